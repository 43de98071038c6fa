internal import Results
internal import Web

/// The words that prove something, and where they stand.
struct EvidenceLines {
  let evidence: Evidence
  let language: UserLanguage

  init(_ evidence: Evidence, language: UserLanguage) {
    self.evidence = evidence
    self.language = language
  }

  func report(indent: Int) -> TerminalReport {
    var report = TerminalReport()
    let words = TerminalText(evidence.text).clipped(to: AnswerSection.quoteLimit).string
    if !words.allSatisfy(\.isWhitespace) {
      report.add(TerminalText(SiteTexts.quote(words)[language]), indent: indent, hang: 1)
    }
    let details = [evidence.clicks.map { SiteTexts.clicks($0) }, evidence.date.map { SiteTexts.dated($0) }]
    var place: [TerminalReport.Span] = [.init(TerminalText(evidence.url.description), .address)]
    let known = details.compactMap { $0?[language] }.joined(separator: ", ")
    if !known.isEmpty { place += [.init(" "), .init("(\(known))", .quiet)] }
    report.add(place, indent: indent, hang: 2)
    return report
  }
}
