internal import HTML
internal import Results

extension AccessibilityRule {
  /// What shows how far something has come, or how much there is, has a name.
  static let progressHasName = AccessibilityRule(
    "progress-has-name", basis: .role(.progressbar),
    title: Localized(
      nb: "Framdriftslinjer og målere har et navn", nn: "Framdriftslinjer og målarar har eit namn",
      en: "Progress bars and meters have a name"),
    criteria: [.nonTextContent], requirements: ["wcag20:1.1.1"],
    related: ["wcag-technique:ARIA6", "wcag-technique:ARIA16", "wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<div role=progressbar aria-label=Opplasting></div>"),
      .passes("<label>Opplasting <progress></progress></label>"),
      .passes("<meter title='Ledige plasser' value=3 max=9></meter>"), .fails("<div role=progressbar>40 %</div>"),
      .fails("<progress value=4 max=9></progress>"), .fails("<div role=meter aria-valuenow=3></div>"),
      .concernsNot("<div role=progressbar hidden></div>"), .concernsNot("<input type=range>"),
    ]
  ) { page, report in
    for node in page.byRole[[.progressbar, .meter]] where page.isHTMLOrSVG(node) && page.isIncluded(node) {
      report.judge(node, named: page.name(node))
    }
  }
}
