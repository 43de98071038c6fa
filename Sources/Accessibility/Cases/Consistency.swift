public import Results

/// How the outcomes of an implementation agree with a rule's cases.
///
/// Source: https://www.w3.org/WAI/standards-guidelines/act/implementations/ ("Understanding ACT consistency")
public enum Consistency: String, Sendable, Codable, CaseIterable {
  /// No case is judged wrongly, at least one failure is found, and the criteria are those of the rule.
  case consistent
  /// Nothing is reported that is not so, but something is missed.
  case partial
  /// Something is reported that is not so, or other criteria than the rule's.
  case inconsistent
  /// Nothing is reported.
  case untested
}

/// What became of a rule's cases.
public struct ACTRuleResult: Sendable {
  /// The W3C's identifier of the rule.
  public let actID: String
  /// The rule's name in English.
  public let name: String
  /// Whether the rule is approved: then only its approved cases count.
  public let isApproved: Bool
  /// What became of each case.
  public private(set) var cases: [Case] = []

  /// A case and its outcome.
  public struct Case: Sendable {
    /// The page, relative to the folder of the suite.
    public let file: String
    /// Whether the case counts for the consistency of the rule.
    public let counts: Bool
    /// What should come out.
    public let expected: Outcome
    /// What came out.
    public let outcome: Outcome
    /// The criteria that should be reported.
    public let expectedCriteria: [String]
    /// The criteria that we report with the rule.
    public let criteria: [String]

    /// Whether something is reported that is not so.
    public var isFalsePositive: Bool { outcome == .failed && expected != .failed }
    /// Whether a failure is taken for none.
    public var isMissed: Bool { expected == .failed && (outcome == .passed || outcome == .inapplicable) }
  }

  init(actID: String, name: String, isApproved: Bool) {
    self.actID = actID
    self.name = name
    self.isApproved = isApproved
  }

  mutating func add(_ test: ACTCase, outcome: Outcome) {
    cases.append(
      Case(
        file: test.file, counts: !isApproved || test.caseApproved, expected: test.expected, outcome: outcome,
        expectedCriteria: test.criteria,
        criteria: AccessibilityRule.act(actID)?.criteria.map(\.number) ?? []))
  }

  /// How the outcomes agree with the cases that count.
  public var consistency: Consistency {
    let counted = cases.filter(\.counts)
    let found = counted.filter { $0.outcome == .failed }
    if found.contains(where: \.isFalsePositive) { return .inconsistent }
    if found.contains(where: { Set($0.criteria) != Set($0.expectedCriteria) }) { return .inconsistent }
    if counted.allSatisfy({ $0.outcome == .untested || $0.outcome == .cantTell }) { return .untested }
    if found.isEmpty || counted.contains(where: { $0.isMissed || $0.outcome == .untested }) { return .partial }
    return .consistent
  }
}
