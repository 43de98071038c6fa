import Foundation
import Reports
import Results
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Findings for other programs")
struct FindingReportTests {
  private static func text(
    _ format: FindingReport.Format, baselines: Baselines? = nil,
    _ change: (inout AccessibilityResult) -> Void = { _ in }
  ) throws -> String {
    var result = Samples.Findings.site
    change(&result)
    let report = FindingReport(
      [FindingReport.Subject(Samples.url("/"), result)], baselines: baselines, version: "1.2.3", language: .nb)
    return try report.text(as: format)
  }

  // MARK: - SARIF

  @Test("SARIF keeps to the standard: versions, indices, kinds and levels, positions from 1")
  func sarif() throws {
    let log = try JSONValue(parsing: Self.text(.sarif))
    #expect(log["version"]?.string == "2.1.0")
    #expect(log["$schema"]?.string?.hasPrefix("https://") == true)
    let run = try #require(log["runs"]?.elements.first)
    let driver = try #require(run["tool"]?["driver"])
    #expect(driver["name"]?.string == "kommunesjekk")
    #expect(driver["version"]?.string == "1.2.3")
    let rules = try #require(driver["rules"]?.elements)
    #expect(Set(rules.compactMap { $0["id"]?.string }).count == rules.count)
    for rule in rules { #expect(rule["shortDescription"]?["text"]?.string?.isEmpty == false) }
    let results = try #require(run["results"]?.elements)
    #expect(results.count == 2)
    for result in results {
      let index = Int(try #require(result["ruleIndex"]?.number))
      #expect(rules[index]["id"] == result["ruleId"])
      let (kind, level) = (try #require(result["kind"]?.string), try #require(result["level"]?.string))
      #expect(["pass", "open", "informational", "notApplicable", "review", "fail"].contains(kind))
      // The standard, 3.27.10: what is no failure has no level.
      #expect((kind == "fail") == (level != "none"))
      #expect(result["message"]?["text"]?.string?.isEmpty == false)
      #expect(try #require(result["occurrenceCount"]?.number) >= 1)
      for location in result["locations"]?.elements ?? [] {
        let physical = try #require(location["physicalLocation"])
        #expect(physical["artifactLocation"]?["uri"]?.string?.hasPrefix("https://") == true)
        if let line = physical["region"]?["startLine"]?.number { #expect(line >= 1) }
      }
      #expect(result["partialFingerprints"]?.members.keys.first == "kommunesjekk/v1")
      #expect(result["baselineState"] == nil)
    }
  }

  @Test("With a baseline, SARIF tells what is new")
  func sarifBaseline() throws {
    var baselines = Baselines()
    func states() throws -> [String?] {
      let log = try JSONValue(parsing: Self.text(.sarif, baselines: baselines))
      return log["runs"]?.elements.first?["results"]?.elements.map { $0["baselineState"]?.string } ?? []
    }
    #expect(try states() == ["new", "unchanged"])
    baselines.add(Samples.Findings.site, at: Samples.url("/"))
    #expect(try states() == ["unchanged", "unchanged"])
  }

  // MARK: - JUnit

  @Test("JUnit is well-formed XML, and its counts are those of its cases")
  func junit() throws {
    let document = try XMLDocument(xmlString: Self.text(.junit))
    let root = try #require(document.rootElement())
    #expect(root.name == "testsuites")
    for level in [root] + root.elements(forName: "testsuite") {
      func count(_ path: String) throws -> Int { try level.nodes(forXPath: path).count }
      #expect(level.attribute(forName: "tests")?.stringValue == "\(try count(".//testcase"))")
      #expect(level.attribute(forName: "failures")?.stringValue == "\(try count(".//failure"))")
      #expect(level.attribute(forName: "skipped")?.stringValue == "\(try count(".//skipped"))")
      #expect(level.attribute(forName: "errors")?.stringValue == "0")
    }
    for test in try root.nodes(forXPath: "//testcase") {
      let element = try #require(test as? XMLElement)
      #expect(element.attribute(forName: "name")?.stringValue?.isEmpty == false)
      #expect(element.attribute(forName: "classname")?.stringValue?.isEmpty == false)
      #expect(element.childCount <= 1)
    }
    let failure = try #require(try root.nodes(forXPath: "//failure").first as? XMLElement)
    #expect(failure.attribute(forName: "type")?.stringValue == "link-has-name")
    #expect(failure.stringValue?.contains("<a href=\"/\"><img src=\"logo.png\"></a>") == true)
  }

  @Test("What a page says cannot break the XML")
  func hostileXML() throws {
    let text = try Self.text(.junit) { result in
      result.groups[0].structure = "</failure><![CDATA[\u{0}\u{1B}&\u{FFFE}"
      result.groups[0].examples[0].snippet = "]]>\"'<a>\u{8}"
    }
    let document = try XMLDocument(xmlString: text)
    #expect(try document.nodes(forXPath: "//failure").count == 1)
  }

  // MARK: - EARL

  @Test("EARL asserts an outcome of the standard for each rule and finding, with subject, test and mode")
  func earl() throws {
    let document = try JSONValue(parsing: Self.text(.earl))
    #expect(document["@context"]?["earl"]?.string == "http://www.w3.org/ns/earl#")
    let assertions = try #require(document["@graph"]?.elements)
    #expect(assertions.count == Samples.Findings.rules.count + 2)
    let outcomes = Set(["passed", "failed", "cantTell", "inapplicable", "untested"].map { "earl:\($0)" })
    for assertion in assertions {
      #expect(assertion["@type"]?.string == "Assertion")
      #expect(assertion["mode"]?.string == "earl:automatic")
      #expect(assertion["subject"]?["source"]?.string?.hasPrefix("https://") == true)
      #expect(outcomes.contains(try #require(assertion["result"]?["outcome"]?.string)))
      #expect(assertion["test"]?["title"]?.string?.isEmpty == false)
    }
    let link = assertions.first { $0["result"]?["pointer"]?.string == "header > a" }
    #expect(
      link?["test"]?["isPartOf"]?.elements.compactMap(\.string) == [
        "wcag:name-role-value", "wcag:link-purpose-in-context",
      ])
  }

  @Test(
    "A page is reported like a site, and what was not tested is not reported", arguments: FindingReport.Format.allCases)
  func page(format: FindingReport.Format) throws {
    let subject = try #require(FindingReport.Subject(Samples.page))
    let text = try FindingReport([subject], version: "1", language: .en).text(as: format)
    #expect(text.contains("logo.png"))
    var untested = Samples.page
    untested.accessibility = nil
    #expect(FindingReport.Subject(untested) == nil)
    #expect(try FindingReport([], version: "1", language: .en).text(as: format).isEmpty == false)
  }
}
