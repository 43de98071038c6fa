public import HTML
internal import Styling
internal import Web

extension PageContext {
  /// The accessible name of an element.
  ///
  /// Source: https://www.w3.org/TR/accname-1.2/#mapping_additional_nd_te
  public func name(_ node: Node) -> AccessibleName {
    if let known = nameMemory[node.number] { return known }
    var traversal = NameTraversal(page: self)
    var name = traversal.name(node)
    name.isComplete = !nameBudget.isSpent
    nameMemory[node.number] = name
    return name
  }

  /// The text that an element lends to those that refer to it by `aria-labelledby` or `aria-describedby`.
  func referencedText(_ node: Node) -> NameText {
    if let known = referencedTextMemory[node.number] { return known }
    var traversal = NameTraversal(page: self)
    let text = traversal.referenced(node)
    referencedTextMemory[node.number] = text
    return text
  }
}

/// One computation of a name: how it came to where it is.
struct NameTraversal {
  let page: PageContext
  /// Inside what `aria-labelledby` or `aria-describedby` refers to: references are not followed again.
  var isReferenced = false
  /// Inside what is hidden and referred to, or is a hidden `label`: all of it counts.
  var includesHidden = false
  /// Elements whose computation is under way.
  private var path: Set<Int> = []

  init(page: PageContext) { self.page = page }

  /// The name of an element for itself.
  mutating func name(_ node: Node) -> AccessibleName {
    path.insert(node.number)
    defer { path.remove(node.number) }
    if page.isHidden(node) { return .nothing }
    let role = page.role(node)
    if let role, role.traits.flags.contains(.nameProhibited) { return .nothing }
    if page.aria(node).has(.labelledby) {
      let text = labelledBy(node)
      if !text.isBlank { return AccessibleName(bytes: text.bytes, source: .ariaLabelledby) }
    }
    if let label = ariaLabel(node) { return AccessibleName(bytes: label.bytes, source: .ariaLabel) }
    if let native = native(node, role: role) { return native }
    if page.isNamedByContent(node, role: role) {
      let text = content(node)
      if !text.isBlank { return AccessibleName(bytes: text.bytes, source: .content) }
    }
    return tooltip(node, role: role) ?? .nothing
  }

  /// The texts of what `aria-labelledby` refers to.
  private mutating func labelledBy(_ node: Node) -> NameText {
    var text = NameText()
    for target in page.references(.ariaLabelledby, of: node) {
      text.space()
      if path.contains(target.number) {
        // An element that refers to itself is named by what it is otherwise.
        var own = self
        own.isReferenced = true
        text.append(own.text(target, asPart: false, isItself: true))
      } else {
        text.append(page.referencedText(target))
      }
      if page.nameBudget.isSpent { break }
    }
    page.nameBudget.bytes -= text.bytes.count
    return text
  }

  /// The text of an element that something refers to.
  mutating func referenced(_ node: Node) -> NameText {
    isReferenced = true
    includesHidden = page.isHidden(node)
    return text(node, asPart: false)
  }

  /// The text of an element as a part of a longer text, or as what a reference leads to.
  mutating func text(_ node: Node, asPart: Bool, isItself: Bool = false) -> NameText {
    page.nameBudget.nodes -= 1
    guard !page.nameBudget.isSpent else { return NameText() }
    if page.isHidden(node), !includesHidden || Self.neverRead.contains(page.document.name(node)) { return NameText() }
    path.insert(node.number)
    defer { path.remove(node.number) }
    if !isReferenced, asPart, page.aria(node).has(.labelledby) {
      let text = labelledBy(node)
      if !text.isBlank { return text }
    }
    let role = page.role(node)
    if !isItself, let value = embeddedValue(node, role: role) { return value }
    if let label = ariaLabel(node) { return label }
    if let native = native(node, role: role, asPart: asPart) { return NameText(native.bytes[...]) }
    let text = content(node)
    if !text.isBlank { return text }
    if let title = tooltip(node, role: role) { return NameText(title.bytes[...]) }
    return text
  }

  /// What is in an element, in the order of reading.
  mutating func content(_ node: Node) -> NameText {
    var text = NameText()
    append(.before, of: node, to: &text)
    var child = page.document.firstChild(node)
    while let current = child {
      child = page.document.nextSibling(current)
      append(current, to: &text)
      if page.nameBudget.isSpent { return text }
    }
    if page.aria(node).has(.owns) {
      for owned in page.owners.owned(by: node) where !path.contains(owned.number) {
        text.space()
        text.append(self.text(owned, asPart: true))
      }
    }
    append(.after, of: node, to: &text)
    page.nameBudget.bytes -= text.bytes.count
    return text
  }

  /// Adds what a style sheet puts before or after the content of an element.
  private func append(_ box: GeneratedBox, of node: Node, to text: inout NameText) {
    guard let content = page.styles.generatedContent(box, of: node) else { return }
    let display = page.styles.generatedStyle(of: node, box)?.display ?? "inline"
    if display == "none" { return }
    if display != "inline", display != "contents" { text.space() }
    text.append(Array((content.alternative ?? content.text).utf8)[...])
    if display != "inline", display != "contents" { text.space() }
  }

  private mutating func append(_ child: Node, to text: inout NameText) {
    switch page.document.kind(child) {
    case .text:
      if includesHidden || page.flags(child).isExposed { text.append(page.document.text(child)) }
      page.nameBudget.nodes -= 1
    case .element where !path.contains(child.number):
      let standsApart = page.flags(child).contains(.apart)
      if standsApart { text.space() }
      text.append(self.text(child, asPart: true))
      if standsApart { text.space() }
    default: break
    }
  }

  private func ariaLabel(_ node: Node) -> NameText? {
    guard page.aria(node).has(.label), !page.isHTML(.slot, node),
      let value = page.document.attribute(.ariaLabel, of: node)
    else { return nil }
    let text = NameText(value)
    return text.isBlank ? nil : text
  }

  private func tooltip(_ node: Node, role: Role?) -> AccessibleName? {
    guard let value = page.document.attribute(.title, of: node) else { return placeholder(node) }
    let text = NameText(value)
    return text.isBlank ? placeholder(node) : AccessibleName(bytes: text.bytes, source: .title)
  }

  private func placeholder(_ node: Node) -> AccessibleName? {
    let attributes: [AttributeName] =
      page.takesPlaceholder(node)
      ? [.placeholder, .ariaPlaceholder]
      : page.role(node)?.inherits(from: .textbox) ?? false
        ? [.ariaPlaceholder] : []
    for attribute in attributes {
      guard let value = page.document.attribute(attribute, of: node) else { continue }
      let text = NameText(value)
      if !text.isBlank { return AccessibleName(bytes: text.bytes, source: .placeholder) }
    }
    return nil
  }

  private static let neverRead: Set<ElementName> = [.script, .style, .template, .noscript, .noembed, .noframes]
}

extension PageContext {
  /// Whether the element may be named by its content: its role says so, or HTML does.
  func isNamedByContent(_ node: Node, role: Role?) -> Bool {
    if let role { return role.isNamedByContent }
    guard document.namespace(node) == .html else { return false }
    switch document.name(node) {
    case .summary: return true
    default: return false
    }
  }

  /// Whether the attribute `placeholder` means something on the element.
  func takesPlaceholder(_ node: Node) -> Bool {
    guard document.namespace(node) == .html else { return false }
    if document.name(node) == .textarea { return true }
    guard document.name(node) == .input else { return false }
    switch InputType(trimmed(.type, of: node) ?? []) {
    case .text, .search, .tel, .url, .email, .password, .number: return true
    default: return false
    }
  }
}
