internal import Results

/// How an answer came to its points: every grade with what it takes, and which of them was reached.
struct GradeLines {
  private let criterion: CriterionResult
  private let grades: [RuleTexts.Criterion.Grade]
  private let language: UserLanguage

  init(_ criterion: CriterionResult, grades: [RuleTexts.Criterion.Grade], language: UserLanguage) {
    self.criterion = criterion
    self.grades = grades
    self.language = language
  }

  /// Nothing when there are no grades to tell of.
  func report(indent: Int) -> TerminalReport {
    var report = TerminalReport()
    for grade in grades {
      let isReached = abs(grade.share - criterion.grade) < 1e-9
      let percent = "\(Int((grade.share * 100).rounded())) %"
      let conditions = grade.conditions.map { $0[language] }.joined(separator: "; ")
      var line = "\(isReached ? "→" : "·") \(percent): \(conditions)"
      if isReached, criterion.maximum > 0 {
        let (points, maximum) = (
          NumberText.points(criterion.points, in: language), NumberText.points(criterion.maximum, in: language)
        )
        line += " (\(percent) × \(maximum) = \(points))"
      }
      report.add(TerminalText(line), isReached ? .plain : .quiet, indent: indent, hang: 2)
    }
    return report
  }
}
