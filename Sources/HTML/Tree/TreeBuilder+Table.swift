extension TreeBuilder {
  private static let tableContext: [ElementName] = [.table, .template, .html]

  /// "In table".
  mutating func inTable(_ token: Token) -> Progress {
    switch token.kind {
    case .comment:
      insertComment(token)
    case .doctype, .text:
      break
    case .startTag:
      return inTableStartTag(token)
    case .endTag:
      switch token.name {
      case .table:
        endTable()
      case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr:
        break
      case .template:
        return inHead(token)
      default:
        return misplacedInTable(token)
      }
    case .endOfFile:
      return inBody(token)
    }
    return .done
  }

  private mutating func inTableStartTag(_ token: Token) -> Progress {
    switch token.name {
    case .caption:
      open.clear(to: Self.tableContext)
      formatting.append(.marker)
      insertElement(token, mayBeDeeper: true)
      mode = .inCaption
    case .colgroup:
      open.clear(to: Self.tableContext)
      insertElement(token, mayBeDeeper: true)
      mode = .inColumnGroup
    case .col:
      open.clear(to: Self.tableContext)
      insertImplied(.colgroup, by: token)
      mode = .inColumnGroup
      return .again
    case .tbody, .tfoot, .thead:
      open.clear(to: Self.tableContext)
      insertElement(token, mayBeDeeper: true)
      mode = .inTableBody
    case .td, .th, .tr:
      open.clear(to: Self.tableContext)
      insertImplied(.tbody, by: token)
      mode = .inTableBody
      return .again
    case .table:
      guard open.hasInTableScope(.table) else { return .done }
      endTable()
      return .again
    case .style, .script, .template:
      return inHead(token)
    case .input:
      guard isHiddenInput(token) else { return misplacedInTable(token) }
      insertVoidElement(token)
    case .form:
      guard formElement < 0, !open.contains(.template) else { return .done }
      formElement = Int32(arena.nodes.count)
      insertVoidElement(token)
    default:
      return misplacedInTable(token)
    }
    return .done
  }

  /// What has no place in a table is put before it: "foster parenting".
  private mutating func misplacedInTable(_ token: Token) -> Progress {
    fostersParents = true
    let progress = inBody(token)
    fostersParents = false
    return progress
  }

  mutating func endTable() {
    guard open.hasInTableScope(.table) else { return }
    open.popThrough(.table)
    resetInsertionMode()
  }

  /// "In caption".
  mutating func inCaption(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.endTag, .caption):
      endCaption()
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody), (.startTag, .td),
      (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      return endCaption() ? .again : .done
    case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html), (.endTag, .tbody), (.endTag, .td),
      (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead), (.endTag, .tr):
      break
    default:
      return inBody(token)
    }
    return .done
  }

  @discardableResult
  private mutating func endCaption() -> Bool {
    guard open.hasInTableScope(.caption) else { return false }
    open.generateImpliedEndTags()
    open.popThrough(.caption)
    formatting.clearToMarker()
    mode = .inTable
    return true
  }

  /// "In column group".
  mutating func inColumnGroup(_ token: Token) -> Progress {
    switch (token.kind, token.name) {
    case (.comment, _):
      insertComment(token)
    case (.doctype, _), (.endTag, .col):
      break
    case (.startTag, .html), (.endOfFile, _):
      return inBody(token)
    case (.startTag, .col):
      insertVoidElement(token)
    case (.endTag, .colgroup):
      _ = endColumnGroup()
    case (.startTag, .template), (.endTag, .template):
      return inHead(token)
    default:
      return endColumnGroup() ? .again : .done
    }
    return .done
  }

  mutating func endColumnGroup() -> Bool {
    guard open.currentIs(.colgroup) else { return false }
    open.pop()
    mode = .inTable
    return true
  }
}
