extension StyleComputer {
  /// Sets a property to a value that needs nothing more than fonts and colors to be computed.
  mutating func set(_ property: Property, _ value: Value, _ list: TokenList, _ style: inout Style, _ parent: Style) {
    switch property {
    case .fontSize: return setFontSize(value, &style, parent)
    case .fontWeight: return setFontWeight(value, &style, parent)
    case .lineHeight: return setLineHeight(value, &style)
    case .letterSpacing: style.letterSpacing = spacing(value, style)
    case .wordSpacing: style.wordSpacing = spacing(value, style)
    case .color: style.color = color(value, parent.color)
    case .backgroundColor: style.own.backgroundColor = color(value, style.color)
    case .textFillColor:
      if case .currentColor = value { style.textFill = nil } else { style.textFill = color(value, style.color) }
    default: setOther(property, value, list, &style)
    }
  }

  private mutating func setOther(_ property: Property, _ value: Value, _ list: TokenList, _ style: inout Style) {
    switch value {
    case .word(let word): style.set(property, word)
    case .bits(let bits): style.own.textDecorationLine = TextDecorationLine(rawValue: bits)
    case .number(let number):
      if property == .opacity { style.own.opacity = number }
      if property == .zIndex { style.own.zIndex = number }
    case .length(let length):
      let resolved = length.resolved(em: style.fontSize, rem: rootFontSize)
      switch property {
      case .textIndent: style.textIndent = resolved
      case .outlineWidth: style.own.outlineWidth = resolved.px
      default: style.own.set(property, resolved)
      }
    case .source(let start, let end):
      let text = list.bytes[Int(start)..<Int(end)]
      switch property {
      case .content: style.own.content = addText(text)
      case .transform, .rotate, .scale, .translate:
        style.own.setTransform(property, transform(property, text, style) ?? .identity)
      default: break
      }
    case .wide, .color, .currentColor, .pending, .custom: break
    }
  }

  private func color(_ value: Value, _ current: Color) -> Color {
    switch value {
    case .color(let color): color
    case .currentColor: current
    default: .unknown
    }
  }

  private func spacing(_ value: Value, _ style: Style) -> Double? {
    switch value {
    case .word(.normal): return 0
    case .length(let length):
      let resolved = length.resolved(em: style.fontSize, rem: rootFontSize)
      return resolved.px + resolved.percent / 100 * style.fontSize
    default: return nil
    }
  }

  private func setLineHeight(_ value: Value, _ style: inout Style) {
    switch value {
    case .word(.normal): style.lineHeight = .normal
    case .number(let factor): style.lineHeight = .factor(factor)
    case .length(let length):
      let resolved = length.resolved(em: style.fontSize, rem: rootFontSize)
      style.lineHeight = .px(resolved.px + resolved.percent / 100 * style.fontSize)
    default: style.lineHeight = .unknown
    }
  }

  /// CSS Fonts Level 4, section 2.2: `bolder` and `lighter` go by steps.
  private func setFontWeight(_ value: Value, _ style: inout Style, _ parent: Style) {
    switch value {
    case .number(let weight): style.fontWeight = weight
    case .word(.bold): style.fontWeight = 700
    case .word(.bolder): style.fontWeight = parent.fontWeight < 350 ? 400 : parent.fontWeight < 550 ? 700 : 900
    case .word(.lighter): style.fontWeight = parent.fontWeight < 550 ? 100 : parent.fontWeight < 750 ? 400 : 700
    default: style.fontWeight = 400
    }
  }

  private func setFontSize(_ value: Value, _ style: inout Style, _ parent: Style) {
    style.isKeywordSize = false
    switch value {
    case .length(let length):
      let resolved = length.resolved(em: parent.fontSize, rem: rootFontSize)
      style.fontSize = max(resolved.px + resolved.percent / 100 * parent.fontSize, 0)
    case .number: break
    case .word(.smaller): style.fontSize = parent.fontSize / 1.2
    case .word(.larger): style.fontSize = parent.fontSize * 1.2
    case .word(let word):
      guard let size = Self.keywordSizes[word] else { return }
      style.isKeywordSize = true
      style.fontSize = style.fontFamily == .monospace ? size * 13 / 16 : size
    default: break
    }
    style.fontSize = min(style.fontSize, 10_000)
  }

  /// Browsers show `monospace` alone at 13 pixels where other fonts have 16.
  func adaptInheritedSize(_ style: inout Style, _ parent: Style) {
    guard style.isKeywordSize, (style.fontFamily == .monospace) != (parent.fontFamily == .monospace) else { return }
    style.fontSize *= style.fontFamily == .monospace ? 13.0 / 16 : 16.0 / 13
  }

  private static let keywordSizes: [Word: Double] = [
    .xxSmall: 9, .xSmall: 10, .small: 13, .medium: 16, .large: 18, .xLarge: 24, .xxLarge: 32, .xxxLarge: 48,
  ]
}
