import Reports
import Results
import Testing

@Suite("The ranking of a night")
struct RankReportTests {
  private let ranking = Ranking(Nights.sources)

  @Test("It is shown with ties, ranges, earlier places and what came of asking", arguments: UserLanguage.allCases)
  func text(language: UserLanguage) throws {
    let report = RankReport(ranking, texts: Samples.texts, language: language).report
    try expectGolden(TerminalRenderer(width: 140).text(of: report), "rank.\(language.rawValue).txt")
  }

  @Test("Equals share a place, and the next is as many places further back")
  func ties() {
    #expect(ranking.entries.map(\.site.name) == ["Ås", "Vik", "Bø", Nights.hostile])
    #expect(ranking.entries.map(\.place) == [1, 2, 2, 4])
    #expect(ranking.entries.map(\.isShared) == [false, true, true, false])
    #expect(StandardRanking.places([9, 7, 7, 7, 3]) == [1, 2, 2, 2, 5])
    #expect(StandardRanking.places([Int]()) == [])
  }

  @Test("What could not be tested gives a range")
  func range() {
    let score = ranking.entries[2].score
    #expect([score.percent, score.lowest, score.highest, score.tested] == [50, 25, 75, 50])
    let whole = ranking.entries[0].score
    #expect([whole.percent, whole.lowest, whole.highest, whole.tested] == [75, 75, 75, 100])
  }

  @Test("A site of which too little was tested has no place, and says how much it was")
  func leastTested() throws {
    let ranking = Ranking(Nights.sources, leastTested: 0.6)
    #expect(!ranking.entries.contains { $0.site.name == "Bø" })
    #expect(ranking.unplaced.filter { $0.tested != nil }.map(\.site.name) == ["Bø"])
    #expect(ranking.unplaced.first { $0.site.name == "Bø" }?.tested == 50)
    let text = TerminalRenderer().text(of: RankReport(ranking, texts: Samples.texts, language: .nb).report)
    #expect(text.contains("Bø: for lite kunne prøves (50\u{A0}% av poengene)"))
    #expect(Ranking(Nights.sources, leastTested: 0.5).entries.contains { $0.site.name == "Bø" })
  }

  @Test("Earlier places are those among the same sites, and an older result says its night")
  func history() {
    #expect(ranking.entries.map { $0.history.map(\.place) } == [[2], [1], [], []])
    #expect(ranking.entries[3].night.day == "2026-11-26")
  }

  @Test("Nothing is invented for those who were not asked, or not read")
  func unplaced() {
    #expect(ranking.unplaced.map(\.site.name) == ["Dal", "Os"])
    #expect(ranking.unplaced.map(\.status) == [.unreachable, nil])
    #expect(ranking.unplaced[0].channels.first?.quality == 33.5)
    #expect(ranking.unplaced[0].channels.first?.medianMinutes == 5)
    #expect(ranking.unplaced[1].channels.isEmpty)
    #expect(ranking.entries.map(\.channels.count) == [0, 1, 0, 0])
  }

  @Test(
    "A filter ranks those that fit among themselves",
    arguments: [
      (RankingFilter(county: "akershus"), ["Ås"]), (RankingFilter(size: .small), ["Vik"]),
      (RankingFilter(size: .medium), ["Ås", "Bø", Nights.hostile]), (RankingFilter(size: .large), []),
      (RankingFilter(languageForm: "nn"), ["Vik", "Bø"]),
    ])
  func filters(filter: RankingFilter, names: [String]) {
    #expect(Ranking(Nights.sources, filter: filter).entries.map(\.site.name) == names)
  }

  @Test("A category is ranked by its own points, and a site of which nothing was tested in it has no place")
  func category() {
    let prices = Ranking(Nights.sources, filter: RankingFilter(category: "prices"))
    #expect(prices.entries.map(\.score.tested) == [100, 100, 100, 100])
    let availability = Ranking(Nights.sources, filter: RankingFilter(category: "availability"))
    #expect(availability.entries.isEmpty)
    #expect(availability.unplaced.count == 6)
  }

  @Test("Who does it best is ranked by grade and clicks, with equals of the last")
  func best() {
    let answers = ["Vik", "Ås", "Bø", "Os"].enumerated().map { index, name in
      (
        Nights.site(index, name),
        CriterionResult(
          id: "a", category: "prices", outcome: index == 3 ? .cantTell : .passed, grade: index == 0 ? 1 : 0.5,
          maximum: 2,
          evidence: [Samples.evidence("/pris", "Pris \(index)", clicks: 3 - index)])
      )
    }
    let best = BestAnswers(answers, to: "a", night: NightID(day: "2026-11-28"), limit: 2)
    #expect(best.entries.map(\.site.name) == ["Vik", "Bø", "Ås"])
    #expect(best.entries.map(\.place) == [1, 2, 2])
    #expect([best.passed, best.failed, best.open] == [3, 0, 1])
    let text = TerminalRenderer().text(of: BestAnswersReport(best, texts: Samples.texts, language: .en).report)
    #expect(text.contains("«Pris 0»") || text.contains("Pris 0"))
  }

  @Test("The table for spreadsheets has a row for each site and runs no formula")
  func csv() {
    let lines = ranking.csv.split(separator: "\r\n")
    #expect(lines.count == 7)
    let columns = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
    #expect(Set(columns.enumerated().filter { $0.offset != 4 }.map(\.element)).count == 1)
    #expect(lines[4].contains("\"'=HYPERLINK(\"\"http://x\"\") [2J <script>\""))
    #expect(!ranking.csv.contains("\u{1B}"))
  }
}
