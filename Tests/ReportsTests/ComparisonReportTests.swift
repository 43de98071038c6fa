import Foundation
import Reports
import Results
import Testing

@Suite("What has changed")
struct ComparisonReportTests {
  private var before: SiteResult { Samples.site(status: .complete, problem: nil) }

  /// One answer won, one lost, one left open; a price changed, a fact gone and a fact new; a link mended and one broken.
  private var after: SiteResult {
    var facts = Samples.facts
    facts[3].value = .price(Price(amount: 3200, per: "month", item: "hel plass", year: 2027))
    facts.remove(at: 0)
    var new = facts[0]
    new.value = .hours("Mo-Fr 10:00-14:00")
    new.about = "library"
    new.evidence.text = Nights.hostile
    facts.append(new)
    // What only moved is no change.
    facts[2].evidence.line = 99
    var result = Samples.site(
      criteria: [
        Samples.criterion("opening-hours", "availability", .failed, grade: 0),
        Samples.criterion("phone-hours", "availability", .cantTell, grade: 0.7, reason: "unread-pages"),
        Samples.criterion("price-kindergarten", "prices", .passed, grade: 1, evidence: [facts[2].evidence]),
        Samples.criterion("price-water", "prices", .passed, grade: 1),
        Samples.criterion("price-harbour", "prices", .failed, grade: 0),
      ], facts: facts, status: .complete, problem: nil)
    result.links.broken[0].url = Samples.url("/ny-borte")
    // One finding is new, and one is as before.
    var other = Samples.Findings.link
    other.fingerprint.defect += 1
    other.url = Samples.url("/kontakt")
    result.accessibility?.groups[0].defects.append(other.fingerprint.defectText)
    result.accessibility?.groups[0].examples.append(other)
    return result
  }

  private func comparison(_ sites: [SiteComparison]) -> ResultComparison {
    var comparison = ResultComparison(before: "2026-11-27", after: "2026-11-28")
    for site in sites { comparison.add(site) }
    return comparison
  }

  @Test("Of one site everything is told, old and new with evidence", arguments: UserLanguage.allCases)
  func one(language: UserLanguage) throws {
    let report = ComparisonReport(
      comparison([SiteComparison(before, after)]), texts: Samples.texts, language: language)
    try expectGolden(TerminalRenderer().text(of: report.report), "comparison.\(language.rawValue).txt")
  }

  @Test("Of several there is a table")
  func several() throws {
    var other = before
    other.site.municipality?.name = "Vik"
    let sites = [SiteComparison(before, after), SiteComparison(other, before), SiteComparison(other, other)]
    let text = TerminalRenderer().text(
      of: ComparisonReport(comparison(sites), texts: Samples.texts, language: .nn).report)
    #expect(text.contains("1 nettstad er endra, 2 er som før."))
  }

  @Test("Answers are won, lost, left open, settled and asked for the first time")
  func kinds() {
    let changes = SiteComparison(before, after).criteria
    #expect(
      Dictionary(uniqueKeysWithValues: changes.map { ($0.id, $0.kind) }) == [
        "opening-hours": .lost, "phone-hours": .opened, "price-kindergarten": .won, "price-water": .settled,
        "price-harbour": .added,
      ])
  }

  @Test("A fact that is told otherwise is one change, and one that only moved is none")
  func facts() throws {
    let facts = SiteComparison(before, after).facts
    #expect(facts.map(\.kind.rawValue).sorted() == ["changed", "gone", "new"])
    let changed = try #require(facts.first { $0.kind == .changed })
    #expect(changed.before?.value == Samples.facts[3].value)
    #expect(changed.after?.evidence.url == Samples.facts[3].evidence.url)
  }

  @Test("What was not found where not every page was read is not called gone or fixed")
  func partial() {
    var after = after
    after.site.status = .partial
    let comparison = SiteComparison(before, after)
    #expect(comparison.facts.contains { $0.kind == .notSeen })
    #expect(!comparison.facts.contains { $0.kind == .gone })
    #expect(comparison.links.map(\.kind.rawValue).sorted() == ["new", "not-checked"])
    #expect(SiteComparison(before, self.after).links.map(\.kind.rawValue).sorted() == ["fixed", "new"])
  }

  @Test("A change that the rules made is told from one that the site made")
  func rules() {
    var after = after
    #expect(SiteComparison(before, after).score.byRules == 0)
    #expect(SiteComparison(before, after).score.bySite == 50 - 56)
    after.ruleSet.hash = "other"
    let unknown = SiteComparison(before, after).score
    #expect(unknown.rulesDiffer && unknown.bySite == nil && unknown.byRules == nil)
    let told = SiteComparison(before, after, anew: (before, before)).score
    #expect(told.bySite == 0)
    #expect(told.byRules == 50 - 56)
    let text = TerminalRenderer().text(
      of: ComparisonReport(comparison([SiteComparison(before, after)]), texts: Samples.texts, language: .en).report)
    #expect(text.contains("The rules are not the same in both."))
  }

  @Test("Of two sites only answers are compared")
  func twoSites() {
    let comparison = SiteComparison(before, after, isSameSite: false)
    #expect(comparison.facts.isEmpty && comparison.links.isEmpty)
    #expect(comparison.count(.won) == 1)
  }

  @Test("The documents fit their schemas, and use every property that these have")
  func schemas() throws {
    var document = comparison([SiteComparison(before, after)])
    document.judgedAnew = before.ruleSet
    (document.onlyBefore, document.onlyAfter) = (["Vik"], ["Bø"])
    var comparisons = try SchemaValidator(file: "comparison.json", in: SchemaTests.folder)
    comparisons.validate(try JSONValue(parsing: JSONReport.text(of: document)))
    #expect(comparisons.problems == [])
    #expect(comparisons.declared.subtracting(comparisons.met).sorted() == [])

    var rankings = try SchemaValidator(file: "ranking.json", in: SchemaTests.folder)
    let filter = RankingFilter(category: "prices", county: "Telemark")
    var ranking = Ranking(Nights.sources, filter: filter)
    (ranking.filter.size, ranking.filter.languageForm) = (.small, "nb")
    ranking.entries[0].stars = 3
    ranking.unplaced[0].tested = 40
    rankings.validate(try JSONValue(parsing: JSONReport.text(of: ranking)))
    #expect(rankings.problems == [])
    #expect(rankings.declared.subtracting(rankings.met).sorted() == [])

    var best = try SchemaValidator(file: "best-answers.json", in: SchemaTests.folder)
    let answers = BestAnswers(
      [(Nights.site(1, "Vik"), Samples.criteria[0])], to: "opening-hours", night: NightID(day: "2026-11-28"), limit: 1)
    best.validate(try JSONValue(parsing: JSONReport.text(of: answers)))
    #expect(best.problems == [])
    #expect(best.declared.subtracting(best.met).sorted() == [])
  }
}
