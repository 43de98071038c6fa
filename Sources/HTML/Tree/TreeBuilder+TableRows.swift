extension TreeBuilder {
  private static let bodyContext: [ElementName] = [.tbody, .tfoot, .thead, .template, .html]
  private static let rowContext: [ElementName] = [.tr, .template, .html]

  /// "In table body".
  mutating func inTableBody(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.startTag, .tr):
      open.clear(to: Self.bodyContext)
      insertElement(token, mayBeDeeper: true)
      mode = .inRow
    case (.startTag, .th), (.startTag, .td):
      open.clear(to: Self.bodyContext)
      insertImplied(.tr, by: token)
      mode = .inRow
      return .again
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard open.hasInTableScope(token.name) else { break }
      endTableBody()
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
      (.startTag, .thead), (.endTag, .table):
      guard open.hasInTableScope(.tbody) || open.hasInTableScope(.thead) || open.hasInTableScope(.tfoot) else { break }
      endTableBody()
      return .again
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
      (.endTag, .td), (.endTag, .th), (.endTag, .tr):
      break
    default:
      return inTable(token)
    }
    return .done
  }

  private mutating func endTableBody() {
    open.clear(to: Self.bodyContext)
    open.pop()
    mode = .inTable
  }

  /// "In row".
  mutating func inRow(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.startTag, .th), (.startTag, .td):
      open.clear(to: Self.rowContext)
      insertElement(token, mayBeDeeper: true)
      mode = .inCell
      formatting.append(.marker)
    case (.endTag, .tr):
      _ = endRow()
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .tfoot),
      (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      return endRow() ? .again : .done
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard open.hasInTableScope(token.name) else { break }
      return endRow() ? .again : .done
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
      (.endTag, .td), (.endTag, .th):
      break
    default:
      return inTable(token)
    }
    return .done
  }

  private mutating func endRow() -> Bool {
    guard open.hasInTableScope(.tr) else { return false }
    open.clear(to: Self.rowContext)
    open.pop()
    mode = .inTableBody
    return true
  }

  /// "In cell".
  mutating func inCell(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.endTag, .td), (.endTag, .th):
      guard open.hasInTableScope(token.name) else { break }
      endCell(token.name)
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
      (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr):
      return endOpenCell() ? .again : .done
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html):
      break
    case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead), (.endTag, .tr):
      guard open.hasInTableScope(token.name) else { break }
      return endOpenCell() ? .again : .done
    default:
      return inBody(token)
    }
    return .done
  }

  private mutating func endOpenCell() -> Bool {
    if open.hasInTableScope(.td) {
      endCell(.td)
      return true
    }
    guard open.hasInTableScope(.th) else { return false }
    endCell(.th)
    return true
  }

  private mutating func endCell(_ name: ElementName) {
    open.generateImpliedEndTags()
    open.popThrough(name)
    formatting.clearToMarker()
    mode = .inRow
  }
}
