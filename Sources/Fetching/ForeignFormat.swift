/// Tells by its first bytes that a file is no page. Source: WHATWG MIME Sniffing Standard, 6 and 7.
public enum ForeignFormat {
  /// How far the standard looks.
  private static let reach = 1_445

  private static let signatures: [(bytes: [UInt8], mediaType: String)] = [
    (Array("%PDF-".utf8), "application/pdf"), (Array("PK\u{3}\u{4}".utf8), "application/zip"),
    ([0x1F, 0x8B, 0x08], "application/gzip"), ([0x89, 0x50, 0x4E, 0x47], "image/png"),
    (Array("GIF8".utf8), "image/gif"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"), ([0xD0, 0xCF, 0x11, 0xE0], "application/msword"),
  ]

  /// The media type that the first bytes of a file show, whatever it is called; `nil` when they show none.
  public static func signature(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.mediaType
  }

  /// The media type of what is no page, where nobody tells; `nil` when it may be one.
  public static func mediaType(of bytes: [UInt8]) -> String? {
    if let known = signature(of: bytes) { return known }
    let beginning = bytes.prefix(reach)
    let isUTF16 = beginning.starts(with: [0xFE, 0xFF]) || beginning.starts(with: [0xFF, 0xFE])
    // A page may have a NUL or two by mistake; it has tags too.
    guard !isUTF16, beginning.contains(where: isBinary), !hasTag(beginning) else { return nil }
    return "application/octet-stream"
  }

  private static func isBinary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x08, 0x0B, 0x0E...0x1A, 0x1C...0x1F: true
    default: false
    }
  }

  /// Whether a `<` stands right before a letter, `!` or `/`, and the next `>` not far behind it.
  private static func hasTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "<") {
      let next = bytes[index + 1]
      guard (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "!") || next == UInt8(ascii: "/") else {
        continue
      }
      let tag = bytes[index...].prefix(200).prefix { $0 != UInt8(ascii: ">") }
      if tag.endIndex < bytes.endIndex, tag.count < 200, !tag.contains(where: isBinary) { return true }
    }
    return false
  }
}
