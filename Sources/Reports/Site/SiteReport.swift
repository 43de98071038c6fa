public import Results
internal import Web

/// The report on one site for people: questions with their answers and proof, what to mend first, and the sums.
public struct SiteReport: Sendable {
  private let result: SiteResult
  private let texts: RuleTexts
  private let language: UserLanguage

  /// How many items of advice are given. More than these nobody mends at once.
  static let adviceLimit = 5
  /// The category that has more questions than concern most sites.
  private static let categoryOfMany = "accessibility"

  /// Makes a report of a result in the words of the rules that judged.
  public init(_ result: SiteResult, texts: RuleTexts, language: UserLanguage) {
    self.result = result
    self.texts = texts
    self.language = language
  }

  /// The lines.
  public var report: TerminalReport {
    var report = TerminalReport()
    addHeader(to: &report)
    if result.site.status == .unreachable {
      report.space()
      report.add(TerminalText(SiteTexts.nothingRead[language]))
    } else if result.score.decided == 0 {
      report.space()
      report.add(TerminalText(SiteTexts.nothingDecided(result.score.criteria)[language]))
    } else {
      for category in result.score.categories { add(category, to: &report) }
      report.append(AdviceSection(result: result, texts: texts, language: language).report)
    }
    if result.site.status != .unreachable { report.append(LinkSection(links: result.links, language: language).report) }
    if let documents = result.documents {
      report.append(DocumentSection(documents: documents, language: language).report)
    }
    if let found = result.accessibility { report.append(FindingSection(result: found, language: language).report) }
    report.append(SummarySection(result: result, language: language).report)
    return report
  }

  private func addHeader(to report: inout TerminalReport) {
    let site = result.site
    let address = TerminalText((site.answered ?? site.address).description)
    let title = TerminalText(site.title ?? "").clipped(to: 100)
    if let municipality = site.municipality {
      let name = TerminalText(municipality.name)
      let origin = TerminalText("(\(municipality.number), \(municipality.county))")
      report.add([.init(name, .heading), .init(" "), .init(origin, .quiet)])
      report.add(address, .address)
    } else if !title.string.isEmpty {
      report.add(title, .heading)
      report.add(address, .address)
    } else {
      report.add(address, .heading)
    }
    if let answered = site.answered, answered != site.address {
      report.add(TerminalText(SiteTexts.askedFor(site.address.description)[language]), .quiet)
    }
    // A site that cannot be reached says why of the address that was asked for; the others failed like it.
    for attempt in site.status == .unreachable ? [] : site.tried ?? [] {
      let what = ProblemTexts.explanation(of: ProblemReason(word: attempt.reason)).what[language]
      report.add("\(attempt.url.description): \(what)", .unsure)
    }
    if site.ignoredCertificate == true {
      report.add(TerminalText(LinkTexts.ignoredCertificate[language]), .unsure)
    }
    for delay in site.crawlDelays ?? [] {
      let (asked, kept) = (NumberText.points(delay.asked, in: language), NumberText.points(delay.kept, in: language))
      report.add(TerminalText(LinkTexts.crawlDelay(delay.host, asked: asked, kept: kept)[language]), .quiet)
    }
    if let problem = site.problem { add(problem, to: &report) }
  }

  private func add(_ problem: Site.Problem, to report: inout TerminalReport) {
    let explanation = ProblemTexts.explanation(of: ProblemReason(word: problem.reason))
    report.space()
    let style: TerminalReport.Style = result.site.status == .unreachable ? .bad : .unsure
    report.add(TerminalText(explanation.what[language]), style)
    if !problem.detail.isEmpty { report.add(TerminalText(problem.detail).clipped(to: 300), .quiet, indent: 2) }
    report.add(TerminalText(explanation.advice[language]))
  }

  private func add(_ category: Score.Category, to report: inout TerminalReport) {
    report.space()
    var heading: [TerminalReport.Span] = [.init(texts.category(category.id, language), .strong)]
    if category.maximum > 0 {
      let points = SiteTexts.points(
        NumberText.points(category.points, in: language), of: NumberText.points(category.maximum, in: language))
      heading += [.init(" "), .init("(\(points[language]))", .quiet)]
    }
    report.add(heading)
    for criterion in result.criteria where criterion.category == category.id {
      // Most of WCAG's success criteria concern nothing on most sites.
      if category.id == Self.categoryOfMany, criterion.outcome == .inapplicable { continue }
      report.append(AnswerSection(criterion, in: result, texts: texts, language: language).report)
    }
  }
}
