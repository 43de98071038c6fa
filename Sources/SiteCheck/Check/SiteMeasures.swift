internal import Crawling
internal import Facts
internal import PDF
internal import Results
internal import RuleSet
internal import Web

/// What can be said of a site only when its pages are looked at together: of how many of them something is true. Each
/// becomes a fact, with a page as evidence that shows the lack, or where there is none the front page.
struct SiteMeasures {
  typealias Page = VisitedPage<SitePage>

  private let report: CrawlReport<SitePage>
  private let book: FactBook
  private let municipality: RegisterEntry?
  /// Whether the pages lie in a folder, which no connection leads to.
  private let isFolder: Bool
  /// The pages that could be read as people see them, nearest to the front first.
  let pages: [Page]

  /// The readability index up to which a text counts as of ordinary difficulty: below 45 by Björnsson (1968).
  private static let plain = 45
  /// Bytes of HTML beyond which a page is heavy. Ours: the median of such pages is near 60 kB.
  private static let heavy = 250_000

  init(_ report: CrawlReport<SitePage>, book: FactBook, municipality: RegisterEntry?, isFolder: Bool) {
    self.report = report
    self.book = book
    self.municipality = municipality
    self.isFolder = isFolder
    // Forms on hosts of their own are another solution, with other makers and a statement of their own.
    let host = (try? report.start.get())?.host
    pages = report.pages.filter { !$0.reading.needsScript && $0.url.host == host }.sorted {
      ($0.clicks ?? .max, $0.url) < ($1.clicks ?? .max, $1.url)
    }
  }

  /// Nothing when no page could be read.
  var facts: [Fact] {
    guard !pages.isEmpty else { return [] }
    return traits + offeredOnPages + languages + [addresses, titles, links, documents, answers].compactMap { $0 }
  }

  // MARK: - What pages are like

  private var traits: [Fact] {
    [
      isFolder ? nil : share(of: "https") { $0.url.scheme == .https },
      share(of: "viewport") { $0.reading.traits.contains(.viewport) },
      share(of: "dated-pages") { $0.reading.date != nil },
      share(of: "declared-language") { $0.reading.traits.contains(.declaredLanguage) },
      share(of: "light-pages") { $0.reading.bytes <= Self.heavy },
    ].compactMap { $0 }
  }

  private var addresses: Fact? { share(of: "page-addresses") { $0.reading.traits.contains(.namedAddress) } }

  /// A title tells what the page is when no other page has it.
  private var titles: Fact? {
    var counts: [String: Int] = [:]
    for page in pages { counts[page.reading.title ?? "", default: 0] += 1 }
    return share(of: "page-titles") { page in
      page.reading.title.map { !$0.isEmpty && counts[$0] == 1 } ?? false
    }
  }

  // MARK: - What pages have

  private static let onEveryPage = ["accessibility-statement", "feedback", "site-search", "privacy"]

  /// Of how many pages a feature can be reached or is told, and the contact information.
  private var offeredOnPages: [Fact] {
    let sayings = book.sayings
    let wanted = Set(Self.onEveryPage)
    let offered: [String?] = sayings.map { saying in
      switch saying.kind {
      case .offering: wanted.contains(saying.about) ? saying.about : nil
      case .contact: "municipality"
      default: nil
      }
    }
    return (Self.onEveryPage + ["municipality"]).compactMap { about in
      share(of: about) { page in page.reading.said.contains { offered[Int($0.saying)] == about } }
    }
  }

  // MARK: - Language

  private var languages: [Fact] {
    var facts: [Fact?] = [
      share(of: "plain-language", among: pages.filter { $0.reading.lix != nil }) { ($0.reading.lix ?? 0) <= Self.plain }
    ]
    // Only pages in Norwegian can be in the wrong form of it.
    let norwegian = pages.filter { [.bokmål, .nynorsk].contains($0.reading.language) }
    switch municipality?.languageForm {
    case .bokmål: facts.append(share(of: "own-language-form", among: norwegian) { $0.reading.language == .bokmål })
    case .nynorsk: facts.append(share(of: "own-language-form", among: norwegian) { $0.reading.language == .nynorsk })
    case .neutral, nil: break
    }
    if let sámi = municipality?.sámiLanguage {
      let inSámi = pages.first { $0.reading.language == sámi }
      facts.append(share(of: "sami-pages", showing: inSámi) { $0.reading.language == sámi })
    }
    return facts.compactMap { $0 }
  }

  // MARK: - Links and answers

  private var links: Fact? {
    let broken = report.links.broken.count
    guard report.links.ok + broken > 0, let front = pages.first else { return nil }
    let first = report.links.broken.first
    let page = first?.pages.first ?? front.url
    return Fact(
      kind: .share, about: "working-links",
      value: .share(Share(part: report.links.ok, whole: report.links.ok + broken)),
      evidence: Evidence(url: page, text: first?.url.description ?? front.url.description))
  }

  /// PDF documents that were read: how many of them are tagged.
  private var documents: Fact? {
    let read = report.documents?.looks.compactMap { look -> (look: DocumentLook, isTagged: Bool)? in
      guard case .read(let facts) = look.finding.outcome else { return nil }
      return (look, facts.isTagged)
    }
    guard let read, let first = read.first, let front = pages.first else { return nil }
    let shown = (read.first { !$0.isTagged } ?? first).look
    return Fact(
      kind: .share, about: "tagged-documents",
      value: .share(Share(part: read.count(where: \.isTagged), whole: read.count)),
      evidence: Evidence(url: shown.pages.first ?? front.url, text: shown.url.description))
  }

  /// Addresses of the site that links lead to and that answer with a page.
  private var answers: Fact? {
    let failed = report.ledger.entries.filter { Self.isDead($0.ending) }
    guard let front = pages.first else { return nil }
    let example = failed.first?.url ?? front.url
    return Fact(
      kind: .share, about: "working-pages",
      value: .share(Share(part: report.ledger.checked, whole: report.ledger.checked + failed.count)),
      evidence: Evidence(url: example, text: example.description))
  }

  /// An answer that the server itself calls wrong. What was not reached for another reason is not the page's fault.
  private static func isDead(_ ending: Ending) -> Bool {
    guard case .failed(let reason) = ending else { return false }
    return reason.hasPrefix("http-4") && !["http-401", "http-403", "http-429"].contains(reason)
      || reason.hasPrefix("http-5") || reason == "soft-404"
  }

  // MARK: - Counting

  private func share(
    of about: String, among some: [Page]? = nil, showing example: Page? = nil, where holds: (Page) -> Bool
  ) -> Fact? {
    let all = some ?? pages
    guard let first = all.first else { return nil }
    var part = 0
    var lacking: Page?
    for page in all {
      if holds(page) { part += 1 } else if lacking == nil { lacking = page }
    }
    let shown = example ?? lacking ?? first
    return Fact(
      kind: .share, about: about, value: .share(Share(part: part, whole: all.count)),
      evidence: Evidence(
        url: shown.url, text: shown.reading.title ?? shown.url.description, clicks: shown.clicks,
        language: shown.reading.language, date: shown.reading.date))
  }
}
