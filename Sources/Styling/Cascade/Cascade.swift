/// Which declaration of each property wins for one element.
struct Cascade {
  /// A declaration that takes part.
  struct Winner {
    var declaration: Declaration
    var list: TokenList
    var origin: StyleOrigin
    var layer: UInt16
  }

  private(set) var winners: [Winner?] = Array(repeating: nil, count: Property.longhandCount)
  private(set) var touched: [Property] = []
  private(set) var customs: [(name: NameKey, list: TokenList, start: Int32, end: Int32)] = []
  private var hasImportant = false
  /// When looking for what `revert` goes back to: only what is weaker counts, and of one property.
  private var ceiling: (origin: StyleOrigin, layer: UInt16?)?

  /// Decides for an element, from the weakest declaration to the strongest.
  mutating func run(
    _ matches: [MatchedRule], hints: DeclarationBlock?, inline: DeclarationBlock?, _ styles: StyleSet
  ) {
    for property in touched { winners[Int(property.rawValue)] = nil }
    touched.removeAll(keepingCapacity: true)
    customs.removeAll(keepingCapacity: true)
    hasImportant = false
    let authorStart = matches.firstIndex(where: \.isAuthor) ?? matches.count
    for match in matches[..<authorStart] { apply(match, styles, isImportant: false) }
    if let hints { apply(hints, .hint, isImportant: false) }
    for match in matches[authorStart...] { apply(match, styles, isImportant: false) }
    if let inline { apply(inline, .inline, isImportant: false) }
    guard hasImportant else { return }
    var authors = Array(matches[authorStart...])
    if styles.usesLayers {
      // Among important declarations the first layer is the strongest.
      authors = authors.enumerated().sorted {
        $0.element.layer == $1.element.layer ? $0.offset < $1.offset : $0.element.layer > $1.element.layer
      }.map(\.element)
    }
    for match in authors { apply(match, styles, isImportant: true) }
    if let inline { apply(inline, .inline, isImportant: true) }
    for match in matches[..<authorStart] { apply(match, styles, isImportant: true) }
  }

  /// What a property would be without the declarations of an origin, or of a layer, and all stronger ones.
  static func weaker(
    than winner: Winner, isLayer: Bool, _ property: Property, _ matches: [MatchedRule], hints: DeclarationBlock?,
    _ styles: StyleSet
  ) -> Winner? {
    var cascade = Cascade()
    let origin: StyleOrigin = winner.origin == .userAgent ? .userAgent : .author
    if isLayer, winner.origin == .inline {
      cascade.run(matches, hints: hints, inline: nil, styles)
      return cascade.winners[Int(property.rawValue)]
    }
    cascade.ceiling = (origin, isLayer ? winner.layer : nil)
    cascade.run(matches, hints: isLayer ? hints : nil, inline: nil, styles)
    return cascade.winners[Int(property.rawValue)]
  }

  private mutating func apply(_ match: MatchedRule, _ styles: StyleSet, isImportant: Bool) {
    let member = styles.members[Int(match.member)]
    if let ceiling {
      let isSame = (member.origin == .userAgent) == (ceiling.origin == .userAgent)
      if isSame, ceiling.layer.map({ match.layer >= $0 }) ?? true { return }
      if member.origin != .userAgent, ceiling.origin == .userAgent { return }
    }
    let content = member.content
    for index in content.rules[Int(match.rule)].declarations {
      apply(content.declarations[Int(index)], content.list, member.origin, match.layer, isImportant)
    }
  }

  private mutating func apply(_ block: DeclarationBlock, _ origin: StyleOrigin, isImportant: Bool) {
    for declaration in block.declarations {
      apply(declaration, block.list, origin, StyleSet.unlayered, isImportant)
    }
  }

  private mutating func apply(
    _ declaration: Declaration, _ list: TokenList, _ origin: StyleOrigin, _ layer: UInt16, _ isImportant: Bool
  ) {
    guard declaration.isImportant == isImportant else {
      hasImportant = hasImportant || declaration.isImportant
      return
    }
    if case .custom(let name, let start, let end) = declaration.value {
      customs.append((name, list, start, end))
      return
    }
    let slot = Int(declaration.property.rawValue)
    if winners[slot] == nil { touched.append(declaration.property) }
    winners[slot] = Winner(declaration: declaration, list: list, origin: origin, layer: layer)
  }
}
