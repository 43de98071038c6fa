internal import HTML
internal import Web

// What HTML and SVG have to name elements by.
// Source: https://www.w3.org/TR/html-aam-1.0/#accessible-name-and-description-computation
extension NameTraversal {
  /// The name that the host language gives; `nil` when it has none, so that content and `title` are asked. In a longer text
  /// (`asPart`) the labels of controls do not count.
  mutating func native(_ node: Node, role: Role?, asPart: Bool = false) -> AccessibleName? {
    if role == Role.none, page.explicitRole(node) == Role.none { return nil }
    if page.document.namespace(node) == .svg { return svgName(node) }
    guard page.document.namespace(node) == .html else { return nil }
    switch page.document.name(node) {
    case .img, .image: return alternative(node)
    case .area: return attribute(.alt, of: node)
    case .input: return input(node, asPart: asPart)
    case .button, .select, .textarea, .meter, .progress, .output: return asPart ? nil : label(node)
    case .table: return part(.caption, of: node)
    case .fieldset: return part(.legend, of: node)
    case .figure: return part(.figcaption, of: node)
    case .optgroup, .option: return attribute(.label, of: node)
    case .video, .audio, .iframe, .embed, .canvas: return nil
    default: return nil
    }
  }

  /// What `alt` of an image says; an empty one says that there is nothing to say, and `title` is not asked.
  private func alternative(_ node: Node) -> AccessibleName? {
    guard let value = page.document.attribute(.alt, of: node) else { return nil }
    return AccessibleName(bytes: NameText(value).bytes, source: .native)
  }

  private mutating func input(_ node: Node, asPart: Bool) -> AccessibleName? {
    if !asPart, let name = label(node) { return name }
    switch InputType(page.trimmed(.type, of: node) ?? []) {
    case .button: return attribute(.value, of: node)
    case .submit: return attribute(.value, of: node) ?? (page.has(.value, node) ? nil : titled(node) ?? Self.submit)
    case .reset: return attribute(.value, of: node) ?? (page.has(.value, node) ? nil : titled(node) ?? Self.reset)
    case .image: return attribute(.alt, of: node) ?? titled(node) ?? Self.image
    default: return nil
    }
  }

  private static let submit = AccessibleName(bytes: Array("Submit".utf8), source: .browserDefault)
  private static let reset = AccessibleName(bytes: Array("Reset".utf8), source: .browserDefault)
  private static let image = AccessibleName(bytes: Array("Submit Query".utf8), source: .browserDefault)

  private func titled(_ node: Node) -> AccessibleName? {
    var name = attribute(.title, of: node)
    name?.source = .title
    return name
  }

  private func attribute(_ attribute: AttributeName, of node: Node) -> AccessibleName? {
    guard let value = page.document.attribute(attribute, of: node) else { return nil }
    let text = NameText(value)
    return text.isBlank ? nil : AccessibleName(bytes: text.bytes, source: .native)
  }

  /// The texts of all labels of a control.
  private mutating func label(_ node: Node) -> AccessibleName? {
    let labels = page.labels.labels(of: node)
    if labels.isEmpty { return nil }
    var text = NameText()
    for label in labels {
      var inner = self
      inner.includesHidden = includesHidden || page.isHidden(label)
      text.space()
      text.append(inner.text(label, asPart: true))
    }
    return text.isBlank ? nil : AccessibleName(bytes: text.bytes, source: .native)
  }

  /// The text of the first child with a name that names the whole.
  private mutating func part(_ name: ElementName, of node: Node) -> AccessibleName? {
    guard let child = page.document.firstChild(of: node, named: name) else { return nil }
    var inner = self
    inner.includesHidden = includesHidden || page.isHidden(child)
    let text = inner.text(child, asPart: true)
    return text.isBlank ? nil : AccessibleName(bytes: text.bytes, source: .native)
  }

  /// The `title` child of SVG elements, or `xlink:title` of links.
  private func svgName(_ node: Node) -> AccessibleName? {
    if let title = page.svgTitle(of: node) {
      let text = NameText(Array(page.document.textContent(title).utf8)[...])
      if !text.isBlank { return AccessibleName(bytes: text.bytes, source: .native) }
    }
    return page.document.name(node) == .a ? attribute(.xlinkTitle, of: node) : nil
  }
}
