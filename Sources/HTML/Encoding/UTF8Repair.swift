/// Makes bytes that claim to be UTF-8 into bytes that are.
enum UTF8Repair {
  /// The bytes with each malformed sequence replaced by U+FFFD, as the Encoding standard says. Valid input is not copied
  /// byte by byte.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if bytes.withUnsafeBufferPointer({ isValid($0) }) { return Array(bytes) }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Whether the bytes are UTF-8.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = bytes.endOfASCII(from: 0)
    while position < bytes.count {
      let length = sequenceLength(bytes, at: position)
      if length == 0 { return false }
      position = bytes.endOfASCII(from: position + length)
    }
    return true
  }

  /// Whether there is a malformed sequence in the bytes, and no well-formed one beyond ASCII that would make it look like
  /// an accident.
  static func speaksAgainstUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isMalformed = false
    var position = bytes.endOfASCII(from: 0)
    while position < bytes.count {
      if sequenceLength(bytes, at: position) > 0 { return false }
      isMalformed = true
      position = bytes.endOfASCII(from: position + 1)
    }
    return isMalformed
  }

  /// The length of the well-formed sequence at a position; 0 when it is malformed. (Unicode standard, table 3-7)
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let first = bytes[start]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return 0 }
    for index in (start + 2)..<max(start + length, start + 2) where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
