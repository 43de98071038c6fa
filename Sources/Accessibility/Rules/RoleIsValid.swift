internal import HTML
internal import Results

extension AccessibilityRule {
  /// The attribute `role` names a role.
  static let roleIsValid = AccessibilityRule(
    "role-is-valid", act: "674b10",
    title: Localized(
      nb: "Roller finnes i standarden", nn: "Roller finst i standarden", en: "Roles exist in the standard"),
    related: ["wcag-technique:ARIA4", "wcag-technique:G108", "wcag20:1.3.1", "wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<div role=search></div>"), .passes("<div role='sok search'></div>"), .fails("<div role=sok></div>"),
      .fails("<div role=widget></div>"), .concernsNot("<div role=' '></div>"),
      .concernsNot("<div role=sok hidden></div>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) && !page.isHidden(node) {
      guard let value = page.trimmed(.role, of: node), !value.isEmpty else { continue }
      report.judge(node, page.explicitRole(node) != nil, attribute: "role")
    }
  }
}
