/// A parsed style sheet: read once, shared by all pages that link to it and by all tasks.
///
/// No text is an error: what is malformed is passed over as the standard says (CSS Syntax Level 3), what goes beyond a
/// limit is left out and `isTruncated` says so.
public struct StyleSheet: Sendable {
  let content: SheetContent

  /// Parses a sheet.
  ///
  /// - Parameters:
  ///   - bytes: the sheet as it came, after content decoding.
  ///   - charset: the encoding that the response names. Bytes that are not UTF-8 are read as Windows-1252.
  ///   - limits: how much is read.
  public init(_ bytes: [UInt8], charset: String? = nil, limits: StyleSheetLimits = .init()) {
    self.init(
      text: SheetDecoding.utf8(bytes.prefix(limits.bytes), charset: charset), limits: limits,
      isCut: bytes.count > limits.bytes)
  }

  init(text: [UInt8], limits: StyleSheetLimits = .init(), isCut: Bool = false) {
    var parser = SheetParser(TokenList(text), limits: limits)
    parser.isTruncated = isCut
    content = parser.parse()
  }

  /// The addresses of `@import` rules that concern a desktop screen, as written, in order. The caller resolves them
  /// against the sheet's own address.
  public var imports: [String] { content.imports.filter { $0.screens.contains(.desktop) }.map(\.address) }

  /// Whether something was left out because of a limit, so that what is missing may matter.
  public var isTruncated: Bool { content.isTruncated }

  /// Whether rules were left out that only layout can decide (`@container`, `@scope`).
  public var hasUndecidedRules: Bool { content.hasUndecidedRules }

  /// How many rules were kept: those that set something that we look at.
  public var ruleCount: Int { content.rules.count }
}

/// What a sheet holds.
final class SheetContent: Sendable {
  let list: TokenList
  let selectors: SelectorTable
  let declarations: [Declaration]
  let rules: [StyleRule]
  let imports: [ImportRule]
  /// Dotted names in the order in which they were named first.
  let layers: [String]
  let registered: [RegisteredProperty]
  /// Selectors that may match at rest on a desktop screen.
  let atRest: RuleIndex
  /// Selectors that name states.
  let inStates: RuleIndex
  /// Selectors of rules that hold on other screens, or on this one, and turn something.
  let turning: RuleIndex
  let isTruncated: Bool
  let hasUndecidedRules: Bool
  let usesAttributes: Bool

  init(_ parser: consuming SheetParser) {
    let selectors = parser.selectors.table
    let declarations = parser.declarations
    let rules = parser.rules
    list = parser.list
    self.selectors = selectors
    self.declarations = declarations
    self.rules = rules
    imports = parser.imports
    layers = parser.layers
    registered = parser.registered
    isTruncated = parser.isTruncated || parser.selectors.isTruncated
    hasUndecidedRules = parser.hasUndecidedRules
    var rest = RuleIndexBuilder()
    var states = RuleIndexBuilder()
    var turns = RuleIndexBuilder()
    for (number, rule) in rules.enumerated() {
      let turnsSomething = rule.declarations.contains { declarations[Int($0)].property.turns }
      for position in rule.selectors {
        let selector = selectors.selectors[Int(position)]
        if selector.pseudoElement == .other { continue }
        if rule.screens.contains(.desktop) {
          if selector.requiredStates.isEmpty { rest.add(position, rule: number, of: selectors) }
          if !selector.namedStates.isEmpty { states.add(position, rule: number, of: selectors) }
        }
        if turnsSomething, selector.requiredStates.isEmpty { turns.add(position, rule: number, of: selectors) }
      }
    }
    atRest = rest.finish()
    inStates = states.finish()
    turning = turns.finish()
    usesAttributes = !selectors.attributes.isEmpty
  }
}

extension Property {
  /// Whether it may turn an element.
  var turns: Bool { self == .transform || self == .rotate || self == .writingMode }
}
