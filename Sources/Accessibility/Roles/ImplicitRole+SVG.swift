internal import HTML
internal import Web

extension PageContext {
  /// The role that an SVG element has by itself.
  ///
  /// Source: https://www.w3.org/TR/svg-aam-1.0/#mapping_role_table
  func implicitRoleOfSVG(_ node: Node) -> Role? {
    switch document.name(node) {
    case .svg: return .graphicsDocument
    case .a: return has(.href, node) || has(.xlinkHref, node) ? .link : .group
    case .image: return .img
    case .g, .text, .foreignObject: return isNamedInSVG(node) ? .group : nil
    case .circle, .ellipse, .line, .path, .polygon, .polyline, .rect, .use:
      return isNamedInSVG(node) ? .graphicsSymbol : nil
    default: return nil
    }
  }

  /// Whether something names the element, so that it is in the accessibility tree at all.
  private func isNamedInSVG(_ node: Node) -> Bool {
    !aria(node).isDisjoint(with: AriaSet([.label, .labelledby])) || svgTitle(of: node) != nil
  }

  /// The `title` directly below an SVG element.
  func svgTitle(of node: Node) -> Node? { svgChild(.title, of: node) }

  /// The first SVG element with a name directly below.
  func svgChild(_ name: ElementName, of node: Node) -> Node? {
    var child = document.firstChild(node)
    while let candidate = child {
      if document.name(candidate) == name, document.namespace(candidate) == .svg { return candidate }
      child = document.nextSibling(candidate)
    }
    return nil
  }
}
