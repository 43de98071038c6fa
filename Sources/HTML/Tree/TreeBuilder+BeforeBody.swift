extension TreeBuilder {
  /// "Initial": up to the doctype.
  mutating func initial(_ token: Token) -> Progress {
    switch token.kind {
    case .comment:
      insertComment(token, at: InsertionPlace(parent: 0))
    case .doctype:
      let doctype = arena.pool.doctype
      arena.doctype = doctype
      let node = arena.makeNode(NodeRecord(kind: .doctype, offset: token.offset))
      arena.insert(node, under: 0)
      isQuirky = QuirksMode.isQuirky(doctype)
      mode = .beforeHTML
    default:
      endInitial()
      return .again
    }
    return .done
  }

  /// A page without doctype is shown as pages were in the nineties.
  mutating func endInitial() {
    isQuirky = true
    mode = .beforeHTML
  }

  /// "Before html".
  mutating func beforeHTML(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.doctype, _):
      return .done
    case (.comment, _):
      insertComment(token, at: InsertionPlace(parent: 0))
      return .done
    case (.startTag, .html):
      insertElement(token)
      mode = .beforeHead
      return .done
    case (.endTag, .head), (.endTag, .body), (.endTag, .html), (.endTag, .br):
      break
    case (.endTag, _):
      return .done
    default:
      break
    }
    beginHTML(by: token)
    return .again
  }

  mutating func beginHTML(by token: Token) {
    insertImplied(.html, by: token)
    mode = .beforeHead
  }

  /// "Before head".
  mutating func beforeHead(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token)
      return .done
    case (.doctype, _):
      return .done
    case (.startTag, .html):
      return inBody(token)
    case (.startTag, .head):
      headElement = Int32(arena.nodes.count)
      insertElement(token)
      mode = .inHead
      return .done
    case (.endTag, .head), (.endTag, .body), (.endTag, .html), (.endTag, .br):
      break
    case (.endTag, _):
      return .done
    default:
      break
    }
    beginHead(by: token)
    return .again
  }

  mutating func beginHead(by token: Token) {
    headElement = Int32(arena.nodes.count)
    insertImplied(.head, by: token)
    mode = .inHead
  }
}
