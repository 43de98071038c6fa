import Results
import Storage
import Web

/// Results of invented sites, the same whenever they are made. A few facts change from night to night, now and then a site
/// is not reached or broken off.
enum SampleNight {
  static let rules = RuleSetIdentity(version: "1", hash: "0123456789abcdef")

  static func site(_ number: Int) -> NightSite {
    let code = String(1000 + number)
    return NightSite(
      address: url(number, ""), municipality: Municipality(number: code, name: "Vik \(number)", county: "Fylke"),
      inhabitants: 1000 * number, languageForm: number.isMultiple(of: 2) ? "nb" : "nn")
  }

  static func plan(sites: Int, night: Int, isAgain: Bool = false, rules: RuleSetIdentity = rules) -> NightPlan {
    NightPlan(
      day: day(night), ruleSet: rules, program: "1", settings: "pages=3", sites: (0..<sites).map(site),
      now: night * 86_400, isAgain: isAgain)
  }

  /// The days of January 2027, counted from 0.
  static func day(_ night: Int) -> String { "2027-01-\(night + 1 < 10 ? "0" : "")\(night + 1)" }

  static func result(_ number: Int, night: Int, facts count: Int = 60) -> SiteResult {
    let place = site(number)
    if (number + night) % 11 == 10 {
      return SiteResult(
        ruleSet: rules, asOf: day(night),
        site: Site(
          address: place.address, municipality: place.municipality, status: .unreachable,
          problem: .init(reason: "timeout-connecting")),
        coverage: Coverage(checked: 0, skipped: [:], failed: ["timeout-connecting": 1]),
        criteria: criteria(number, night: night).map {
          CriterionResult(
            id: $0.id, category: $0.category, outcome: .untested, grade: 0, maximum: $0.maximum, reason: "unreachable")
        }, facts: [])
    }
    return SiteResult(
      ruleSet: rules, asOf: day(night),
      site: Site(
        address: place.address, answered: place.address, title: "Vik\u{0} =1+1 \u{1B}[31m",
        municipality: place.municipality,
        status: .complete),
      coverage: Coverage(checked: 3, skipped: ["robots": night % 3], failed: [:]),
      links: SiteLinks(
        ok: 10,
        broken: (0..<3).map { link in
          .init(
            url: url(number, "borte-\(link == 0 ? night : link)"), reason: "http-404", pages: [url(number, "")],
            pageCount: 1)
        }),
      documents: number.isMultiple(of: 3) ? nil : documents(number, night: night),
      criteria: criteria(number, night: night),
      facts: facts(count, number, night: night),
      unread: number.isMultiple(of: 5) ? [Topic(kind: .price, about: "water")] : [],
      accessibility: accessibility(night))
  }

  private static func documents(_ number: Int, night: Int) -> SiteDocuments {
    SiteDocuments(
      found: 9,
      documents: [
        .init(
          url: url(number, "plan.pdf"), size: 1000 + night, facts: .init(isMarked: true, title: "Plan\u{0}"),
          pages: [url(number, "")], pageCount: 2),
        .init(url: url(number, "stor.pdf"), problem: "too-large", pages: [], pageCount: 1),
      ])
  }

  private static func criteria(_ number: Int, night: Int) -> [CriterionResult] {
    (0..<20).map { criterion in
      let isGood = (criterion + number + (criterion == 3 ? night : 0)) % 3 != 0
      return CriterionResult(
        id: "criterion-\(criterion)", category: criterion < 10 ? "prices" : "availability",
        outcome: isGood ? .passed : .failed, grade: isGood ? 0.7 : 0, maximum: 1.1,
        evidence: isGood ? [fact(criterion, number, night: 0).evidence] : [])
    }
  }

  private static func accessibility(_ night: Int) -> AccessibilityResult {
    AccessibilityResult(
      pages: 3, rules: [],
      groups: [
        FindingGroup(
          rule: "image-has-name", outcome: .failed, structure: "main/img", pages: 2, occurrences: 2, isTemplate: true,
          defects: ["f1-000000000000000a", "f1-00000000000000b\(night % 10)"], examples: [])
      ])
  }

  /// In the order in which checks give them: by topic. Some are told in the same words on several pages.
  private static func facts(_ count: Int, _ number: Int, night: Int) -> [Fact] {
    let facts = (0..<count).map { fact($0, number, night: $0 % 20 == night % 20 ? night : 0) }
    let repeated = (0..<count / 4).filter { $0 % 3 != night % 3 }.map { index in
      var copy = facts[index]
      copy.evidence.url = url(number, "igjen-\(index % 5)")
      return copy
    }
    return (facts + repeated).sorted { ($0.about, $0.evidence.text) < ($1.about, $1.evidence.text) }
  }

  private static func fact(_ index: Int, _ number: Int, night: Int) -> Fact {
    Fact(
      kind: .processingTime, about: "service-\(index % 29)",
      value: .processingTime(ProcessingTime(duration: "P\(index + night)D", qualifier: .usual)),
      evidence: Evidence(
        url: url(number, "side-\(index % 3)"), text: "Behandlingstiden er \(index + night) dager 👩‍👩‍👧 é\u{0}",
        heading: "Sak \(index)", clicks: 1, language: .bokmål, line: index))
  }

  private static func url(_ number: Int, _ path: String) -> WebURL {
    guard let url = WebURL("https://www.vik-\(number).kommune.example/\(path)") else { preconditionFailure(path) }
    return url
  }
}
