/// Parses a sheet into rules (CSS Syntax Level 3, section 5, with nesting).
struct SheetParser {
  /// Where a rule stands.
  struct Place {
    var screens = ScreenSet.all
    var layer: Int32 = -1
    /// The selectors of the style rule around.
    var parent: Range<Int32>?
    var depth = 0
  }

  let list: TokenList
  let limits: StyleSheetLimits
  var selectors = SelectorParser(table: SelectorTable())
  var declarations: [Declaration] = []
  var rules: [StyleRule] = []
  var imports: [ImportRule] = []
  var layers: [String] = []
  var layerNumbers: [String: Int32] = [:]
  var registered: [RegisteredProperty] = []
  var properties = DeclarationParser()
  var isTruncated = false
  var hasUndecidedRules = false
  /// Whether a rule was seen before which `@import` may not stand.
  var isPastImports = false

  init(_ list: TokenList, limits: StyleSheetLimits) {
    self.list = list
    self.limits = limits
  }

  consuming func parse() -> SheetContent {
    ruleList(TokenCursor(list), Place())
    return SheetContent(self)
  }

  /// A list of rules, of the sheet or of an at-rule.
  mutating func ruleList(_ text: TokenCursor, _ place: Place) {
    var cursor = text
    while let kind = cursor.kind {
      switch kind {
      case .whitespace, .cdo, .cdc: cursor.position += 1
      case .atKeyword: atRule(&cursor, place)
      default:
        isPastImports = true
        qualifiedRule(&cursor, place)
      }
    }
  }

  /// Passes a rule with its block. In a style rule a semicolon before the block ends it.
  mutating func qualifiedRule(_ cursor: inout TokenCursor, _ place: Place) {
    let start = cursor
    while let token = cursor.token, token.kind != .openBrace {
      if token.kind == .semicolon, place.parent != nil {
        cursor.position += 1
        return
      }
      cursor.skip()
    }
    guard !cursor.isAtEnd else { return }
    let prelude = start.trimmed(upTo: cursor.position)
    let block = cursor.enter()
    guard !place.screens.isEmpty, place.depth < limits.depth, selectors.table.selectors.count < limits.selectors,
      declarations.count < limits.declarations
    else {
      isTruncated = isTruncated || !place.screens.isEmpty
      return
    }
    selectors.parent = place.parent ?? 0..<0
    guard let range = selectors.list(prelude, isNested: place.parent != nil), !range.isEmpty else { return }
    var inner = place
    inner.parent = range
    inner.depth += 1
    blockContent(block, inner)
  }

  /// The content of a style rule, or of an at-rule inside one: declarations and rules in any order.
  mutating func blockContent(_ text: TokenCursor, _ place: Place) {
    var cursor = text
    var start = declarations.count
    while let token = cursor.token {
      switch token.kind {
      case .whitespace, .semicolon: cursor.position += 1
      case .atKeyword:
        finishRule(from: start, place)
        atRule(&cursor, place)
        start = declarations.count
      case .ident where isDeclaration(cursor):
        let end = declarationEnd(cursor)
        properties.parse(TokenCursor(list, cursor.position, end), into: &declarations)
        cursor.position = end
      default:
        finishRule(from: start, place)
        qualifiedRule(&cursor, place)
        start = declarations.count
      }
    }
    finishRule(from: start, place)
  }

  /// A name, a colon, and no block before the semicolon: `a:hover {` is a rule, `--x: {}` is not.
  private func isDeclaration(_ cursor: TokenCursor) -> Bool {
    var ahead = cursor
    let isCustom = isCustomName(cursor)
    ahead.position += 1
    ahead.skipWhitespace()
    guard ahead.kind == .colon else { return false }
    if isCustom { return true }
    while let kind = ahead.kind, kind != .semicolon {
      if kind == .openBrace { return false }
      ahead.skip()
    }
    return true
  }

  private func declarationEnd(_ cursor: TokenCursor) -> Int {
    var ahead = cursor
    while let kind = ahead.kind, kind != .semicolon { ahead.skip() }
    return ahead.position
  }

  private func isCustomName(_ cursor: TokenCursor) -> Bool {
    guard let token = cursor.token, token.end - token.start > 2 else { return false }
    return list.bytes[Int(token.start)] == 0x2D && list.bytes[Int(token.start) + 1] == 0x2D
  }

  /// Makes a rule of the declarations since `start`. On other screens only what turns something is of interest.
  private mutating func finishRule(from start: Int, _ place: Place) {
    guard declarations.count > start, let selectors = place.parent else { return }
    if !place.screens.contains(.desktop) {
      guard declarations[start...].contains(where: \.property.turns) else {
        declarations.removeLast(declarations.count - start)
        return
      }
    }
    rules.append(
      StyleRule(
        selectors: selectors, declarations: Int32(start)..<Int32(declarations.count), layer: place.layer,
        screens: place.screens))
  }
}
