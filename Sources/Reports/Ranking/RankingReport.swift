public import Results
internal import Web

/// Several sites side by side: who answers most, and for every question the page that does it best.
public struct RankingReport: Sendable {
  private let results: [SiteResult]
  private let texts: RuleTexts
  private let language: UserLanguage

  /// Makes a report of results that the same rules judged.
  public init(_ results: [SiteResult], texts: RuleTexts, language: UserLanguage) {
    self.results = results
    self.texts = texts
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    let ranked = Self.ranked(results)
    report.add(TerminalText(RankingTexts.heading[language]), .heading)
    report.add(table(of: ranked))
    guard results.contains(where: { $0.criteria.contains { $0.outcome == .passed } }) else { return report }
    report.space()
    report.add(TerminalText(RankingTexts.best[language]), .heading)
    for id in questions { add(id, among: ranked, to: &report) }
    return report
  }

  /// The best score first; sites without a score last. Of equals, the one of which more could be decided comes first,
  /// then the order of the names.
  static func ranked(_ results: [SiteResult]) -> [SiteResult] {
    results.sorted { left, right in
      let (leftPercent, rightPercent) = (left.score.percent ?? -1, right.score.percent ?? -1)
      if leftPercent != rightPercent { return leftPercent > rightPercent }
      if left.score.decided != right.score.decided { return left.score.decided > right.score.decided }
      return name(left) < name(right)
    }
  }

  /// What a site is called in the table.
  static func name(_ result: SiteResult) -> String {
    result.site.municipality?.name ?? result.site.title ?? (result.site.answered ?? result.site.address).description
  }

  /// Every question of the results, in the order of the rule set.
  private var questions: [String] {
    var seen: Set<String> = []
    return results.flatMap(\.criteria).map(\.id).filter { seen.insert($0).inserted }
  }

  private func table(of ranked: [SiteResult]) -> TerminalTable {
    var table = TerminalTable(columns: [
      .init("", .right), .init(TerminalText(RankingTexts.site[language])),
      .init(TerminalText(RankingTexts.score[language]), .right),
      .init(TerminalText(RankingTexts.points[language]), .right),
      .init(TerminalText(RankingTexts.decided[language]), .right),
      .init(TerminalText(RankingTexts.pages[language]), .right),
    ])
    let places = StandardRanking.places(ranked.map(\.score.percent))
    for (place, result) in zip(places, ranked) {
      let score = result.score
      let percent = score.percent.map { language == .en ? "\($0)%" : "\($0)\u{A0}%" }
      let name = TerminalText(Self.name(result)).clipped(to: 40)
      guard let percent else {
        table.add([
          "", name,
          TerminalText((result.site.status == .unreachable ? RankingTexts.unread : RankingTexts.undecided)[language]),
          "", "", "\(result.coverage.checked)",
        ])
        continue
      }
      let points = [score.points, score.maximum].map { NumberText.points($0, in: language) }.joined(separator: "/")
      table.add([
        "\(place)", name, TerminalText(percent), TerminalText(points), "\(score.decided)/\(score.criteria)",
        "\(result.coverage.checked)",
      ])
    }
    return table
  }

  /// The question, the site with the best grade and its proof.
  private func add(_ id: String, among ranked: [SiteResult], to report: inout TerminalReport) {
    report.add(texts.question(id, language), indent: 2, hang: 2)
    var best: (site: SiteResult, answer: CriterionResult)?
    for site in ranked {
      guard let answer = site.criteria.first(where: { $0.id == id && $0.outcome == .passed }) else { continue }
      if answer.grade > (best?.answer.grade ?? 0) { best = (site, answer) }
    }
    guard let best, let proof = best.answer.evidence.first else {
      report.add(TerminalText(RankingTexts.nobody[language]), .quiet, indent: 4)
      return
    }
    var spans: [TerminalReport.Span] = [.init(TerminalText(Self.name(best.site)), .good)]
    if let fact = texts.fact(behind: proof, of: id, in: best.site.facts) {
      let value = TerminalText(ValueText.text(of: fact.value, in: language)).clipped(to: AnswerSection.quoteLimit)
      spans += [.init(":"), .init(" "), .init(value, .strong)]
    }
    report.add(spans, indent: 4, hang: 2)
    report.append(EvidenceLines(proof, language: language).report(indent: 4))
  }
}
