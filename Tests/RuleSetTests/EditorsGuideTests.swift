import Foundation
import RuleSet
import Testing

@Suite("The guide for editors, rules/README.md")
struct EditorsGuideTests {
  let guide: String

  init() throws { guide = try String(contentsOfFile: RepositoryFolder.rules + "/README.md", encoding: .utf8) }

  /// The YAML block of the guide that begins with a word.
  func block(_ beginning: String) throws -> String {
    let blocks = guide.components(separatedBy: "```yaml\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    return try #require(blocks.first { $0.hasPrefix(beginning) })
  }

  @Test("The new service and the new criterion that the guide adds work as it says")
  func additions() throws {
    let folder = try TemporaryFolder([
      "vocabulary/berth.yaml": block("subjects:"), "criteria/price-berth.yaml": block("id: price-berth"),
    ])
    for name in try FileManager.default.subpathsOfDirectory(atPath: RepositoryFolder.rules) {
      guard let file = FileManager.default.contents(atPath: "\(RepositoryFolder.rules)/\(name)"), !name.hasSuffix(".md")
      else { continue }
      try folder.write(file, to: name)
    }
    let ruleSet = try RuleSet.load(from: folder.path)
    let results = RuleChecker(ruleSet).check(try #require(ruleSet.criterion("price-berth")))
    #expect(results.count == 3)
    for result in results where !result.isAsExpected {
      Issue.record(Comment(rawValue: result.message(folder: "rules")))
    }
  }

  @Test("Every file of the folder has its place in the table")
  func files() {
    for file in ["criteria/*.yaml", "vocabulary/*.yaml", "scoring.yaml", "municipalities.csv", "rule-set.yaml"] {
      #expect(guide.contains("| `\(file)` |"), "\(file)")
    }
  }
}
