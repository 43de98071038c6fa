extension TreeBuilder {
  /// "In body", for all but text.
  mutating func inBody(_ token: Token) -> Progress {
    switch token.kind {
    case .comment:
      insertComment(token)
    case .startTag:
      return inBodyStartTag(token)
    case .endTag:
      return inBodyEndTag(token)
    case .endOfFile:
      if !templateModes.isEmpty { return inTemplate(token) }
    case .doctype, .text:
      break
    }
    return .done
  }

  /// Start tags in the body that have to do with the page as a whole; the others go on to the families below.
  private mutating func inBodyStartTag(_ token: Token) -> Progress {
    switch token.name {
    case .html:
      if !open.contains(.template) { addAttributes(of: token, to: open.items[0].node) }
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return inHead(token)
    case .body:
      guard open.count > 1, open.items[1].isHTML(.body), !open.contains(.template) else { break }
      framesetOK = false
      addAttributes(of: token, to: open.items[1].node)
    case .frameset:
      replaceBodyByFrameset(token)
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr:
      break
    default:
      startInBody(token)
    }
    return .done
  }

  /// How many attributes `html` and `body` may have when a repeated tag still adds to them.
  private static var maximumToAddTo: Int32 { 64 }

  /// Gives an open element the attributes of a repeated tag that it does not have yet.
  private mutating func addAttributes(of token: Token, to node: Int32) {
    guard token.start < token.end else { return }
    let old = arena.nodes[Int(node)]
    guard old.end - old.start <= Self.maximumToAddTo else {
      note(.attributes)
      return
    }
    let new = (Int(token.start)..<Int(token.end)).filter { index in
      let name = arena.pool.attributes[index].name
      return arena.pool.value(of: name, start: old.start, end: old.end) == nil
    }
    guard !new.isEmpty else { return }
    let start = arena.pool.attributes.count
    for index in Array(Int(old.start)..<Int(old.end)) + new {
      arena.pool.attributes.append(arena.pool.attributes[index])
    }
    arena.nodes[Int(node)].start = Int32(start)
    arena.nodes[Int(node)].end = Int32(arena.pool.attributes.count)
  }

  private mutating func replaceBodyByFrameset(_ token: Token) {
    guard framesetOK, open.count > 1, open.items[1].isHTML(.body) else { return }
    arena.detach(open.items[1].node)
    open.shrink(to: 1)
    insertElement(token)
    mode = .inFrameset
  }

  private mutating func inBodyEndTag(_ token: Token) -> Progress {
    switch token.name {
    case .template:
      endTemplate()
    case .body:
      if open.hasInScope(.body) { mode = .afterBody }
    case .html:
      guard open.hasInScope(.body) else { break }
      mode = .afterBody
      return .again
    default:
      endInBody(token)
    }
    return .done
  }

  /// "After body".
  mutating func afterBody(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token, at: InsertionPlace(parent: open.items[0].node))
    case (.doctype, _), (.endOfFile, _):
      break
    case (.startTag, .html):
      return inBody(token)
    case (.endTag, .html):
      mode = .afterAfterBody
    default:
      mode = .inBody
      return .again
    }
    return .done
  }

  /// "After after body".
  mutating func afterAfterBody(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token, at: InsertionPlace(parent: 0))
    case (.doctype, _), (.endOfFile, _):
      break
    case (.startTag, .html):
      return inBody(token)
    default:
      mode = .inBody
      return .again
    }
    return .done
  }
}
