internal import Web

/// Which encoding a page is read in, and on what grounds: the HTML standard's "determining the character encoding".
struct EncodingDecision {
  let encoding: Encoding
  /// The length of the byte order mark.
  var markLength = 0
  /// Whether a byte order mark or the HTTP header says so. What the page says of itself, or does not say, may be corrected
  /// by a `meta` that stands further down.
  var isCertain = false

  /// Decides by byte order mark, HTTP header, what the page says of itself at its beginning, else by what its bytes speak
  /// for.
  static func decide(_ bytes: ArraySlice<UInt8>, contentType: MediaType?) -> EncodingDecision {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return EncodingDecision(encoding: .utf8, markLength: 3, isCertain: true)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return EncodingDecision(encoding: .utf16BigEndian, markLength: 2, isCertain: true)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return EncodingDecision(encoding: .utf16LittleEndian, markLength: 2, isCertain: true)
    }
    if let label = contentType?.charset, let encoding = Encoding(label: label) {
      return EncodingDecision(encoding: encoding, isCertain: true)
    }
    let head = bytes.prefix(MetaPrescan.reach)
    let declared = XMLDeclaration.utf16(in: head) ?? MetaPrescan.encoding(in: head) ?? XMLDeclaration.encoding(in: head)
    return EncodingDecision(encoding: declared ?? undeclared(bytes))
  }

  /// The encoding of a page that names none: windows-1252, as browsers in Norwegian read it, when there is malformed UTF-8
  /// in it and not one sequence that is UTF-8; else UTF-8.
  private static func undeclared(_ bytes: ArraySlice<UInt8>) -> Encoding {
    bytes.withUnsafeBufferPointer { UTF8Repair.speaksAgainstUTF8($0) } ? .windows1252 : .utf8
  }

  /// The decision that a `meta` further down makes of this one; `nil` when it changes nothing. ("Change the encoding")
  func corrected(by declared: Encoding?) -> EncodingDecision? {
    guard !isCertain, !encoding.isUTF16, let declared, declared != encoding else { return nil }
    return EncodingDecision(encoding: declared, isCertain: true)
  }
}
