import Reports
import Results
import Testing

@Test("The summary of a night says who got better and worse, and who was not reached", arguments: UserLanguage.allCases)
func nightSummary(language: UserLanguage) throws {
  let summary = NightSummary(
    night: Nights.record, isResumed: true, duration: .seconds(3_700),
    gained: [.init(site: Nights.site(1, "Vik"), before: 50, after: 61)],
    lost: [.init(site: Nights.site(2, Nights.hostile), before: 50, after: 9)],
    unreachable: [.init(site: Nights.site(3, "Bø"), reason: "timeout-connecting")], open: [Nights.site(4, "Os")],
    thinned: [NightID(day: "2026-10-01")])
  let text = TerminalRenderer().text(of: NightReport(summary, language: language).report)
  try expectGolden(text, "night.\(language.rawValue).txt")
}

@Test(
  "The time that is left is told as exactly as it is known",
  arguments: [
    (20, "about less than a minute left"), (61, "about 2 minutes left"), (9 * 60, "about 9 minutes left"),
    (11 * 60, "about 15 minutes left"), (61 * 60, "about 1 hour 10 minutes left"), (7_200, "about 2 hours left"),
  ] as [(Int64, String)])
func remaining(seconds: Int64, words: String) {
  let text = NightReport.progress(done: 1, planned: 9, pages: 3, remaining: .seconds(seconds), language: .en)
  #expect(text.string == "1 of 9 sites done, 3 pages read; \(words)")
}

@Test("Nothing is told of the time that is left as long as it is not known")
func unknownRemaining() {
  let text = NightReport.progress(done: 1, planned: 9, pages: 3, remaining: nil, language: .nn)
  #expect(text.string == "1 av 9 nettstader ferdige, 3 sider lesne")
}
