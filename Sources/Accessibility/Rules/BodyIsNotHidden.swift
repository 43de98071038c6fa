internal import HTML
internal import Results

extension AccessibilityRule {
  /// The page as a whole is not hidden from assistive technology.
  static let bodyIsNotHidden = AccessibilityRule(
    "body-is-not-hidden", basis: .attribute(.hidden),
    title: Localized(
      nb: "Siden er ikke skjult for hjelpemidler", nn: "Sida er ikkje skjult for hjelpemiddel",
      en: "The page is not hidden from assistive technology"),
    criteria: [.infoAndRelationships, .nameRoleValue], requirements: ["wcag20:1.3.1", "wcag20:4.1.2"],
    decidedBy: .markup,
    examples: [
      .fails("<body aria-hidden=true><h1>Vik</h1></body>"), .passes("<body aria-hidden=false><h1>Vik</h1></body>"),
      .fails("<html aria-hidden=true><body><h1>Vik</h1></body></html>"),
      .isOpen("<body aria-hidden=true><script>document.body.removeAttribute('aria-hidden')</script></body>"),
      .concernsNot("<body><h1 aria-hidden=true>Vik</h1></body>"),
    ]
  ) { page, report in
    for node in [page.document.html, page.document.body].compactMap({ $0 }) where page.aria(node).has(.hidden) {
      if !page.has(.ariaHidden, "true", node) {
        report.pass(node, attribute: "aria-hidden")
      } else if page.scripts.speaks(of: "aria-hidden") || page.scripts.speaks(of: "ariahidden") {
        report.leaveOpen(node, .script, attribute: "aria-hidden")
      } else {
        report.fail(node, attribute: "aria-hidden")
      }
    }
  }
}
