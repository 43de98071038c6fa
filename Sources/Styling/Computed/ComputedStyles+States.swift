public import HTML

extension ComputedStyles {
  /// The computed values that an element would have in a state, with what is around it in the state as far as browsers put
  /// it there (`:hover`, `:focus-within`). `nil` when no rule of the page concerns the element in that state, so that
  /// nothing changes but what browsers do by themselves.
  ///
  /// Only the element's own rules are asked: what it would inherit from a changed element around it is not taken in.
  public func style(of node: Node, in state: ElementState) -> ElementStyle? {
    var known: [StateCause: Style] = [:]
    return style(of: node, in: state, &known)
  }

  /// The same for many elements at once. Those that look alike and that the same rules concern are computed once.
  public func styles(of nodes: [Node], in state: ElementState) -> [ElementStyle?] {
    var known: [StateCause: Style] = [:]
    return nodes.map { style(of: $0, in: state, &known) }
  }

  private func style(of node: Node, in state: ElementState, _ known: inout [StateCause: Style]) -> ElementStyle? {
    let ordinal = table.ordinal(node)
    guard ordinal >= 0 else { return nil }
    var collector = collector()
    collector.matcher.stateElement = ordinal
    collector.matcher.states = state
    collector.collect(ordinal, .inStates)
    let changing = collector.matches
    guard changing.contains(where: \.isAuthor) else { return nil }
    let cause = StateCause(style: styleIndices[Int(ordinal)], rules: changing.map(\.order))
    if let style = known[cause] { return ElementStyle(style: style) }
    collector.collect(ordinal)
    var all = collector.matches + changing.filter { rule in !collector.matches.contains { $0.isSame(rule) } }
    all.sort(by: <)
    var computer = computer
    let style = computer.style(
      all, hints: PresentationalHints.block(table.elements[Int(ordinal)], table), inline: inlineBlock(ordinal),
      parent: parentStyle(ordinal), set, &collector.matcher.budget)
    known[cause] = style
    return ElementStyle(style: style)
  }

  func collector() -> RuleCollector {
    RuleCollector(set, Matcher(table, budget: WorkBudget(steps: limits.steps / 10)))
  }

  func inlineBlock(_ ordinal: Int32) -> DeclarationBlock? {
    document.attribute(.style, of: table.elements[Int(ordinal)].node).map { DeclarationBlock(inline: $0) }
  }

  func parentStyle(_ ordinal: Int32) -> Style? {
    let parent = table.elements[Int(ordinal)].parent
    return parent >= 0 ? computed(parent) : nil
  }
}

/// What a style in a state follows from: the style at rest, which elements share only when they share their parent's and
/// all rules and have nothing of their own, and the rules that name the state.
private struct StateCause: Hashable {
  var style: Int32
  var rules: [UInt32]
}

extension MatchedRule {
  func isSame(_ other: MatchedRule) -> Bool { member == other.member && rule == other.rule && weight == other.weight }
}
