internal import HTML
internal import Results

extension AccessibilityRule {
  /// Headings say what is below them. Words that say nothing fail; of others people judge.
  static let headingIsDescriptive = AccessibilityRule(
    "heading-is-descriptive", act: "b49b2e",
    title: Localized(
      nb: "Overskrifter sier hva som står under dem", nn: "Overskrifter seier kva som står under dei",
      en: "Headings say what is below them"),
    criteria: [.headingsAndLabels], requirements: ["wcag20:2.4.6"], decidedBy: .judgement,
    examples: [
      .fails("<h2>Overskrift</h2><p>Vi har åpent alle dager"), .isOpen("<h2>Åpningstider</h2><p>Alle dager"),
      .concernsNot("<h2 hidden>Overskrift</h2>"), .concernsNot("<p>Overskrift"),
    ]
  ) { page, report in
    for node in page.byRole[.heading] where page.isIncluded(node) {
      let name = page.name(node)
      if name.isEmpty { continue }
      if EmptyWords.contains(name.bytes, in: EmptyWords.headings) {
        report.fail(node)
      } else {
        report.leaveOpen(node, .meaning)
      }
    }
  }
}
