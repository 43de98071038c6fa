internal import HTML
internal import Results

extension AccessibilityRule {
  /// Dialogues have a name, which is read when they open. WAI-ARIA requires it and WCAG does not, so no success criterion is
  /// reported.
  static let dialogHasName = AccessibilityRule(
    "dialog-has-name", basis: .role(.dialog),
    title: Localized(nb: "Dialogvinduer har et navn", nn: "Dialogvindauge har eit namn", en: "Dialogues have a name"),
    related: ["wcag-technique:ARIA16", "wcag20:2.4.6", "wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<div role=dialog aria-labelledby=a><h2 id=a>Informasjonskapsler</h2></div>"),
      .passes("<dialog open aria-label=Informasjonskapsler>Vi bruker dem</dialog>"),
      .fails("<div role=dialog><h2>Informasjonskapsler</h2></div>"), .fails("<dialog open>Vi bruker dem</dialog>"),
      .fails("<div role=alertdialog aria-labelledby=borte>Skjemaet er ikke sendt</div>"),
      .concernsNot("<dialog>Vi bruker dem</dialog>"), .concernsNot("<div role=dialog hidden>Vi bruker dem</div>"),
    ]
  ) { page, report in
    for node in page.byRole[[.dialog, .alertdialog]] where page.isHTMLOrSVG(node) && page.isIncluded(node) {
      report.judge(node, named: page.name(node))
    }
  }
}
