internal import Crawling
internal import Criteria
internal import Results
internal import RuleSet
internal import Web

/// What a crawl found out about a site, in the terms of the criteria.
struct SiteEvidence {
  private let report: CrawlReport<SitePage>
  private let promises: PromiseBook
  private let book: FactBook
  private let findings: FindingBook
  private let search: SearchTrial

  init(
    _ report: CrawlReport<SitePage>, promises: PromiseBook, book: FactBook, findings: FindingBook, search: SearchTrial
  ) {
    self.search = search
    self.report = report
    self.promises = promises
    self.book = book
    self.findings = findings
  }

  /// All facts with their clicks, by kind, subject, clicks, address and place on the page. The order does not depend on
  /// the order of fetching. Words that stand on every page (a footer) are told once, for the page nearest to the front.
  ///
  /// What was counted over the whole site, and what came of trying its search, is among them.
  func facts(of municipality: RegisterEntry?, isFolder: Bool) -> [Fact] {
    let site = SiteMeasures(report, book: book, municipality: municipality, isFolder: isFolder)
    let tried = [search.fact].compactMap { $0 }
    let measures = site.facts + tried + AccessibilityMeasures(site.pages, book: findings).facts
    let sayings = book.sayings
    let levels = FormLevels(sayings.lazy.map(\.value))
    // Of each saying the page nearest to the front.
    var nearest: [Int?] = Array(repeating: nil, count: sayings.count)
    var places: [Place] = []
    for (number, page) in report.pages.enumerated() {
      for (index, line) in page.reading.said.enumerated() {
        let place = Place(clicks: page.clicks ?? .max, page: number, index: index, line: line)
        let saying = Int(line.saying)
        if let known = nearest[saying] {
          if isBefore(place, places[known]) { places[known] = place }
        } else {
          nearest[saying] = places.count
          places.append(place)
        }
      }
    }
    let facts = places.map { place in (place: place.index, fact: fact(sayings[Int(place.line.saying)], place, levels)) }
    var told: Set<Telling> = []
    return sorted(facts + measures.enumerated().map { (place: $0, fact: $1) }).filter {
      told.insert(Telling($0)).inserted
    }
  }

  /// Where a saying stands.
  private struct Place {
    var clicks: Int
    var page: Int
    var index: Int
    var line: FactBook.Line
  }

  private func isBefore(_ one: Place, _ other: Place) -> Bool {
    if one.clicks != other.clicks { return one.clicks < other.clicks }
    if one.page == other.page { return one.index < other.index }
    return report.pages[one.page].url < report.pages[other.page].url
  }

  private func fact(_ saying: FactBook.Saying, _ place: Place, _ levels: FormLevels) -> Fact {
    let page = report.pages[place.page]
    return Fact(
      kind: saying.kind, about: saying.about, value: levels.applied(to: saying.value),
      evidence: Evidence(
        url: page.url, text: saying.words, heading: saying.heading, clicks: page.clicks, language: saying.language,
        date: page.reading.date, line: place.line.source == 0 ? nil : Int(place.line.source)))
  }

  /// What makes two facts the same, whatever heading they stand under.
  private struct Telling: Hashable {
    let kind: FactKind
    let about: String
    let value: FactValue
    let words: String

    init(_ fact: Fact) {
      kind = fact.kind
      about = fact.about
      value = fact.value
      words = fact.evidence.text
    }
  }

  private func sorted(_ facts: [(place: Int, fact: Fact)]) -> [Fact] {
    facts.sorted { left, right in
      let (one, other) = (left.fact, right.fact)
      if one.kind != other.kind { return one.kind < other.kind }
      if one.about != other.about { return one.about < other.about }
      let (clicks, otherClicks) = (one.evidence.clicks ?? .max, other.evidence.clicks ?? .max)
      if clicks != otherClicks { return clicks < otherClicks }
      if one.evidence.url != other.evidence.url { return one.evidence.url < other.evidence.url }
      return left.place < right.place
    }.map(\.fact)
  }

  /// What the rules of accessibility found; `nil` when they were not run.
  var accessibility: AccessibilityResult? {
    let pages = SiteMeasures(report, book: book, municipality: nil, isFolder: false).pages
    let offerings = book.sayings.lazy.filter { $0.kind == .offering }.map(\.about)
    return AccessibilityMeasures(pages, book: findings, ways: Set(offerings)).result
  }

  /// What was promised by pages that were not read, and that somebody else may be able to read. While there is such a
  /// page, what was not found is an open question.
  var unread: Set<Topic> {
    promises.promised(by: report.ledger.entries.lazy.filter { Self.mayHoldAnswers($0.ending) }.map(\.url))
      .union(promises.promised(by: report.pages.lazy.filter { $0.reading.loss != nil }.map(\.url)))
  }

  /// Whether most of the pages, the front page among them, are shells that scripts would fill.
  var needsScript: Bool {
    let shells = report.pages.filter(\.reading.needsScript).count
    return shells * 2 >= report.pages.count && report.pages.contains { $0.clicks == 0 && $0.reading.needsScript }
  }

  /// Why the front page was read in part only; `nil` when it was read whole.
  var lossOnFrontPage: ReadingProblem? { report.pages.first { $0.clicks == 0 }?.reading.loss }

  /// The forms of the address that gave no answer; `nil` when there are none.
  var tried: [Site.Attempt]? {
    let attempts = report.vainAttempts.map { Site.Attempt(url: $0.url, reason: $0.failure.reason) }
    return attempts.isEmpty ? nil : attempts
  }

  /// What the front page calls itself.
  var title: String? { report.pages.first { $0.clicks == 0 }?.reading.title }

  /// The pauses that hosts ask for; `nil` when none does.
  var crawlDelays: [Site.CrawlDelay]? {
    let delays = report.crawlDelays.map {
      Site.CrawlDelay(host: $0.host, asked: $0.asked / .seconds(1), kept: $0.kept / .seconds(1))
    }
    return delays.isEmpty ? nil : delays
  }

  /// Where the links lead.
  var links: SiteLinks {
    SiteLinks(
      ok: report.links.ok,
      broken: report.links.broken.map {
        SiteLinks.Broken(url: $0.url, reason: $0.reason, pages: $0.pages, pageCount: $0.pageCount)
      }, unverifiable: report.links.unverifiable)
  }

  /// The sums of the ledger.
  var coverage: Coverage {
    Coverage(
      checked: report.ledger.checked,
      skipped: Dictionary(uniqueKeysWithValues: report.ledger.skipped.map { ($0.rawValue, $1) }),
      failed: report.ledger.failed)
  }

  /// A page that is not there, or leads in a circle, hides nothing from anybody.
  private static func mayHoldAnswers(_ ending: Ending) -> Bool {
    switch ending {
    case .checked: false
    case .failed(let reason):
      !["http-404", "http-410", "soft-404", "redirect-loop", "too-many-redirects", "bad-redirect"].contains(reason)
    case .skipped(let reason):
      switch reason {
      case .robots, .robotsUnavailable, .pageBudget, .requestBudget, .byteBudget, .depth, .siteDeadline, .interrupted,
        .noProgress, .hostUnresponsive, .nofollow:
        true
      case .notHTML, .duplicate, .nearDuplicate, .redirect, .offSiteRedirect, .urlTrap, .sessionID, .printableCopy,
        .calendar:
        false
      }
    }
  }
}
