/// Parses selectors after Selectors Level 4 into a table. What is invalid gives `nil`, and takes the whole list with it,
/// except inside `:is()` and `:where()`.
struct SelectorParser {
  /// How many lists inside one another are followed.
  static let maximumDepth = 16
  /// Most compounds in one selector, and most parts in one compound.
  static let maximumLength = 128

  var table: SelectorTable
  /// What `&` stands for: the selectors of the rule around, a range of the table; empty at the top.
  var parent: Range<Int32> = 0..<0
  /// Whether a selector was dropped only because of a limit of ours.
  var isTruncated = false
  private var isInHas = false

  init(table: SelectorTable) { self.table = table }

  /// Whether a text is a valid selector.
  static func isValid(_ text: TokenCursor) -> Bool {
    var parser = SelectorParser(table: SelectorTable())
    return parser.complex(text.trimmed, depth: 0) != nil
  }

  /// A list, as the range of its selectors in the table.
  ///
  /// - Parameters:
  ///   - isForgiving: leave out invalid selectors instead of failing.
  ///   - isRelative: selectors may begin with a combinator, and relate to an anchor.
  ///   - isNested: the rule lies in another: selectors without `&` relate to that rule's elements.
  mutating func list(
    _ text: TokenCursor, isForgiving: Bool = false, isRelative: Bool = false, isNested: Bool = false, depth: Int = 0
  ) -> Range<Int32>? {
    guard depth < Self.maximumDepth else {
      isTruncated = true
      return nil
    }
    var found: [Selector] = []
    for part in text.commaSeparated() {
      if let selector = complex(part, isRelative: isRelative, isNested: isNested, depth: depth) {
        found.append(selector)
      } else if !isForgiving {
        return nil
      }
    }
    let start = Int32(table.selectors.count)
    table.selectors.append(contentsOf: found)
    return start..<Int32(table.selectors.count)
  }

  /// A complex selector.
  mutating func complex(
    _ text: TokenCursor, isRelative: Bool = false, isNested: Bool = false, depth: Int
  ) -> Selector? {
    var cursor = text
    var compounds: [SelectorCompound] = []
    var combinators: [Combinator] = []
    guard !cursor.isAtEnd else { return nil }
    var leading: Combinator?
    if isRelative || isNested { leading = combinator(&cursor) }
    while true {
      guard let compound = compound(&cursor, depth: depth) else { return nil }
      compounds.append(compound)
      if compounds.count > Self.maximumLength {
        isTruncated = true
        return nil
      }
      guard let next = combinator(&cursor) else { break }
      guard compound.pseudoElement == .none else { return nil }
      combinators.append(next)
    }
    guard cursor.isAtEnd else { return nil }
    if isRelative {
      compounds.insert(SelectorCompound(parts: [.anchor]), at: 0)
      combinators.insert(leading ?? .descendant, at: 0)
    } else if isNested, leading != nil || !compounds.contains(where: \.refersToParent) {
      compounds.insert(parentCompound(), at: 0)
      combinators.insert(leading ?? .descendant, at: 0)
    }
    return store(compounds, combinators)
  }

  private mutating func store(_ compounds: [SelectorCompound], _ combinators: [Combinator]) -> Selector {
    let start = Int32(table.parts.count)
    var specificity = Specificity()
    var required: ElementState = []
    var named: ElementState = []
    var ancestors = NameFilter()
    var isAbove = true
    for index in compounds.indices.reversed() {
      let compound = compounds[index]
      table.parts.append(contentsOf: compound.parts)
      if index > 0 { table.parts.append(.combinator(combinators[index - 1])) }
      specificity = specificity + compound.specificity
      named.formUnion(compound.namedStates)
      required.formUnion(compound.requiredStates)
      if index < compounds.count - 1 {
        // A compound stands above the element when what leads from it to the right is not a step between siblings; once
        // a step up was made, all further left stand beside ancestors or are some.
        isAbove = combinators[index] == .descendant || combinators[index] == .child
        if isAbove { for part in compound.parts { Self.note(part, in: &ancestors) } }
      }
    }
    var selector = Selector(start: start, end: Int32(table.parts.count), specificity: specificity)
    selector.pseudoElement = compounds.last?.pseudoElement ?? .none
    selector.requiredStates = required
    selector.namedStates = named
    selector.ancestors = ancestors
    return selector
  }

  private static func note(_ part: SelectorPart, in filter: inout NameFilter) {
    switch part {
    case .id(_, let folded): filter.insert(folded.salted(Salt.id))
    case .class(_, let folded): filter.insert(folded.salted(Salt.class))
    case .tag(_, let folded): filter.insert(folded.salted(Salt.tag))
    default: break
    }
  }

  /// The combinator at the cursor, with the white space around it; `nil` at the end or when none is there.
  private func combinator(_ cursor: inout TokenCursor) -> Combinator? {
    let hasSpace = cursor.kind == .whitespace
    cursor.skipWhitespace()
    guard !cursor.isAtEnd else { return nil }
    let found: Combinator?
    if cursor.take(delim: 0x3E) {
      found = .child
    } else if cursor.take(delim: 0x2B) {
      found = .nextSibling
    } else if cursor.take(delim: 0x7E) {
      found = .laterSibling
    } else {
      found = hasSpace ? .descendant : nil
    }
    cursor.skipWhitespace()
    return found
  }

  /// `&` as a compound of its own.
  func parentCompound() -> SelectorCompound {
    var compound = SelectorCompound()
    if parent.isEmpty {
      compound.parts = [.pseudo(.root)]
    } else {
      compound.parts = [.any(parent.lowerBound, parent.upperBound)]
      compound.add(heaviest: table.selectors[Int(parent.lowerBound)..<Int(parent.upperBound)])
    }
    return compound
  }

  /// Parses the list of `:has()`, in which no other may stand.
  mutating func hasList(_ text: TokenCursor, depth: Int) -> Range<Int32>? {
    guard !isInHas else { return nil }
    isInHas = true
    defer { isInHas = false }
    return list(text, isRelative: true, depth: depth)
  }
}

/// The simple selectors between two combinators.
struct SelectorCompound {
  var parts: [SelectorPart] = []
  var specificity = Specificity()
  var pseudoElement = PseudoElement.none
  var requiredStates: ElementState = []
  var namedStates: ElementState = []
  var refersToParent = false

  /// Adds the specificity of the heaviest of some selectors, and the states they name.
  mutating func add(heaviest selectors: ArraySlice<Selector>) {
    specificity = specificity + (selectors.map(\.specificity).max() ?? Specificity())
    for selector in selectors { namedStates.formUnion(selector.namedStates) }
  }
}
