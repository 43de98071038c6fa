/// Writes code points as UTF-8.
enum UTF8Writer {
  /// U+FFFD, which stands for what could not be read.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends a code point; U+FFFD in place of what is none (surrogates, numbers above U+10FFFF).
  static func append(_ codePoint: UInt32, to bytes: inout [UInt8]) {
    switch codePoint {
    case 0..<0x80:
      bytes.append(UInt8(codePoint))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(codePoint >> 6))
      bytes.append(0x80 | UInt8(codePoint & 0x3F))
    case 0xD800..<0xE000, 0x11_0000...:
      bytes.append(contentsOf: replacement)
    case 0x800..<0x1_0000:
      bytes.append(0xE0 | UInt8(codePoint >> 12))
      bytes.append(0x80 | UInt8(codePoint >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(codePoint & 0x3F))
    default:
      bytes.append(0xF0 | UInt8(codePoint >> 18))
      bytes.append(0x80 | UInt8(codePoint >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(codePoint >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(codePoint & 0x3F))
    }
  }
}
