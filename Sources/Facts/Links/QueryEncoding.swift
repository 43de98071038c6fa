internal import HTML

/// Writes the query of a link in the encoding of its page, as browsers do; all else in an address is UTF-8 always.
///
/// Source: https://url.spec.whatwg.org/#query-state and https://encoding.spec.whatwg.org/#get-an-output-encoding
struct QueryEncoding {
  private let encoder: CharacterEncoder?

  init(_ document: Document) { encoder = document.encoder }

  /// The reference with the letters beyond ASCII in its query percent-encoded in the page's encoding; a letter that the
  /// encoding does not have becomes a numeric character reference.
  func applied(to href: String) -> String {
    guard let encoder, let mark = href.utf8.firstIndex(of: UInt8(ascii: "?")) else { return href }
    let fragment = href.utf8.firstIndex(of: UInt8(ascii: "#")) ?? href.endIndex
    guard mark < fragment, href[mark..<fragment].utf8.contains(where: { $0 >= 0x80 }) else { return href }
    var query = ""
    for scalar in href[mark..<fragment].unicodeScalars {
      if scalar.isASCII {
        query.unicodeScalars.append(scalar)
      } else if let byte = encoder.byte(for: scalar) {
        query += "%" + String(byte, radix: 16, uppercase: true)
      } else {
        query += "%26%23\(scalar.value)%3B"
      }
    }
    return href[..<mark] + query + href[fragment...]
  }
}
