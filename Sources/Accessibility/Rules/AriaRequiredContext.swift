internal import HTML
internal import Results

extension AccessibilityRule {
  /// Parts of lists, menus, tables and the like stand in one.
  static let ariaRequiredContext = AccessibilityRule(
    "aria-required-context", act: "ff89c9",
    title: Localized(
      nb: "Punkter, celler og faner står i det de er deler av", nn: "Punkt, celler og faner står i det dei er delar av",
      en: "Items, cells and tabs stand in what they are parts of"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], decidedBy: .markup,
    examples: [
      .passes("<div role=list><div role=listitem>Skole</div></div>"),
      .passes("<div role=list aria-owns=a></div><div id=a role=listitem>Skole</div>"),
      .fails("<div role=listitem>Skole</div>"),
      .fails("<div role=list><div role=tabpanel><div role=listitem>Skole</div></div></div>"),
      .concernsNot("<ul><li>Skole</ul>"), .concernsNot("<div role=listitem hidden>Skole</div>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) {
      guard let role = page.explicitRole(node), !role.traits.context.isEmpty, page.isIncluded(node) else { continue }
      if page.document.namespace(node) == .html, page.implicitRole(node) == role { continue }
      guard let parent = page.accessibilityParent(node), let found = page.role(parent) else {
        report.fail(node)
        continue
      }
      report.judge(node, role.traits.context.contains(found))
    }
  }
}
