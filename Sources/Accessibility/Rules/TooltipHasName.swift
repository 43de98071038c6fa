internal import HTML
internal import Results

extension AccessibilityRule {
  /// Tooltips say something. Those that scripts may fill are left open.
  static let tooltipHasName = AccessibilityRule(
    "tooltip-has-name", basis: .role(.tooltip),
    title: Localized(nb: "Verktøytips sier noe", nn: "Verktøytips seier noko", en: "Tooltips say something"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], related: ["wcag-technique:ARIA16"], decidedBy: .markup,
    examples: [
      .passes("<div role=tooltip>Elleve sifre</div>"), .passes("<div role=tooltip title='Elleve sifre'></div>"),
      .fails("<div role=tooltip><img src=pil.svg alt=''></div>"),
      .isOpen("<div role=tooltip></div><script src=tips.js></script>"),
      .concernsNot("<div role=tooltip hidden></div>"), .concernsNot("<p title='Elleve sifre'></p>"),
    ]
  ) { page, report in
    for node in page.byRole[.tooltip] where page.isHTMLOrSVG(node) && page.isIncluded(node) {
      let name = page.name(node)
      if name.isEmpty, page.scripts.areThere {
        report.leaveOpen(node, .script)
      } else {
        report.judge(node, named: name)
      }
    }
  }
}
