internal import HTML
internal import Web

extension NameTraversal {
  /// The value of a control that stands in the text of a label: "Remind me in [5] minutes". `nil` for what is no control.
  ///
  /// Source: https://www.w3.org/TR/accname-1.2/#comp_embedded_control
  mutating func embeddedValue(_ node: Node, role: Role?) -> NameText? {
    switch role {
    case .textbox, .searchbox: return textValue(node)
    case .combobox, .listbox: return chosenOptions(node) ?? (role == .combobox ? textValue(node) : NameText())
    case .slider, .spinbutton, .progressbar, .meter, .scrollbar: return rangeValue(node)
    default: return nil
    }
  }

  private mutating func textValue(_ node: Node) -> NameText {
    guard page.document.namespace(node) == .html else { return content(node) }
    switch page.document.name(node) {
    case .input: return NameText(page.document.attribute(.value, of: node) ?? [])
    case .textarea: return NameText(Array(page.document.textContent(node).utf8)[...])
    default: return content(node)
    }
  }

  private func rangeValue(_ node: Node) -> NameText {
    for attribute in [AttributeName.ariaValuetext, .ariaValuenow, .value] {
      if let value = page.document.attribute(attribute, of: node), !value.trimmed.isEmpty { return NameText(value) }
    }
    return NameText()
  }

  /// The texts of the options that are chosen in a list; `nil` when the element has no options.
  private mutating func chosenOptions(_ node: Node) -> NameText? {
    let isSelect = page.isHTML(.select, node)
    var options = page.document.descendants(node).filter { option in
      isSelect ? page.isHTML(.option, option) : page.document.kind(option) == .element && page.role(option) == .option
    }
    if !isSelect { options += page.owners.owned(by: node).filter { page.role($0) == .option } }
    if options.isEmpty { return nil }
    var chosen = options.filter { option in
      isSelect ? page.has(.selected, option) : page.has(.ariaSelected, "true", option)
    }
    if isSelect, !page.isListBox(node) {
      if let last = chosen.last { chosen = [last] } else { chosen = Array(options.prefix(1)) }
    }
    var text = NameText()
    for option in chosen.prefix(100) {
      text.space()
      text.append(self.text(option, asPart: true))
    }
    return text
  }
}
