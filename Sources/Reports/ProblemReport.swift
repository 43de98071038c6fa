public import Results

/// A reason as sentences: what happened, what whoever reported it said, and what to do.
public enum ProblemReport {
  /// The sentences on one line.
  public static func text(of reason: ProblemReason, detail: String = "", language: UserLanguage) -> TerminalText {
    let explanation = ProblemTexts.explanation(of: reason)
    let words = TerminalText(detail).clipped(to: 300).string
    let parts = [explanation.what[language], words.isEmpty ? "" : "(\(words))", explanation.advice[language]]
    return TerminalText(parts.filter { !$0.isEmpty }.joined(separator: " "))
  }
}
