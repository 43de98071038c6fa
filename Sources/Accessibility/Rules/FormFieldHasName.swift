internal import HTML
internal import Results

extension AccessibilityRule {
  /// Form fields have a name.
  static let formFieldHasName = AccessibilityRule(
    "form-field-has-name", act: "e086e5",
    title: Localized(nb: "Skjemafelt har et navn", nn: "Skjemafelt har eit namn", en: "Form fields have a name"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], related: ["wcag20:1.3.1", "wcag20:2.5.3"],
    decidedBy: .markup,
    examples: [
      .passes("<label>Fornavn <input></label>"), .passes("<label for=a>Fornavn</label><input id=a>"),
      .passes("<input placeholder=Søk>"), .passes("<div role=checkbox>Ja</div>"), .fails("<p>Fornavn</p><input>"),
      .fails("<label>Fornavn</label> <input type=date>"), .fails("<label>Fornavn <div role=textbox></div></label>"),
      .concernsNot("<input hidden>"), .concernsNot("<input type=hidden>"),
    ]
  ) { page, report in
    for node in page.elements where page.document.namespace(node) == .html && page.isFormField(node) {
      if page.isIncluded(node) { report.judge(node, named: page.name(node)) }
    }
  }
}

extension PageContext {
  /// Whether an element takes a value: by its role, or as one of the kinds of `input` that have none.
  func isFormField(_ node: Node) -> Bool {
    switch role(node) {
    case .checkbox, .combobox, .listbox, .menuitemcheckbox, .menuitemradio, .radio, .searchbox, .slider, .spinbutton,
      .switch, .textbox:
      return document.name(node) != .datalist
    case nil: return isHTML(.input, node)
    default: return false
    }
  }
}
