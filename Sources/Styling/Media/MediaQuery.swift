/// Decides lists of media queries (Media Queries Level 4) for the screens that we know.
enum MediaQuery {
  /// The screens on which one of the queries holds; all when there is no query.
  static func screens(_ list: TokenCursor) -> ScreenSet {
    if list.trimmed.isAtEnd { return .all }
    return list.commaSeparated().reduce(into: ScreenSet()) { $0.formUnion(query($1).holds) }
  }

  /// The screens on which the queries of a text, such as a `media` attribute, hold.
  static func screens(_ text: some Sequence<UInt8>) -> ScreenSet { screens(TokenCursor(TokenList(Array(text)))) }

  /// A malformed query is `not all`.
  private static func query(_ text: TokenCursor) -> Truth {
    var cursor = text
    guard cursor.kind == .ident, !(cursor.isIdent("not") && startsCondition(after: cursor)) else {
      return Condition.evaluate(cursor, feature: MediaFeature.evaluate) ?? .never
    }
    let isNegated = cursor.isIdent("not")
    if isNegated || cursor.isIdent("only") {
      cursor.position += 1
      cursor.skipWhitespace()
    }
    guard let type = cursor.token, type.kind == .ident, !isReserved(cursor) else { return .never }
    var truth = Truth(cursor.isIdent("all") || cursor.isIdent("screen"))
    cursor.position += 1
    cursor.skipWhitespace()
    if !cursor.isAtEnd {
      guard cursor.take("and") else { return .never }
      cursor.skipWhitespace()
      // `or` may not stand behind a type.
      guard let condition = Condition.evaluate(cursor, feature: MediaFeature.evaluate, allowsOr: false) else {
        return .never
      }
      truth = truth.and(condition)
    }
    return isNegated ? truth.negated : truth
  }

  private static func isReserved(_ cursor: TokenCursor) -> Bool {
    cursor.isIdent("and") || cursor.isIdent("or") || cursor.isIdent("not") || cursor.isIdent("only")
      || cursor.isIdent("layer")
  }

  private static func startsCondition(after cursor: TokenCursor) -> Bool {
    var ahead = cursor
    ahead.position += 1
    ahead.skipWhitespace()
    return ahead.kind == .openParen || ahead.kind == .function
  }
}

/// Conditions with `and`, `or`, `not` and brackets, as `@media`, `@supports` and `@import` have them.
enum Condition {
  /// How many brackets inside one another are followed.
  static let maximumDepth = 32

  /// The truth of a condition; `nil` when it is malformed.
  ///
  /// - Parameters:
  ///   - text: the whole condition.
  ///   - feature: decides a piece in brackets (the cursor stands on its content) or a function (on the function itself).
  ///   - allowsOr: whether the top level may join with `or`.
  static func evaluate(
    _ text: TokenCursor, feature: (TokenCursor) -> Truth?, allowsOr: Bool = true, depth: Int = 0
  ) -> Truth? {
    var cursor = text.trimmed
    guard depth < maximumDepth else { return .unknown }
    if cursor.take("not") {
      guard cursor.kind == .whitespace else { return nil }
      cursor.skipWhitespace()
      let inner = piece(&cursor, feature, depth)
      cursor.skipWhitespace()
      return cursor.isAtEnd ? inner?.negated : nil
    }
    guard var truth = piece(&cursor, feature, depth) else { return nil }
    var joinsWithAnd: Bool?
    while true {
      cursor.skipWhitespace()
      if cursor.isAtEnd { return truth }
      let isAnd = cursor.isIdent("and")
      guard isAnd || (cursor.isIdent("or") && allowsOr), joinsWithAnd == nil || joinsWithAnd == isAnd else {
        return nil
      }
      joinsWithAnd = isAnd
      cursor.position += 1
      guard cursor.kind == .whitespace else { return nil }
      cursor.skipWhitespace()
      guard let other = piece(&cursor, feature, depth) else { return nil }
      truth = isAnd ? truth.and(other) : truth.or(other)
    }
  }

  private static func piece(_ cursor: inout TokenCursor, _ feature: (TokenCursor) -> Truth?, _ depth: Int) -> Truth? {
    switch cursor.kind {
    case .openParen:
      let content = cursor.enter().trimmed
      let isNested = content.kind == .openParen || content.kind == .function || content.isIdent("not")
      if isNested, let truth = evaluate(content, feature: feature, depth: depth + 1) { return truth }
      return feature(content)
    case .function:
      let function = cursor
      cursor.skip()
      return feature(TokenCursor(function.list, function.position, cursor.position))
    default: return nil
    }
  }
}
