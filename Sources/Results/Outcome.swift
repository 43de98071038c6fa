/// What came of a test, in EARL's words. Source: https://www.w3.org/TR/EARL10-Schema/#OutcomeValue
///
/// The order is the order of weight when several outcomes become one: the heaviest wins. What could not be
/// tested never counts as failed.
public enum Outcome: String, Sendable, Codable, CaseIterable, Comparable {
  /// Nothing to test.
  case inapplicable
  /// The test was not made, because the site or page could not be read.
  case untested
  /// The expectation holds.
  case passed
  /// The program cannot decide; a person may.
  case cantTell
  /// The expectation does not hold.
  case failed

  /// Orders by weight.
  public static func < (left: Outcome, right: Outcome) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .inapplicable: 0
    case .untested: 1
    case .passed: 2
    case .cantTell: 3
    case .failed: 4
    }
  }
}
