extension UInt8 {
  /// Whether the byte is a letter from a to z in either case.
  public var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// Whether the byte is a digit from 0 to 9.
  public var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether the byte is what HTML calls ASCII white space: tab, line feed, form feed, carriage return, space.
  public var isASCIIWhitespace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
  /// The byte with A to Z turned to lower case.
  public var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
  /// The value of a hexadecimal digit, or `nil`.
  public var hexValue: UInt8? {
    if isASCIIDigit { return self - 0x30 }
    let lower = self | 0x20
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : nil
  }
}
