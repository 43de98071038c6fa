internal import Web

/// A sitemap as plain text: one address a line, and nothing else.
struct SitemapList {
  let entries: [Sitemap.Entry]
  let refused: [SitemapRefusal: Int]

  /// Reads the lines. A line is taken only when it is an absolute address, so that no other text makes a sitemap.
  ///
  /// - Parameter isCut: Whether the text goes on; then the last line may be half an address.
  init(_ text: ArraySlice<UInt8>, base: WebURL, isCut: Bool) {
    var collector = SitemapCollector(base: base)
    var lines = text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }[...]
    if isCut { lines = lines.dropLast() }
    for line in lines {
      let address = String(decoding: line.prefix(SitemapCollector.addressLimit + 1), as: UTF8.self)
      if WebURL(address) == nil {
        if line.contains(where: { !$0.isASCIIWhitespace }) { collector.refuse(.notAnAddress) }
      } else {
        collector.add(address)
      }
    }
    entries = collector.entries
    refused = collector.refused
  }
}
