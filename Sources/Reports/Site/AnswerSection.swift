internal import Results

/// One question with its mark, its answer and the best proof of it.
struct AnswerSection {
  let criterion: CriterionResult
  let result: SiteResult
  let texts: RuleTexts
  let language: UserLanguage

  /// Characters of a site's own words that are shown.
  static let quoteLimit = 200

  init(_ criterion: CriterionResult, in result: SiteResult, texts: RuleTexts, language: UserLanguage) {
    self.criterion = criterion
    self.result = result
    self.texts = texts
    self.language = language
  }

  var report: TerminalReport {
    var report = TerminalReport()
    var question: [TerminalReport.Span] = [
      .init(mark.text, mark.style), .init(" "), .init(texts.question(criterion.id, language)),
    ]
    if let points { question += [.init(" "), .init("(\(points))", .quiet)] }
    report.add(question, indent: 2, hang: 2)
    switch criterion.outcome {
    case .passed: addEvidence(to: &report)
    case .failed:
      if criterion.evidence.isEmpty {
        report.add(TerminalText(SiteTexts.notFound(pages: result.coverage.checked)[language]), .quiet, indent: 4)
      } else {
        report.add(TerminalText(SiteTexts.foundButNotEnough[language]), .quiet, indent: 4)
        addEvidence(to: &report)
      }
    case .cantTell, .untested:
      report.add(whyOpen, .quiet, indent: 4)
      addEvidence(to: &report)
    case .inapplicable: report.add(TerminalText(SiteTexts.inapplicable[language]), .quiet, indent: 4)
    }
    if let grades = texts.criteria[criterion.id]?.grades {
      report.append(GradeLines(criterion, grades: grades, language: language).report(indent: 4))
    }
    return report
  }

  private var mark: (text: TerminalText, style: TerminalReport.Style) {
    switch criterion.outcome {
    case .passed: ("✓", .good)
    case .failed: ("✗", .bad)
    case .cantTell, .untested: ("?", .unsure)
    case .inapplicable: ("–", .quiet)
    }
  }

  private var points: String? {
    switch criterion.outcome {
    case .passed, .failed:
      let earned = NumberText.points(criterion.points, in: language)
      let maximum = NumberText.points(criterion.maximum, in: language)
      return SiteTexts.points(earned, of: maximum)[language]
    case .cantTell, .untested, .inapplicable: return nil
    }
  }

  private var whyOpen: TerminalText {
    if let reason = criterion.reason {
      return TerminalText(ProblemTexts.explanation(of: ProblemReason(word: reason)).what[language])
    }
    return TerminalText((criterion.outcome == .untested ? SiteTexts.untested : SiteTexts.undecided)[language])
  }

  /// The value and words of the best evidence, where it stands, and how much more there is.
  private func addEvidence(to report: inout TerminalReport) {
    guard let best = criterion.evidence.first else { return }
    if let fact = texts.fact(behind: best, of: criterion.id, in: result.facts) {
      let value = ValueText.text(of: fact.value, in: language)
      report.add(TerminalText(value).clipped(to: Self.quoteLimit), .strong, indent: 4, hang: 2)
    }
    report.append(EvidenceLines(best, language: language).report(indent: 4))
    if criterion.evidence.count > 1 {
      let more = SiteTexts.moreEvidence(criterion.evidence.count - 1)
      report.add(TerminalText(more[language]), .quiet, indent: 4)
    }
  }
}
