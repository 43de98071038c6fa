public import HTML
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
  var path: Set<Int> = []
  /// Elements with ids whose text is already in: each is consulted only once.
  private var consulted: Set<Int> = []

  init(page: PageContext) { self.page = page }

  /// The name of an element for itself.
  mutating func name(_ node: Node) -> AccessibleName {
    path.insert(node.number)
    defer { path.remove(node.number) }
    if page.isHidden(node) { return .nothing }
    let role = page.role(node)
    if let role, role.traits.flags.contains(.nameProhibited) { return .nothing }
    if page.hasLabelReferences(node) {
      let text = labelledBy(node, asPart: false)
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

  /// The texts of what `aria-labelledby` refers to. In a longer text, what was read before is not read again.
  private mutating func labelledBy(_ node: Node, asPart: Bool) -> NameText {
    var text = NameText()
    for target in page.labelReferences(of: node) {
      if asPart, consulted.contains(target.number) { continue }
      if asPart, target != node { consulted.insert(target.number) }
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
    if page.isHidden(node) {
      if Self.neverRead.contains(page.document.name(node)) { return NameText() }
      if !includesHidden { return visibleInside(node) }
    }
    path.insert(node.number)
    defer { path.remove(node.number) }
    if !isReferenced, asPart {
      if page.hasLabelReferences(node) {
        let text = labelledBy(node, asPart: true)
        if !text.isBlank { return text }
      }
      if page.has(.id, node), !consulted.insert(node.number).inserted { return NameText() }
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
