internal import Accessibility
internal import Crawling
internal import Facts
internal import HTML
internal import Results
internal import RuleSet
internal import Styling
internal import Web

/// Bytes → what the page says. Pure, and made once for all pages: the words of the vocabulary are compiled in it.
struct SitePageReader: Sendable {
  private let facts: FactReader
  private let testsAccessibility: Bool

  /// - Parameters:
  ///   - year: The year that counts as this year.
  ///   - testsAccessibility: Whether the rules of accessibility are run.
  init(rules: RuleSet, year: Int, testsAccessibility: Bool) {
    self.testsAccessibility = testsAccessibility
    facts = FactReader(vocabulary: Vocabulary(rules.vocabulary), year: year)
  }

  /// What an address promises by its words alone.
  func lead(at url: WebURL) -> Lead { facts.lead(at: url) }

  /// Reads one page as a crawl needs it.
  ///
  /// - Parameter shelf: The style sheets of the site. While some of the page's are not there, its audit is pending.
  func readForCrawl(_ response: Response, siteHosts: Set<String>, shelf: SheetShelf) -> CrawledPage {
    let document = HTMLParser.parse(response.body, contentType: response.headers.contentType)
    let reading = read(document, at: response.url, isTruncated: response.isTruncated, siteHosts: siteHosts)
    let anchors = Self.anchors(document)
    guard isAudited(reading) else {
      return CrawledPage(reading: reading, audit: StyledAudit(), pending: nil, anchors: anchors)
    }
    let sheets = PageSheets(document, at: response.url)
    let audit = { @Sendable in
      StyledAudit(
        audit: Self.audit(document, reading, sheets, shelf), sheets: shelf.marks(of: sheets.addresses),
        navigation: NavigationSketch.links(document, base: sheets.base))
    }
    if shelf.knows(sheets.addresses) {
      return CrawledPage(reading: reading, audit: audit(), pending: nil, anchors: anchors)
    }
    return CrawledPage(
      reading: reading, audit: StyledAudit(),
      pending: PendingReading(addresses: sheets.addresses, finish: audit), anchors: anchors)
  }

  /// Reads what the page of the site's own search answers to a word.
  func searchAnswer(to word: String, _ response: Response, siteHosts: Set<String>) -> SearchAnswer {
    let document = HTMLParser.parse(response.body, contentType: response.headers.contentType)
    return facts.searchAnswer(to: word, document, at: response.url, siteHosts: siteHosts)
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
  ///   - siteHosts: The hosts that belong to the site.
  ///   - load: Gives the style sheets of the addresses that the page links to.
  func read(
    _ page: LoadedPage, siteHosts: Set<String>, load: ([WebURL]) async -> SheetShelf
  ) async -> (reading: PageReading, audit: PageAudit) {
    let document = HTMLParser.parse(page.body, contentType: page.contentType)
    let reading = read(document, at: page.url, isTruncated: page.isTruncated, siteHosts: siteHosts)
    guard isAudited(reading) else { return (reading, .untested) }
    let sheets = PageSheets(document, at: page.url)
    return (reading, Self.audit(document, reading, sheets, await load(sheets.addresses)))
  }

  /// Whether the rules of accessibility are run. Of a page that was cut, or that scripts have yet to fill, they say nothing.
  private func isAudited(_ reading: PageReading) -> Bool {
    let isWhole = reading.result.truncation.map { ["links", "facts"].contains($0) } ?? true
    return testsAccessibility && isWhole && !reading.result.needsScript
  }

  private static func audit(
    _ document: Document, _ reading: PageReading, _ sheets: PageSheets, _ shelf: SheetShelf
  ) -> PageAudit {
    let styles = ComputedStyles(document, PageStyles(document, base: sheets.base, load: shelf.sheet))
    let url = reading.result.url
    let language = reading.result.language
    let context = PageContext(
      document, address: url, styles: styles, textLanguage: language == .undecided ? nil : language.rawValue
    ) { TextLanguage.language(of: $0)?.rawValue }
    return PageAudit(context, at: url)
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
