import Foundation
import Reports
import Results
import Testing

@Suite("The schemas in docs/schema")
struct SchemaTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/schema").standardized

  private static func minimalSite() -> SiteResult {
    var site = Samples.site(criteria: [], facts: [], status: .unreachable, problem: nil, checked: 0)
    site.site.municipality = nil
    site.coverage = Coverage(checked: 0, skipped: [:], failed: [:])
    return site
  }

  @Test("A site result with everything fits, and uses every property that the schema has")
  func fullSite() throws {
    var validator = try SchemaValidator(file: "site-result.json", in: Self.folder)
    validator.validate(try JSONValue(parsing: JSONReport.text(of: [Samples.site()])))
    validator.validate(try JSONValue(parsing: JSONReport.line(of: Samples.site(), input: "Fjellvik")))
    #expect(validator.problems == [])
    #expect(validator.declared.subtracting(validator.met).sorted() == [])
  }

  @Test("A line for words that name no site fits, and every line is one line")
  func refusedInput() throws {
    var validator = try SchemaValidator(file: "refused-input.json", in: Self.folder)
    let line = try JSONReport.line(ofRefused: "a\nb\u{2028}", reason: "not-an-address", detail: "c\nd")
    validator.validate(try JSONValue(parsing: line))
    #expect(validator.problems == [])
    #expect(validator.declared.subtracting(validator.met).sorted() == [])
    for line in [line, try JSONReport.line(of: Samples.site(), input: "x\ny")] {
      #expect(line.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test("A site result with nothing fits")
  func emptySite() throws {
    var validator = try SchemaValidator(file: "site-result.json", in: Self.folder)
    validator.validate(try JSONValue(parsing: JSONReport.text(of: [Self.minimalSite()])))
    #expect(validator.problems == [])
  }

  @Test("A page result with everything fits, and uses every property that the schema has")
  func fullPage() throws {
    var validator = try SchemaValidator(file: "page-result.json", in: Self.folder)
    validator.validate(try JSONValue(parsing: JSONReport.text(of: Samples.page)))
    #expect(validator.problems == [])
    #expect(validator.declared.subtracting(validator.met).sorted() == [])
  }

  @Test("A result on a robots.txt with everything fits, and uses every property that the schema has")
  func fullRobots() throws {
    var validator = try SchemaValidator(file: "robots-result.json", in: Self.folder)
    validator.validate(try JSONValue(parsing: JSONReport.text(of: Samples.robots)))
    #expect(validator.problems == [])
    #expect(validator.declared.subtracting(validator.met).sorted() == [])
    validator.validate(
      try JSONValue(
        parsing: JSONReport.text(
          of: RobotsResult(
            agent: "a", robots: .init(source: "-", status: .missing),
            addresses: [.init(address: "/", allowed: nil, reason: .otherOrigin)]))))
    #expect(validator.problems == [])
  }

  @Test("Several sites fit their schema")
  func severalSites() throws {
    var validator = try SchemaValidator(file: "site-results.json", in: Self.folder)
    validator.validate(try JSONValue(parsing: JSONReport.text(of: [Samples.site(), Self.minimalSite()])))
    #expect(validator.problems == [])
  }

  @Test("The words of the schema are the cases of the types")
  func sameWords() throws {
    let site = try SchemaValidator(file: "site-result.json", in: Self.folder).root
    let page = try SchemaValidator(file: "page-result.json", in: Self.folder).root
    func words(_ schema: JSONValue?) -> Set<String> { Set(schema?["enum"]?.elements.compactMap(\.string) ?? []) }
    let criterion = site["properties"]?["criteria"]?["items"]?["properties"]
    #expect(words(criterion?["outcome"]) == Set(Outcome.allCases.map(\.rawValue)))
    #expect(words(site["$defs"]?["language"]) == Set(Language.allCases.map(\.rawValue)))
    #expect(words(site["$defs"]?["factKind"]) == Set(FactKind.allCases.map(\.rawValue)))
    let link = page["properties"]?["links"]?["items"]?["properties"]
    #expect(words(link?["kind"]) == Set(PageLink.Kind.allCases.map(\.rawValue)))
    let robots = try SchemaValidator(file: "robots-result.json", in: Self.folder).root["properties"]
    let file = robots?["robots"]?["properties"]
    #expect(words(file?["status"]) == Set(RobotsResult.Status.allCases.map(\.rawValue)))
    #expect(words(file?["addressee"]) == Set(RobotsResult.Addressee.allCases.map(\.rawValue)))
    let address = robots?["addresses"]?["items"]?["properties"]
    #expect(words(address?["reason"]) == Set(RobotsResult.Reason.allCases.map(\.rawValue)))
    let maximum = criterion?["evidence"]?["maxItems"]?.number
    #expect(maximum == Double(CriterionResult.evidenceLimit))
    #expect(site["$defs"] == page["$defs"])
  }

  @Test(
    "What does not fit is found",
    arguments: [
      ("\"complete\"", "\"finished\"", "none of the words"), ("\"grade\" : 1,", "\"grade\" : 1.5,", "too large"),
      ("\"asOf\" : \"2026-11-23\",", "", "lacks asOf"), ("\"NOK\"", "\"NOK\", \"colour\": 1", "fits 0 of the forms"),
      ("\"kommunesjekk-site-1\"", "\"kommunesjekk-site-1\", \"colour\": 1", "unknown property colour"),
      ("\"checked\" : 37", "\"checked\" : \"37\"", "is no integer"),
    ])
  func misfits(words: String, instead: String, problem: String) throws {
    let text = try JSONReport.text(of: [Samples.site(status: .complete)])
    try #require(text.contains(words))
    var validator = try SchemaValidator(file: "site-result.json", in: Self.folder)
    validator.validate(try JSONValue(parsing: text.replacingOccurrences(of: words, with: instead)))
    #expect(validator.problems.contains { $0.contains(problem) }, "\(validator.problems)")
  }
}
