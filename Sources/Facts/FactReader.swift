public import HTML
internal import Results
public import Web

/// Reads what a page says. Pure: same page, same vocabulary and same year give the same facts.
public struct FactReader: Sendable {
  /// The subject of a value that nothing on the page names. No criterion counts it; `kommunesjekk page` shows it.
  public static let unknownSubject = "unknown"

  let vocabulary: Vocabulary
  private let year: Int
  /// Links of the pages that were read before, for each site that is being read and each task that reads.
  private let knownLinks = Shelf<KnownLinks>(capacity: 16)

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - vocabulary: the words to know.
  ///   - year: the year that counts as this year, when a table has a column for each of several.
  public init(vocabulary: Vocabulary, year: Int) {
    self.vocabulary = vocabulary
    self.year = year
  }

  /// Reads one page.
  ///
  /// - Parameters:
  ///   - document: the page as a tree.
  ///   - url: the address that answered.
  ///   - siteHosts: the hosts that belong to the site; the page's own always does.
  public func read(_ document: Document, at url: WebURL, siteHosts: Set<String> = []) -> PageReading {
    let page = PageTextBuilder.build(document)
    let context = PageContext(page: page, vocabulary: vocabulary, url: url)
    let reader = linkReader(page, document, at: url, siteHosts: siteHosts)
    let links = links(reader)
    let followed = links + reader.unseen(UnseenLinks.of(document, in: page.unseen))
    let date = PageDate.of(document, context)
    let language = Self.language(page)
    var collector = FactCollector(context: context, url: url, language: language, date: date)
    let facts = collector.facts(document, links: links, year: year)
    let result = PageResult(
      url: url, title: page.title.isEmpty ? nil : page.title, language: language,
      declaredLanguage: DeclaredLanguage.of(document), date: date,
      truncation: loss(page, collector),
      needsScript: ScriptShell.isShell(document, page), facts: facts, links: links.map(\.link))
    return PageReading(
      result: result, leads: leads(followed), places: places(links),
      isNofollow: RobotsMeta.isNofollow(document), sketch: PageSketch(page, facts: facts),
      traits: PageTraits.of(document, at: url, in: language), readability: Readability(of: page),
      nofollow: nofollow(followed))
  }

  func linkReader(_ page: PageText, _ document: Document, at url: WebURL, siteHosts: Set<String>) -> LinkReader {
    LinkReader(
      page: page, base: BaseAddress.of(document, in: page.unseen, at: url), ownHosts: siteHosts.union([url.host]),
      vocabulary: vocabulary, queryEncoding: QueryEncoding(document))
  }

  /// What an address promises by its words alone.
  public func lead(at url: WebURL) -> Lead { LeadJudge(vocabulary: vocabulary).lead(to: url, text: "") }

  /// Links with a fragment, each once, in the order of the page.
  private func places(_ links: [LinkReader.Reading]) -> [WebURL] {
    var seen: Set<WebURL> = []
    return links.compactMap(\.link.url).filter { $0.fragment != nil && seen.insert($0).inserted }
  }

  /// What was not read although the page has it, as the word of ``PageResult/truncation``.
  private func loss(_ page: PageText, _ collector: FactCollector) -> String? {
    if page.isGarbled { return "encoding" }
    if page.hasMoreLinks { return "links" }
    return collector.hasMore ? "facts" : nil
  }

  /// The language of the page itself: without menus, head and foot, which repeat on every page in one language. Of a long
  /// page every so many blocks speak for the others, from its beginning to its end.
  private static func language(_ page: PageText) -> Language {
    let own = page.blocks.filter { $0.region == .main || $0.region == .aside }
    let count = own.reduce(0) { $0 + $1.tokens.count }
    guard count >= fewestTokens else { return LanguageIdentifier.language(of: page.tokens.indices, in: page) }
    var ballot = LanguageIdentifier.Ballot()
    // Each block earns its share of what is asked, and one that is asked pays for all of its tokens.
    var credit = 0
    for block in own {
      credit += block.tokens.count * enoughTokens
      guard credit > 0 else { continue }
      ballot.count(block.tokens, of: page)
      credit -= block.tokens.count * count
    }
    return ballot.language
  }

  /// With less of a page's own text, the rest of the page is asked as well.
  private static let fewestTokens = 20
  /// So many tokens tell the language of any page.
  private static let enoughTokens = 600

  private func links(_ reader: LinkReader) -> [LinkReader.Reading] {
    let site = KnownLinks.Site(ownHosts: reader.ownHosts, origin: reader.base.origin)
    var known = knownLinks.take { $0.site == site } ?? KnownLinks(site: site)
    let links = reader.links(&known)
    knownLinks.put(known)
    return links
  }

  /// What the links promise, each address once, in the order of the page; of several links to one the best.
  private func leads(_ links: [LinkReader.Reading]) -> [Lead] {
    var leads: [Lead] = []
    leads.reserveCapacity(links.count)
    var places: [WebURL: Int] = Dictionary(minimumCapacity: links.count)
    for reading in links {
      guard let lead = reading.target.lead else { continue }
      if let place = places[lead.url] {
        if lead.promise > leads[place].promise { leads[place] = lead }
      } else {
        places[lead.url] = leads.count
        leads.append(lead)
      }
    }
    return leads
  }

  private func nofollow(_ links: [LinkReader.Reading]) -> Set<WebURL> {
    Set(links.filter(\.span.isNofollow).compactMap { $0.link.url?.withoutFragment })
  }
}
