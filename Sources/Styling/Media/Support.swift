/// Decides `@supports`. What a current browser knows is not listed here: a property counts as known unless its prefix or
/// name says that desktop browsers do not have it.
enum Support {
  /// Whether the condition holds; a malformed one does not.
  static func holds(_ condition: TokenCursor) -> Bool {
    Condition.evaluate(condition, feature: feature)?.holds.contains(.desktop) ?? false
  }

  /// The condition in `@import … supports(…)`: a bare declaration will do.
  static func holdsForImport(_ content: TokenCursor) -> Bool {
    if let truth = declaration(content) { return truth.holds.contains(.desktop) }
    return holds(content)
  }

  private static func feature(_ content: TokenCursor) -> Truth? {
    if content.isFunction("selector") {
      var cursor = content
      return Truth(SelectorParser.isValid(cursor.enter()))
    }
    if content.kind == .function {
      return Truth(
        content.isFunction("font-tech") || content.isFunction("font-format") || content.isFunction("at-rule"))
    }
    return declaration(content) ?? .never
  }

  private static func declaration(_ content: TokenCursor) -> Truth? {
    var cursor = content.trimmed
    guard let name = cursor.token, name.kind == .ident else { return nil }
    let text = String(decoding: cursor.list.text(name), as: UTF8.self).lowercased()
    cursor.position += 1
    cursor.skipWhitespace()
    guard cursor.kind == .colon else { return nil }
    cursor.position += 1
    let value = cursor.trimmed
    guard !value.isAtEnd || text.hasPrefix("--") else { return .never }
    if text.hasPrefix("--") { return .always }
    if ["-ms-", "-moz-", "-o-", "-khtml-", "-apple-"].contains(where: text.hasPrefix) { return .never }
    if absent.contains(text) { return .never }
    if let token = value.token, token.kind == .ident || token.kind == .function {
      let word = String(decoding: value.list.text(token), as: UTF8.self)
      if ["-ms-", "-moz-", "-o-", "-apple-"].contains(where: word.lowercased().hasPrefix) { return .never }
    }
    // Of the properties that we know, the value has to be one that we know too.
    guard let property = Property.named(cursor.list.foldedKey(name)) else { return .always }
    return Truth(DeclarationParser.accepts(property, value))
  }

  private static let absent: Set<String> = [
    "-webkit-touch-callout", "-webkit-overflow-scrolling", "-webkit-text-size-adjust", "scrollbar-3dlight-color",
    "font-smooth", "hanging-punctuation",
  ]
}
