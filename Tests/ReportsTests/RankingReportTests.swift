import Reports
import Results
import Testing

private func text(_ results: [SiteResult], _ language: UserLanguage = .nb) -> String {
  TerminalRenderer().text(of: RankingReport(results, texts: Samples.texts, language: language).report)
}

@Test("Several sites are ranked, and the best answer to every question is shown", arguments: UserLanguage.allCases)
func ranking(language: UserLanguage) throws {
  let sites = [
    Samples.site(
      "Dalen", criteria: [], facts: [], status: .unreachable, problem: .init(reason: "unknown-host"), checked: 0),
    Samples.site("Vik", criteria: Array(Samples.criteria.dropFirst())), Samples.site(),
  ]
  try expectGolden(text(sites, language), "ranking.\(language.rawValue).txt")
}

@Test("Sites with the same score stand in an order that does not depend on the order given")
func ties() {
  let sites = ["Ås", "Bø", "Vik"].map { Samples.site($0) }
  #expect(text(sites) == text(sites.reversed()))
}
