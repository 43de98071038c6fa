/// What relative values are relative to.
struct ValueContext: Sendable {
  /// The font size that `em` means, in pixels.
  var em: Double
  /// The root's font size, in pixels.
  var rem: Double
  /// What 100 % is, in pixels; `nil` when only layout knows.
  var percentBase: Double?
  /// What `currentcolor` means inside other colors.
  var currentColor: Color?

  /// Before any style: 16 pixels.
  static let initial = ValueContext(em: 16, rem: 16, percentBase: nil, currentColor: nil)
}

/// Parses component values. Without a context, values that need one fail with `needsContext`; they are parsed again when
/// it is known.
struct ValueParser {
  var context: ValueContext?
  /// Whether parsing failed only because no context was given.
  var needsContext = false
  /// Whether the value is valid but depends on layout or on something that we do not model.
  var isUnknowable = false

  init(context: ValueContext? = nil) { self.context = context }

  /// A word of the list; nothing is passed when it is another.
  func word(_ cursor: inout TokenCursor, among words: [Word]) -> Word? {
    guard let token = cursor.token, token.kind == .ident, let word = Word(cursor.list.foldedKey(token)),
      words.contains(word)
    else { return nil }
    cursor.position += 1
    return word
  }

  /// A number, also a computed one.
  mutating func number(_ cursor: inout TokenCursor) -> Double? {
    guard let token = cursor.token else { return nil }
    if token.kind == .number {
      cursor.position += 1
      return token.number
    }
    guard token.kind == .function, case .number(let value)? = math(&cursor) else { return nil }
    return value
  }

  /// A number, or a percentage as a part of 1.
  mutating func numberOrPercentage(_ cursor: inout TokenCursor) -> Double? {
    guard let token = cursor.token else { return nil }
    switch token.kind {
    case .number:
      cursor.position += 1
      return token.number
    case .percentage:
      cursor.position += 1
      return token.number / 100
    case .function:
      switch math(&cursor) {
      case .number(let value)?: return value
      case .length(let value)? where value.px == 0 && value.em == 0 && value.rem == 0: return value.percent / 100
      default: return nil
      }
    default: return nil
    }
  }

  /// A length or percentage, also a computed one. A bare number is a length only when it is 0.
  mutating func length(_ cursor: inout TokenCursor) -> Length? {
    guard let token = cursor.token else { return nil }
    switch token.kind {
    case .number:
      guard token.number == 0 else { return nil }
      cursor.position += 1
      return .zero
    case .percentage:
      cursor.position += 1
      return percentage(token.number)
    case .dimension:
      guard let length = dimension(token, cursor.list) else { return nil }
      cursor.position += 1
      return length
    case .function:
      guard case .length(let length)? = math(&cursor) else { return nil }
      return length
    default: return nil
    }
  }

  func percentage(_ value: Double) -> Length {
    if let base = context?.percentBase { return Length(px: value / 100 * base) }
    return Length(percent: value)
  }

  /// An angle in degrees.
  mutating func angle(_ cursor: inout TokenCursor, allowsZero: Bool = true) -> Double? {
    guard let token = cursor.token else { return nil }
    switch token.kind {
    case .number:
      guard token.number == 0, allowsZero else { return nil }
      cursor.position += 1
      return 0
    case .dimension:
      guard let degrees = degrees(token, cursor.list) else { return nil }
      cursor.position += 1
      return degrees
    case .function:
      guard case .angle(let degrees)? = math(&cursor) else { return nil }
      return degrees
    default: return nil
    }
  }

  func degrees(_ token: Token, _ list: TokenList) -> Double? {
    if list.matches(token, "deg") { return token.number }
    if list.matches(token, "turn") { return token.number * 360 }
    if list.matches(token, "rad") { return token.number * 180 / .pi }
    if list.matches(token, "grad") { return token.number * 0.9 }
    return nil
  }

  /// Units of length. Those that depend on a font's shapes are taken for what most fonts have.
  func dimension(_ token: Token, _ list: TokenList) -> Length? {
    let extent = list.extent(token)
    guard extent.count <= 5, let unit = LengthUnit(list.foldedKey(token)) else { return nil }
    let value = token.number
    switch unit.basis {
    case .px: return Length(px: value * unit.factor)
    case .em: return context.map { Length(px: value * unit.factor * $0.em) } ?? Length(em: value * unit.factor)
    case .rem: return context.map { Length(px: value * unit.factor * $0.rem) } ?? Length(rem: value * unit.factor)
    }
  }
}
