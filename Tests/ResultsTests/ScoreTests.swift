import Results
import Testing

private func result(
  _ id: String, _ category: String, _ outcome: Outcome, grade: Double = 0, of maximum: Double = 10
) -> CriterionResult {
  CriterionResult(id: id, category: category, outcome: outcome, grade: grade, maximum: maximum)
}

@Test("Only decided criteria count, on both sides of the fraction")
func onlyDecidedCount() {
  let score = Score([
    result("a", "availability", .passed, grade: 0.5), result("b", "availability", .failed),
    result("c", "prices", .cantTell), result("d", "prices", .untested), result("e", "prices", .inapplicable),
  ])
  #expect(score.points == 5)
  #expect(score.maximum == 20)
  #expect(score.percent == 25)
  #expect(score.decided == 2)
  #expect(score.criteria == 4)
}

@Test("A site of which nothing could be decided has no percentage, and not 0")
func nothingDecided() {
  #expect(Score([result("a", "x", .untested), result("b", "x", .cantTell)]).percent == nil)
  #expect(Score([]).percent == nil)
}

@Test("Percent are rounded down, but a full score is 100 in spite of binary fractions")
func roundsDown() {
  #expect(Score([result("a", "x", .passed, grade: 1), result("b", "x", .failed, of: 5)]).percent == 66)
  let tenths = (0..<10).map { result("\($0)", "x", .passed, grade: 1, of: 0.1) }
  #expect(Score(tenths).percent == 100)
}

@Test("Categories come in the order of the rule set, those without a decision too")
func categoriesInOrder() {
  let score = Score([
    result("a", "prices", .passed, grade: 1), result("b", "availability", .untested),
    result("c", "prices", .failed, of: 4),
  ])
  #expect(
    score.categories == [
      .init(id: "prices", points: 10, maximum: 14), .init(id: "availability", points: 0, maximum: 0),
    ])
}
