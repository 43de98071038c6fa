/// Makes UTF-8 of a sheet's bytes. Names and texts beyond ASCII are rare in sheets, and all that matters is that the same
/// name is the same bytes in page and sheet.
enum SheetDecoding {
  static func utf8(_ bytes: ArraySlice<UInt8>, charset: String?) -> [UInt8] {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
    if !bytes.contains(where: { $0 >= 0x80 }) { return Array(bytes) }
    let label = (charset ?? declared(bytes) ?? "").lowercased()
    let isLatin = label.hasPrefix("iso-8859-1") || label.hasPrefix("windows-125") || label == "latin1"
    if !isLatin, String(validating: bytes, as: UTF8.self) != nil { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    while let byte = bytes.popFirst() {
      if byte < 0x80 { result.append(byte) } else { result.append(contentsOf: [0xC0 | byte >> 6, 0x80 | byte & 0x3F]) }
    }
    return result
  }

  /// The name in `@charset "…";`, which has to be spelled exactly so.
  private static func declared(_ bytes: ArraySlice<UInt8>) -> String? {
    let start = Array("@charset \"".utf8)
    guard bytes.starts(with: start) else { return nil }
    let name = bytes.dropFirst(start.count).prefix(64).prefix { $0 != 0x22 }
    return String(decoding: name, as: UTF8.self)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
