import Reports
import Results
import Web

/// What nights leave, for the tests of rankings and comparisons.
enum Nights {
  static let hostile = "=HYPERLINK(\"http://x\") \u{1B}[2J\u{202E}\n<script>"

  static let rules = RuleSetIdentity(version: "1.0", hash: String(repeating: "0a", count: 32))

  static func url(_ host: String, _ path: String = "") -> WebURL {
    guard let url = WebURL("https://www.\(host).kommune.no/\(path)") else { preconditionFailure(host) }
    return url
  }

  static func site(_ number: Int, _ name: String, county: String = "Telemark") -> NightSite {
    NightSite(
      address: url("k\(number)"), municipality: Municipality(number: "40\(10 + number)", name: name, county: county),
      inhabitants: number * 4_000, languageForm: number.isMultiple(of: 2) ? "nb" : "nn")
  }

  /// A standing with points of 20: `prices` and `availability` half each.
  static func standing(
    _ number: Int, _ name: String, points: Double, tested: Double = 20, day: String = "2026-11-28", isGood: Bool = true,
    county: String = "Telemark"
  ) -> SiteStanding {
    let criteria = [
      CriterionResult(id: "a", category: "prices", outcome: .passed, grade: points / tested, maximum: tested),
      CriterionResult(id: "b", category: "availability", outcome: .cantTell, grade: 0, maximum: 20 - tested),
    ]
    return SiteStanding(
      site: site(number, name, county: county), night: NightID(day: day), ruleSet: rules,
      status: isGood ? .complete : .unreachable, reason: isGood ? nil : "timeout-connecting", pages: 12,
      score: isGood ? Score(criteria) : Score([]), possible: ["prices": tested, "availability": 20 - tested],
      isGood: isGood)
  }

  static let record = NightRecord(
    id: NightID(day: "2026-11-28"), ruleSet: rules, program: "1", begun: 0, ended: 3_700, state: .complete, planned: 6,
    complete: 4, partial: 0, unreachable: 1)

  static let sources = Ranking.Sources(
    night: record,
    good: [
      standing(1, "Vik", points: 10), standing(2, "Ås", points: 15, county: "Akershus"),
      standing(3, "Bø", points: 5, tested: 10), standing(4, hostile, points: 2, day: "2026-11-26"),
    ],
    latest: [
      standing(1, "Vik", points: 10), standing(2, "Ås", points: 15), standing(3, "Bø", points: 5, tested: 10),
      standing(4, hostile, points: 0, isGood: false), standing(5, "Dal", points: 0, isGood: false),
    ], open: [site(6, "Os")],
    earlier: [(NightID(day: "2026-11-27"), [standing(1, "Vik", points: 16), standing(2, "Ås", points: 15)])],
    observations: [
      "4011": [
        Observation(
          municipality: "4011", channel: .mail, question: "Pris?", date: "2026-11-01", isAnswered: true, quality: 80,
          minutes: 600),
        Observation(municipality: "4011", channel: .mail, question: "Tid?", date: "2026-11-01", isAnswered: false),
      ],
      "4015": [
        Observation(
          municipality: "4015", channel: .telephone, question: "Pris?", date: "2026-11-02", isAnswered: true,
          quality: 33, minutes: 3),
        Observation(
          municipality: "4015", channel: .telephone, question: "Tid?", date: "2026-11-02", isAnswered: true,
          quality: 34, minutes: 8),
      ],
    ])
}

extension Nights {
  /// A night in which Fjellvik won, lost and broke something, and others could not be reached.
  static func digest(rulesDiffer: Bool = false) -> NightDigest {
    let before = Samples.site(status: .complete, problem: nil)
    var after = Samples.site(
      criteria: [
        Samples.criterion("opening-hours", "availability", .failed, grade: 0),
        Samples.criterion("phone-hours", "availability", .cantTell, grade: 0.7, reason: "unread-pages"),
        Samples.criterion("price-kindergarten", "prices", .passed, grade: 1, evidence: [Samples.facts[2].evidence]),
        Samples.criterion("price-water", "prices", .passed, grade: 1),
      ], facts: Samples.facts, status: .complete, problem: nil)
    after.links.broken[0].url = Samples.url("/ny-borte")
    var defect = Samples.Findings.link
    defect.fingerprint.defect += 1
    after.accessibility?.groups[0].defects = [defect.fingerprint.defectText]
    if rulesDiffer { after.ruleSet = RuleSetIdentity(version: "2.0", hash: String(repeating: "0b", count: 32)) }
    var comparison = ResultComparison(before: "2026-11-27", after: "2026-11-28")
    comparison.add(SiteComparison(before, after, anew: rulesDiffer ? (before, after) : nil))
    var other = before
    other.site.municipality?.name = "Vik"
    other.site.municipality?.number = "9998"
    var better = other
    better.criteria = other.criteria.map { criterion in
      var criterion = criterion
      if criterion.outcome == .failed {
        criterion.outcome = .passed
        criterion.grade = 1
        criterion.evidence = [Samples.facts[0].evidence]
        criterion.evidence[0].text = hostile
      }
      return criterion
    }
    better.score = Score(better.criteria, stars: StarScale())
    comparison.add(SiteComparison(other, better))
    return NightDigest(
      night: record, comparison: comparison,
      unreachable: [
        .init(site: site(4, hostile), reason: "timeout-connecting"), .init(site: site(5, "Dal"), reason: "x"),
      ],
      open: 1)
  }
}
