extension String {
  /// The words with one space between each two, and none around them.
  ///
  /// Most texts stand so already, and in letters of which none is white space: they are given back as they are.
  var foldingWhitespace: String {
    var text = self
    if text.withUTF8(Self.isFolded) { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether there is no white space but single spaces inside, and nothing that would have to be looked at as a character:
  /// beyond ASCII only the letters of Latin-1.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAfterSpace = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 {
        if isAfterSpace { return false }
        isAfterSpace = true
      } else if byte == 0xC3 {
        isAfterSpace = false
        index += 1
      } else {
        guard byte > 0x20, byte < 0x7F else { return false }
        isAfterSpace = false
      }
      index += 1
    }
    return bytes.isEmpty || !isAfterSpace
  }
}
