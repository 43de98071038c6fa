internal import Web

extension TreeBuilder {
  /// "In head".
  mutating func inHead(_ token: Token) -> Progress {
    switch token.kind {
    case .comment:
      insertComment(token)
      return .done
    case .doctype:
      return .done
    case .startTag:
      return inHeadStartTag(token)
    case .endTag:
      return inHeadEndTag(token)
    case .text, .endOfFile:
      endHead()
      return .again
    }
  }

  private mutating func inHeadStartTag(_ token: Token) -> Progress {
    switch token.name {
    case .html:
      return inBody(token)
    case .base, .basefont, .bgsound, .link:
      insertVoidElement(token)
    case .meta:
      insertVoidElement(token)
      if declaredEncoding == nil { declaredEncoding = encoding(namedBy: token) }
    case .title:
      insertRawText(token, .escapableRawText)
    case .noframes, .style:
      insertRawText(token, .rawText)
    case .script:
      insertRawText(token, .script)
    case .noscript:
      insertElement(token)
      mode = .inHeadNoscript
    case .template:
      beginTemplate(token)
    case .head:
      break
    default:
      endHead()
      return .again
    }
    return .done
  }

  /// The encoding that a `meta` names.
  private func encoding(namedBy meta: Token) -> Encoding? {
    if let label = pool.value(of: .charset, start: meta.start, end: meta.end),
      let encoding = Encoding(declaredAs: String(decoding: label, as: UTF8.self))
    {
      return encoding
    }
    guard pool.value(of: .httpEquivalent, start: meta.start, end: meta.end, is: "content-type"),
      let content = pool.value(of: .content, start: meta.start, end: meta.end)
    else { return nil }
    return MetaPrescan.charset(inContent: content.map(\.asciiLowercased))
  }

  private mutating func inHeadEndTag(_ token: Token) -> Progress {
    switch token.name {
    case .head:
      endHead()
    case .body, .html, .br:
      endHead()
      return .again
    case .template:
      endTemplate()
    default:
      break
    }
    return .done
  }

  mutating func endHead() {
    open.pop()
    mode = .afterHead
  }

  /// Inserts an element whose content is text; the mode "text" lasts until its end tag.
  mutating func insertRawText(_ token: Token, _ lexical: LexicalMode) {
    insertElement(token, mayBeDeeper: true)
    setLexicalMode(lexical)
    originalMode = mode
    mode = .text
  }

  /// "Text".
  mutating func text(_ token: Token) -> Progress {
    open.pop()
    mode = originalMode
    return token.kind == .endOfFile ? .again : .done
  }

  /// "In head noscript": scripting is off here, so its content counts.
  mutating func inHeadNoscript(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.doctype, _), (.startTag, .head), (.startTag, .noscript):
      return .done
    case (.startTag, .html):
      return inBody(token)
    case (.endTag, .noscript):
      endNoscript()
      return .done
    case (.comment, _), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link), (.startTag, .meta),
      (.startTag, .noframes), (.startTag, .style):
      return inHead(token)
    case (.endTag, .br):
      break
    case (.endTag, _):
      return .done
    default:
      break
    }
    endNoscript()
    return .again
  }

  mutating func endNoscript() {
    open.pop()
    mode = .inHead
  }

  /// "After head".
  mutating func afterHead(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token)
    case (.doctype, _), (.startTag, .head):
      break
    case (.startTag, .html):
      return inBody(token)
    case (.startTag, .body):
      insertElement(token)
      framesetOK = false
      mode = .inBody
    case (.startTag, .frameset):
      insertElement(token)
      mode = .inFrameset
    case (.startTag, .base), (.startTag, .basefont), (.startTag, .bgsound), (.startTag, .link), (.startTag, .meta),
      (.startTag, .noframes), (.startTag, .script), (.startTag, .style), (.startTag, .template), (.startTag, .title):
      return inHeadAgain(token)
    case (.endTag, .template):
      return inHead(token)
    case (.endTag, .body), (.endTag, .html), (.endTag, .br):
      beginBody(by: token)
      return .again
    case (.endTag, _):
      break
    default:
      beginBody(by: token)
      return .again
    }
    return .done
  }

  /// What belongs in the head goes there even after the head has ended.
  private mutating func inHeadAgain(_ token: Token) -> Progress {
    open.push(OpenElement(node: headElement, name: .head, namespace: .html, traits: .html(.head)))
    let progress = inHead(token)
    if let index = open.index(ofNode: headElement) { open.remove(at: index) }
    return progress
  }

  mutating func beginBody(by token: Token) {
    insertImplied(.body, by: token)
    mode = .inBody
  }
}
