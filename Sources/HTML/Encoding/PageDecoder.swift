internal import Web

/// Turns the bytes of a page into UTF-8 text: decides the encoding, decodes, and makes every line end a line feed.
enum PageDecoder {
  /// The text, and the name of the encoding that was used.
  static func decode(_ bytes: ArraySlice<UInt8>, contentType: MediaType?) -> (text: [UInt8], encoding: String) {
    let (encoding, markLength) = encoding(of: bytes, contentType: contentType)
    let body = bytes.dropFirst(markLength)
    if let text = encoding.decode(body) { return (unifyingLineEnds(text), encoding.name) }
    return (unifyingLineEnds(UTF8Repair.repaired(body)), Encoding.utf8.name)
  }

  /// The encoding by the rules of the HTML standard (byte order mark, HTTP header, what the page says of itself, else
  /// what its bytes speak for), and the length of the byte order mark.
  static func encoding(of bytes: ArraySlice<UInt8>, contentType: MediaType?) -> (encoding: Encoding, markLength: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if let label = contentType?.charset, let encoding = Encoding(label: label) { return (encoding, 0) }
    if let encoding = MetaPrescan.encoding(in: bytes.prefix(MetaPrescan.reach)) { return (encoding, 0) }
    return (undeclaredEncoding(of: bytes), 0)
  }

  /// The encoding of a page that names none: windows-1252, as browsers in Norwegian read it, when there is malformed UTF-8
  /// in it and not one sequence that is UTF-8; else UTF-8.
  private static func undeclaredEncoding(of bytes: ArraySlice<UInt8>) -> Encoding {
    bytes.withUnsafeBufferPointer { UTF8Repair.speaksAgainstUTF8($0) } ? .windows1252 : .utf8
  }

  /// The text with CR LF and CR turned into LF.
  private static func unifyingLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard text.withUnsafeBufferPointer({ $0.position(of: 0x0D, from: 0) < $0.count }) else { return text }
    var unified: [UInt8] = []
    unified.reserveCapacity(text.count)
    var previous: UInt8 = 0
    for byte in text {
      if byte == 0x0D {
        unified.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        unified.append(byte)
      }
      previous = byte
    }
    return unified
  }
}
