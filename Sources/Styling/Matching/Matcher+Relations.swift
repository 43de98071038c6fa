/// A question that `:has()` asked before.
struct HasQuestion: Hashable {
  var sheet: Int
  var selectors: Int32
  var element: Int32
}

extension Matcher {
  /// `:nth-child()` and its kin.
  mutating func holds(_ formula: NthFormula, _ element: Int32, _ selectors: SelectorTable) -> Bool {
    let record = table.elements[Int(element)]
    if formula.isOfType {
      let (index, count) = typeIndex(element)
      return formula.holds(Int(formula.countsFromEnd ? count - index + 1 : index))
    }
    if formula.selectors.isEmpty {
      return formula.holds(Int(formula.countsFromEnd ? siblingCount(record) - record.index + 1 : record.index))
    }
    guard matchesAny(formula.selectors, element, selectors, -1) else { return false }
    var index = 1
    var sibling = formula.countsFromEnd ? record.next : record.previous
    while sibling >= 0, budget.spend() {
      if matchesAny(formula.selectors, sibling, selectors, -1) { index += 1 }
      let other = table.elements[Int(sibling)]
      sibling = formula.countsFromEnd ? other.next : other.previous
    }
    return formula.holds(index)
  }

  func siblingCount(_ record: ElementRecord) -> Int32 {
    record.parent >= 0 ? table.elements[Int(record.parent)].childCount : 1
  }

  /// Position among the siblings of the same name, from 1, and how many there are. Counted for the whole page at once,
  /// when first asked.
  mutating func typeIndex(_ element: Int32) -> (index: Int32, count: Int32) {
    if typeIndices.isEmpty { countTypes() }
    return typeIndices[Int(element)]
  }

  private struct SiblingType: Hashable {
    var parent: Int32
    var name: NameKey
  }

  private mutating func countTypes() {
    _ = budget.spend(table.elements.count)
    var counts: [SiblingType: Int32] = [:]
    typeIndices = table.elements.map { record in
      let count = counts[SiblingType(parent: record.parent, name: record.tag), default: 0] + 1
      counts[SiblingType(parent: record.parent, name: record.tag)] = count
      return (count, 0)
    }
    for (position, record) in table.elements.enumerated() {
      typeIndices[position].count = counts[SiblingType(parent: record.parent, name: record.tag)] ?? 1
    }
  }

  /// `:has()`: whether some element stands to this one as one of the selectors wants.
  mutating func has(_ range: Range<Int32>, _ element: Int32, _ selectors: SelectorTable) -> Bool {
    let question = HasQuestion(sheet: sheetNumber, selectors: range.lowerBound, element: element)
    if let answer = hasAnswers[question] { return answer }
    let answer = range.contains { find($0, from: element, selectors) }
    hasAnswers[question] = answer
    return answer
  }

  private mutating func find(_ selector: Int32, from element: Int32, _ selectors: SelectorTable) -> Bool {
    let record = table.elements[Int(element)]
    let parts = selectors.selectors[Int(selector)]
    // The part before the anchor says where to look: below the element, or among its later siblings and below them.
    guard case .combinator(let leading) = selectors.parts[Int(parts.end) - 2] else { return false }
    var candidates: Range<Int32>
    switch leading {
    case .descendant, .child: candidates = element + 1..<max(record.end, element + 1)
    case .nextSibling, .laterSibling:
      let end = record.parent >= 0 ? table.elements[Int(record.parent)].end : record.end
      candidates = record.end..<max(end, record.end)
      if leading == .nextSibling, record.next >= 0, !hasSiblingSteps(parts, selectors) {
        candidates = record.next..<table.elements[Int(record.next)].end
      }
    }
    for candidate in candidates {
      if matches(selector, candidate, in: selectors, anchor: element) { return true }
      if budget.isExhausted { return false }
    }
    return false
  }

  private func hasSiblingSteps(_ selector: Selector, _ selectors: SelectorTable) -> Bool {
    for index in Int(selector.start)..<Int(selector.end) - 2 {
      if case .combinator(let step) = selectors.parts[index], step == .nextSibling || step == .laterSibling {
        return true
      }
    }
    return false
  }
}
