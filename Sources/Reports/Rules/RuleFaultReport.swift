public import Results
public import RuleSet

/// Everything that is wrong with a rules folder.
public enum RuleFaultReport {
  /// One line for each fault, with its place. In English, like the files and their format.
  public static func faults(of failure: RuleSetFailure) -> [TerminalText] {
    failure.problems.map { TerminalText($0.description) }
  }

  /// One line for each example that did not come out as its file says.
  ///
  /// - Parameter folder: The rules folder as it was given.
  public static func faults(of examples: [ExampleResult], folder: String) -> [TerminalText] {
    examples.filter { !$0.isAsExpected }.map { TerminalText($0.message(folder: folder)) }
  }

  /// How many faults there are, and what to do.
  public static func summary(of count: Int, language: UserLanguage) -> TerminalText {
    TerminalText(RuleReportTexts.invalid(count)[language])
  }
}
