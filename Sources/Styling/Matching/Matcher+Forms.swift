internal import HTML

/// Pseudo-classes of links and forms, as they are when the page was just loaded (HTML standard, section 4.16.3).
extension Matcher {
  mutating func formState(_ pseudo: PseudoClass, _ element: Int32, _ record: ElementRecord) -> Bool {
    switch pseudo {
    case .link:
      return isHTML(record, [.a, .area]) && has(.href, record)
        || (record.namespace == .svg && record.name == .a && (has(.href, record) || has(.xlinkHref, record)))
    case .checked:
      if isHTML(record, [.option]) { return isSelected(element, record) }
      return isCheckable(record) && has(.checked, record)
    case .disabled: return canBeDisabled(record) && isDisabled(element, record)
    case .enabled: return canBeDisabled(record) && !isDisabled(element, record)
    case .required: return isRequirable(record) && has(.required, record)
    case .optional: return isRequirable(record) && !has(.required, record)
    case .readWrite: return isWritable(element, record)
    case .readOnly: return !isWritable(element, record)
    case .placeholderShown:
      guard isHTML(record, [.input, .textarea]), let text = table.document.attribute(.placeholder, of: record.node),
        !text.isEmpty
      else { return false }
      return !hasValue(record)
    case .defaultOption:
      return isCheckable(record) && has(.checked, record) || isHTML(record, [.option]) && has(.selected, record)
    case .indeterminate: return isHTML(record, [.progress]) && !has(.value, record)
    case .invalid: return isInvalid(element, record)
    case .valid: return isHTML(record, [.input, .select, .textarea, .form, .fieldset]) && !isInvalid(element, record)
    default: return false
    }
  }

  private func isCheckable(_ record: ElementRecord) -> Bool {
    isHTML(record, [.input]) && (attribute(.type, record, is: "checkbox") || attribute(.type, record, is: "radio"))
  }

  private func canBeDisabled(_ record: ElementRecord) -> Bool {
    isHTML(record, [.button, .input, .select, .textarea, .optgroup, .option, .fieldset])
  }

  private mutating func isDisabled(_ element: Int32, _ record: ElementRecord) -> Bool {
    if has(.disabled, record) { return true }
    if isHTML(record, [.option]) {
      guard record.parent >= 0 else { return false }
      let parent = table.elements[Int(record.parent)]
      return isHTML(parent, [.optgroup]) && has(.disabled, parent)
    }
    if isHTML(record, [.optgroup]) { return false }
    // In a disabled fieldset, but not in its first legend.
    var below = element
    var current = record.parent
    while current >= 0, budget.spend() {
      let around = table.elements[Int(current)]
      if isHTML(around, [.fieldset]), has(.disabled, around), !isFirstLegend(below, of: current) { return true }
      below = current
      current = around.parent
    }
    return false
  }

  private func isFirstLegend(_ element: Int32, of fieldset: Int32) -> Bool {
    guard isHTML(table.elements[Int(element)], [.legend]) else { return false }
    var sibling = table.elements[Int(element)].previous
    while sibling >= 0 {
      if isHTML(table.elements[Int(sibling)], [.legend]) { return false }
      sibling = table.elements[Int(sibling)].previous
    }
    return true
  }

  /// The option that is marked, or the first one of a list that drops down.
  private func isSelected(_ element: Int32, _ record: ElementRecord) -> Bool {
    if has(.selected, record) { return true }
    guard record.parent >= 0, record.previous < 0 else { return false }
    let parent = table.elements[Int(record.parent)]
    guard isHTML(parent, [.select]), !has(.multiple, parent), !has(.size, parent) else { return false }
    var other = record.next
    while other >= 0 {
      if has(.selected, table.elements[Int(other)]) { return false }
      other = table.elements[Int(other)].next
    }
    return true
  }

  private func isRequirable(_ record: ElementRecord) -> Bool {
    guard isHTML(record, [.input, .select, .textarea]) else { return false }
    for word in Self.neverRequired where attribute(.type, record, is: word) { return false }
    return true
  }

  private static let neverRequired: [StaticString] = ["hidden", "range", "color", "submit", "image", "reset", "button"]

  private mutating func isWritable(_ element: Int32, _ record: ElementRecord) -> Bool {
    if isHTML(record, [.textarea]) || (isHTML(record, [.input]) && isTextual(record)) {
      return !has(.readonly, record) && !isDisabled(element, record)
    }
    var current = element
    while current >= 0, budget.spend() {
      let around = table.elements[Int(current)]
      if let value = table.document.attribute(.contenteditable, of: around.node) {
        return value.isEmpty || !attribute(.contenteditable, around, is: "false")
      }
      current = around.parent
    }
    return false
  }

  private func isTextual(_ record: ElementRecord) -> Bool {
    for word in Self.notTextual where attribute(.type, record, is: word) { return false }
    return true
  }

  private static let notTextual: [StaticString] = [
    "hidden", "range", "color", "submit", "image", "reset", "button", "checkbox", "radio", "file",
  ]

  private func hasValue(_ record: ElementRecord) -> Bool {
    if isHTML(record, [.textarea]) { return !record.isEmpty }
    return table.document.attribute(.value, of: record.node).map { !$0.isEmpty } ?? false
  }

  /// A field that has to be filled in and is not; a form or group with such a field.
  private mutating func isInvalid(_ element: Int32, _ record: ElementRecord) -> Bool {
    if isHTML(record, [.form, .fieldset]) {
      for inner in element + 1..<max(record.end, element + 1) where budget.spend() {
        let field = table.elements[Int(inner)]
        if isHTML(field, [.input, .textarea]), isInvalid(inner, field) { return true }
      }
      return false
    }
    guard isHTML(record, [.input, .textarea]), isRequirable(record), has(.required, record),
      !isDisabled(element, record)
    else { return false }
    return isCheckable(record) ? !has(.checked, record) : !hasValue(record)
  }
}
