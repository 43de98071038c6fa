extension TreeBuilder {
  /// "In frameset".
  mutating func inFrameset(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token)
    case (.startTag, .html):
      return inBody(token)
    case (.startTag, .frameset):
      insertElement(token)
    case (.endTag, .frameset):
      guard open.count > 1 else { break }
      open.pop()
      if !open.currentIs(.frameset) { mode = .afterFrameset }
    case (.startTag, .frame):
      insertVoidElement(token)
    case (.startTag, .noframes):
      return inHead(token)
    default:
      break
    }
    return .done
  }

  /// "After frameset".
  mutating func afterFrameset(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token)
    case (.startTag, .html):
      return inBody(token)
    case (.endTag, .html):
      mode = .afterAfterFrameset
    case (.startTag, .noframes):
      return inHead(token)
    default:
      break
    }
    return .done
  }

  /// "After after frameset".
  mutating func afterAfterFrameset(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token, at: InsertionPlace(parent: 0))
    case (.startTag, .html):
      return inBody(token)
    case (.startTag, .noframes):
      return inHead(token)
    default:
      break
    }
    return .done
  }
}
