internal import Glibc
internal import Web

/// What a declaration gives as a color.
enum ColorValue: Hashable, Sendable {
  case color(Color)
  case currentColor
}

/// Colors after CSS Color Level 4, with `color-mix()` and `light-dark()` of Level 5.
extension ValueParser {
  /// The color at the cursor. Colors derived from others by `from` are unknown to us, but valid.
  mutating func color(_ cursor: inout TokenCursor, depth: Int = 0) -> ColorValue? {
    guard let token = cursor.token, depth < 16 else { return nil }
    switch token.kind {
    case .hash:
      guard let color = Self.hex(cursor.list.text(token)) else { return nil }
      cursor.position += 1
      return .color(color)
    case .ident:
      let key = cursor.list.foldedKey(token)
      if key == Self.currentColorKey {
        cursor.position += 1
        return .currentColor
      }
      guard let color = NamedColors.all[key] else { return nil }
      cursor.position += 1
      return .color(color)
    case .function:
      let name = String(decoding: cursor.list.text(token), as: UTF8.self).lowercased()
      guard Self.functions.contains(name) else { return nil }
      return function(name, cursor.enter().trimmed, depth)
    default: return nil
    }
  }

  private static let currentColorKey = NameKey("currentcolor")

  private static let functions: Set<String> = [
    "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark",
    "device-cmyk", "contrast-color",
  ]

  private mutating func function(_ name: String, _ text: TokenCursor, _ depth: Int) -> ColorValue? {
    var content = text
    switch name {
    case "color-mix": return mix(content, depth)
    case "light-dark":
      guard var first = content.commaSeparated().first else { return nil }
      return color(&first, depth: depth + 1)
    case "device-cmyk", "contrast-color": return .color(.unknown)
    case "color":
      if content.isIdent("from") { return .color(.unknown) }
      guard let space = content.token, space.kind == .ident else { return nil }
      let spaceName = String(decoding: content.list.text(space), as: UTF8.self).lowercased()
      content.position += 1
      guard let values = components(content, scales: [1, 1, 1], hue: nil),
        let rgb = ColorSpaces.predefined(spaceName, Array(values[0..<3]))
      else { return nil }
      return .color(Color(red: rgb[0], green: rgb[1], blue: rgb[2], alpha: values[3]))
    default: break
    }
    if content.isIdent("from") { return .color(.unknown) }
    let rgb: [Double]
    let alpha: Double
    switch name {
    case "rgb", "rgba":
      guard let values = components(content, scales: [255, 255, 255], hue: nil) else { return nil }
      // Browsers keep eight bits of each of these.
      rgb = values[0..<3].map { min(max($0, 0), 255).rounded() / 255 }
      alpha = values[3]
    case "hsl", "hsla", "hwb":
      guard let values = components(content, scales: [0, 100, 100], hue: 0) else { return nil }
      let first = min(max(values[1] / 100, 0), name == "hwb" ? .infinity : 1)
      let second = min(max(values[2] / 100, 0), name == "hwb" ? .infinity : 1)
      rgb = name == "hwb" ? ColorSpaces.hwb(values[0], first, second) : ColorSpaces.hsl(values[0], first, second)
      alpha = values[3]
    default:
      let isOK = name.hasPrefix("ok")
      let isPolar = name.hasSuffix("lch")
      let scale = isPolar ? (isOK ? 0.4 : 150) : (isOK ? 0.4 : 125)
      guard
        let values = components(content, scales: [isOK ? 1 : 100, scale, scale], hue: isPolar ? 2 : nil)
      else { return nil }
      let lightness = min(max(values[0], 0), isOK ? 1 : 100)
      let a = isPolar ? max(values[1], 0) * cos(values[2] * .pi / 180) : values[1]
      let b = isPolar ? max(values[1], 0) * sin(values[2] * .pi / 180) : values[2]
      rgb = isOK ? ColorSpaces.oklab(lightness, a, b) : ColorSpaces.lab(lightness, a, b)
      alpha = values[3]
    }
    return .color(Color(red: rgb[0], green: rgb[1], blue: rgb[2], alpha: alpha))
  }

  /// Three components and the opacity, separated by commas or by white space and a slash. `scales` says what 100 % is;
  /// `hue` which component is an angle.
  private mutating func components(_ text: TokenCursor, scales: [Double], hue: Int?) -> [Double]? {
    var cursor = text
    var values: [Double] = []
    cursor.skipWhitespace()
    var isLegacy = false
    for index in 0..<3 {
      if index > 0 {
        let hasComma = cursor.takeComma()
        if index == 1 { isLegacy = hasComma }
        guard hasComma == isLegacy else { return nil }
        cursor.skipWhitespace()
      }
      guard let value = component(&cursor, scale: scales[index], isHue: hue == index) else { return nil }
      values.append(value)
    }
    cursor.skipWhitespace()
    if cursor.isAtEnd { return values + [1] }
    guard isLegacy ? cursor.takeComma() : cursor.take(delim: 0x2F) else { return nil }
    cursor.skipWhitespace()
    guard let alpha = component(&cursor, scale: 1, isHue: false) else { return nil }
    cursor.skipWhitespace()
    return cursor.isAtEnd ? values + [min(max(alpha, 0), 1)] : nil
  }

  private mutating func component(_ cursor: inout TokenCursor, scale: Double, isHue: Bool) -> Double? {
    if cursor.take("none") { return 0 }
    guard let token = cursor.token else { return nil }
    if isHue {
      let degrees: Double
      if token.kind == .number {
        cursor.position += 1
        degrees = token.number
      } else if token.kind == .function, let value = math(&cursor) {
        switch value {
        case .number(let number), .angle(let number): degrees = number
        case .length: return nil
        }
      } else if let value = angle(&cursor) {
        degrees = value
      } else {
        return nil
      }
      let turned = degrees.truncatingRemainder(dividingBy: 360)
      return turned < 0 ? turned + 360 : turned
    }
    if token.kind == .percentage {
      cursor.position += 1
      return token.number / 100 * scale
    }
    if token.kind == .function {
      switch math(&cursor) {
      case .number(let number)?: return number
      case .length(let length)? where length.px == 0 && length.em == 0 && length.rem == 0:
        return length.percent / 100 * scale
      default: return nil
      }
    }
    return number(&cursor)
  }

  private static func hex(_ digits: [UInt8]) -> Color? {
    var values: [Double] = []
    for digit in digits {
      guard let value = digit.hexValue else { return nil }
      values.append(Double(value))
    }
    switch values.count {
    case 3, 4:
      let parts = values.map { $0 * 17 / 255 }
      return Color(red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count == 4 ? parts[3] : 1)
    case 6, 8:
      var parts: [Double] = []
      for index in stride(from: 0, to: values.count, by: 2) {
        let byte: Double = values[index] * 16 + values[index + 1]
        parts.append(byte / 255)
      }
      return Color(red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count == 4 ? parts[3] : 1)
    default: return nil
    }
  }
}
