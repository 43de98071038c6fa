import Foundation
import RuleSet
import Testing

@testable import RuleSet

@Suite("docs/rules.md")
struct RuleDocumentationTests {
  static let path = RepositoryFolder.path + "/docs/rules.md"

  @Test("The file is what the rules make of it; RECORD_SNAPSHOTS=1 writes it anew")
  func current() throws {
    let made = RuleDocumentation.markdown(try RuleSet.load(from: RepositoryFolder.rules))
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(made.utf8).write(to: URL(filePath: Self.path))
    }
    let written = try String(contentsOf: URL(filePath: Self.path), encoding: .utf8)
    let difference = zip(made.split(separator: "\n"), written.split(separator: "\n")).first { $0 != $1 }
    #expect(
      made == written,
      "docs/rules.md is stale, from \"\(difference?.1 ?? "its end")\"; run RECORD_SNAPSHOTS=1 swift test --filter RuleDocumentationTests"
    )
  }

  @Test("A chapter shows question, grades, advice and examples of a criterion")
  func chapter() throws {
    let folder = try SmallRules.folder()
    let text = RuleDocumentation.markdown(try RuleSet.load(from: folder.path))
    for part in [
      "### price-kindergarten", "**What does it cost?** Hva koster det? / Kva kostar det?", "4 points. Source: a test",
      "Looks for `price` about kindergarten (`kindergarten`).", "| 25 % | lies in a document or portal |",
      "Advice: Write the price.", "- a price (nb, 50 %)", "- a price (nn, 4 clicks from the front page)",
      "  <p>Barnehage</p>",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("HTML with backticks stays inside its fence")
  func fence() {
    #expect(MarkdownText.fence(for: "<p>a</p>") == "```")
    #expect(MarkdownText.fence(for: "<p>```` and `</p>") == "`````")
  }
}
