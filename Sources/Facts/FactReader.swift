public import HTML
internal import Results
public import Web

/// Reads what a page says. Pure: same page, same vocabulary and same year give the same facts.
public struct FactReader: Sendable {
  /// The subject of a value that nothing on the page names. No criterion counts it; `kommunesjekk page` shows it.
  public static let unknownSubject = "unknown"

  private let vocabulary: Vocabulary
  private let year: Int

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
    let base = BaseAddress.of(document, at: url)
    let links = LinkReader(page: page, base: base, ownHosts: siteHosts.union([url.host]), vocabulary: vocabulary)
      .links()
    let date = PageDate.of(document, context)
    let language = LanguageIdentifier.language(of: Self.prose(page), folded: page.folded)
    var collector = FactCollector(context: context, url: url, language: language, date: date)
    let facts = collector.facts(document, links: links, year: year)
    let result = PageResult(
      url: url, title: page.title.isEmpty ? nil : page.title, language: language,
      declaredLanguage: DeclaredLanguage.of(document), date: date,
      truncation: loss(page, collector),
      needsScript: ScriptShell.isShell(document, page), facts: facts, links: links.map(\.link))
    return PageReading(
      result: result, leads: leads(links), places: places(links), sketch: PageSketch(page, facts: facts),
      nofollow: nofollow(links))
  }

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

  /// The words of the page itself: without menus, head and foot, which repeat on every page in one language.
  private static func prose(_ page: PageText) -> [Token] {
    let main = page.blocks.filter { $0.region == .main || $0.region == .aside }.flatMap { page.tokens[$0.tokens] }
    return main.count >= 20 ? main : page.tokens
  }

  private func leads(_ links: [LinkReader.Reading]) -> [Lead] {
    let judge = LeadJudge(vocabulary: vocabulary)
    var order: [WebURL] = []
    var best: [WebURL: Lead] = [:]
    for reading in links {
      guard let url = reading.link.url?.withoutFragment, reading.link.kind != .fragment else { continue }
      let lead = judge.lead(to: url, text: reading.link.text)
      if let known = best[url] {
        if lead.promise > known.promise { best[url] = lead }
      } else {
        order.append(url)
        best[url] = lead
      }
    }
    return order.compactMap { best[$0] }
  }

  private func nofollow(_ links: [LinkReader.Reading]) -> Set<WebURL> {
    Set(links.filter(\.span.isNofollow).compactMap { $0.link.url?.withoutFragment })
  }
}
