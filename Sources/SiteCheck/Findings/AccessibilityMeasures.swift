internal import Accessibility
internal import Crawling
internal import Results
internal import Web

/// What the rules of accessibility say of a site: what came of each rule, the groups of findings, and of how many pages each
/// of WCAG's success criteria is satisfied so far as rules can tell.
struct AccessibilityMeasures {
  private typealias Page = VisitedPage<SitePage>

  private let pages: [Page]
  private let book: FindingBook
  private let ways: Set<String>

  /// - Parameters:
  ///   - pages: The pages that count, nearest to the front first.
  ///   - ways: What the site offers, by subject.
  init(_ pages: [VisitedPage<SitePage>], book: FindingBook, ways: Set<String> = []) {
    self.ways = ways
    self.pages = pages.filter { !$0.reading.outcomes.isEmpty }
    self.book = book
  }

  /// `nil` when no page was tested.
  var result: AccessibilityResult? {
    guard !pages.isEmpty else { return nil }
    var tallies = PageAudit.rules.map(RuleTally.init)
    for page in pages {
      for (index, outcome) in page.reading.outcomes.enumerated() where tallies.indices.contains(index) {
        tallies[index].count(outcome)
      }
    }
    let (findings, isCut) = book.contents
    let wide = SiteWideRules(pages: pages, ways: ways).report
    return AccessibilityResult(
      pages: pages.count, rules: (tallies + wide.rules).filter { $0.pages > 0 }.sorted { $0.id < $1.id },
      groups: FindingGroups(findings, pages: pages.map(\.reading.marks)).groups + wide.groups,
      isCut: isCut ? true : nil)
  }

  /// For each success criterion of level A or AA the share of pages on which no rule of it fails, among those where one
  /// of them could be decided. One bad template counts once: it is one criterion, however many findings it gives.
  var facts: [Fact] {
    SuccessCriterion.allCases.filter { $0.level != .aaa }.compactMap(share)
  }

  /// The subject that results name: `wcag-1-1-1`.
  static func subject(of criterion: SuccessCriterion) -> String {
    "wcag-" + criterion.number.split(separator: ".").joined(separator: "-")
  }

  private func share(of criterion: SuccessCriterion) -> Fact? {
    let rules = PageAudit.rules.indices.filter { PageAudit.rules[$0].criteria.contains(criterion) }
    var part = 0
    var whole = 0
    var lacking: Page?
    var first: Page?
    for page in pages {
      let outcomes = page.reading.outcomes
      let worst = rules.lazy.filter { $0 < outcomes.count }.map { outcomes[$0] }
      if worst.contains(.failed) {
        if lacking == nil { lacking = page }
      } else if worst.contains(.passed) {
        part += 1
      } else {
        continue
      }
      whole += 1
      if first == nil { first = page }
    }
    guard let shown = lacking ?? first else { return nil }
    return Fact(
      kind: .share, about: Self.subject(of: criterion), value: .share(Share(part: part, whole: whole)),
      evidence: Evidence(
        url: shown.url, text: shown.reading.title ?? shown.url.description, clicks: shown.clicks,
        language: shown.reading.language, date: shown.reading.date))
  }
}
