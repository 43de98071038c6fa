internal import Reports
internal import Results

extension Edition {
  /// A night by its day, with its number when it is not the first of the day.
  func night(_ id: NightID) -> String {
    DayText.text(of: id.day, in: language) + (id.number > 1 ? " (\(id.number))" : "")
  }

  /// `83 %`; words when there is none.
  func percent(_ percent: Int?) -> String { PercentText.text(percent, language).string }

  /// Points with the marks of the language.
  func points(_ points: Double) -> String { NumberText.points(points, in: language) }

  /// `2,5 av 3 poeng`
  func points(_ points: Double, of maximum: Double) -> String {
    SiteTexts.points(self.points(points), of: self.points(maximum))[language]
  }

  /// `70–90 %`; nothing when everything could be tested.
  func range(_ score: RankedScore) -> String? {
    score.lowest == score.highest ? nil : "\(score.lowest)–\(percent(score.highest))"
  }

  /// `3/4 (75)`; nothing for those that were not asked.
  func text(of channel: ChannelResult?) -> String {
    guard let channel else { return "" }
    return "\(channel.answered)/\(channel.asked)" + (channel.quality.map { " (\(points($0)))" } ?? "")
  }

  /// A question in words.
  func question(_ id: String) -> String { texts.question(id, language).string }

  /// The words that prove something, and where they stand.
  ///
  func values(of evidence: Evidence, _ brevity: Brevity) -> Values {
    let limit = brevity.words
    let words = TerminalText(evidence.text).clipped(to: limit).string
    let heading = evidence.heading.map { TerminalText($0).clipped(to: min(60, limit)).string }
    let details: [String?] = [
      evidence.clicks.map { SiteTexts.clicks($0)[language] },
      evidence.date.map { SiteTexts.dated(DayText.text(of: $0, in: language))[language] },
    ]
    let isQuoted = limit > 0 && !words.allSatisfy(\.isWhitespace)
    return CrawledLink(evidence.url, limit: brevity.link).values.with([
      "quote": .text(isQuoted ? SiteTexts.quote(words)[language] : nil),
      "lang": .text(evidence.language == .undecided ? nil : evidence.language.rawValue),
      "heading": .text(limit > 0 ? heading.flatMap { $0.isEmpty ? nil : SiteTexts.quote($0)[language] } : nil),
      "details": .text(details.compactMap { $0 }.joined(separator: ", ")),
    ])
  }

  /// The value of a fact in words.
  ///
  /// - Parameter limit: How many characters are shown.
  func value(_ value: FactValue?, limit: Int) -> String? {
    value.map { TerminalText(ValueText.text(of: $0, in: language)).clipped(to: max(limit, 40)).string }
  }

  /// What has become of an answer: `0 → 4 av 4 poeng`, `100 % → 80 %`, `ikke avgjort → 2 av 2 poeng`.
  func step(of change: CriterionChange) -> String {
    guard let before = change.before, let after = change.after, before.isDecided, after.isDecided,
      before.maximum == after.maximum
    else { return [change.before, change.after].compactMap { $0 }.map(verdict).joined(separator: " → ") }
    if after.maximum > 0 { return "\(points(before.points)) → \(points(after.points, of: after.maximum))" }
    return [before, after].map { percent(Int(($0.grade * 100).rounded())) }.joined(separator: " → ")
  }

  /// What became of a question, without the points: what the mark before it says.
  func verdict(_ answer: CriterionResult) -> String {
    switch answer.outcome {
    case .passed, .failed:
      let word = answer.outcome == .passed ? nil : QuestionWords.none[language]
      let points = answer.maximum > 0 ? points(answer.points, of: answer.maximum) : QuestionWords.noticeOnly[language]
      return [word, points].compactMap { $0 }.joined(separator: ", ")
    case .cantTell, .untested: return QuestionWords.open[language]
    case .inapplicable: return QuestionWords.inapplicable[language]
    }
  }
}

extension Edition {
  /// The key that nights know a compared site by.
  func key(of site: SiteComparison) -> String {
    NightSite(address: site.after.site.address, municipality: site.after.site.municipality).key
  }

  /// What a compared site is called.
  func name(of site: SiteComparison) -> String {
    NightSite(address: site.after.site.address, municipality: site.after.site.municipality).name
  }
}

extension CriterionResult {
  fileprivate var isDecided: Bool { outcome == .passed || outcome == .failed }
}
