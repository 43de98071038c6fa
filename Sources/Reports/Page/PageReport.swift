internal import Facts
public import Results
internal import Web

/// Everything that the program reads on one page, for people: why something was or was not found.
public struct PageReport: Sendable {
  private let result: PageResult
  private let texts: RuleTexts
  private let language: UserLanguage

  /// How many links of a kind are shown; the JSON has all.
  static let linkLimit = 5

  /// Makes a report of a page.
  public init(_ result: PageResult, texts: RuleTexts, language: UserLanguage) {
    self.result = result
    self.texts = texts
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    report.add(TerminalText(result.url.description), .heading)
    addDescription(to: &report)
    if let truncation = result.truncation {
      report.add(TerminalText(PageTexts.truncation(truncation)[language]), .unsure)
    }
    if result.needsScript { report.add(TerminalText(PageTexts.needsScript[language]), .unsure) }
    addFacts(to: &report)
    addLinks(to: &report)
    if let found = result.accessibility {
      report.append(FindingSection(result: AccessibilityResult(of: found), language: language).report)
    }
    return report
  }

  private func addDescription(to report: inout TerminalReport) {
    let none = PageTexts.none[language]
    var spoken = PageTexts.name(of: result.language)[language]
    if let declared = result.declaredLanguage, DeclaredLanguage.disagrees(declared, with: result.language) {
      spoken += " (\(PageTexts.declared(declared)[language]))"
    }
    let lines: [(Localized, String)] = [
      (PageTexts.title, result.title ?? none), (PageTexts.language, spoken), (PageTexts.date, result.date ?? none),
    ]
    for (label, value) in lines {
      report.add(
        [.init("\(label[language]):", .quiet), .init(" "), .init(TerminalText(value).clipped(to: 200))], hang: 2)
    }
  }

  private func addFacts(to report: inout TerminalReport) {
    report.space()
    report.add(TerminalText("\(PageTexts.facts[language]) (\(result.facts.count))"), .strong)
    if result.facts.isEmpty { report.add(TerminalText(PageTexts.noFacts[language]), .quiet, indent: 2) }
    for fact in result.facts {
      let kind = TerminalText(PageTexts.name(of: fact.kind)[language])
      let value = TerminalText(ValueText.text(of: fact.value, in: language)).clipped(to: AnswerSection.quoteLimit)
      report.add(
        [.init(kind), .init(", "), .init(texts.subject(fact.about, language)), .init(": "), .init(value, .strong)],
        indent: 2, hang: 2)
      let words = TerminalText(fact.evidence.text).clipped(to: AnswerSection.quoteLimit).string
      report.add(TerminalText(SiteTexts.quote(words)[language]), .quiet, indent: 4, hang: 1)
    }
  }

  private func addLinks(to report: inout TerminalReport) {
    report.space()
    report.add(TerminalText("\(PageTexts.links[language]) (\(result.links.count))"), .strong)
    for kind in PageLink.Kind.allCases {
      let links = result.links.filter { $0.kind == kind }
      if links.isEmpty { continue }
      report.add("\(PageTexts.name(of: kind)[language]): \(links.count)", indent: 2, hang: 2)
      for link in links.prefix(Self.linkLimit) {
        let words = TerminalText(link.text).clipped(to: 60)
        let address = TerminalText(link.url?.description ?? link.href).clipped(to: 300)
        report.add([.init(words), .init("  "), .init(address, .address)], indent: 4, hang: 2)
      }
      if links.count > Self.linkLimit { report.add("…", .quiet, indent: 4) }
    }
  }
}
