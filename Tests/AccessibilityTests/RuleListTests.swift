import Accessibility
import Foundation
import Results
import Testing

@Suite("The list of rules")
struct RuleListTests {
  @Test("There is one rule for each file in the folder of rules, and every rule is in the list")
  func isComplete() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Accessibility/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    let words = { (name: String) in name.lowercased().filter(\.isLetter) }
    #expect(Set(files.map { words(String($0.dropLast(6))) }) == Set(AccessibilityRule.all.map { words($0.id) }))
  }

  @Test("No two rules have the same name or identifier")
  func areDistinct() {
    #expect(Set(AccessibilityRule.all.map(\.id)).count == AccessibilityRule.all.count)
    let identifiers = AccessibilityRule.all.compactMap(\.actID)
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("Every rule leads to a page of the W3C, and those of the ACT collection to their own")
  func addresses() {
    for rule in AccessibilityRule.all {
      #expect(rule.address.hasPrefix("https://www.w3.org/"))
      #expect(rule.address.contains("/act/rules/") == (rule.actID != nil))
    }
  }

  @Test("Titles are there in three languages", arguments: AccessibilityRule.all, UserLanguage.allCases)
  func titles(rule: AccessibilityRule, language: UserLanguage) {
    #expect(rule.title[language].count > 10)
  }

  @Test("Criteria are among the requirements that the rule maps", arguments: AccessibilityRule.all)
  func criteriaAreMapped(rule: AccessibilityRule) {
    let mapped = rule.requirements.filter { $0.hasPrefix("wcag2") }.map { $0.drop { $0 != ":" }.dropFirst() }
    #expect(rule.criteria.allSatisfy { mapped.contains($0.number[...]) })
  }
}
