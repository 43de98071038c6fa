public import Results

/// The summary of a night for people.
public struct NightReport: Sendable {
  private let summary: NightSummary
  private let language: UserLanguage

  /// How many sites a list has.
  private static let limit = 15

  /// Makes a report.
  public init(_ summary: NightSummary, language: UserLanguage) {
    self.summary = summary
    self.language = language
  }

  /// The line that shows how far a night has come.
  public static func progress(
    done: Int, planned: Int, pages: Int, remaining: Duration?, language: UserLanguage
  ) -> TerminalText {
    let text = NightTexts.progress(done: done, planned: planned, pages: pages)[language]
    guard let remaining else { return TerminalText(text) }
    let left = NightTexts.remaining(SpanText.estimate(remaining, in: language))[language]
    return TerminalText("\(text); \(left)")
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    let night = summary.night
    var name = DayText.text(of: night.id.day, in: language)
    if night.id.number > 1 { name += " (\(night.id.number))" }
    report.add(TerminalText(NightTexts.heading(name)[language]), .heading)
    report.add(TerminalText(NightTexts.counts(night)[language]))
    if summary.wasDone {
      report.add(TerminalText(NightTexts.wasDone[language]), .quiet)
    } else {
      report.add(TerminalText(NightTexts.duration(SpanText.text(summary.duration, in: language))[language]))
      if summary.isResumed { report.add(TerminalText(NightTexts.isResumed[language]), .quiet) }
      if night.state == .running { report.add(TerminalText(NightTexts.isUnderWay[language]), .unsure) }
    }
    add(NightTexts.gained, summary.gained, .good, to: &report)
    add(NightTexts.lost, summary.lost, .bad, to: &report)
    addUnreachable(to: &report)
    if !summary.open.isEmpty, night.state != .running {
      report.space()
      report.add(TerminalText(NightTexts.open(summary.open.count)[language]), .unsure)
    }
    if !summary.thinned.isEmpty {
      report.add(TerminalText(NightTexts.thinned(summary.thinned.count)[language]), .quiet)
    }
    return report
  }

  private func add(
    _ heading: Localized, _ changes: [NightSummary.Change], _ style: TerminalReport.Style,
    to report: inout TerminalReport
  ) {
    guard !changes.isEmpty else { return }
    report.space()
    report.add(TerminalText("\(heading[language]) (\(changes.count))"), .strong)
    for change in changes.prefix(Self.limit) {
      let (before, after) = (PercentText.text(change.before, language), PercentText.text(change.after, language))
      report.add(
        [.init(TerminalText(change.site.name), style), .init(TerminalText(": \(before.string) → \(after.string)"))],
        indent: 2, hang: 2)
    }
    addRest(changes.count, to: &report)
  }

  private func addUnreachable(to report: inout TerminalReport) {
    guard !summary.unreachable.isEmpty else { return }
    report.space()
    report.add(
      TerminalText("\(NightTexts.unreachable[language]) (\(summary.unreachable.count))"), .strong)
    let byReason = Dictionary(grouping: summary.unreachable, by: \.reason)
    for (reason, sites) in byReason.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      let names = sites.map(\.site.name).sorted()
      let shown = names.prefix(Self.limit).joined(separator: ", ") + (names.count > Self.limit ? " …" : "")
      report.add(
        [
          .init(TerminalText("\(ReasonLabels.label(of: reason, in: language)) (\(sites.count)): "), .quiet),
          .init(TerminalText(shown)),
        ], indent: 2, hang: 2)
    }
  }

  private func addRest(_ count: Int, to report: inout TerminalReport) {
    guard count > Self.limit else { return }
    report.add(TerminalText(NightTexts.more(count - Self.limit)[language]), .quiet, indent: 2)
  }
}
