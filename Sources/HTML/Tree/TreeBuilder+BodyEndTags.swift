extension TreeBuilder {
  /// End tags of what stands in the body.
  mutating func endInBody(_ token: Token) {
    switch token.name {
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search, .section,
      .select, .summary, .ul:
      guard open.hasInScope(token.name) else { return }
      open.generateImpliedEndTags()
      open.popThrough(token.name)
    case .form:
      endForm()
    case .p:
      if !open.hasInScope(.p, also: .buttonScopeMarker) { insertImplied(.p, by: token) }
      closeParagraph()
    case .li:
      guard open.hasInScope(.li, also: .listScopeMarker) else { return }
      open.generateImpliedEndTags(except: .li)
      open.popThrough(.li)
    case .dd, .dt:
      guard open.hasInScope(token.name) else { return }
      open.generateImpliedEndTags(except: token.name)
      open.popThrough(token.name)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      guard open.hasHeadingInScope() else { return }
      open.generateImpliedEndTags()
      open.popThroughHeading()
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      if !adopt(token) { endAnyOther(token) }
    case .applet, .marquee, .object:
      guard open.hasInScope(token.name) else { return }
      open.generateImpliedEndTags()
      open.popThrough(token.name)
      formatting.clearToMarker()
    case .br:
      var lineBreak = token
      lineBreak.kind = .startTag
      startInBody(lineBreak)
    default:
      endAnyOther(token)
    }
  }

  private mutating func endForm() {
    if open.contains(.template) {
      guard open.hasInScope(.form) else { return }
      open.generateImpliedEndTags()
      open.popThrough(.form)
      return
    }
    let node = formElement
    formElement = -1
    guard node >= 0, open.hasInScope(node: node) else { return }
    open.generateImpliedEndTags()
    if let index = open.index(ofNode: node) { open.remove(at: index) }
  }

  /// "Any other end tag": ends the nearest open element of the name unless a special one stands in between.
  mutating func endAnyOther(_ token: Token) {
    var index = open.count - 1
    while index > 0 {
      let item = open.items[index]
      if item.isHTML(token.name) {
        open.generateImpliedEndTags(except: token.name)
        open.shrink(to: index)
        return
      }
      if item.traits.contains(.special) { return }
      index -= 1
    }
  }
}
