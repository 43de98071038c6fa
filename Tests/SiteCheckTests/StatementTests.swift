import Criteria
import Results
import Testing
import Web

@testable import SiteCheck

@Suite("Accessibility statements")
struct StatementTests {
  private static func register(_ json: String) throws -> StatementRegister {
    let folder = try TemporaryFolder()
    return try StatementRegister(path: try folder.write(json, to: "statements.json"))
  }

  private static func entry(
    _ host: String, updated: String = "2026-03-01T08:00:00Z", no: [String] = ["1.1.1"], yes: [String] = ["2.4.4"]
  ) -> String {
    let answers =
      no.map { "{\"krav\": \"\($0) Ikkje-tekstleg innhald\", \"oppfyllerAltInnhaldKravet\": \"no\"}" }
      + yes.map { "{\"krav\": \"\($0)\", \"oppfyllerAltInnhaldKravet\": \"yes\"}" }
    return """
      {"verksemdNamn": "Vik \\"{\\" kommune", "iktLoeysingAdresse": "\(host)", "erklaeringId": "1",
       "publiseringsadresse": "https://uustatus.no/nb/erklaringer/publisert/1", "sisteOppdatering": "\(updated)",
       "samsvarsstatus": "delvis", "resultat": [\(answers.joined(separator: ","))]}
      """
  }

  private static func comparison(_ json: String, asOf: String = "2026-11-23") throws -> StatementComparison? {
    let rule = { (id: String, criterion: String, failed: Int) in
      let text = Localized(nb: "", nn: "", en: "")
      return RuleTally(id: id, criteria: [criterion], title: text, advice: text, passed: 1, failed: failed)
    }
    let result = AccessibilityResult(
      pages: 2, rules: [rule("a", "1.1.1", 1), rule("b", "2.4.4", 1), rule("c", "1.3.1", 0)], groups: [])
    return try register(json).comparison(
      result, at: try #require(WebURL("https://www.vik.no/")), asOf: try #require(CalendarDay(asOf)))
  }

  @Test("What the statement admits stands beside what was found")
  func compared() throws {
    let json = "{\"_embedded\": {\"x\": [\(Self.entry("http://vok.no")), \(Self.entry("https://vik.no/"))]}}"
    let comparison = try #require(try Self.comparison(json))
    #expect(comparison.admitted == ["1.1.1"])
    #expect(comparison.found == ["1.1.1", "2.4.4"])
    #expect(comparison.notAdmitted == ["2.4.4"])
    #expect(comparison.updated == "2026-03-01")
    #expect(comparison.isOutdated == false)
    #expect(comparison.level == "delvis")
  }

  @Test("A statement is outdated after a year", arguments: [("2027-03-01", false), ("2027-03-02", true)])
  func age(asOf: String, isOutdated: Bool) throws {
    #expect(try Self.comparison("[\(Self.entry("vik.no"))]", asOf: asOf)?.isOutdated == isOutdated)
  }

  @Test("Of two statements the later one counts, and a site without one has none")
  func several() throws {
    let entries = [Self.entry("vik.no", updated: "2025-01-01", no: ["3.1.1"]), Self.entry("www.vik.no", no: ["1.4.3"])]
    #expect(try Self.comparison("[\(entries.joined(separator: ","))]")?.admitted == ["1.4.3"])
    #expect(try Self.comparison("[\(entries.reversed().joined(separator: ","))]")?.admitted == ["1.4.3"])
    #expect(try Self.comparison("[\(Self.entry("vok.no"))]") == nil)
  }

  @Test("A file without statements is refused", arguments: ["", "[]", "{\"erklaeringId\"", "\"erklaeringId\": 1"])
  func refused(json: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(json, to: "x.json")
    #expect(throws: StatementFailure.noStatements(path)) { try StatementRegister(path: path) }
  }
}
