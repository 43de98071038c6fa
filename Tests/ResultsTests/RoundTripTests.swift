import Foundation
import Results
import Testing
import Web

private func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
  try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
}

private let url = try? WebURL("/pris?a=1#b", relativeTo: #require(WebURL("https://vik.kommune.no")))

private func fact(_ kind: FactKind, _ value: FactValue) throws -> Fact {
  Fact(
    kind: kind, about: "building-case", value: value,
    evidence: Evidence(
      url: try #require(url), text: "ord", heading: "Priser", clicks: 2, language: .nynorsk, date: "2026-01-31", line: 4
    ))
}

private let values: [(FactKind, FactValue)] = [
  (.openingHours, .hours("Mo-Fr 08:00-15:30; Dec 24 off")), (.phoneHours, .hours("24/7")),
  (.extendedHours, .hours("Mo-Su 15:30-08:00")),
  (
    .price,
    .price(
      Price(
        amount: Decimal(string: "20.04") ?? 0, per: "m3", item: "vann", year: 2026, validFrom: "2026-01-01",
        bound: .upTo))
  ),
  (
    .processingTime,
    .processingTime(
      ProcessingTime(duration: "P12W", shortest: "P3W", qualifier: .limit, workingDays: false, item: "dispensasjon"))
  ),
  (
    .selfService,
    .selfService(SelfService(url: "http://[", level: 2, login: "id-porten", vendor: "acos", isOnPage: true))
  ),
  (.document, .document(DocumentReference(url: "/pris.pdf", format: "pdf", topic: .price))),
  (
    .contact,
    .contact(
      Contact(
        telephones: ["+4712345678"], emails: ["post@vik.kommune.no"], visitingAddress: "Torget 1",
        postalAddress: "Postboks 1, 6891 Vik", organisationNumber: "123456785"))
  ),
  (.responseTime, .processingTime(ProcessingTime(duration: "P1D", qualifier: .limit, workingDays: true))),
  (
    .complaint, .complaint(ComplaintGuidance(deadline: "P3W", instance: "county-governor", url: "https://vik.no/klage"))
  ),
  (.deadline, .deadline(Deadline(date: "--03-01", item: "hovudopptak"))),
  (.offering, .offering(Offering(url: "/postliste", format: .portal, vendor: "acos", year: 2026))),
  (.statement, .statement(Statement(year: 2025, within: "P2W"))),
  (.share, .share(Share(part: 3, whole: 4))),
]

@Test("A fact of every kind is the same after writing and reading", arguments: values)
func factsRoundTrip(kind: FactKind, value: FactValue) throws {
  let original = try fact(kind, value)
  #expect(try roundTrip(original) == original)
}

@Test("There is a value to write for every kind of fact")
func everyKindIsTried() {
  #expect(Set(values.map(\.0)) == Set(FactKind.allCases))
}

@Test("Results of sites and pages are the same after writing and reading")
func resultsRoundTrip() throws {
  let facts = try values.map { try fact($0.0, $0.1) }
  let address = try #require(WebURL("http://vik.kommune.no/"))
  let site = SiteResult(
    ruleSet: .init(version: "1", hash: "ab"), asOf: "2026-11-23",
    site: Site(
      address: address, answered: url, municipality: .init(number: "4639", name: "Vik", county: "Vestland"),
      status: .partial, problem: .init(reason: "page-budget", detail: "300")),
    coverage: Coverage(checked: 1, skipped: ["robots": 1], failed: [:]),
    criteria: [
      CriterionResult(
        id: "a", category: "b", outcome: .cantTell, grade: 0, maximum: 5, reason: "needs-script",
        evidence: facts.map(\.evidence))
    ], facts: facts)
  #expect(try roundTrip(site) == site)
  let links = PageLink.Kind.allCases.map { PageLink(href: "x", url: url, text: "y", kind: $0) }
  let page = PageResult(
    url: address, title: "t", language: .luleSámi, declaredLanguage: "no", date: "2026-01-01", truncation: "depth",
    needsScript: true, facts: facts, links: links)
  #expect(try roundTrip(page) == page)
}

@Test("A fact whose value does not fit its kind is refused")
func valueMustFitKind() throws {
  let json = #"{"kind":"price","about":"x","value":"Mo-Fr","evidence":{"url":"http://a/","text":"","language":"nb"}}"#
  #expect(throws: DecodingError.self) { try JSONDecoder().decode(Fact.self, from: Data(json.utf8)) }
}
