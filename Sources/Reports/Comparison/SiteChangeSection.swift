internal import Results
internal import Web

/// What has changed on one site.
struct SiteChangeSection {
  let site: SiteComparison
  let isWhole: Bool
  let texts: RuleTexts
  let language: UserLanguage

  /// How many facts and how many links are shown.
  private static let limit = 40

  /// - Parameter isWhole: Whether everything is shown, or answers that were won or lost only.
  init(_ site: SiteComparison, isWhole: Bool, texts: RuleTexts, language: UserLanguage) {
    self.site = site
    self.isWhole = isWhole
    self.texts = texts
    self.language = language
  }

  var report: TerminalReport {
    var report = TerminalReport()
    report.add(TerminalText(site.name), .heading)
    addScore(to: &report)
    for kind in CriterionChange.Kind.allCases where isWhole || kind == .won || kind == .lost {
      let changes = site.criteria.filter { $0.kind == kind }
      guard !changes.isEmpty else { continue }
      report.add(TerminalText(ComparisonTexts.kind(kind)[language]), .strong, indent: 2)
      for change in changes { add(change, to: &report) }
    }
    guard isWhole else { return report }
    if !site.facts.isEmpty {
      report.add(TerminalText(ComparisonTexts.facts[language]), .strong, indent: 2)
      for change in site.facts.prefix(Self.limit) { add(change, to: &report) }
      addRest(site.facts.count, to: &report)
    }
    if !site.links.isEmpty {
      report.add(TerminalText(ComparisonTexts.links[language]), .strong, indent: 2)
      for change in site.links.prefix(Self.limit) { add(change, to: &report) }
      addRest(site.links.count, to: &report)
    }
    let findings = site.findings
    if !findings.isEmpty {
      report.add(TerminalText(FindingTexts.heading[language]), .strong, indent: 2)
      for change in findings.prefix(Self.limit) { add(change, to: &report) }
      addRest(findings.count, to: &report)
    }
    return report
  }

  private func addScore(to report: inout TerminalReport) {
    let score = site.score
    let (before, after) = (PercentText.text(score.before, language), PercentText.text(score.after, language))
    var line = ComparisonTexts.score(before.string, after.string)[language]
    if score.rulesDiffer, let bySite = score.bySite, let byRules = score.byRules {
      let parts = ComparisonTexts.parts(site: PercentText.change(bySite), rules: PercentText.change(byRules))
      line += " (\(parts[language]))"
    }
    report.add(TerminalText(line), indent: 2)
    if site.before.site.status != site.after.site.status {
      let statuses = [site.before, site.after].map { ComparisonTexts.status($0.site.status)[language] }
      report.add(TerminalText(statuses.joined(separator: " → ")), .quiet, indent: 2)
    }
  }

  private func add(_ change: CriterionChange, to report: inout TerminalReport) {
    let points = [change.before, change.after].compactMap { $0 }.map { answer in
      "\(NumberText.points(answer.points, in: language))/\(NumberText.points(answer.maximum, in: language))"
    }.joined(separator: " → ")
    let style: TerminalReport.Style = change.kind == .won ? .good : change.kind == .lost ? .bad : .plain
    report.add(
      [.init(texts.question(change.id, language), style), .init(" "), .init(TerminalText("(\(points))"), .quiet)],
      indent: 4, hang: 2)
    // The evidence of the better answer: where it stood, or where it stands now.
    let evidence = change.kind == .lost ? change.before?.evidence.first : change.after?.evidence.first
    if let evidence { report.append(EvidenceLines(evidence, language: language).report(indent: 6)) }
  }

  private func add(_ change: FactChange, to report: inout TerminalReport) {
    guard let fact = change.after ?? change.before else { return }
    let kind = ComparisonTexts.kind(change.kind)[language]
    report.add(
      [.init(texts.subject(fact.about, language)), .init(TerminalText(" (\(kind))"), .quiet)], indent: 4, hang: 2)
    for (label, fact) in [(ComparisonTexts.before, change.before), (ComparisonTexts.after, change.after)] {
      guard let fact else { continue }
      let value = TerminalText(ValueText.text(of: fact.value, in: language)).clipped(to: AnswerSection.quoteLimit)
      report.add(
        [.init(TerminalText(label[language]), .quiet), .init(" "), .init(value)], indent: 6, hang: 2)
      report.append(EvidenceLines(fact.evidence, language: language).report(indent: 8))
    }
  }

  private func add(_ change: LinkChange, to report: inout TerminalReport) {
    let reason = ReasonLabels.label(of: change.reason, in: language)
    let kind = ComparisonTexts.kind(change.kind)[language]
    report.add(
      [
        .init(TerminalText("\(kind): ")), .init(TerminalText(change.url.description), .address),
        .init(TerminalText(" (\(reason))"), .quiet),
      ], indent: 4, hang: 2)
    if let page = change.page { report.add(TerminalText(page.description), .quiet, indent: 6, hang: 2) }
  }

  private func add(_ change: FindingChange, to report: inout TerminalReport) {
    let style: TerminalReport.Style = change.new > 0 ? .bad : change.fixed > 0 ? .good : .plain
    report.add(
      [
        .init(TerminalText(change.title[language]), style),
        .init(TerminalText(": \(ComparisonTexts.counts(change)[language])")),
      ], indent: 4, hang: 2)
    if let page = change.page { report.add(TerminalText(page.description), .address, indent: 6, hang: 2) }
  }

  private func addRest(_ count: Int, to report: inout TerminalReport) {
    guard count > Self.limit else { return }
    report.add(TerminalText(ComparisonTexts.more(count - Self.limit)[language]), .quiet, indent: 4)
  }
}
