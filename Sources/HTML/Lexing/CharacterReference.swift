internal import Web

/// Resolves character references (`&aring;`, `&#229;`, `&#xE5;`) by the HTML standard.
enum CharacterReference {
  /// Appends what the reference at an `&` stands for, or the `&` itself when it is none, and returns the position behind
  /// what was read.
  ///
  /// In attributes, a name without its semicolon that goes on with `=` or a letter is left alone, so that addresses like
  /// `?a=1&copy=2` stay whole.
  static func decode(
    _ text: UnsafeBufferPointer<UInt8>, at ampersand: Int, inAttribute: Bool, into bytes: inout [UInt8]
  ) -> Int {
    let start = ampersand + 1
    if start < text.count {
      if text[start] == 0x23 {
        if let end = decodeNumber(text, from: start + 1, into: &bytes) { return end }
      } else if text[start].isASCIILetter {
        if let end = decodeName(text, from: start, inAttribute: inAttribute, into: &bytes) { return end }
      }
    }
    bytes.append(0x26)
    return start
  }

  private static func decodeName(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, inAttribute: Bool, into bytes: inout [UInt8]
  ) -> Int? {
    let table = NamedReferenceTable.shared
    var end = start
    while end < text.count, end - start < 40, text[end].isASCIILetter || text[end].isASCIIDigit { end += 1 }
    if end < text.count, text[end] == 0x3B, let value = table.value(of: text.part(start, end + 1)) {
      bytes.append(contentsOf: value)
      return end + 1
    }
    end = min(end, start + NamedReferenceTable.longestWithoutSemicolon)
    while end > start + 1 {
      if let value = table.value(of: text.part(start, end)) {
        if inAttribute, end < text.count, text[end] == 0x3D || text[end].isASCIILetter || text[end].isASCIIDigit {
          return nil
        }
        bytes.append(contentsOf: value)
        return end
      }
      end -= 1
    }
    return nil
  }

  private static func decodeNumber(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into bytes: inout [UInt8]
  ) -> Int? {
    var position = start
    let isHexadecimal = position < text.count && text[position] | 0x20 == 0x78
    if isHexadecimal { position += 1 }
    let digits = position
    var number: UInt32 = 0
    while position < text.count, let digit = text[position].hexValue, isHexadecimal || digit < 10 {
      number = min(number * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      position += 1
    }
    guard position > digits else { return nil }
    UTF8Writer.append(meant(by: number), to: &bytes)
    return position < text.count && text[position] == 0x3B ? position + 1 : position
  }

  /// What a number stands for: those of control characters mean those of windows-1252, because pages were written so.
  private static func meant(by number: UInt32) -> UInt32 {
    switch number {
    case 0: 0xFFFD
    case 0x80...0x9F: UInt32(SingleByteEncoding.windows1252[Int(number - 0x80)])
    default: number
    }
  }
}
