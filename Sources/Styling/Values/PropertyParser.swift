/// Parses the value of a property into values of longhands.
struct PropertyParser {
  var values: ValueParser
  /// What was parsed. Nothing is in it when parsing failed.
  var result: [(property: Property, value: Value)] = []

  init(context: ValueContext? = nil) { values = ValueParser(context: context) }

  /// Parses a value without `var()` and without `!important`; `false` when it is invalid, or needs a context that was
  /// not given (`values.needsContext`).
  mutating func parse(_ property: Property, _ text: TokenCursor) -> Bool {
    result.removeAll(keepingCapacity: true)
    values.needsContext = false
    values.isUnknowable = false
    let value = text.trimmed
    guard !value.isAtEnd else { return false }
    if let wide = Wide(value) {
      for longhand in property.longhands { result.append((longhand, .wide(wide))) }
      return true
    }
    let isValid = property.isShorthand ? shorthand(property, value) : longhand(property, value)
    if isValid { return true }
    result.removeAll(keepingCapacity: true)
    if values.isUnknowable, !values.needsContext {
      for longhand in property.longhands {
        result.append((longhand, longhand.takesColor ? .color(.unknown) : .word(.other)))
      }
      return true
    }
    return false
  }

  mutating func emit(_ property: Property, _ value: Value) { result.append((property, value)) }

  private mutating func longhand(_ property: Property, _ text: TokenCursor) -> Bool {
    var cursor = text
    guard let value = parseLonghand(property, &cursor), cursor.trimmed.isAtEnd else { return false }
    emit(property, value)
    return true
  }

  private mutating func parseLonghand(_ property: Property, _ cursor: inout TokenCursor) -> Value? {
    switch property {
    case .color, .backgroundColor, .textFillColor: return color(&cursor)
    case .display: return display(&cursor)
    case .fontSize: return wordOr(&cursor, Self.fontSizes) { $0.sizeOnly(&$1) }
    case .lineHeight: return lineHeight(&cursor)
    case .letterSpacing, .wordSpacing: return wordOr(&cursor, [.normal]) { $0.lengthValue(&$1) }
    case .fontWeight: return fontWeight(&cursor)
    case .opacity:
      return values.numberOrPercentage(&cursor).map { .number(min(max($0, 0), 1)) }
    case .zIndex: return wordOr(&cursor, [.auto]) { parser, cursor in parser.values.number(&cursor).map(Value.number) }
    case .top, .right, .bottom, .left, .marginTop, .marginRight, .marginBottom, .marginLeft:
      return boxLength(&cursor, [.auto])
    case .width, .height, .minWidth, .minHeight: return boxLength(&cursor, [.auto])
    case .maxWidth, .maxHeight: return boxLength(&cursor, [.none])
    case .textIndent:
      guard let length = values.length(&cursor) else { return nil }
      passIdents(&cursor)
      return .length(length)
    case .outlineWidth: return lineWidth(&cursor)
    case .transform, .rotate, .scale, .translate:
      let range = cursor.byteRange
      guard isTransform(property, &cursor) else { return nil }
      return .source(Int32(range.lowerBound), Int32(range.upperBound))
    case .clip: return clip(&cursor)
    case .clipPath: return clipPath(&cursor)
    case .backgroundImage: return imageList(&cursor)
    case .backgroundClip: return clipList(&cursor)
    case .textDecorationLine: return decorationLine(&cursor)
    case .content:
      let range = cursor.byteRange
      if let word = values.word(&cursor, among: [.none, .normal]) { return .word(word) }
      cursor.position = cursor.end
      return .source(Int32(range.lowerBound), Int32(range.upperBound))
    default: return keyword(property, &cursor)
    }
  }

  private mutating func sizeOnly(_ cursor: inout TokenCursor) -> Value? {
    guard let length = values.length(&cursor), length.px >= 0 || !length.isAbsolute else { return nil }
    return .length(length)
  }

  mutating func lengthValue(_ cursor: inout TokenCursor) -> Value? { values.length(&cursor).map(Value.length) }

  mutating func wordOr(
    _ cursor: inout TokenCursor, _ words: [Word], _ other: (inout Self, inout TokenCursor) -> Value?
  ) -> Value? {
    if let word = values.word(&cursor, among: words) { return .word(word) }
    return other(&self, &cursor)
  }

  mutating func color(_ cursor: inout TokenCursor) -> Value? {
    switch values.color(&cursor) {
    case .color(let color)?: .color(color)
    case .currentColor?: .currentColor
    case nil: nil
    }
  }

  /// A size or place; all words besides the initial one (`fit-content`, `stretch` …) leave it to layout.
  mutating func boxLength(_ cursor: inout TokenCursor, _ words: [Word]) -> Value? {
    if let word = values.word(&cursor, among: words) { return .word(word) }
    if let token = cursor.token, token.kind == .ident, SizeWords.all.contains(cursor.list.foldedKey(token)) {
      cursor.position += 1
      return .word(.other)
    }
    if cursor.isFunction("fit-content") {
      cursor.skip()
      return .word(.other)
    }
    return lengthValue(&cursor)
  }

  func passIdents(_ cursor: inout TokenCursor) {
    while cursor.kind == .whitespace || cursor.kind == .ident { cursor.position += 1 }
  }

  static let fontSizes: [Word] = [
    .xxSmall, .xSmall, .small, .medium, .large, .xLarge, .xxLarge, .xxxLarge, .smaller, .larger, .math,
  ]
}

/// Words for sizes that layout decides.
enum SizeWords {
  static let all: Set<NameKey> = [
    NameKey("min-content"), NameKey("max-content"), NameKey("fit-content"), NameKey("stretch"),
    NameKey("-webkit-fill-available"), NameKey("-webkit-fit-content"), NameKey("-webkit-min-content"),
    NameKey("-webkit-max-content"),
  ]
}

extension Property {
  var takesColor: Bool { self == .color || self == .backgroundColor || self == .textFillColor }
}
