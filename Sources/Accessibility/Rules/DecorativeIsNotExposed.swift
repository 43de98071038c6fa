internal import HTML
internal import Results

extension AccessibilityRule {
  /// What the author calls decoration is not exposed all the same.
  static let decorativeIsNotExposed = AccessibilityRule(
    "decorative-is-not-exposed", act: "46ca7f",
    title: Localized(
      nb: "Det som er merket som pynt, blir ikke lest opp", nn: "Det som er merkt som pynt, blir ikkje lese opp",
      en: "What is marked as decoration is not announced"),
    decidedBy: .markup,
    examples: [
      .passes("<img src=strek.png alt=''>"), .passes("<ul role=presentation><li>Skole</ul>"),
      .fails("<nav role=none aria-label='Hovedmeny'><a href=/>Hjem</a></nav>"),
      .fails("<img src=strek.png alt='' tabindex=0>"), .concernsNot("<img src=vapen.png alt='Kommunevåpenet'>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) && page.isMarkedDecorative(node) {
      report.judge(node, !page.isIncluded(node))
    }
  }
}
