public import Results

/// What a rule said of a case of the W3C's test suite, as an implementer reports it to them.
public struct CaseOutcome: Sendable {
  /// The address of the case's page.
  public var page: String
  /// The W3C's identifier of the rule and its name in English.
  public var rule: (id: String, name: String)
  /// The numbers of the success criteria that we report with the rule.
  public var criteria: [String]
  /// What came out.
  public var outcome: Outcome

  /// Makes an outcome.
  public init(page: String, rule: (id: String, name: String), criteria: [String], outcome: Outcome) {
    self.page = page
    self.rule = rule
    self.criteria = criteria
    self.outcome = outcome
  }

  /// Outcomes as EARL, with a line feed at the end.
  ///
  /// - Parameter version: This program's version.
  public static func earl(_ outcomes: [CaseOutcome], version: String) throws(ReportFailure) -> String {
    try JSONReport.encode(EARLDocument(outcomes, version: version))
  }
}
