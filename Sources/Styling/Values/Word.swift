/// The keywords that we tell apart. `other` stands for all values of a property that need no telling apart.
enum Word: String, CaseIterable, Sendable {
  case none, auto, normal, other, empty
  // display
  case contents, block, inline, flex, grid, table, ruby
  case inlineBlock = "inline-block"
  case inlineFlex = "inline-flex"
  case inlineGrid = "inline-grid"
  case inlineTable = "inline-table"
  case listItem = "list-item"
  case flowRoot = "flow-root"
  case tableRow = "table-row"
  case tableCell = "table-cell"
  case tableRowGroup = "table-row-group"
  case tableHeaderGroup = "table-header-group"
  case tableFooterGroup = "table-footer-group"
  case tableColumn = "table-column"
  case tableColumnGroup = "table-column-group"
  case tableCaption = "table-caption"
  case rubyText = "ruby-text"
  case flow, math
  case webkitBox = "-webkit-box"
  case webkitInlineBox = "-webkit-inline-box"
  case webkitFlex = "-webkit-flex"
  case webkitInlineFlex = "-webkit-inline-flex"
  // visibility, position, overflow
  case visible, hidden, collapse, clip, scroll, overlay
  case `static`, relative, absolute, fixed, sticky
  case webkitSticky = "-webkit-sticky"
  // text
  case uppercase, lowercase, capitalize
  case fullWidth = "full-width"
  case nowrap, pre
  case preWrap = "pre-wrap"
  case preLine = "pre-line"
  case breakSpaces = "break-spaces"
  case ltr, rtl
  case horizontalTB = "horizontal-tb"
  case verticalRL = "vertical-rl"
  case verticalLR = "vertical-lr"
  case sidewaysRL = "sideways-rl"
  case sidewaysLR = "sideways-lr"
  case left, right, center, justify, start, end
  case matchParent = "match-parent"
  case webkitCenter = "-webkit-center"
  case italic, oblique, bold, bolder, lighter, monospace
  case text, all
  // font-size
  case xxSmall = "xx-small"
  case xSmall = "x-small"
  case small, medium, large
  case xLarge = "x-large"
  case xxLarge = "xx-large"
  case xxxLarge = "xxx-large"
  case smaller, larger
  // background-image
  case gradient, image

  private static let byKey: [NameKey: Word] = {
    var words: [NameKey: Word] = [:]
    for word in allCases { words[NameKey(word.rawValue.utf8)] = word }
    return words
  }()

  /// The word of a key; `nil` when we do not tell it apart.
  init?(_ key: NameKey) {
    guard let word = Self.byKey[key] else { return nil }
    self = word
  }
}

/// The words that every property takes (CSS Cascade Level 5, section 7).
enum Wide: Sendable {
  case inherit, initial, unset, revert, revertLayer

  init?(_ cursor: TokenCursor) {
    guard cursor.kind == .ident, cursor.position + 1 == cursor.end else { return nil }
    if cursor.isIdent("inherit") {
      self = .inherit
    } else if cursor.isIdent("initial") {
      self = .initial
    } else if cursor.isIdent("unset") {
      self = .unset
    } else if cursor.isIdent("revert") {
      self = .revert
    } else if cursor.isIdent("revert-layer") {
      self = .revertLayer
    } else {
      return nil
    }
  }
}
