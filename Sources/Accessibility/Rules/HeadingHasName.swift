internal import HTML
internal import Results

extension AccessibilityRule {
  /// Headings have words.
  static let headingHasName = AccessibilityRule(
    "heading-has-name", act: "ffd0e9",
    title: Localized(
      nb: "Overskrifter er ikke tomme", nn: "Overskrifter er ikkje tomme", en: "Headings are not empty"),
    requirements: ["aria12:namecalculation"], decidedBy: .markup,
    examples: [
      .passes("<h2>Skole</h2>"), .passes("<h2><img src=a.png alt=Skole></h2>"), .fails("<h2></h2>"),
      .fails("<h2><br></h2>"), .fails("<h2 aria-label='' role=none><span aria-hidden=true>Skole</span></h2>"),
      .concernsNot("<h2 hidden></h2>"),
    ]
  ) { page, report in
    for node in page.byRole[.heading] where page.isIncluded(node) { report.judge(node, named: page.name(node)) }
  }
}
