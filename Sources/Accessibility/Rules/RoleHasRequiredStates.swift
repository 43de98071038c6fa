internal import HTML
internal import Results

extension AccessibilityRule {
  /// What has a role has the states and properties that the role needs.
  static let roleHasRequiredStates = AccessibilityRule(
    "role-has-required-states", act: "4e8ab6",
    title: Localized(
      nb: "Elementer med rolle har de tilstandene som rollen krever",
      nn: "Element med rolle har dei tilstandane som rolla krev",
      en: "Elements with a role have the states that the role requires"),
    requirements: ["aria12:requiredState"], related: ["wcag-technique:ARIA5", "wcag20:1.3.1", "wcag20:4.1.2"],
    decidedBy: .markup,
    examples: [
      .passes("<div role=heading aria-level=2>Skole</div>"), .passes("<div role=separator></div>"),
      .passes("<input type=checkbox role=switch>"), .fails("<div role=heading>Skole</div>"),
      .fails("<div role=checkbox aria-checked=''>Ja</div>"), .fails("<div role=separator tabindex=0></div>"),
      .concernsNot("<h2 role=heading>Skole</h2>"), .concernsNot("<div role=switch hidden></div>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) {
      guard let role = page.explicitRole(node), page.isIncluded(node), page.role(node) == role else { continue }
      if page.document.namespace(node) == .html, page.implicitRole(node) == role { continue }
      var required = role.traits.required
      if role == .separator, page.focusability(node).isFocusable { required.add(.valuenow) }
      let missing = required.subtracting(page.aria(node)).members + required.members.filter { page.isEmpty($0, node) }
      if missing.isEmpty || missing.allSatisfy({ page.hasNatively($0, node) }) {
        report.pass(node)
      } else {
        report.fail(node, attribute: missing.first?.name)
      }
    }
  }
}

extension PageContext {
  /// Whether a state or property is there without a value.
  fileprivate func isEmpty(_ attribute: AriaAttribute, _ node: Node) -> Bool {
    aria(node).has(attribute) && (value(of: attribute, node) ?? []).trimmed.isEmpty
  }

  /// Whether HTML itself says what the state or property would say.
  fileprivate func hasNatively(_ attribute: AriaAttribute, _ node: Node) -> Bool {
    guard document.namespace(node) == .html else { return false }
    switch (attribute, document.name(node)) {
    case (.checked, .input):
      switch InputType(trimmed(.type, of: node) ?? []) {
      case .checkbox, .radio: return true
      default: return false
      }
    case (.valuenow, .input):
      switch InputType(trimmed(.type, of: node) ?? []) {
      case .range, .number: return true
      default: return false
      }
    case (.valuenow, .meter), (.valuenow, .progress): return true
    case (.level, .h1), (.level, .h2), (.level, .h3), (.level, .h4), (.level, .h5), (.level, .h6): return true
    case (.expanded, .select): return true
    default: return false
    }
  }
}
