internal import HTML

/// Decides whether a selector matches an element, from right to left, with a bound on the work.
struct Matcher {
  let table: ElementTable
  let isQuirky: Bool
  var budget: WorkBudget
  /// The element on which states are supposed to be on, and which.
  var stateElement: Int32 = -1
  var states: ElementState = []
  var typeIndices: [(index: Int32, count: Int32)] = []
  var hasAnswers: [HasQuestion: Bool] = [:]
  /// Which sheet the selectors are from, as a number of the caller's, for what is remembered.
  var sheetNumber = 0

  init(_ table: ElementTable, budget: WorkBudget) {
    self.table = table
    self.budget = budget
    isQuirky = table.document.isQuirky
  }

  /// What became of an attempt, and what it is still good for.
  private enum Attempt {
    case matched
    /// Another earlier sibling may do.
    case failedHere
    /// Only another ancestor may do.
    case failedBeside
    case failed
  }

  /// Whether the selector matches. When the budget is used up, nothing does.
  mutating func matches(_ selector: Int32, _ element: Int32, in selectors: SelectorTable, anchor: Int32 = -1) -> Bool {
    let range = selectors.selectors[Int(selector)]
    guard table.elements[Int(element)].above.mayContain(range.ancestors) else { return false }
    return attempt(Int(range.start), Int(range.end), element, selectors, anchor) == .matched
  }

  private mutating func attempt(
    _ start: Int, _ end: Int, _ element: Int32, _ selectors: SelectorTable, _ anchor: Int32
  ) -> Attempt {
    guard budget.spend() else { return .failed }
    var position = start
    while position < end {
      if case .combinator(let combinator) = selectors.parts[position] {
        return climb(combinator, position + 1, end, element, selectors, anchor)
      }
      guard holds(selectors.parts[position], element, selectors, anchor) else { return .failedHere }
      position += 1
    }
    return .matched
  }

  private mutating func climb(
    _ combinator: Combinator, _ start: Int, _ end: Int, _ element: Int32, _ selectors: SelectorTable, _ anchor: Int32
  ) -> Attempt {
    let isSibling = combinator == .nextSibling || combinator == .laterSibling
    var current = element
    while true {
      let record = table.elements[Int(current)]
      current = isSibling ? record.previous : record.parent
      guard current >= 0 else { return isSibling ? .failedBeside : .failed }
      let result = attempt(start, end, current, selectors, anchor)
      switch (result, combinator) {
      case (.matched, _), (.failed, _), (_, .nextSibling): return result
      case (_, .child): return .failedBeside
      case (.failedBeside, .laterSibling): return result
      default: continue
      }
    }
  }

  /// Whether one simple selector holds.
  private mutating func holds(
    _ part: SelectorPart, _ element: Int32, _ selectors: SelectorTable, _ anchor: Int32
  ) -> Bool {
    switch part {
    case .tag(let exact, let folded):
      let record = table.elements[Int(element)]
      return record.namespace == .html ? record.foldedTag == folded : record.tag == exact
    case .id(let exact, let folded):
      let record = table.elements[Int(element)]
      return isQuirky ? record.foldedID == folded : record.id == exact
    case .class(let exact, let folded):
      let record = table.elements[Int(element)]
      for index in Int(record.classStart)..<Int(record.classEnd) {
        if isQuirky ? table.classes[index].folded == folded : table.classes[index].key == exact { return true }
      }
      return false
    case .attribute(let test): return holds(selectors.attributes[Int(test)], element)
    case .pseudo(let pseudo): return holds(pseudo, element)
    case .state(let state): return isOn(state, element)
    case .nth(let formula): return holds(selectors.formulas[Int(formula)], element, selectors)
    case .language(let ranges): return speaks(selectors.texts[Int(ranges)], element)
    case .any(let start, let end): return matchesAny(start..<end, element, selectors, anchor)
    case .not(let start, let end): return !matchesAny(start..<end, element, selectors, anchor) && !budget.isExhausted
    case .has(let start, let end): return has(start..<end, element, selectors)
    case .anchor: return element == anchor
    case .combinator, .never: return false
    }
  }

  mutating func matchesAny(
    _ range: Range<Int32>, _ element: Int32, _ selectors: SelectorTable, _ anchor: Int32
  ) -> Bool {
    for selector in range where matches(selector, element, in: selectors, anchor: anchor) { return true }
    return false
  }

  private mutating func holds(_ test: AttributeTest, _ element: Int32) -> Bool {
    let record = table.elements[Int(element)]
    let isHTML = record.namespace == .html
    for (name, value) in table.document.attributes(of: record.node) {
      let keys = table.keys(of: name)
      guard isHTML ? keys.folded == test.foldedName : keys.key == test.name else { continue }
      let length = test.operation == .substring ? value.count * (1 + test.value.count / 4) : value.count
      guard budget.spend(1 + length / 16) else { return false }
      return test.holds(value, isHTML: isHTML)
    }
    return false
  }

  private func isOn(_ state: ElementState, _ element: Int32) -> Bool {
    guard stateElement >= 0 else { return false }
    if state == .focusWithin {
      return states.contains(.focus) && isSelfOrAncestor(element)
    }
    guard states.contains(state) else { return false }
    // What the pointer is over or presses counts for everything around it, too.
    return state == .hover || state == .active ? isSelfOrAncestor(element) : element == stateElement
  }

  private func isSelfOrAncestor(_ element: Int32) -> Bool {
    element <= stateElement && stateElement < table.elements[Int(element)].end
  }
}
