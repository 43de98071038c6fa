internal import Criteria
internal import Facts
public import Results
public import RuleSet

/// One question: where it comes from, what earns points, what to do, and examples.
public struct RuleReport: Sendable {
  private let criterion: Criterion
  private let rules: RuleSet
  private let language: UserLanguage

  /// Makes a report on the criterion of an id; `nil` when the rule set has none.
  public init?(_ id: String, in rules: RuleSet, language: UserLanguage) {
    guard let criterion = rules.criterion(id) else { return nil }
    self.criterion = criterion
    self.rules = rules
    self.language = language
  }

  /// The sentence about an id that the rule set does not have.
  public static func unknown(_ id: String, in rules: RuleSet, language: UserLanguage) -> TerminalText {
    TerminalText(RuleReportTexts.unknownCriterion(id, suggestion: rules.criterionNearest(to: id))[language])
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    report.add(TerminalText(criterion.question[language]), .heading)
    addDescription(to: &report)
    addGrades(to: &report)
    report.space()
    report.add(TerminalText(RuleReportTexts.advice[language]), .strong)
    report.add(TerminalText(criterion.advice[language]), indent: 2)
    add(criterion.examples.passes, "✓", .good, RuleReportTexts.passes, to: &report)
    add(criterion.examples.fails, "✗", .bad, RuleReportTexts.fails, to: &report)
    return report
  }

  private func addDescription(to report: inout TerminalReport) {
    let category = rules.category(criterion.category)?.name[language] ?? criterion.category
    let points =
      criterion.isNotice
      ? RuleReportTexts.noticeOnly[language]
      : RuleReportTexts.points(NumberText.points(criterion.points, in: language))[language]
    add(RuleReportTexts.category, "\(category) (\(points))", to: &report)
    add(RuleReportTexts.source, criterion.source[language], to: &report)
    for interest in criterion.looksFor {
      let kinds = interest.kinds.map { PageTexts.name(of: $0)[language] }.joined(separator: ", ")
      let subjects = interest.subjects.map { rules.subject($0)?.name[language] ?? $0 }.joined(separator: ", ")
      add(RuleReportTexts.looksFor, "\(kinds) \(RuleReportTexts.about[language]) \(subjects)", to: &report)
    }
  }

  private func add(_ label: Localized, _ value: String, to report: inout TerminalReport) {
    report.add([.init("\(label[language]):", .quiet), .init(" "), .init(TerminalText(value))], hang: 2)
  }

  private func addGrades(to report: inout TerminalReport) {
    report.space()
    report.add(TerminalText(RuleReportTexts.grades[language]), .strong)
    for grade in criterion.grades {
      let percent = NumberText.points(grade.share * 100, in: language) + (language == .en ? "%" : "\u{A0}%")
      let conditions = grade.conditions.map { $0.explanation[language] }.joined(separator: "; ")
      report.add([.init(TerminalText(percent)), .init(": "), .init(TerminalText(conditions))], indent: 2, hang: 2)
    }
  }

  private func add(
    _ examples: [Example], _ mark: TerminalText, _ style: TerminalReport.Style, _ heading: Localized,
    to report: inout TerminalReport
  ) {
    if examples.isEmpty { return }
    report.space()
    report.add(TerminalText(heading[language]), .strong)
    for example in examples {
      report.add(
        [
          .init(mark, style), .init(" "), .init(TerminalText(example.shows)), .init(" "),
          .init("(\(example.language.rawValue))", .quiet),
        ], indent: 2, hang: 2)
      for line in example.html.split(separator: "\n") {
        report.add(TerminalText(String(line)), .quiet, indent: 4, hang: 2)
      }
    }
  }
}
