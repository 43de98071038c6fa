public import Results

/// The line that shows how far a check has come.
public enum ProgressReport {
  /// The line. Sites are counted only when there are several.
  public static func text(
    checked: Int, waiting: Int, failed: Int, finishedSites: Int, sites: Int, language: UserLanguage
  ) -> TerminalText {
    let pages = ProgressTexts.pages(checked: checked, waiting: waiting, failed: failed)[language]
    guard sites > 1 else { return TerminalText(pages) }
    return TerminalText("\(ProgressTexts.sites(finishedSites, of: sites)[language]); \(pages)")
  }
}
