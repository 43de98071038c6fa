/// `color-mix()` (CSS Color Level 5) in the rectangular spaces that pages use: sRGB, linear sRGB and OKLab. Mixing along
/// a hue is valid but unknown to us, unless one color has all the weight.
extension ValueParser {
  mutating func mix(_ text: TokenCursor, _ depth: Int) -> ColorValue? {
    let parts = text.commaSeparated()
    var space = "oklab"
    var colors = parts[...]
    if var method = parts.first, method.take("in") {
      method.skipWhitespace()
      guard let token = method.token, token.kind == .ident else { return nil }
      space = String(decoding: method.list.text(token), as: UTF8.self).lowercased()
      colors = parts.dropFirst()
    }
    guard colors.count == 2, let first = mixed(colors[colors.startIndex], depth),
      let second = mixed(colors[colors.startIndex + 1], depth)
    else { return nil }
    guard let one = resolved(first.color), let two = resolved(second.color) else { return nil }
    var weights: (Double, Double)
    switch (first.weight, second.weight) {
    case (nil, nil): weights = (0.5, 0.5)
    case (let weight?, nil): weights = (weight, 1 - weight)
    case (nil, let weight?): weights = (1 - weight, weight)
    case (let weight?, let other?): weights = (weight, other)
    }
    let sum = weights.0 + weights.1
    guard sum > 0 else { return nil }
    let fade = min(sum, 1)
    weights = (weights.0 / sum, weights.1 / sum)
    guard one.isKnown, two.isKnown else { return .color(.unknown) }
    return .color(Self.blend(one, two, weights, in: space).map { $0.faded(fade) } ?? .unknown)
  }

  private mutating func mixed(_ text: TokenCursor, _ depth: Int) -> (color: ColorValue, weight: Double?)? {
    var cursor = text
    var weight = share(&cursor)
    cursor.skipWhitespace()
    guard let color = color(&cursor, depth: depth + 1) else { return nil }
    cursor.skipWhitespace()
    if weight == nil { weight = share(&cursor) }
    guard cursor.isAtEnd, weight.map({ (0...1).contains($0) }) ?? true else { return nil }
    return (color, weight)
  }

  private mutating func share(_ cursor: inout TokenCursor) -> Double? {
    guard let token = cursor.token else { return nil }
    if token.kind == .percentage {
      cursor.position += 1
      return token.number / 100
    }
    guard token.kind == .function, case .length(let length)? = math(&cursor) else { return nil }
    return length.percent / 100
  }

  private mutating func resolved(_ value: ColorValue) -> Color? {
    switch value {
    case .color(let color): return color
    case .currentColor:
      if context?.currentColor == nil { needsContext = true }
      return context?.currentColor
    }
  }

  /// Mixes with premultiplied opacity; `nil` for spaces that we do not mix in.
  private static func blend(_ one: Color, _ two: Color, _ weights: (Double, Double), in space: String) -> Color? {
    if weights.0 == 1 { return one }
    if weights.1 == 1 { return two }
    let to: ([Double]) -> [Double]
    let from: ([Double]) -> [Double]
    switch space {
    case "srgb": (to, from) = ({ $0 }, { $0 })
    case "srgb-linear", "xyz", "xyz-d65", "xyz-d50":
      (to, from) = ({ $0.map(ColorSpaces.linear) }, { $0.map(ColorSpaces.encoded) })
    case "oklab", "lab": (to, from) = (ColorSpaces.toOKLab, { ColorSpaces.oklab($0[0], $0[1], $0[2]) })
    default:
      // Along a hue, a color without one takes that of the other: mixing with something clear changes opacity only.
      if one.alpha == 0 { return Color(red: two.red, green: two.green, blue: two.blue, alpha: two.alpha * weights.1) }
      if two.alpha == 0 { return Color(red: one.red, green: one.green, blue: one.blue, alpha: one.alpha * weights.0) }
      return nil
    }
    let alpha = one.alpha * weights.0 + two.alpha * weights.1
    guard alpha > 0 else { return .transparent }
    let first = to([one.red, one.green, one.blue])
    let second = to([two.red, two.green, two.blue])
    let mixed = (0..<3).map {
      (first[$0] * one.alpha * weights.0 + second[$0] * two.alpha * weights.1) / alpha
    }
    let rgb = from(mixed)
    return Color(red: rgb[0], green: rgb[1], blue: rgb[2], alpha: alpha)
  }
}
