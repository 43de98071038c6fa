import Criteria
import RuleSet
import Testing

@Suite("The rules of this repository")
struct RuleExamplesTests {
  let ruleSet: RuleSet

  init() throws { ruleSet = try RuleSet.load(from: RepositoryFolder.rules) }

  @Test("All examples of all criteria come out as their files say")
  func examples() {
    let results = RuleChecker(ruleSet).check()
    #expect(results.count > 100)
    for result in results where !result.isAsExpected {
      Issue.record(Comment(rawValue: result.message(folder: "rules")))
    }
  }

  @Test("The categories are there, in order; what sites tell is worth 100 points, and what everyone can use ten more")
  func groups() {
    #expect(
      ruleSet.categories.map(\.id) == [
        "availability", "prices", "processing-times", "self-service", "answering", "dialogue", "learning", "openness",
        "busy-periods", "findability", "language", "technical", "accessibility",
        "accessibility-statement",
      ])
    #expect(ruleSet.categories.reduce(0) { $0 + ($1.id == "accessibility" ? 0 : $1.weight) } == 100)
    #expect(ruleSet.categories.first { $0.id == "accessibility" }?.weight == 10)
    for category in ruleSet.categories {
      #expect(ruleSet.criteria.contains { $0.category == category.id }, "\(category.id)")
    }
  }

  @Test("The first grade of every criterion is full marks")
  func fullMarks() {
    for criterion in ruleSet.criteria {
      #expect(criterion.grades.first?.share == 1, "\(criterion.id)")
    }
  }

  @Test("No two criteria ask the same question")
  func questions() {
    #expect(Set(ruleSet.criteria.map(\.question)).count == ruleSet.criteria.count)
  }
}
