import Foundation
import Testing

@Suite("The W3C's cases, run by the program")
struct ACTCommandTests {
  private static let rule = """
    "ruleId": "23a2a8", "ruleName": "Image has non-empty accessible name", "ruleApproved": true, "caseApproved": true,
    "successCriteria": [{"num": "1.1.1"}]
    """

  private static func suite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      [{"file": "testcases/23a2a8/1.html", "expected": "passed", \(rule)},
       {"file": "testcases/23a2a8/2.html", "expected": "failed", \(rule)}]
      """, to: "manifest.json")
    try folder.write("<html lang=en><title>A</title><img src=a.png alt=Fjord>", to: "testcases/23a2a8/1.html")
    try folder.write("<html lang=en><title>A</title><img src=a.png>", to: "testcases/23a2a8/2.html")
    return folder
  }

  @Test("Text tells how consistent a rule is")
  func text() async throws {
    let folder = try Self.suite()
    let run = try await Tool.run(["act", "--cases", folder.path, "--language", "en"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("23a2a8  consistent"))
    #expect(run.output.contains("False alarms: 0"))
  }

  @Test("EARL asserts an outcome for each case, at the address where the W3C has it")
  func earl() async throws {
    let folder = try Self.suite()
    let run = try await Tool.run(["act", "--cases", folder.path, "--format", "earl"])
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let graph = try #require(document?["@graph"] as? [[String: Any]])
    let outcomes = graph.compactMap { ($0["result"] as? [String: String])?["outcome"] }
    #expect(outcomes == ["earl:passed", "earl:failed"])
    let sources = graph.compactMap { ($0["subject"] as? [String: String])?["source"] }
    #expect(sources.first == "https://www.w3.org/WAI/content-assets/wcag-act-rules/testcases/23a2a8/1.html")
    let test = try #require(graph.first?["test"] as? [String: Any])
    #expect(test["isPartOf"] as? [String] == ["wcag:non-text-content"])
    #expect(test["title"] as? String == "Image has non-empty accessible name")
  }

  @Test("A folder without a manifest is told of")
  func noManifest() async throws {
    let folder = try TemporaryFolder()
    let run = try await Tool.run(["act", "--cases", folder.path])
    #expect(run.status == 2)
    #expect(run.errors.contains("manifest.json"))
  }
}
