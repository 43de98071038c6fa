extension TreeBuilder {
  /// The start tag of a `template`, whose content is kept apart from the page.
  mutating func beginTemplate(_ token: Token) {
    guard open.count + 4 < limits.depth else {
      note(.depth)
      insertVoidElement(token)
      return
    }
    let node = Int32(arena.nodes.count)
    insertElement(token)
    arena.templateContents[node] = arena.makeNode(NodeRecord(kind: .document, offset: token.offset))
    formatting.append(.marker)
    framesetOK = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
  }

  mutating func endTemplate() {
    guard open.contains(.template) else { return }
    open.generateImpliedEndTags(traits: .thoroughlyImpliedEnd)
    open.popThrough(.template)
    formatting.clearToMarker()
    _ = templateModes.popLast()
    resetInsertionMode()
  }

  /// "In template".
  mutating func inTemplate(_ token: Token) -> Progress {
    switch token.kind {
    case .comment, .doctype, .text:
      return inBody(token)
    case .startTag:
      guard let next = modeInTemplate(for: token.name) else { return inHead(token) }
      if !templateModes.isEmpty { templateModes[templateModes.count - 1] = next }
      mode = next
      return .again
    case .endTag:
      if token.name == .template { endTemplate() }
      return .done
    case .endOfFile:
      guard open.contains(.template) else { return .done }
      open.popThrough(.template)
      formatting.clearToMarker()
      _ = templateModes.popLast()
      resetInsertionMode()
      return .again
    }
  }

  /// The mode that the first element of a template's content asks for; `nil` for what may stand in a head.
  private func modeInTemplate(for name: ElementName) -> InsertionMode? {
    switch name {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title: nil
    case .caption, .colgroup, .tbody, .tfoot, .thead: .inTable
    case .col: .inColumnGroup
    case .tr: .inTableBody
    case .td, .th: .inRow
    default: .inBody
    }
  }

  /// "Reset the insertion mode appropriately": finds the mode again from the open elements.
  mutating func resetInsertionMode() {
    for (index, item) in open.items.enumerated().reversed() where item.namespace == .html {
      switch item.name {
      case .td, .th: if index > 0 { return mode = .inCell }
      case .tr: return mode = .inRow
      case .tbody, .thead, .tfoot: return mode = .inTableBody
      case .caption: return mode = .inCaption
      case .colgroup: return mode = .inColumnGroup
      case .table: return mode = .inTable
      case .template: return mode = templateModes.last ?? .inBody
      case .head: if index > 0 { return mode = .inHead }
      case .body: return mode = .inBody
      case .frameset: return mode = .inFrameset
      case .html: return mode = headElement < 0 ? .beforeHead : .afterHead
      default: break
      }
    }
    mode = .inBody
  }
}
