public import Results

/// The report on one or several sites: each for itself, and several side by side at the end.
public struct CheckReport: Sendable {
  private let results: [SiteResult]
  private let texts: RuleTexts
  private let language: UserLanguage

  /// Makes a report.
  public init(_ results: [SiteResult], texts: RuleTexts, language: UserLanguage) {
    self.results = results
    self.texts = texts
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    for (index, result) in results.enumerated() {
      if index > 0 {
        report.add([])
        report.add("────────", .quiet)
        report.add([])
      }
      report.append(SiteReport(result, texts: texts, language: language).report)
    }
    guard results.count > 1 else { return report }
    report.add([])
    report.add("────────", .quiet)
    report.add([])
    report.append(RankingReport(results, texts: texts, language: language).report)
    return report
  }
}
