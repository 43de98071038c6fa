/// Texts of documents: UTF-16 or UTF-8 behind a mark, or else PDFDocEncoding (ISO 32000-1, 7.9.2.2 and D.2; ISO 32000-2 for
/// UTF-8).
enum TextString {
  /// The longest text that is kept, in characters.
  static let limit = 300

  /// The text, without control characters and with white space folded; empty when there is nothing else.
  static func text(_ bytes: [UInt8]) -> String {
    // Four bytes a character are enough, and white space is rarely more than the rest.
    tidied(decoded(bytes.prefix(limit * 16)))
  }

  /// A text without control characters, with white space folded and the end cut off where it is too long.
  static func tidied(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var count = 0
    var isSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        isSpace = count > 0
        continue
      }
      guard count + (isSpace ? 1 : 0) < limit else { break }
      if isSpace {
        result.append(" ")
        count += 1
      }
      isSpace = false
      result.append(scalar)
      count += 1
    }
    return String(result)
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), highFirst: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), highFirst: false) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    return String(String.UnicodeScalarView(bytes.map(scalar)))
  }

  static func utf16(_ bytes: ArraySlice<UInt8>, highFirst: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (one, two) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(highFirst ? one << 8 | two : two << 8 | one)
      index += 2
    }
    return withoutLanguages(String(decoding: units, as: UTF16.self))
  }

  /// Without the codes of languages that may stand in a text between two escape characters.
  private static func withoutLanguages(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{1B}") else { return text }
    return text.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x18...0x1F: low[Int(byte) - 0x18]
    case 0x80...0x9F: high[Int(byte) - 0x80]
    case 0xA0: "€"
    default: Unicode.Scalar(byte)
    }
  }

  private static let low: [Unicode.Scalar] = ["˘", "ˇ", "ˆ", "˙", "˝", "˛", "˚", "˜"]
  private static let high: [Unicode.Scalar] = [
    "•", "†", "‡", "…", "—", "–", "ƒ", "⁄", "‹", "›", "−", "‰", "„", "“", "”", "‘", "’", "‚", "™", "ﬁ", "ﬂ", "Ł", "Œ",
    "Š",
    "Ÿ", "Ž", "ı", "ł", "œ", "š", "ž", "\u{FFFD}",
  ]
}
