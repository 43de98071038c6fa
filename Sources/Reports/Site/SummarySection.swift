internal import Results

/// The sums at the end of a site's report: score, how much could be decided, coverage, rules.
struct SummarySection {
  let result: SiteResult
  let language: UserLanguage

  /// Reasons that are named in the line; the JSON has all.
  private static let reasonLimit = 4

  var report: TerminalReport {
    var report = TerminalReport()
    report.add([])
    report.add(TerminalText(SiteTexts.summary[language]), .strong)
    report.add(score, indent: 2, hang: 2)
    report.add(coverage, .quiet, indent: 2, hang: 2)
    let rules = SiteTexts.judgedBy(
      result.ruleSet.version, hash: String(result.ruleSet.hash.prefix(12)), asOf: result.asOf)
    report.add(TerminalText(rules[language]), .quiet, indent: 2, hang: 2)
    return report
  }

  private var score: [TerminalReport.Span] {
    let score = result.score
    guard let percent = score.percent else { return [.init(TerminalText(SiteTexts.noScore[language]))] }
    let sum = SiteTexts.score(
      NumberText.points(score.points, in: language), NumberText.points(score.maximum, in: language), percent: percent)
    var spans: [TerminalReport.Span] = [.init(TerminalText(sum[language]), .strong)]
    if let stars = score.stars { spans.append(.init(TerminalText("; " + SiteTexts.stars(stars)[language]), .strong)) }
    let decided = SiteTexts.decided(score.decided, of: score.criteria)
    let tested = SiteTexts.tested(Int((score.tested * 100).rounded(.down)))
    return spans + [.init(TerminalText("; " + decided[language] + "; " + tested[language]))]
  }

  private var coverage: TerminalText {
    let coverage = result.coverage
    var parts = [CoverageTexts.sums(checked: coverage.checked, discovered: coverage.discovered)[language]]
    let skipped = coverage.skipped.values.reduce(0, +)
    if skipped > 0 { parts.append(CoverageTexts.skipped(skipped)[language] + reasons(coverage.skipped)) }
    let failed = coverage.failed.values.reduce(0, +)
    if failed > 0 { parts.append(CoverageTexts.failed(failed)[language] + reasons(coverage.failed)) }
    return TerminalText(parts.joined(separator: "; "))
  }

  /// ` (4 documents and files, 2 HTTP 404)`: the most frequent first.
  private func reasons(_ counts: [String: Int]) -> String {
    " (\(ReasonLabels.list(counts, most: Self.reasonLimit, in: language)))"
  }
}
