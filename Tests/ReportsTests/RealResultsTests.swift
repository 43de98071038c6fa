import Foundation
import Reports
import Results
import RuleSet
import SiteCheck
import Testing

/// What the program says of the sample sites, held against the schemas.
@Suite("Real results")
struct RealResultsTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    .standardized.path

  private static func schema(_ file: String, accepts text: String) throws -> [String] {
    var validator = try SchemaValidator(file: file, in: URL(fileURLWithPath: "\(root)/docs/schema"))
    validator.validate(try JSONValue(parsing: text))
    return validator.problems
  }

  @Test("Results of sites and pages fit their schemas, and reports on them have no controls")
  func sampleSites() async throws {
    let rules = try RuleSet.load(from: "\(Self.root)/rules")
    let folders = try ["stormnes", "ravnvik", "skjelvika"].map {
      try SiteTarget(resolving: "\(Self.root)/sample-sites/\($0)", in: rules.register)
    }
    var configuration = CheckConfiguration()
    configuration.asOf = rules.examplesAsOf
    let results = await SiteChecker(configuration, rules: rules).check(folders)
    #expect(try Self.schema("site-results.json", accepts: JSONReport.text(of: results)) == [])
    for language in UserLanguage.allCases {
      let report = CheckReport(results, texts: RuleTexts(rules), language: language).report
      let text = TerminalRenderer().text(of: report)
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
    let page = try await PageChecker(configuration, rules: rules)
      .check(PageSource(resolving: "\(Self.root)/sample-sites/ravnvik/www/index.html"))
    #expect(try Self.schema("page-result.json", accepts: JSONReport.text(of: page)) == [])
    #expect(!page.links.isEmpty)
  }
}
