extension TreeBuilder {
  /// Start tags of what stands in the body.
  mutating func startInBody(_ token: Token) {
    switch token.name {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
      .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul:
      closeParagraph()
      insertElement(token)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraph()
      if let current = open.last, current.traits.contains(.heading) { open.pop() }
      insertElement(token)
    case .pre, .listing:
      closeParagraph()
      insertElement(token)
      skipsLineFeed = true
      framesetOK = false
    case .form:
      startForm(token)
    case .li, .dd, .dt:
      startListItem(token)
    case .plaintext:
      closeParagraph()
      insertElement(token, mayBeDeeper: true)
      setLexicalMode(.plainText)
    case .button:
      if open.hasInScope(.button) {
        open.generateImpliedEndTags()
        open.popThrough(.button)
      }
      reconstructFormatting(by: token)
      insertElement(token)
      framesetOK = false
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      startFormatting(token)
    case .applet, .marquee, .object:
      reconstructFormatting(by: token)
      if insertElement(token) { formatting.append(.marker) }
      framesetOK = false
    case .table:
      startTable(token)
    case .rb, .rtc, .rp, .rt:
      startRubyPart(token)
    case .math:
      reconstructFormatting(by: token)
      insertForeignElement(token, .mathML)
    case .svg:
      reconstructFormatting(by: token)
      insertForeignElement(token, .svg)
    default:
      startContentOrControl(token)
    }
  }

  /// Start tags of pictures, controls and other content, known or not.
  private mutating func startContentOrControl(_ token: Token) {
    switch token.name {
    case .area, .br, .embed, .img, .keygen, .wbr:
      reconstructFormatting(by: token)
      insertVoidElement(token)
      framesetOK = false
    case .image:
      var picture = token
      picture.name = .img
      startContentOrControl(picture)
    case .input:
      if open.hasInScope(.select) { open.popThrough(.select) }
      reconstructFormatting(by: token)
      insertVoidElement(token)
      if !isHiddenInput(token) { framesetOK = false }
    case .param, .source, .track:
      insertVoidElement(token)
    case .hr:
      closeParagraph()
      if open.hasInScope(.select) { open.generateImpliedEndTags() }
      insertVoidElement(token)
      framesetOK = false
    case .textarea:
      framesetOK = false
      insertRawText(token, .escapableRawText)
      skipsLineFeed = true
    case .xmp:
      closeParagraph()
      reconstructFormatting(by: token)
      framesetOK = false
      insertRawText(token, .rawText)
    case .iframe:
      framesetOK = false
      insertRawText(token, .rawText)
    case .noembed:
      insertRawText(token, .rawText)
    case .select:
      startSelect(token)
    case .option, .optgroup:
      startOption(token)
    default:
      reconstructFormatting(by: token)
      insertElement(token)
    }
  }

  func isHiddenInput(_ token: Token) -> Bool {
    arena.pool.value(of: .type, start: token.start, end: token.end, is: "hidden")
  }

  /// Ends an open paragraph, as most blocks do.
  mutating func closeParagraph() {
    guard open.hasInScope(.p, also: .buttonScopeMarker) else { return }
    open.generateImpliedEndTags(except: .p)
    open.popThrough(.p)
  }

  private mutating func startForm(_ token: Token) {
    let inTemplate = open.contains(.template)
    if formElement >= 0, !inTemplate { return }
    closeParagraph()
    let node = Int32(arena.nodes.count)
    insertElement(token)
    if !inTemplate { formElement = node }
  }

  /// A list item ends the one before it, but not one outside of a list or block in between.
  private mutating func startListItem(_ token: Token) {
    framesetOK = false
    for item in open.items.reversed() {
      let matches = token.name == .li ? item.isHTML(.li) : item.isHTML(.dd) || item.isHTML(.dt)
      if matches {
        open.generateImpliedEndTags(except: item.name)
        open.popThrough(item.name)
        break
      }
      if item.traits.contains(.special), !item.traits.contains(.passedByListItems) { break }
    }
    closeParagraph()
    insertElement(token)
  }

  private mutating func startTable(_ token: Token) {
    if !isQuirky { closeParagraph() }
    framesetOK = false
    // The parts of a table may go a little deeper than the limit, so the table itself must keep away from it.
    guard open.count + 4 < limits.depth else {
      note(.depth)
      insertVoidElement(token)
      return
    }
    insertElement(token)
    mode = .inTable
  }

  private mutating func startRubyPart(_ token: Token) {
    if open.hasInScope(.ruby) {
      let isBase = token.name == .rb || token.name == .rtc
      open.generateImpliedEndTags(except: isBase ? .none : .rtc)
    }
    insertElement(token)
  }

  private mutating func startSelect(_ token: Token) {
    if open.hasInScope(.select) {
      open.popThrough(.select)
      return
    }
    reconstructFormatting(by: token)
    insertElement(token)
    framesetOK = false
  }

  private mutating func startOption(_ token: Token) {
    if open.hasInScope(.select) {
      open.generateImpliedEndTags(except: token.name == .option ? .optgroup : .none)
    } else if open.currentIs(.option) {
      open.pop()
    }
    reconstructFormatting(by: token)
    insertElement(token)
  }
}
