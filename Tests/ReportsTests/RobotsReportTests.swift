import Reports
import Results
import Testing

private func text(_ result: RobotsResult, _ language: UserLanguage = .nb) -> String {
  TerminalRenderer().text(of: RobotsReport(result, language: language).report)
}

@Test("The report on a robots.txt reads as it should", arguments: UserLanguage.allCases)
func robotsReport(language: UserLanguage) throws {
  try expectGolden(text(Samples.robots, language), "robots.\(language.rawValue).txt")
}

@Test("Without addresses, the rules are shown")
func robotsRules() {
  var result = Samples.robots
  result.addresses = []
  let report = text(result)
  #expect(report.contains("Reglene som gjelder (2)\n  linje 2: Disallow: /sok\n  linje 3: Allow: /sok/hjelp\n"))
}

@Test(
  "What stands in the place of the file is said, and what follows",
  arguments: [
    (RobotsResult.Status.missing, "http-404", "Det finnes ingen robots.txt. Da er alt tillatt. (HTTP 404)"),
    (.unavailable, "http-503", "Tjeneren svarer med en feil. Da er ingenting tillatt. (HTTP 503)"),
    (.unreachable, "timeout-waiting", "Tjeneren svarer ikke. Da er ingenting tillatt. (ikke svar i tide)"),
  ])
func robotsInItsPlace(status: RobotsResult.Status, answer: String, sentence: String) {
  let file = RobotsResult.File(source: "https://a.no/robots.txt", status: status, answer: answer)
  #expect(text(RobotsResult(agent: "kommunesjekk", robots: file)).contains(sentence))
}

@Test("Every reason is told, in every language", arguments: RobotsResult.Reason.allCases)
func robotsReasons(reason: RobotsResult.Reason) {
  let texts = UserLanguage.allCases.map { language in
    text(
      RobotsResult(
        agent: "a", robots: .init(source: "-", status: .read),
        addresses: [.init(address: "/x", allowed: nil, reason: reason)]), language)
  }
  #expect(Set(texts).count == 3)
  #expect(texts.allSatisfy { $0.contains("? ") && $0.contains("/x") })
}

@Test("What a robots.txt says cannot command the terminal")
func hostileRobots() {
  let words = "Disallow: /\u{1B}[2J\u{202E}x"
  let file = RobotsResult.File(
    source: "-", status: .read, sitemaps: ["\u{1B}[2Jhttps://a.no/"],
    rules: [.init(line: 1, text: words, allows: false)])
  let report = text(RobotsResult(agent: "a\u{1B}", robots: file))
  #expect(!report.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
}
