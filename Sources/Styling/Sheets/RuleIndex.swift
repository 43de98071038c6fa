/// Finds the selectors that may match an element by the names it has: each selector lies under one name of its rightmost
/// compound, the rarest kind there is (id, class, attribute, element). An object, as every element asks it.
final class RuleIndex: Sendable {
  /// A selector and the rule it belongs to.
  struct Entry: Sendable {
    var selector: Int32
    var rule: Int32
  }

  private let keys: [UInt64]
  private let ranges: [(start: Int32, end: Int32)]
  private let entries: [Entry]
  /// Selectors that no name narrows down.
  let universal: [Entry]
  /// Whether some lie under names of attributes.
  let hasAttributes: Bool

  fileprivate init(_ pairs: [(key: UInt64, entry: Entry)], universal: [Entry], hasAttributes: Bool) {
    self.universal = universal
    self.hasAttributes = hasAttributes
    let sorted = pairs.sorted { $0.key == $1.key ? $0.entry.selector < $1.entry.selector : $0.key < $1.key }
    entries = sorted.map(\.entry)
    var capacity = 16
    while capacity < sorted.count * 2 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var ranges = [(start: Int32, end: Int32)](repeating: (0, 0), count: capacity)
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      var slot = Int(truncatingIfNeeded: sorted[start].key) & (capacity - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = sorted[start].key
      ranges[slot] = (Int32(start), Int32(end))
      start = end
    }
    self.keys = keys
    self.ranges = ranges
  }

  var isEmpty: Bool { entries.isEmpty && universal.isEmpty }

  /// The selectors under a name.
  func entries(for key: UInt64) -> ArraySlice<Entry> {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return entries[Int(ranges[slot].start)..<Int(ranges[slot].end)] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return []
  }
}

/// Collects the selectors of an index.
struct RuleIndexBuilder {
  private var pairs: [(key: UInt64, entry: RuleIndex.Entry)] = []
  private var universal: [RuleIndex.Entry] = []
  private var hasAttributes = false

  mutating func add(_ selector: Int32, rule: Int, of table: SelectorTable) {
    let entry = RuleIndex.Entry(selector: selector, rule: Int32(rule))
    guard let keys = keys(selector, table, depth: 0) else {
      universal.append(entry)
      return
    }
    for key in keys where key != 0 { pairs.append((key, entry)) }
  }

  consuming func finish() -> RuleIndex { RuleIndex(pairs, universal: universal, hasAttributes: hasAttributes) }

  /// The names under which a selector has to lie; `nil` when none will do.
  private mutating func keys(_ selector: Int32, _ table: SelectorTable, depth: Int) -> [UInt64]? {
    let range = table.selectors[Int(selector)]
    var best: (rank: Int, key: UInt64) = (0, 0)
    var lists: [Range<Int32>] = []
    loop: for index in Int(range.start)..<Int(range.end) {
      switch table.parts[index] {
      case .id(_, let folded): if best.rank < 4 { best = (4, folded.salted(Salt.id)) }
      case .class(_, let folded): if best.rank < 3 { best = (3, folded.salted(Salt.class)) }
      case .attribute(let test):
        if best.rank < 2 { best = (2, table.attributes[Int(test)].foldedName.salted(Salt.attribute)) }
      case .tag(_, let folded): if best.rank < 1 { best = (1, folded.salted(Salt.tag)) }
      case .pseudo(.root): if best.rank < 1 { best = (1, NameKey("html").salted(Salt.tag)) }
      case .any(let start, let end): lists.append(start..<end)
      case .combinator: break loop
      default: break
      }
    }
    if best.rank > 0 {
      if best.rank == 2 { hasAttributes = true }
      return [best.key]
    }
    guard depth < 4 else { return nil }
    for list in lists where list.count <= 32 {
      var all: [UInt64] = []
      for inner in list {
        guard let keys = keys(inner, table, depth: depth + 1) else { return nil }
        all.append(contentsOf: keys)
      }
      return Array(Set(all))
    }
    return nil
  }
}
