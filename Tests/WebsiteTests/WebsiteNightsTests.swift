import Foundation
import Results
import RuleSet
import Storage
import Testing

@testable import Website

@Suite("Which night the website shows")
struct WebsiteNightsTests {
  private static let vik = InventedNights.site(1, "Vik")

  @Test("The same store gives the same bytes")
  func determinism() throws {
    let nights = try InventedNights()
    for day in ["2026-11-19", "2026-11-20"] {
      try nights.record(
        day,
        (1...5).map { number in
          let site = InventedNights.site(number, "Sted \(number)")
          return (site, InventedNights.result(of: site))
        })
    }
    let (first, second) = (try WrittenWebsite(nights), try WrittenWebsite(nights))
    #expect(first.files == second.files)
    for file in first.files { #expect(try first.folder.text("www/\(file)") == second.folder.text("www/\(file)")) }
  }

  @Test("An empty store has no night to show")
  func empty() throws {
    let nights = try InventedNights()
    #expect(try nights.store.nightToShow() == nil)
  }

  @Test("One night has no changes, and says so")
  func one() throws {
    let nights = try InventedNights()
    try nights.record("2026-11-20", [(Self.vik, InventedNights.result(of: Self.vik))])
    let website = try WrittenWebsite(nights)
    #expect(try website.page("en/endringer.html").words.contains("This is the first night."))
    #expect(!website.files.contains("data/changes.json"))
    let front = try website.page("en/index.html")
    #expect(!front.words.contains("New since"))
    #expect(!front.elements("th").map(front.content).contains("Change"))
  }

  @Test("A night in which nothing was reached has pages all the same")
  func nothingReached() throws {
    let nights = try InventedNights()
    let result = InventedNights.result(of: Self.vik, status: .unreachable, reason: "unknown-host")
    try nights.record("2026-11-20", [(Self.vik, result)])
    let website = try WrittenWebsite(nights)
    let front = try website.page("nn/index.html")
    #expect(front.words.contains("Ingen nettstader har plass denne natta."))
    #expect(front.elements("table").isEmpty)
  }

  @Test("While a night is under way, the one before it is shown")
  func running() throws {
    let nights = try InventedNights()
    try nights.record("2026-11-19", [(Self.vik, InventedNights.result(of: Self.vik))])
    try nights.record("2026-11-20", [(Self.vik, InventedNights.result(of: Self.vik))], isDone: false)
    #expect(try nights.store.nightToShow()?.id == NightID(day: "2026-11-19"))
  }

  @Test("What other rules made of a score is told from what the site made of it")
  func otherRules() throws {
    let nights = try InventedNights()
    let older = RuleSetIdentity(version: "2025.9", hash: String(repeating: "ab", count: 32))
    let before = InventedNights.result(of: Self.vik) {
      $0
    } change: { result in
      result.ruleSet = older
      for index in result.criteria.indices where result.criteria[index].outcome == .passed {
        result.criteria[index] = CriterionResult(
          id: result.criteria[index].id, category: result.criteria[index].category, outcome: .failed, grade: 0,
          maximum: result.criteria[index].maximum)
      }
      result.score = Score(result.criteria)
    }
    try nights.record("2026-11-19", [(Self.vik, before)], rules: older)
    try nights.record("2026-11-20", [(Self.vik, InventedNights.result(of: Self.vik))])
    let now = InventedNights.result(of: Self.vik)
    let judge = Judge(ruleSet: InventedNights.rules.identity) { _ in now }
    let page = try WrittenWebsite(nights, judge: judge).page("nb/endringer.html")
    #expect(page.words.contains("Begge netter er dømt på nytt"))
    #expect(page.words.contains("2025.9"))
    #expect(!page.words.contains("Vunne svar"))
    #expect(page.words.contains("±0"))
    let unjudged = try WrittenWebsite(nights).page("nb/endringer.html")
    #expect(unjudged.words.contains("kan skyldes det"))
    #expect(unjudged.words.contains("Vunne svar"))
  }

  @Test("New and mended defects are counted, and nothing is called mended where not all was read")
  func turnover() throws {
    let nights = try InventedNights()
    let øy = InventedNights.site(2, "Øy")
    let result = { (site: NightSite, defects: [String], status: Site.Status) in
      InventedNights.result(of: site, status: status) {
        $0
      } change: {
        $0.accessibility?.groups[0].defects = defects
      }
    }
    try nights.record(
      "2026-11-19", [(Self.vik, result(Self.vik, ["a", "b"], .complete)), (øy, result(øy, ["a", "b"], .complete))])
    try nights.record(
      "2026-11-20",
      [(Self.vik, result(Self.vik, ["b", "c", "d"], .complete)), (øy, result(øy, ["b", "c"], .partial))])
    let turnover = try nights.store.turnover(from: NightID(day: "2026-11-19"), to: NightID(day: "2026-11-20"))
    #expect(turnover["9011"] == [FindingTurnover(rule: "image-has-name", new: 2, fixed: 1)])
    #expect(turnover["9012"] == [FindingTurnover(rule: "image-has-name", new: 1, fixed: 0)])
    let front = try WrittenWebsite(nights).page("en/index.html")
    #expect(front.words.contains("3 new defects were found, 1 were mended"))
  }

  @Test("Curves tell every night's score without reading results")
  func scores() throws {
    let nights = try InventedNights()
    let result = InventedNights.result(of: Self.vik)
    try nights.record("2026-11-18", [(Self.vik, result)])
    try nights.record(
      "2026-11-19", [(Self.vik, InventedNights.result(of: Self.vik, status: .unreachable, reason: "certificate"))])
    try nights.record("2026-11-20", [(Self.vik, result)])
    let scores = try nights.store.scores(upTo: NightID(day: "2026-11-20"), latest: 2)["9011"]
    #expect(scores?.map(\.night.day) == ["2026-11-19", "2026-11-20"])
    #expect(scores?.map(\.percent) == [nil, result.score.percent])
    #expect(scores?.map(\.isGood) == [false, true])
  }
}
