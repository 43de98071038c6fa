internal import HTML
internal import Results

extension AccessibilityRule {
  /// What opens and closes a section has a name.
  static let summaryHasName = AccessibilityRule(
    "summary-has-name", act: "2t702h",
    title: Localized(
      nb: "Det som åpner og lukker et innhold, har et navn", nn: "Det som opnar og lukkar eit innhald, har eit namn",
      en: "What opens and closes content has a name"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<details><summary>Åpningstider</summary>Alle dager</details>"),
      .passes("<details><summary aria-label='Åpningstider'></summary>Alle dager</details>"),
      .fails("<details><summary><img src=pil.svg alt=''></summary>Alle dager</details>"),
      .fails("<details><summary role=none></summary>Alle dager</details>"),
      .concernsNot("<summary></summary>"), .concernsNot("<details><summary role=button></summary>x</details>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTML(.summary, node) && page.isSummaryOfDetails(node) {
      guard !page.isHidden(node), page.role(node) == nil else { continue }
      report.judge(node, named: page.name(node))
    }
  }
}
