import Accessibility
import HTML
import Results
import Testing

@Suite("The examples of the rules")
struct RuleExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let rule: AccessibilityRule
    let example: RuleExample
    var testDescription: String { "\(rule.id): \(example.outcome.rawValue): \(example.html)" }
  }

  static let table = AccessibilityRule.all.flatMap { rule in rule.examples.map { Example(rule: rule, example: $0) } }

  @Test("Every example of a rule comes out as it says", arguments: table)
  func examples(_ example: Example) {
    let page = PageContext(HTMLParser.parse(Array(example.example.html.utf8)))
    #expect(example.rule.test(page).outcome == example.example.outcome)
  }

  @Test(
    "Every rule has an example that fails or stays open, and one that does not fail", arguments: AccessibilityRule.all)
  func hasExamples(_ rule: AccessibilityRule) {
    #expect(rule.examples.contains { $0.outcome == .failed || $0.outcome == .cantTell })
    #expect(rule.examples.contains { $0.outcome != .failed })
  }
}
