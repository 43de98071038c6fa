public import Results
internal import Web

/// What the rules of accessibility found, for people: each rule that fails with the places where it does, and the sums.
struct FindingSection {
  let result: AccessibilityResult
  let language: UserLanguage

  /// How many rules are shown, and of each how many places.
  private static let ruleLimit = 10
  private static let placeLimit = 3

  var report: TerminalReport {
    var report = TerminalReport()
    report.add([])
    report.add(TerminalText(FindingTexts.heading[language]), .strong)
    let failing = failing
    for (rule, groups) in failing.prefix(Self.ruleLimit) { add(rule, groups, to: &report) }
    if failing.count > Self.ruleLimit {
      report.add(TerminalText(FindingTexts.moreRules(failing.count - Self.ruleLimit)[language]), .quiet, indent: 2)
    }
    let open = result.rules.filter { $0.failed == 0 && $0.cantTell > 0 }.count
    let sums = FindingTexts.sums(
      pages: result.pages, rules: result.rules.count, passed: result.rules.count - failing.count - open,
      failed: failing.count, open: open)
    report.add(TerminalText(sums[language]), .quiet, indent: 2, hang: 2)
    if let statement = result.statement { add(statement, to: &report) }
    return report
  }

  /// Rules that fail, with their groups, that on most pages first.
  private var failing: [(rule: RuleTally, groups: [FindingGroup])] {
    let groups = Dictionary(grouping: result.groups.filter { $0.outcome == .failed }, by: \.rule)
    return result.rules.filter { $0.failed > 0 }.map { ($0, groups[$0.id] ?? []) }.sorted { left, right in
      left.rule.failed != right.rule.failed ? left.rule.failed > right.rule.failed : left.rule.id < right.rule.id
    }
  }

  private func add(_ rule: RuleTally, _ groups: [FindingGroup], to report: inout TerminalReport) {
    var line: [TerminalReport.Span] = [
      .init("✗", .bad), .init(" "), .init(TerminalText(rule.title[language])),
    ]
    if !rule.criteria.isEmpty {
      line += [.init(" "), .init("(WCAG \(rule.criteria.joined(separator: ", ")))", .quiet)]
    }
    report.add(line, indent: 2, hang: 2)
    for group in groups.prefix(Self.placeLimit) { add(group, to: &report) }
    if groups.count > Self.placeLimit {
      report.add(TerminalText(FindingTexts.morePlaces(groups.count - Self.placeLimit)[language]), .quiet, indent: 4)
    }
    report.add(TerminalText(rule.advice[language]), indent: 4)
    if let address = rule.address { report.add(TerminalText(address), .address, indent: 4, hang: 2) }
  }

  private func add(_ statement: StatementComparison, to report: inout TerminalReport) {
    for line in FindingTexts.statement(statement) { report.add(TerminalText(line[language]), indent: 2, hang: 2) }
    if let address = statement.address { report.add(TerminalText(address), .address, indent: 2, hang: 2) }
  }

  private func add(_ group: FindingGroup, to report: inout TerminalReport) {
    let extent = FindingTexts.extent(
      occurrences: group.occurrences, pages: group.pages, of: result.pages, isTemplate: group.isTemplate)
    guard let example = group.examples.first else { return }
    report.add(TerminalText("\(extent[language]): \(group.structure)"), indent: 4, hang: 2)
    report.add(TerminalText(example.snippet).clipped(to: 160), .quiet, indent: 6, hang: 2)
    let place = FindingTexts.place(example.url.description, line: example.line)
    report.add(TerminalText(place[language]), .quiet, indent: 6, hang: 2)
  }
}

extension AccessibilityResult {
  /// What was found on one page, as if it were a site.
  public init(of page: PageAccessibility) {
    self.init(
      pages: 1, rules: page.rules,
      groups: page.findings.map { finding in
        FindingGroup(
          rule: finding.rule, outcome: finding.outcome, reason: finding.reason, structure: finding.structure,
          pages: 1, occurrences: finding.occurrences, isTemplate: false, defects: [finding.fingerprint.defectText],
          examples: [finding])
      })
  }
}
