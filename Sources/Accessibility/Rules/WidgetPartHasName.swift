internal import HTML
internal import Results

extension AccessibilityRule {
  /// Tabs and what can be chosen in lists and trees of WAI-ARIA have a name.
  static let widgetPartHasName = AccessibilityRule(
    "widget-part-has-name", basis: .failure("F68"),
    title: Localized(
      nb: "Faner og valg i lister og trær har et navn", nn: "Faner og val i lister og tre har eit namn",
      en: "Tabs, options and tree items have a name"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"],
    related: ["wcag-technique:F68", "wcag-technique:ARIA14"], decidedBy: .markup,
    examples: [
      .passes("<div role=tablist><button role=tab>Skole</button></div>"),
      .passes("<div role=listbox><div role=option aria-label=Skole></div></div>"),
      .fails("<div role=tablist><button role=tab><img src=skole.svg alt=''></button></div>"),
      .fails("<ul role=tree><li role=treeitem><i class=ikon></i></ul>"),
      .fails("<div role=listbox><div role=option></div></div>"),
      .concernsNot("<select><option></option></select>"), .concernsNot("<div role=tab hidden></div>"),
    ]
  ) { page, report in
    for node in page.byRole[[.tab, .treeitem, .option]] where page.isHTMLOrSVG(node) && page.isIncluded(node) {
      // Empty options of `select` stand for "nothing chosen".
      if page.isHTML(.option, node) { continue }
      report.judge(node, named: page.name(node))
    }
  }
}
