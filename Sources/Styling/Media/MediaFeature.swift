/// Decides single media features: `(min-width: 992px)`, `(400px <= width < 800px)`, `(hover)`.
enum MediaFeature {
  /// The truth of a feature; unknown for features that we do not know, as the standard wants it.
  static func evaluate(_ content: TokenCursor) -> Truth? {
    var cursor = content
    guard let first = cursor.token else { return .unknown }
    if first.kind == .ident {
      let name = String(decoding: cursor.list.text(first), as: UTF8.self).lowercased()
      cursor.position += 1
      cursor.skipWhitespace()
      if cursor.isAtEnd { return boolean(name) }
      if cursor.kind == .colon {
        cursor.position += 1
        cursor.skipWhitespace()
        return plain(name, cursor)
      }
    }
    return range(content)
  }

  private static func boolean(_ name: String) -> Truth {
    if let value = number(name) { return Truth(ScreenSet { value($0) != 0 }) }
    guard let words = words[name] else { return .unknown }
    return Truth(ScreenSet { words($0) != "none" && words($0) != "no-preference" })
  }

  private static func plain(_ name: String, _ value: TokenCursor) -> Truth {
    if value.kind == .ident, let token = value.token, value.position + 1 == value.end {
      let word = String(decoding: value.list.text(token), as: UTF8.self).lowercased()
      if let words = words[name] { return Truth(ScreenSet { words($0) == word }) }
      return .unknown
    }
    var base = name
    var compare: (Double, Double) -> Bool = { abs($0 - $1) < 1e-6 }
    if name.hasPrefix("min-") || name.hasPrefix("-webkit-min-") {
      base = name.replacing("min-", with: "", maxReplacements: 1)
      compare = { $0 >= $1 }
    } else if name.hasPrefix("max-") || name.hasPrefix("-webkit-max-") {
      base = name.replacing("max-", with: "", maxReplacements: 1)
      compare = { $0 <= $1 }
    }
    guard let actual = number(base), let wanted = quantity(value) else { return .unknown }
    return Truth(ScreenSet { compare(actual($0), wanted) })
  }

  /// `width >= 600px`, `400px < width <= 800px`.
  private static func range(_ content: TokenCursor) -> Truth {
    var parts: [TokenCursor] = []
    var operators: [(Double, Double) -> Bool] = []
    var scan = content
    var start = content
    while !scan.isAtEnd {
      guard scan.isDelim(0x3C) || scan.isDelim(0x3E) || scan.isDelim(0x3D) else {
        scan.skip()
        continue
      }
      parts.append(start.trimmed(upTo: scan.position))
      let isLess = scan.isDelim(0x3C)
      let isEqual = scan.isDelim(0x3D)
      scan.position += 1
      if isEqual {
        operators.append { abs($0 - $1) < 1e-6 }
      } else if scan.take(delim: 0x3D) {
        operators.append(isLess ? { $0 <= $1 } : { $0 >= $1 })
      } else {
        operators.append(isLess ? { $0 < $1 } : { $0 > $1 })
      }
      start = scan
    }
    parts.append(start.trimmed(upTo: content.end))
    guard parts.count == operators.count + 1, (2...3).contains(parts.count) else { return .unknown }
    var values: [(Screen) -> Double] = []
    for part in parts {
      if part.kind == .ident, let token = part.token,
        let actual = number(String(decoding: part.list.text(token), as: UTF8.self).lowercased())
      {
        values.append(actual)
      } else if let wanted = quantity(part) {
        values.append { _ in wanted }
      } else {
        return .unknown
      }
    }
    return Truth(
      ScreenSet { screen in
        operators.indices.allSatisfy { operators[$0](values[$0](screen), values[$0 + 1](screen)) }
      })
  }

  /// Lengths in pixels (an em is 16, whatever the page says), resolutions in dots per pixel, ratios, numbers.
  private static func quantity(_ value: TokenCursor) -> Double? {
    guard let token = value.token else { return nil }
    if token.kind == .number {
      var cursor = value
      cursor.position += 1
      cursor.skipWhitespace()
      guard cursor.take(delim: 0x2F) else { return cursor.isAtEnd ? token.number : nil }
      cursor.skipWhitespace()
      guard let divisor = cursor.token, divisor.kind == .number, divisor.number > 0 else { return nil }
      return token.number / divisor.number
    }
    if token.kind == .dimension, value.position + 1 == value.end {
      if value.list.matches(token, "dppx") || value.list.matches(token, "x") { return token.number }
      if value.list.matches(token, "dpi") { return token.number / 96 }
      if value.list.matches(token, "dpcm") { return token.number * 2.54 / 96 }
    }
    var cursor = value
    var parser = ValueParser(context: .initial)
    guard let length = parser.length(&cursor), cursor.isAtEnd, length.percent == 0 else { return nil }
    return length.px
  }

  private static func number(_ name: String) -> ((Screen) -> Double)? {
    switch name {
    case "width", "device-width": { $0.width }
    case "height", "device-height": { $0.height }
    case "aspect-ratio", "device-aspect-ratio": { $0.width / $0.height }
    case "resolution", "-webkit-device-pixel-ratio": { _ in 1 }
    case "color": { _ in 8 }
    case "color-index", "monochrome", "grid", "horizontal-viewport-segments", "vertical-viewport-segments": { _ in 0 }
    default: nil
    }
  }

  /// What a person without special wishes has set, in a browser with scripts.
  private static let words: [String: @Sendable (Screen) -> String] = [
    "orientation": { $0.height >= $0.width ? "portrait" : "landscape" },
    "hover": { $0.isHandheld ? "none" : "hover" },
    "any-hover": { $0.isHandheld ? "none" : "hover" },
    "pointer": { $0.isHandheld ? "coarse" : "fine" },
    "any-pointer": { $0.isHandheld ? "coarse" : "fine" },
    "update": { _ in "fast" },
    "scripting": { _ in "enabled" },
    "prefers-reduced-motion": { _ in "no-preference" },
    "prefers-reduced-transparency": { _ in "no-preference" },
    "prefers-reduced-data": { _ in "no-preference" },
    "prefers-contrast": { _ in "no-preference" },
    "prefers-color-scheme": { _ in "light" },
    "forced-colors": { _ in "none" },
    "inverted-colors": { _ in "none" },
    "dynamic-range": { _ in "standard" },
    "video-dynamic-range": { _ in "standard" },
    "color-gamut": { _ in "srgb" },
    "display-mode": { _ in "browser" },
    "overflow-block": { _ in "scroll" },
    "overflow-inline": { _ in "scroll" },
    "scan": { _ in "progressive" },
  ]
}
