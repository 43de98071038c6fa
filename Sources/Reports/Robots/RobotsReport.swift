public import Results

/// What a robots.txt says, for people.
public struct RobotsReport: Sendable {
  private let result: RobotsResult
  private let language: UserLanguage

  /// How many rules or sitemaps are shown; the JSON has all.
  static let lineLimit = 100

  /// Makes a report.
  public init(_ result: RobotsResult, language: UserLanguage) {
    self.result = result
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    report.add(TerminalText(result.robots.source), .heading)
    addSentence(to: &report)
    addDelay(to: &report)
    addSitemaps(to: &report)
    if result.addresses.isEmpty { addRules(to: &report) } else { addAddresses(to: &report) }
    return report
  }

  private func addSentence(to report: inout TerminalReport) {
    let sentence = RobotsTexts.sentence(on: result.robots, agent: result.agent)[language]
    let answer = result.robots.status == .read ? nil : result.robots.answer
    let label = answer.map { " (\(ReasonLabels.label(of: $0, in: language)))" } ?? ""
    report.add(TerminalText(sentence + label), hang: 2)
  }

  private func addDelay(to report: inout TerminalReport) {
    let seconds = result.robots.crawlDelay.map {
      RobotsTexts.seconds(NumberText.points($0, in: language))[language]
    }
    let label = RobotsTexts.crawlDelay[language]
    report.add(
      [.init("\(label):", .quiet), .init(" "), .init(TerminalText(seconds ?? RobotsTexts.none[language]))], hang: 2)
  }

  private func addSitemaps(to report: inout TerminalReport) {
    let sitemaps = result.robots.sitemaps
    let label = RobotsTexts.sitemaps[language]
    if sitemaps.isEmpty {
      report.add([.init("\(label):", .quiet), .init(" "), .init(TerminalText(RobotsTexts.none[language]))], hang: 2)
      return
    }
    report.add([.init("\(label):", .quiet)])
    for sitemap in sitemaps.prefix(Self.lineLimit) {
      report.add(TerminalText(sitemap).clipped(to: 300), .address, indent: 2, hang: 2)
    }
    if sitemaps.count > Self.lineLimit { report.add("…", .quiet, indent: 2) }
  }

  private func addRules(to report: inout TerminalReport) {
    let rules = result.robots.rules
    guard !rules.isEmpty else { return }
    report.space()
    report.add(TerminalText("\(RobotsTexts.rules[language]) (\(rules.count))"), .strong)
    for rule in rules.prefix(Self.lineLimit) {
      let words = RobotsTexts.line(rule.line, rule.text)[language]
      report.add(TerminalText(words).clipped(to: 300), rule.allows ? .good : .bad, indent: 2, hang: 2)
    }
    if rules.count > Self.lineLimit { report.add("…", .quiet, indent: 2) }
  }

  private func addAddresses(to report: inout TerminalReport) {
    report.space()
    report.add(TerminalText(RobotsTexts.addresses[language]), .strong)
    for address in result.addresses {
      let style: TerminalReport.Style = address.allowed.map { $0 ? .good : .bad } ?? .unsure
      let sign = address.allowed.map { $0 ? "✓" : "✗" } ?? "?"
      let verdict = RobotsTexts.verdict(address.allowed)[language]
      report.add(
        [
          .init(TerminalText("\(sign) \(verdict):"), style), .init(" "), .init(TerminalText(address.address), .address),
        ],
        indent: 2, hang: 2)
      let why = address.line.map { RobotsTexts.line($0, address.rule ?? "") } ?? RobotsTexts.reason(address.reason)
      report.add(TerminalText(why[language]).clipped(to: 300), .quiet, indent: 4, hang: 2)
    }
  }
}
