public import HTML
internal import Web

extension PageContext {
  /// The accessible description of an element: what `aria-describedby` refers to, `aria-description`, or what HTML and SVG
  /// have beside the name. Empty when there is none.
  ///
  /// Source: https://www.w3.org/TR/accname-1.2/#computation-steps, HTML-AAM
  public func description(_ node: Node) -> String {
    let targets = aria(node).has(.describedby) ? references(.ariaDescribedby, of: node) : []
    if !targets.isEmpty {
      var text = NameText()
      for target in targets {
        text.space()
        text.append(referencedText(target))
      }
      return String(decoding: text.bytes, as: UTF8.self)
    }
    for candidate in [document.attribute(.ariaDescription, of: node), nativeDescription(node)] {
      guard let candidate else { continue }
      let text = NameText(candidate)
      if !text.isBlank { return String(decoding: text.bytes, as: UTF8.self) }
    }
    let source = name(node).source
    if source != .title, let title = document.attribute(.title, of: node) {
      return String(decoding: NameText(title).bytes, as: UTF8.self)
    }
    return ""
  }

  private func nativeDescription(_ node: Node) -> ArraySlice<UInt8>? {
    let source = name(node).source
    if document.namespace(node) == .svg {
      return svgChild(.desc, of: node).map { Array(document.textContent($0).utf8)[...] }
    }
    switch document.name(node) {
    case .table where source != .native:
      return document.firstChild(of: node, named: .caption).map { referencedText($0).bytes[...] }
    case .input where source != .native:
      switch InputType(trimmed(.type, of: node) ?? []) {
      case .button, .submit, .reset: return document.attribute(.value, of: node)
      default: return nil
      }
    default: return nil
    }
  }
}
