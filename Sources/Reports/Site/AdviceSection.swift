package import Results

/// What to mend first: the failed and half-answered questions with the most points to gain.
struct AdviceSection {
  let result: SiteResult
  let texts: RuleTexts
  let language: UserLanguage

  var report: TerminalReport {
    var report = TerminalReport()
    let open = result.criteria.mendedFirst
    if open.isEmpty { return report }
    report.add([])
    report.add(TerminalText(SiteTexts.mendFirst[language]), .strong)
    for (number, criterion) in open.prefix(SiteReport.adviceLimit).enumerated() {
      let gain = NumberText.points(criterion.maximum - criterion.points, in: language)
      report.add(
        [
          .init("\(number + 1)."), .init(" "), .init(texts.question(criterion.id, language)), .init(" "),
          .init("(\(SiteTexts.toGain(gain)[language]))", .quiet),
        ], indent: 2, hang: 3)
      if let advice = texts.criteria[criterion.id]?.advice[language] { report.add(TerminalText(advice), indent: 5) }
    }
    if open.count > SiteReport.adviceLimit {
      report.add(
        TerminalText(SiteTexts.moreAdvice(open.count - SiteReport.adviceLimit)[language]), .quiet, indent: 2)
    }
    return report
  }
}

extension [CriterionResult] {
  /// Decided questions with points left, the most points first; of equals, in the order of the rule set.
  package var mendedFirst: [CriterionResult] {
    let decided = filter { $0.outcome == .failed || $0.outcome == .passed }
    let improvable = decided.filter { $0.maximum - $0.points > 0.05 }
    return improvable.enumerated().sorted { left, right in
      let (leftGain, rightGain) = (
        left.element.maximum - left.element.points, right.element.maximum - right.element.points
      )
      return leftGain != rightGain ? leftGain > rightGain : left.offset < right.offset
    }.map(\.element)
  }
}
