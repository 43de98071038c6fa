extension TreeBuilder {
  /// The rules for tokens inside SVG and MathML.
  mutating func inForeignContent(_ token: Token) -> Progress {
    switch token.kind {
    case .comment:
      insertComment(token)
    case .startTag:
      if endsForeignContent(token) { return leaveForeignContent(token) }
      if let current = open.last { insertForeignElement(token, current.namespace) }
    case .endTag:
      return endForeign(token)
    case .doctype, .text, .endOfFile:
      break
    }
    return .done
  }

  /// Inserts an element of SVG or MathML, with the capitals that these vocabularies want.
  mutating func insertForeignElement(_ token: Token, _ namespace: Namespace) {
    let names = ForeignNames.shared
    var adjusted = token
    if namespace == .svg { adjusted.name = names.svgElement(token.name) }
    for index in Int(token.start)..<Int(token.end) {
      arena.pool.attributes[index].name = names.attribute(arena.pool.attributes[index].name, in: namespace)
    }
    let node = makeElement(adjusted, namespace: namespace)
    place(node, at: appropriatePlace())
    if token.isSelfClosing { return }
    var traits = ElementTraits.foreign(adjusted.name, namespace)
    if namespace == .mathML, adjusted.name == .annotationXml, holdsHTML(token) { traits.insert(.htmlIntegrationPoint) }
    _ = openElement(node, traits: traits)
  }

  private func holdsHTML(_ token: Token) -> Bool {
    arena.pool.value(of: .encoding, start: token.start, end: token.end, is: "text/html")
      || arena.pool.value(of: .encoding, start: token.start, end: token.end, is: "application/xhtml+xml")
  }

  /// Whether a start tag is so much HTML's that it ends SVG or MathML.
  private func endsForeignContent(_ token: Token) -> Bool {
    switch token.name {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5,
      .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong,
      .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    case .font:
      [.color, .face, .size].contains { arena.pool.value(of: $0, start: token.start, end: token.end) != nil }
    default:
      false
    }
  }

  private mutating func leaveForeignContent(_ token: Token) -> Progress {
    while let current = open.last, current.namespace != .html,
      current.traits.isDisjoint(with: [.htmlIntegrationPoint, .mathTextIntegrationPoint])
    {
      open.pop()
    }
    return process(token, in: mode)
  }

  private mutating func endForeign(_ token: Token) -> Progress {
    if token.name == .br || token.name == .p { return leaveForeignContent(token) }
    let wanted = ForeignNames.shared.svgElement(token.name)
    var index = open.count - 1
    while index > 0 {
      let item = open.items[index]
      if item.namespace == .html { return process(token, in: mode) }
      if item.name == token.name || item.name == wanted {
        open.shrink(to: index)
        return .done
      }
      index -= 1
    }
    return .done
  }
}
