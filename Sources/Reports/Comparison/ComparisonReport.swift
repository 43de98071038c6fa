public import Results
internal import Web

/// A ``ResultComparison`` for people: of one site everything, of several a table and each one's answers that were won or
/// lost.
public struct ComparisonReport: Sendable {
  private let comparison: ResultComparison
  private let texts: RuleTexts
  private let language: UserLanguage

  /// Makes a report.
  public init(_ comparison: ResultComparison, texts: RuleTexts, language: UserLanguage) {
    self.comparison = comparison
    self.texts = texts
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    let heading = ComparisonTexts.heading(comparison.before, comparison.after)[language]
    report.add(TerminalText(heading), .heading)
    let isAlone = comparison.sites.count + comparison.unchanged == 1
    if !isAlone {
      let sums = ComparisonTexts.sums(changed: comparison.sites.count, unchanged: comparison.unchanged)
      report.add(TerminalText(sums[language]))
    }
    if let rules = comparison.judgedAnew {
      report.add(TerminalText(ComparisonTexts.anew(rules.version)[language]), .quiet)
    } else if comparison.rulesDiffer {
      report.add(TerminalText(ComparisonTexts.otherRules[language]), .unsure)
    }
    if comparison.sites.isEmpty, isAlone { report.add(TerminalText(ComparisonTexts.nothing[language])) }
    if comparison.sites.count > 1 {
      report.space()
      report.add(table)
    }
    for site in comparison.sites where isAlone || site.score.after != site.score.before || site.hasVerdict {
      report.space()
      report.append(SiteChangeSection(site, isWhole: isAlone, texts: texts, language: language).report)
    }
    add(comparison.onlyBefore, comparison.before, to: &report)
    add(comparison.onlyAfter, comparison.after, to: &report)
    return report
  }

  private var table: TerminalTable {
    var table = TerminalTable(columns: [
      .init(TerminalText(RankingTexts.site[language])),
      .init(TerminalText(ComparisonTexts.beforeColumn[language]), .right),
      .init(TerminalText(ComparisonTexts.afterColumn[language]), .right),
      .init(TerminalText(ComparisonTexts.won[language]), .right),
      .init(TerminalText(ComparisonTexts.lost[language]), .right),
      .init(TerminalText(ComparisonTexts.facts[language]), .right),
      .init(TerminalText(ComparisonTexts.links[language]), .right),
      .init(TerminalText(ComparisonTexts.findingsColumn[language]), .right),
    ])
    for site in comparison.sites {
      table.add([
        TerminalText(site.name).clipped(to: 40), PercentText.text(site.score.before, language),
        PercentText.text(site.score.after, language), TerminalText("\(site.count(.won))"),
        TerminalText("\(site.count(.lost))"), TerminalText("\(site.facts.count)"),
        TerminalText("\(site.links.count)"), TerminalText(findings(of: site)),
      ])
    }
    return table
  }

  /// `+2 −1`: two new ones, one fixed.
  private func findings(of site: SiteComparison) -> String {
    let counts = site.defectCounts
    let parts = [
      counts.newFindings > 0 ? "+\(counts.newFindings)" : nil,
      counts.fixedFindings > 0 ? "−\(counts.fixedFindings)" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private func add(_ names: [String], _ label: String, to report: inout TerminalReport) {
    guard !names.isEmpty else { return }
    report.space()
    report.add(TerminalText(ComparisonTexts.only(label)[language]), .heading)
    report.add(TerminalText(names.joined(separator: ", ")), indent: 2, hang: 2)
  }
}

extension SiteComparison {
  /// What the site is called; both names when there are two sites.
  var name: String {
    let names = [before, after].map { side in
      side.site.municipality?.name ?? side.site.title ?? (side.site.answered ?? side.site.address).description
    }
    return isSameSite || names[0] == names[1] ? names[1] : names.joined(separator: " – ")
  }

  /// Whether an answer was won or lost.
  var hasVerdict: Bool { criteria.contains { $0.kind == .won || $0.kind == .lost } }
}

/// Percentages.
package enum PercentText {
  package static func text(_ percent: Int?, _ language: UserLanguage) -> TerminalText {
    guard let percent else { return TerminalText(ComparisonTexts.undecided[language]) }
    return TerminalText(language == .en ? "\(percent)%" : "\(percent)\u{A0}%")
  }

  /// With a sign: `+3`.
  package static func change(_ change: Int) -> String { change > 0 ? "+\(change)" : change < 0 ? "−\(-change)" : "±0" }
}
