internal import HTML
internal import Results

extension AccessibilityRule {
  /// The attribute `autocomplete` says what a field is for in words that browsers know.
  static let autocompleteIsValid = AccessibilityRule(
    "autocomplete-is-valid", act: "73f2c2",
    title: Localized(
      nb: "Skjemafelt har gyldig «autocomplete»", nn: "Skjemafelt har gyldig «autocomplete»",
      en: "Form fields have a valid \"autocomplete\""),
    criteria: [.identifyInputPurpose], requirements: ["wcag21:1.3.5"], decidedBy: .markup,
    examples: [
      .passes("<input autocomplete=given-name>"), .passes("<input autocomplete='shipping work Email'>"),
      .fails("<input autocomplete=fornavn>"), .fails("<input autocomplete='work photo'>"),
      .concernsNot("<input autocomplete=off>"), .concernsNot("<input autocomplete=fornavn disabled>"),
    ]
  ) { page, report in
    for node in page.elements where page.document.namespace(node) == .html {
      guard let value = page.trimmed(.autocomplete, of: node), !value.isEmpty, page.mayBeFilled(node) else { continue }
      if value.isOne(of: ["on", "off"]) { continue }
      report.judge(node, AutofillField.isValid(value), attribute: "autocomplete")
    }
  }
}

extension PageContext {
  /// Whether the browser may fill a form control for a person.
  fileprivate func mayBeFilled(_ node: Node) -> Bool {
    switch document.name(node) {
    case .select, .textarea: break
    case .input:
      switch InputType(trimmed(.type, of: node) ?? []) {
      case .hidden, .button, .submit, .reset: return false
      default: break
      }
    default: return false
    }
    if isDisabled(node) || has(.ariaDisabled, "true", node) { return false }
    if !isVisible(node), !isIncluded(node) { return false }
    return focusability(node) == .sequential || role(node)?.isWidget ?? false
  }
}
