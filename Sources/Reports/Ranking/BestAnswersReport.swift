public import Results

/// ``BestAnswers`` for people.
public struct BestAnswersReport: Sendable {
  private let best: BestAnswers
  private let texts: RuleTexts
  private let language: UserLanguage

  /// Makes a report.
  public init(_ best: BestAnswers, texts: RuleTexts, language: UserLanguage) {
    self.best = best
    self.texts = texts
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    report.add(texts.question(best.criterion, language), .heading)
    report.add(
      TerminalText(BestTexts.counts(passed: best.passed, failed: best.failed, open: best.open)[language]), .quiet)
    if best.entries.isEmpty { report.add(TerminalText(RankingTexts.nobody[language])) }
    for entry in best.entries {
      report.space()
      let points = SiteTexts.points(
        NumberText.points(entry.answer.points, in: language), of: NumberText.points(entry.answer.maximum, in: language))
      report.add([
        .init(TerminalText("\(entry.place) ")), .init(TerminalText(entry.site.name), .good), .init(" "),
        .init("(\(points[language]))", .quiet),
      ])
      for evidence in entry.answer.evidence.prefix(1) {
        report.append(EvidenceLines(evidence, language: language).report(indent: 2))
      }
    }
    return report
  }
}

/// Texts of the report on who does it best.
package enum BestTexts {
  package static func counts(passed: Int, failed: Int, open: Int) -> Localized {
    Localized(
      nb: "\(passed) svarer, \(failed) svarer ikke, \(open) er ikke avgjort",
      nn: "\(passed) svarar, \(failed) svarar ikkje, \(open) er ikkje avgjorde",
      en: "\(passed) answer, \(failed) do not, \(open) are undecided")
  }
}
