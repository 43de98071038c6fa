public import Results

/// A ``Ranking`` for people.
public struct RankReport: Sendable {
  private let ranking: Ranking
  private let texts: RuleTexts
  private let language: UserLanguage

  /// Makes a report.
  public init(_ ranking: Ranking, texts: RuleTexts, language: UserLanguage) {
    self.ranking = ranking
    self.texts = texts
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    let night = DayText.text(of: ranking.night.day, in: language)
    var heading = RankTexts.heading(night)[language]
    if let category = ranking.filter.category { heading += ": " + texts.category(category, language).string }
    report.add(TerminalText(heading), .heading)
    if ranking.entries.isEmpty {
      report.add(TerminalText(RankTexts.nobody[language]))
    } else {
      report.add(table)
      report.space()
      report.add(TerminalText(RankTexts.explanation[language]), .quiet)
      if !channels.isEmpty { report.add(TerminalText(RankTexts.asked[language]), .quiet) }
    }
    addUnplaced(to: &report)
    return report
  }

  /// The channels by which anybody was asked.
  private var channels: [Observation.Channel] {
    let used = Set((ranking.entries.flatMap(\.channels) + ranking.unplaced.flatMap(\.channels)).map(\.channel))
    return Observation.Channel.allCases.filter(used.contains)
  }

  private var hasHistory: Bool { ranking.entries.contains { !$0.history.isEmpty } }

  private var table: TerminalTable {
    var columns: [TerminalTable.Column] = [
      .init("", .right), .init(TerminalText(RankingTexts.site[language])),
      .init(TerminalText(RankTexts.county[language])), .init(TerminalText(RankingTexts.score[language]), .right),
      .init(TerminalText(RankTexts.range[language]), .right),
      .init(TerminalText(RankingTexts.points[language]), .right),
      .init(TerminalText(RankTexts.tested[language]), .right),
    ]
    if hasHistory { columns.append(.init(TerminalText(RankTexts.before[language]), .right)) }
    columns += channels.map { .init(TerminalText(RankTexts.channel($0)[language]), .right) }
    var table = TerminalTable(columns: columns)
    for entry in ranking.entries { table.add(row(entry)) }
    return table
  }

  private func row(_ entry: Ranking.Entry) -> [TerminalText] {
    let score = entry.score
    var name = entry.site.name
    if entry.night != ranking.night { name += " (\(RankTexts.from(entry.night.day)[language]))" }
    let points = [score.points, score.maximum].map { NumberText.points($0, in: language) }.joined(separator: "/")
    var row: [TerminalText] = [
      TerminalText("\(entry.isShared ? "=" : "")\(entry.place)"), TerminalText(name).clipped(to: 40),
      TerminalText(entry.site.municipality?.county ?? "").clipped(to: 24), TerminalText(percent(score.percent)),
      score.lowest == score.highest ? "" : TerminalText("\(score.lowest)–\(percent(score.highest))"),
      TerminalText(points), TerminalText(percent(score.tested)),
    ]
    if hasHistory { row.append(TerminalText(entry.history.map { "\($0.place)" }.joined(separator: " "))) }
    return row + channels.map { channel in text(of: entry.channels.first { $0.channel == channel }) }
  }

  /// `3/4 (75)`; nothing for those that were not asked.
  private func text(of channel: ChannelResult?) -> TerminalText {
    guard let channel else { return "" }
    let quality = channel.quality.map { " (\(NumberText.points($0, in: language)))" } ?? ""
    return TerminalText("\(channel.answered)/\(channel.asked)\(quality)")
  }

  private func percent(_ value: Int) -> String { language == .en ? "\(value)%" : "\(value)\u{A0}%" }

  private func addUnplaced(to report: inout TerminalReport) {
    guard !ranking.unplaced.isEmpty else { return }
    report.space()
    report.add(TerminalText(RankTexts.unplaced[language]), .heading)
    for site in ranking.unplaced {
      var text = "\(site.site.name): \(site.why(in: language))"
      for channel in site.channels {
        text += "; \(RankTexts.channel(channel.channel)[language]) \(self.text(of: channel).string)"
      }
      report.add(TerminalText(text), indent: 2, hang: 2)
    }
  }
}

extension Ranking.Unplaced {
  /// Why it has no place, in words.
  package func why(in language: UserLanguage) -> String {
    if let tested { return RankTexts.tooLittle(tested)[language] }
    let reason = reason.map { ReasonLabels.label(of: $0, in: language) }
    return reason ?? (status == nil ? RankTexts.notChecked : RankingTexts.undecided)[language]
  }
}
