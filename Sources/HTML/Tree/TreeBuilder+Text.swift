internal import Web

extension TreeBuilder {
  /// Deals with text, piece by piece where the mode treats white space apart.
  mutating func takeText(_ whole: Token) {
    var rest = whole
    if skipsLineFeed {
      skipsLineFeed = false
      if rest.start < rest.end, arena.pool.bytes[Int(rest.start)] == 0x0A {
        rest = remainder(of: rest, from: rest.start + 1)
      }
    }
    while rest.start < rest.end {
      if let current = open.last, current.namespace != .html,
        current.traits.isDisjoint(with: [.htmlIntegrationPoint, .mathTextIntegrationPoint])
      {
        return foreignText(rest)
      }
      switch mode {
      case .text: return insertText(rest)
      case .inBody, .inCell, .inCaption, .inTemplate: return bodyText(rest)
      case .inTable, .inTableBody, .inRow:
        guard let current = open.last,
          current.traits.contains(.fostersChildren) || current.isHTML(.template)
        else { return bodyText(rest) }
        originalMode = mode
        mode = .inTableText
      case .inTableText:
        tableText.append(rest)
        return
      case .inFrameset, .afterFrameset, .afterAfterFrameset: return framesetText(rest)
      default: rest = takeBeforeOrAfterBody(rest)
      }
    }
  }

  /// Deals with the white space at the beginning of text, or with the mode's end that other text brings about, and returns
  /// what is left.
  private mutating func takeBeforeOrAfterBody(_ token: Token) -> Token {
    let (space, rest) = splitWhitespace(token)
    if space.start < space.end {
      switch mode {
      case .inHead, .inHeadNoscript, .afterHead, .inColumnGroup: insertText(space)
      case .afterBody, .afterAfterBody: bodyText(space)
      default: break
      }
      return rest
    }
    switch mode {
    case .initial: endInitial()
    case .beforeHTML: beginHTML(by: rest)
    case .beforeHead: beginHead(by: rest)
    case .inHead: endHead()
    case .inHeadNoscript: endNoscript()
    case .afterHead: beginBody(by: rest)
    case .inColumnGroup:
      guard endColumnGroup() else { return remainder(of: rest, from: rest.start + 1) }
    default: mode = .inBody
    }
    return rest
  }

  /// Text in the body: open formatting elements go on in it, and it rules out a frameset.
  mutating func bodyText(_ token: Token) {
    if token.hasNull { return withoutNull(token) { $0.bodyText($1) } }
    reconstructFormatting(by: token)
    insertText(token)
    if framesetOK, !isWhitespace(token) { framesetOK = false }
  }

  /// Text in SVG or MathML.
  private mutating func foreignText(_ token: Token) {
    guard token.hasNull else {
      insertText(token)
      if framesetOK, !isWhitespace(token) { framesetOK = false }
      return
    }
    var visible = false
    var replaced = token
    replaced.hasNull = false
    replaced.start = Int32(arena.pool.bytes.count)
    for index in Int(token.start)..<Int(token.end) {
      let byte = arena.pool.bytes[index]
      if byte == 0 {
        arena.pool.bytes.append(contentsOf: UTF8Writer.replacement)
      } else {
        arena.pool.bytes.append(byte)
        if !byte.isASCIIWhitespace { visible = true }
      }
    }
    replaced.end = Int32(arena.pool.bytes.count)
    insertText(replaced)
    if visible { framesetOK = false }
  }

  /// Frames may have white space between them and nothing else.
  private mutating func framesetText(_ token: Token) {
    var start = token.start
    while start < token.end {
      let isSpace = arena.pool.bytes[Int(start)].isASCIIWhitespace
      var end = start + 1
      while end < token.end, arena.pool.bytes[Int(end)].isASCIIWhitespace == isSpace { end += 1 }
      if isSpace {
        var piece = remainder(of: token, from: start)
        piece.end = end
        insertText(piece)
      }
      start = end
    }
  }

  /// Puts text that stood in a table where it belongs: white space into it, anything else before it.
  mutating func flushTableText() {
    mode = originalMode
    let pieces = tableText
    tableText.removeAll(keepingCapacity: true)
    let belongsThere = pieces.allSatisfy { isWhitespace($0, besidesNull: true) }
    for piece in pieces {
      if belongsThere {
        withoutNull(piece) { $0.insertText($1) }
      } else {
        fostersParents = true
        bodyText(piece)
        fostersParents = false
      }
    }
  }

  /// Does something with each piece of text between NUL characters, which are dropped.
  private mutating func withoutNull(_ token: Token, _ take: (inout TreeBuilder, Token) -> Void) {
    guard token.hasNull else { return take(&self, token) }
    var start = token.start
    while start < token.end {
      var end = start
      while end < token.end, arena.pool.bytes[Int(end)] != 0 { end += 1 }
      if end > start {
        var piece = remainder(of: token, from: start)
        piece.end = end
        piece.hasNull = false
        take(&self, piece)
      }
      start = end + 1
    }
  }

  /// The white space at the beginning of text, and the rest.
  private func splitWhitespace(_ token: Token) -> (space: Token, rest: Token) {
    var end = token.start
    while end < token.end, arena.pool.bytes[Int(end)].isASCIIWhitespace { end += 1 }
    var space = token
    space.end = end
    return (space, remainder(of: token, from: end))
  }

  /// Text without its beginning.
  private func remainder(of token: Token, from start: Int32) -> Token {
    var rest = token
    rest.start = start
    if Int(start) < sourceLength { rest.offset = start }
    return rest
  }

  private func isWhitespace(_ token: Token, besidesNull: Bool = false) -> Bool {
    for index in Int(token.start)..<Int(token.end) {
      let byte = arena.pool.bytes[index]
      if !byte.isASCIIWhitespace, !(besidesNull && byte == 0) { return false }
    }
    return true
  }
}
