import Results
import Testing

@Test("What weighs most wins when outcomes become one, and untested never wins over a decision")
func outcomesOrder() {
  #expect(Outcome.allCases.sorted() == [.inapplicable, .untested, .passed, .cantTell, .failed])
  #expect([Outcome.passed, .untested].max() == .passed)
  #expect([Outcome.passed, .cantTell].max() == .cantTell)
  #expect([Outcome.untested, .inapplicable].max() == .untested)
}

@Test(
  "Outcomes are written in EARL's words",
  arguments: zip(Outcome.allCases, ["inapplicable", "untested", "passed", "cantTell", "failed"]))
func outcomeWords(outcome: Outcome, word: String) {
  #expect(outcome.rawValue == word)
}
