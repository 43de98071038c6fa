import Reports
import Results
import Testing

private func text(_ page: PageResult, _ language: UserLanguage = .nb) -> String {
  TerminalRenderer().text(of: PageReport(page, texts: Samples.texts, language: language).report)
}

@Test("The report on a page reads as it should", arguments: UserLanguage.allCases)
func pageReport(language: UserLanguage) throws {
  try expectGolden(text(Samples.page, language), "page.\(language.rawValue).txt")
}

@Test("A page that says nothing says so")
func emptyPage() {
  let report = text(PageResult(url: Samples.url("/")))
  #expect(report.contains("Tittel: ingen\nSpråk: ikke avgjort\nDato: ingen\n"))
  #expect(report.contains("Ingen åpningstider, priser, saksbehandlingstider eller selvbetjening"))
}

@Test("Only some links of a kind are shown, and it is shown that there are more")
func manyLinks() {
  let links = (1...9).map { PageLink(href: "/\($0)", url: Samples.url("/\($0)"), text: "nr \($0)", kind: .page) }
  let report = text(PageResult(url: Samples.url("/"), links: links))
  #expect(report.contains("sider på nettstedet: 9"))
  #expect(report.contains("nr 5"))
  #expect(!report.contains("nr 6"))
  #expect(report.hasSuffix("    …\n"))
}

@Test("A link without words or address is shown as it was written")
func oddLinks() {
  let report = text(
    PageResult(
      url: Samples.url("/"),
      links: [PageLink(href: "javascript:alert('\u{1B}[2J')", url: nil, text: "", kind: .unsupported)]))
  #expect(report.contains("    javascript:alert('[2J')\n"))
}
