internal import HTML

/// Turns winning declarations into computed values.
struct StyleComputer {
  var customs = CustomProperties()
  var cascade = Cascade()
  /// Texts of `content`, as written.
  private(set) var texts: [[UInt8]] = []
  /// The font size of the root, in pixels.
  var rootFontSize = 16.0
  private var parser = PropertyParser()

  /// The style of an element (or of a box that it makes) under a parent's.
  mutating func style(
    _ matches: [MatchedRule], hints: DeclarationBlock?, inline: DeclarationBlock?, parent: Style?, _ styles: StyleSet,
    _ budget: inout WorkBudget
  ) -> Style {
    cascade.run(matches, hints: hints, inline: inline, styles)
    var style = parent ?? .initial
    style.own = OwnStyle()
    style.environment = customs.environment(declaring: cascade.customs, under: style.environment)
    _ = budget.spend(1 + cascade.customs.count + cascade.touched.count)
    let reference = parent ?? .initial
    let place = (matches, hints, styles)
    // Font and color first: others are measured by them.
    compute(.fontFamily, &style, reference, place, &budget)
    compute(.fontSize, &style, reference, place, &budget)
    if parent == nil { rootFontSize = style.fontSize }
    compute(.color, &style, reference, place, &budget)
    for property in cascade.touched where !Self.first.contains(property) {
      compute(property, &style, reference, place, &budget)
    }
    return style
  }

  private static let first: [Property] = [.fontFamily, .fontSize, .color, .custom]

  private mutating func compute(
    _ property: Property, _ style: inout Style, _ parent: Style,
    _ place: (matches: [MatchedRule], hints: DeclarationBlock?, styles: StyleSet), _ budget: inout WorkBudget
  ) {
    guard var winner = cascade.winners[Int(property.rawValue)] else {
      if property == .fontSize { adaptInheritedSize(&style, parent) }
      return
    }
    note(winner, property, &style)
    for _ in 0..<4 {
      guard case .wide(let wide) = winner.declaration.value else { break }
      switch wide {
      case .inherit: return style.copy(property, from: parent)
      case .initial: return style.copy(property, from: .initial)
      case .unset: return unset(property, &style, parent)
      case .revert, .revertLayer:
        guard budget.spend(place.matches.count + 8),
          let weaker = Cascade.weaker(
            than: winner, isLayer: wide == .revertLayer, property, place.matches, hints: place.hints, place.styles)
        else { return unset(property, &style, parent) }
        winner = weaker
      }
    }
    if case .pending(let declared, let start, let end) = winner.declaration.value {
      guard let value = pending(property, declared, start, end, winner.list, style, parent, &budget) else {
        return unset(property, &style, parent)
      }
      set(property, value.value, value.list, &style, parent)
    } else {
      set(property, winner.declaration.value, winner.list, &style, parent)
    }
  }

  private func unset(_ property: Property, _ style: inout Style, _ parent: Style) {
    style.copy(property, from: property.isInherited ? parent : .initial)
  }

  private func note(_ winner: Cascade.Winner, _ property: Property, _ style: inout Style) {
    var isWide = false
    if case .wide = winner.declaration.value { isWide = true }
    let provenance = Provenance(
      origin: winner.origin, isImportant: winner.declaration.isImportant, isWide: isWide)
    switch property {
    case .lineHeight: style.own.lineHeightProvenance = provenance
    case .letterSpacing: style.own.letterSpacingProvenance = provenance
    case .wordSpacing: style.own.wordSpacingProvenance = provenance
    default: break
    }
  }

  /// Parses a value that had to wait for the element.
  private mutating func pending(
    _ property: Property, _ declared: Property, _ start: Int32, _ end: Int32, _ list: TokenList, _ style: Style,
    _ parent: Style, _ budget: inout WorkBudget
  ) -> (value: Value, list: TokenList)? {
    guard
      let text = customs.substitute(list.bytes[Int(start)..<Int(end)], in: style.environment, &budget)
    else { return nil }
    let tokens = TokenList(text)
    parser.values.context = context(property, style, parent)
    guard parser.parse(declared, TokenCursor(tokens)),
      let found = parser.result.last(where: { $0.property == property })
    else { return nil }
    if case .wide(let wide) = found.value {
      return wide == .inherit ? inherited(property, parent, tokens) : nil
    }
    return (found.value, tokens)
  }

  /// `inherit` that came out of a custom property.
  private func inherited(_ property: Property, _ parent: Style, _ list: TokenList) -> (value: Value, list: TokenList)? {
    switch property {
    case .color: (.color(parent.color), list)
    case .backgroundColor: (.color(parent.own.backgroundColor), list)
    case .display: (.word(parent.own.display), list)
    case .fontSize: (.length(Length(px: parent.fontSize)), list)
    default: nil
    }
  }

  func context(_ property: Property, _ style: Style, _ parent: Style) -> ValueContext {
    let base: Double? =
      switch property {
      case .fontSize: parent.fontSize
      case .lineHeight, .letterSpacing, .wordSpacing: style.fontSize
      default: nil
      }
    return ValueContext(
      em: property == .fontSize ? parent.fontSize : style.fontSize, rem: rootFontSize, percentBase: base,
      currentColor: property == .color ? parent.color : style.color)
  }

  mutating func addText(_ text: ArraySlice<UInt8>) -> Int32 {
    texts.append(Array(text))
    return Int32(texts.count - 1)
  }

  mutating func transform(_ property: Property, _ text: ArraySlice<UInt8>, _ style: Style) -> Transform? {
    var values = ValueParser(context: context(property, style, style))
    var cursor = TokenCursor(TokenList(Array(text))).trimmed
    return values.transform(property, &cursor)
  }
}
