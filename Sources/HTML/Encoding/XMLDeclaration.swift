/// What `<?xml version="1.0" encoding="…"?>` says of a page's encoding. Browsers read it in HTML too.
enum XMLDeclaration {
  /// UTF-16 without byte order mark, known by the beginning of the declaration.
  static func utf16(in bytes: ArraySlice<UInt8>) -> Encoding? {
    if bytes.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return .utf16LittleEndian }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return .utf16BigEndian }
    return nil
  }

  /// The encoding that the declaration names. ("Get an XML encoding")
  static func encoding(in bytes: ArraySlice<UInt8>) -> Encoding? {
    guard bytes.starts(with: Array("<?xml".utf8)), let end = bytes.firstIndex(of: 0x3E) else { return nil }
    let declaration = bytes[..<end]
    guard let name = declaration.firstRange(of: Array("encoding".utf8)) else { return nil }
    var rest = declaration[name.upperBound...].drop { $0 <= 0x20 }
    guard rest.first == 0x3D else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 }
    guard let quote = rest.first, quote == 0x22 || quote == 0x27 else { return nil }
    rest = rest.dropFirst()
    guard let close = rest.firstIndex(of: quote) else { return nil }
    return Encoding(declaredAs: String(decoding: rest[..<close], as: UTF8.self))
  }
}
