import Reports
import Results
import Testing
import Web

private func text(_ site: SiteResult, _ language: UserLanguage = .nb, width: Int = 100) -> String {
  TerminalRenderer(width: width).text(of: SiteReport(site, texts: Samples.texts, language: language).report)
}

@Test("The report on a site reads as it should", arguments: UserLanguage.allCases)
func siteReport(language: UserLanguage) throws {
  try expectGolden(text(Samples.site(), language, width: 80), "site.\(language.rawValue).txt")
}

@Test("A site that cannot be reached says why and what to do, and blames nobody")
func unreachableReport() throws {
  let untested = Samples.criteria.map {
    Samples.criterion($0.id, $0.category, .untested, grade: 0, reason: "unreachable")
  }
  let site = Samples.site(
    criteria: untested, facts: [], status: .unreachable,
    problem: .init(reason: "certificate", detail: "self-signed certificate"), checked: 0)
  try expectGolden(text(site), "unreachable.nb.txt")
  #expect(!text(site).contains("✗"))
}

@Test("A site whose documents lack nothing, or were not read, is not blamed for them")
func goodDocuments() {
  var site = Samples.site()
  let good = Samples.documents.documents[0]
  site.documents = SiteDocuments(found: 1, documents: [good])
  #expect(text(site).contains("Av 1 PDF-dokument som ble lest, er 0 uten merket struktur"))
  #expect(!text(site).contains(good.url.description))
  site.documents = SiteDocuments(found: 3, documents: [Samples.documents.documents[4]])
  #expect(text(site).contains("Ingen av dokumentene ble lest; 3 ble ikke lest (2 ikke sett på, 1 for store)"))
  site.documents = SiteDocuments(found: 0, documents: [])
  #expect(!text(site).contains("PDF"))
}

@Test("Documents that lack the most come first")
func lackingDocuments() {
  #expect(Samples.documents.lacking.map(\.url.path) == ["/referat.pdf", "/priser.pdf", "/last.pdf"])
  #expect(Samples.documents.tagged == 2)
  #expect(Samples.documents.titled == 2)
  #expect(Samples.documents.unknownTitle == 1)
  #expect(Samples.documents.withLanguage == 1)
  #expect(Samples.documents.notRead == ["too-large": 1, "http-404": 1, "not-looked-at": 6])
}

@Test("An answer that is to be explained names every grade, the one that it reached and the sum")
func explained() throws {
  var texts = Samples.texts
  let told = Localized(nb: "står på siden", nn: "står på sida", en: "stands on the page")
  texts.criteria["phone-hours"]?.grades = [
    .init(share: 1, conditions: [told, Localized(nb: "alle dager", nn: "alle dagar", en: "every day")]),
    .init(share: 0.7, conditions: [told]),
  ]
  let report = TerminalRenderer(width: 100).text(of: SiteReport(Samples.site(), texts: texts, language: .nb).report)
  #expect(report.contains("· 100 %: står på siden; alle dager\n"))
  #expect(report.contains("→ 70 %: står på siden (70 % × 10 = 7)\n"))
  #expect(!text(Samples.site()).contains("→"))
}

@Test("What a site says cannot reach the terminal as a command")
func hostileSite() {
  var site = Samples.site()
  let hostile = "\u{1B}[2J\u{9B}31m\u{202E}x\r\n\u{7}"
  site.facts[0].evidence.text = hostile
  site.facts[0].value = .hours(hostile)
  site.criteria[0].evidence[0].text = hostile
  site.criteria[0].evidence[0].date = hostile
  site.site.problem = .init(reason: hostile, detail: hostile)
  site.site.municipality?.name = hostile
  site.coverage.skipped[hostile] = 1
  let controls = text(site).unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
  #expect(controls.isEmpty)
  #expect(!text(site).unicodeScalars.contains("\u{202E}"))
}

@Test("Evidence that was found and earns nothing is shown and named as such")
func foundButNotEnough() {
  var site = Samples.site()
  site.criteria[2].evidence = [Samples.facts[3].evidence]
  #expect(text(site).contains("Funnet, men ikke nok:\n    inntil 3\u{A0}050\u{A0}kr per måned (hel plass, 2026)"))
}

@Test("At most five things to mend are named, those with the most points first")
func adviceIsLimited() {
  let many = (1...7).map { number in
    CriterionResult(id: "q\(number)", category: "x", outcome: .failed, grade: 0, maximum: Double(number))
  }
  let report = text(Samples.site(criteria: many, facts: []))
  #expect(report.contains("1. q7 (7 poeng å hente)\n  2. q6 (6 poeng å hente)"))
  #expect(report.contains("5. q3 (3 poeng å hente)\n  … og 2 til: se spørsmålene over."))
}

@Test("A site that answers everything has nothing to mend")
func nothingToMend() {
  let full = Samples.criterion(
    "opening-hours", "availability", .passed, grade: 1, evidence: [Samples.facts[0].evidence])
  #expect(!text(Samples.site(criteria: [full])).contains("Rett dette"))
}

@Test("A site of which nothing could be decided is not asked question by question")
func nothingDecided() {
  let open = Samples.criteria.map { Samples.criterion($0.id, $0.category, .cantTell, grade: 0, reason: "needs-script") }
  let report = text(Samples.site(criteria: open, facts: [], problem: .init(reason: "needs-script")))
  #expect(report.contains("Ingen av de 5 spørsmålene kunne avgjøres."))
  #expect(!report.contains("?\n"))
}

@Test("Of several facts in the same words, the one that the question asks for is shown")
func theRightFact() {
  var texts = Samples.texts
  texts.criteria["phone-hours"]?.topics = [Topic(kind: .phoneHours, about: "switchboard")]
  var facts = Samples.facts
  facts[0].evidence = facts[1].evidence
  let phone = Samples.criterion("phone-hours", "availability", .passed, grade: 1, evidence: [facts[1].evidence])
  let site = Samples.site(criteria: [phone], facts: facts)
  let report = TerminalRenderer().text(of: SiteReport(site, texts: texts, language: .nb).report)
  #expect(report.contains("mandag–fredag 09.00–15.00"))
  #expect(!report.contains("08.00–15.30"))
}
