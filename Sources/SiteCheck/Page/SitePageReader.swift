internal import Crawling
internal import Facts
internal import HTML
internal import Results
internal import RuleSet
internal import Web

/// Bytes → what the page says. Pure, and made once for all pages: the words of the vocabulary are compiled in it.
struct SitePageReader: Sendable {
  private let facts: FactReader

  /// - Parameter year: The year that counts as this year.
  init(rules: RuleSet, year: Int) {
    facts = FactReader(vocabulary: Vocabulary(rules.vocabulary), year: year)
  }

  /// What an address promises by its words alone.
  func lead(at url: WebURL) -> Lead { facts.lead(at: url) }

  /// Reads one page as a crawl needs it.
  func readForCrawl(_ response: Response, siteHosts: Set<String>) -> (reading: PageReading, anchors: [UInt32]) {
    let document = HTMLParser.parse(response.body, contentType: response.headers.contentType)
    let reading = read(document, at: response.url, isTruncated: response.isTruncated, siteHosts: siteHosts)
    return (reading, Self.anchors(document))
  }

  /// Digests of the names that fragments may have on the page: ids, and the names of old anchors.
  private static func anchors(_ document: Document) -> [UInt32] {
    var anchors: [UInt32] = []
    for node in document.descendants(document.root) where document.kind(node) == .element {
      if let id = document.attribute(.id, of: node), !id.isEmpty { anchors.append(Anchor.digest(id)) }
      if document.name(node) == .a, let name = document.attribute(.name, of: node), !name.isEmpty {
        anchors.append(Anchor.digest(name))
      }
    }
    return anchors
  }

  /// Reads one page.
  ///
  /// - Parameters:
  ///   - isTruncated: Whether the body was cut before it came here.
  ///   - siteHosts: The hosts that belong to the site.
  func read(
    _ body: [UInt8], contentType: MediaType?, at url: WebURL, isTruncated: Bool, siteHosts: Set<String>
  ) -> PageReading {
    read(
      HTMLParser.parse(body, contentType: contentType), at: url, isTruncated: isTruncated, siteHosts: siteHosts)
  }

  private func read(
    _ document: Document, at url: WebURL, isTruncated: Bool, siteHosts: Set<String>
  ) -> PageReading {
    var reading = facts.read(document, at: url, siteHosts: siteHosts)
    var truncation = document.truncation ?? []
    if isTruncated { truncation.insert(.size) }
    // What was lost before the page was read is graver than what was not looked at.
    if let word = truncation.word { reading.result.truncation = word }
    return reading
  }
}

extension Truncation {
  /// The word that results carry for the gravest loss; `nil` when nothing was lost.
  fileprivate var word: String? {
    let words: [(Truncation, String)] = [
      (.size, "size"), (.nodes, "nodes"), (.depth, "depth"), (.attributes, "attributes"),
      (.formatting, "formatting"), (.names, "names"),
    ]
    return words.first { contains($0.0) }?.1
  }
}
