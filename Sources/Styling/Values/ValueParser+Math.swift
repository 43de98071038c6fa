internal import Glibc

/// What a mathematical function comes to.
enum MathValue {
  case number(Double)
  /// In degrees.
  case angle(Double)
  case length(Length)

  func scaled(_ factor: Double) -> MathValue {
    switch self {
    case .number(let value): .number(value * factor)
    case .angle(let value): .angle(value * factor)
    case .length(let value): .length(value * factor)
    }
  }

  func plus(_ other: MathValue) -> MathValue? {
    switch (self, other) {
    case (.number(let first), .number(let second)): .number(first + second)
    case (.angle(let first), .angle(let second)): .angle(first + second)
    case (.length(let first), .length(let second)): .length(first + second)
    default: nil
    }
  }
}

/// `calc()`, `min()`, `max()`, `clamp()` and the simpler of their kin (CSS Values and Units Level 4, section 10).
extension ValueParser {
  private static let maximumDepth = 32

  /// The value of the function at the cursor; passes it when it is one of mathematics.
  mutating func math(_ cursor: inout TokenCursor, depth: Int = 0) -> MathValue? {
    var ahead = cursor
    guard depth < Self.maximumDepth, let value = function(&ahead, depth), value.isFinite else { return nil }
    cursor = ahead
    return value
  }

  private mutating func function(_ cursor: inout TokenCursor, _ depth: Int) -> MathValue? {
    let function = cursor
    var content = cursor.enter()
    if function.isFunction("calc") || function.isFunction("-webkit-calc") {
      return sum(content.trimmed, depth)
    }
    if function.isFunction("min") { return extreme(content, depth) { $0 < $1 } }
    if function.isFunction("max") { return extreme(content, depth) { $0 > $1 } }
    if function.isFunction("clamp") {
      let parts = content.commaSeparated()
      guard parts.count == 3, let low = sum(parts[0], depth), let value = sum(parts[1], depth),
        let high = sum(parts[2], depth), let upper = pick([value, high], { $0 < $1 })
      else { return nil }
      return pick([low, upper]) { $0 > $1 }
    }
    if function.isFunction("abs") {
      guard let value = sum(content.trimmed, depth) else { return nil }
      return pick([value, value.scaled(-1)]) { $0 > $1 }
    }
    if function.isFunction("env") || function.isFunction("constant") {
      // Screens without notches: the insets are 0.
      content.skip()
      if let fallback = content.commaSeparated().last, content.takeComma(), !fallback.isAtEnd {
        return sum(fallback, depth)
      }
      return .length(.zero)
    }
    for name in Self.unmodelled where function.isFunction(name) { isUnknowable = true }
    return nil
  }

  private static let unmodelled: [StaticString] = [
    "round", "mod", "rem", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "pow", "sqrt", "hypot", "log", "exp",
    "sign", "anchor", "anchor-size", "calc-size", "attr", "sibling-index", "sibling-count",
  ]

  private mutating func extreme(
    _ content: TokenCursor, _ depth: Int, _ isBetter: (Double, Double) -> Bool
  ) -> MathValue? {
    var values: [MathValue] = []
    for part in content.commaSeparated() {
      guard let value = sum(part, depth) else { return nil }
      values.append(value)
    }
    return pick(values, isBetter)
  }

  /// The least or greatest of values that can be compared.
  private mutating func pick(_ values: [MathValue], _ isBetter: (Double, Double) -> Bool) -> MathValue? {
    guard var best = values.first else { return nil }
    for value in values.dropFirst() {
      switch (best, value) {
      case (.number(let first), .number(let second)), (.angle(let first), .angle(let second)):
        if isBetter(second, first) { best = value }
      case (.length(let first), .length(let second)):
        guard let isSecond = comparison(first, second, isBetter) else { return nil }
        if isSecond { best = value }
      default: return nil
      }
    }
    return best
  }

  /// Whether the second length is better; `nil` when they cannot be compared (yet).
  private mutating func comparison(_ first: Length, _ second: Length, _ isBetter: (Double, Double) -> Bool) -> Bool? {
    if first.isAbsolute, second.isAbsolute { return isBetter(second.px, first.px) }
    if context == nil {
      needsContext = true
      return nil
    }
    if first.px == 0, second.px == 0 { return isBetter(second.percent, first.percent) }
    isUnknowable = true
    return nil
  }

  private mutating func sum(_ text: TokenCursor, _ depth: Int) -> MathValue? {
    var cursor = text
    guard var total = product(&cursor, depth) else { return nil }
    while true {
      let before = cursor.position
      cursor.skipWhitespace()
      if cursor.isAtEnd { return total }
      guard cursor.position > before, cursor.isDelim(0x2B) || cursor.isDelim(0x2D) else { return nil }
      let sign = cursor.isDelim(0x2B) ? 1.0 : -1.0
      cursor.position += 1
      guard cursor.kind == .whitespace else { return nil }
      cursor.skipWhitespace()
      guard let term = product(&cursor, depth), let sum = total.plus(term.scaled(sign)) else { return nil }
      total = sum
    }
  }

  private mutating func product(_ cursor: inout TokenCursor, _ depth: Int) -> MathValue? {
    guard var value = term(&cursor, depth) else { return nil }
    while true {
      var ahead = cursor
      ahead.skipWhitespace()
      guard ahead.isDelim(0x2A) || ahead.isDelim(0x2F) else { return value }
      let isDivision = ahead.isDelim(0x2F)
      ahead.position += 1
      ahead.skipWhitespace()
      guard let factor = term(&ahead, depth) else { return nil }
      cursor = ahead
      switch (value, factor) {
      case (_, .number(let number)):
        if isDivision, number == 0 { return nil }
        value = value.scaled(isDivision ? 1 / number : number)
      case (.number(let number), _) where !isDivision: value = factor.scaled(number)
      case (.length(let first), .length(let second)) where isDivision && first.isAbsolute && second.isAbsolute:
        guard second.px != 0 else { return nil }
        value = .number(first.px / second.px)
      default: return nil
      }
    }
  }

  private mutating func term(_ cursor: inout TokenCursor, _ depth: Int) -> MathValue? {
    guard let token = cursor.token, depth < Self.maximumDepth else { return nil }
    switch token.kind {
    case .number:
      cursor.position += 1
      return .number(token.number)
    case .percentage:
      cursor.position += 1
      return .length(percentage(token.number))
    case .dimension:
      cursor.position += 1
      if let degrees = degrees(token, cursor.list) { return .angle(degrees) }
      return dimension(token, cursor.list).map(MathValue.length)
    case .openParen: return sum(cursor.enter().trimmed, depth + 1)
    case .function: return math(&cursor, depth: depth + 1)
    case .ident:
      let isPi = cursor.isIdent("pi")
      let isE = cursor.isIdent("e")
      cursor.position += 1
      return isPi ? .number(.pi) : isE ? .number(M_E) : nil
    default: return nil
    }
  }
}

extension MathValue {
  var isFinite: Bool {
    switch self {
    case .number(let value), .angle(let value): value.isFinite
    case .length(let value): (value.px + value.em + value.rem + value.percent).isFinite
    }
  }
}
