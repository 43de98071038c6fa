import RuleSet
import Testing

@Suite("Running the examples of rules")
struct RuleCheckerTests {
  static let file = "criteria/price-kindergarten.yaml"

  /// What is said about the examples of a criterion that was changed.
  func messages(replacing text: String, with other: String) throws -> [String] {
    let folder = try SmallRules.folder([
      Self.file: SmallRules.criterion.replacing(text, with: other), "vocabulary/words.yaml": SmallRules.words,
    ])
    let results = RuleChecker(try RuleSet.load(from: folder.path)).check()
    #expect(results.count == 3)
    return results.filter { !$0.isAsExpected }.map { $0.message(folder: "rules") }
  }

  @Test("Examples that come out as their file says are no problem")
  func asExpected() throws {
    #expect(try messages(replacing: "", with: "") == [])
  }

  @Test("An example that earns another share is reported with what was read")
  func otherShare() throws {
    let found = try messages(
      replacing: "share: 0.5}\n    - {shows: a price, lang: nn", with: "share: 1}\n    - {shows: a price, lang: nn")
    #expect(
      found == [
        "rules/criteria/price-kindergarten.yaml:14: the example \"a price\" is to earn 1.0, but earned 0.5 "
          + "(read: price about kindergarten: \"Barnehage koster 1200 kr.\")"
      ])
  }

  @Test("An example that passes although it is to fail is reported, and the other way round")
  func otherOutcome() throws {
    let passing = try messages(replacing: "<p>Barnehage</p>", with: "<p>Barnehage koster 900 kr.</p>")
    #expect(
      passing.first?.hasPrefix(
        "rules/criteria/price-kindergarten.yaml:17: the example \"nothing\" is to fail, but earned 0.5") == true)
    let failing = try messages(replacing: "<p>Barnehage kostar 1200 kr.</p>", with: "<p>Barnehage</p>")
    #expect(
      failing == [
        "rules/criteria/price-kindergarten.yaml:15: the example \"a price\" is to pass, but earned 0.0 (read: no facts)"
      ])
  }
}
