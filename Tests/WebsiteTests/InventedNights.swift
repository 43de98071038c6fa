import Criteria
import Facts
import Foundation
import Results
import RuleSet
import Storage
import Web

/// Nights over invented municipalities, in a store of their own.
struct InventedNights {
  static let rules: RuleSet = {
    let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/rules"
    do { return try RuleSet.load(from: folder) } catch { preconditionFailure("\(error)") }
  }()

  let folder: TemporaryFolder
  let store: NightStore

  init() throws {
    folder = try TemporaryFolder()
    store = try NightStore(path: folder.path + "/nights.sqlite")
  }

  static func site(_ number: Int, _ name: String, county: String = "Telemark") -> NightSite {
    NightSite(
      address: url("https://www.k\(number).kommune.example/"),
      municipality: Municipality(number: "90\(10 + number)", name: name, county: county), inhabitants: number * 4_000,
      languageForm: number.isMultiple(of: 2) ? "nb" : "nn")
  }

  static func url(_ text: String) -> WebURL {
    guard let url = WebURL(text) else { preconditionFailure(text) }
    return url
  }

  /// Keeps a night.
  @discardableResult
  func record(
    _ day: String, _ results: [(NightSite, SiteResult)], open: [NightSite] = [], rules: RuleSetIdentity? = nil,
    isDone: Bool = true
  ) throws -> NightRecord? {
    let run = try store.begin(
      NightPlan(
        day: day, ruleSet: rules ?? Self.rules.identity, program: "test", settings: "", sites: results.map(\.0) + open,
        now: 0))
    for (site, result) in results { try run.record(result, key: site.key) }
    if isDone { try run.finish(open.isEmpty ? .complete : .deadline, now: 60) }
    return try store.night(NightID(day: day))
  }

  /// A result as the rules judge facts.
  static func result(
    of site: NightSite, facts: [Fact] = [], unread: Set<Topic> = [], status: Site.Status = .complete,
    reason: String? = nil, title: String = "Forsiden", words: (Fact) -> Fact = { $0 },
    change: (inout SiteResult) -> Void = { _ in }
  ) -> SiteResult {
    let day = CalendarDay(year: 2026, month: 11, day: 20)
    let told = (facts.isEmpty && status != .unreachable ? Self.facts(of: site) : facts).map(words)
    var result = SiteResult(
      ruleSet: rules.identity, asOf: day.description,
      site: Site(
        address: site.address, answered: status == .unreachable ? nil : site.address, title: title,
        municipality: site.municipality, status: status, problem: reason.map { .init(reason: $0) }),
      coverage: Coverage(
        checked: status == .unreachable ? 0 : 12, skipped: ["not-html": 3],
        failed: status == .unreachable ? ["timeout-connecting": 1] : [:]),
      links: SiteLinks(
        ok: 40,
        broken: [
          .init(url: site.address, reason: "http-404", pages: [site.address], pageCount: 3)
        ], unverifiable: ["http-403": 2]),
      criteria: rules.assessor.assess(
        SiteFacts(
          facts: told, unread: unread, obstacle: status == .unreachable ? .unreachable : nil, asOf: day)),
      facts: told, unread: unread, stars: rules.stars)
    if status != .unreachable { result.accessibility = accessibility(at: site.address) }
    change(&result)
    return result
  }

  /// Hours and a price; the price is the site's own.
  static func facts(of site: NightSite) -> [Fact] {
    let evidence = { (words: String) in
      Evidence(
        url: site.address, text: words, heading: "Kontakt", clicks: 1, language: .bokmål, date: "2026-08-01", line: 12)
    }
    return [
      Fact(
        kind: .openingHours, about: "service-centre", value: .hours("Mo-Fr 08:00-15:30"),
        evidence: evidence("Servicetorget er åpent mandag–fredag kl. 8–15.30.")),
      Fact(
        kind: .price, about: "kindergarten",
        value: .price(Price(amount: 1200, per: "month", item: "hel plass", year: 2026)),
        evidence: evidence("Hel plass: 1 200 kr per måned")),
    ]
  }

  static func accessibility(at url: WebURL, words: String = "<img src=a>") -> AccessibilityResult {
    let finding = Finding(
      rule: "image-has-name", outcome: .failed, url: url, line: 3, selector: words, snippet: words, structure: words,
      fingerprint: Fingerprint(defect: 1, page: 2))
    return AccessibilityResult(
      pages: 12,
      rules: [
        RuleTally(
          id: "image-has-name", actID: "23a2a8",
          address: "https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/",
          criteria: ["1.1.1"], title: Localized(nb: "Bilder har navn", nn: "Bilete har namn", en: "Images have names"),
          advice: Localized(nb: "Gi dem alt.", nn: "Gje dei alt.", en: "Give them alt."), passed: 2, failed: 10)
      ],
      groups: [
        FindingGroup(
          rule: "image-has-name", outcome: .failed, structure: words, pages: 10, occurrences: 20, isTemplate: true,
          defects: ["d1"], examples: [finding])
      ])
  }
}
