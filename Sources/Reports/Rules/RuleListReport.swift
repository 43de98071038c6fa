internal import Criteria
internal import Facts
public import Results
public import RuleSet

/// The questions of a rule set, by category.
public struct RuleListReport: Sendable {
  private let rules: RuleSet
  private let language: UserLanguage

  /// Makes a report.
  public init(_ rules: RuleSet, language: UserLanguage) {
    self.rules = rules
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    for category in rules.categories {
      report.space()
      let weight = RuleReportTexts.points(NumberText.points(category.weight, in: language))[language]
      report.add([.init(TerminalText(category.name[language]), .strong), .init(" "), .init("(\(weight))", .quiet)])
      for criterion in rules.criteria where criterion.category == category.id {
        report.add(
          [.init(TerminalText(criterion.id), .address), .init(" "), .init(points(of: criterion), .quiet)], indent: 2)
        report.add(TerminalText(criterion.question[language]), indent: 4)
      }
    }
    report.space()
    let identity = RuleReportTexts.ruleSet(rules.identity.version, hash: String(rules.identity.hash.prefix(12)))
    report.add(TerminalText(identity[language]), .quiet)
    return report
  }

  private func points(of criterion: Criterion) -> TerminalText {
    if criterion.isNotice { return "(\(RuleReportTexts.noticeOnly[language]))" }
    return "(\(RuleReportTexts.points(NumberText.points(criterion.points, in: language))[language]))"
  }

  /// One line that says that nothing is wrong with the rules, and how many there are.
  public var confirmation: TerminalText {
    let text = RuleReportTexts.valid(
      criteria: rules.criteria.count,
      examples: rules.criteria.reduce(0) { $0 + $1.examples.passes.count + $1.examples.fails.count },
      subjects: rules.vocabulary.subjects.count,
      municipalities: rules.register.entries.count)
    return TerminalText(text[language])
  }
}
