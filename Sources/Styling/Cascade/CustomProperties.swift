internal import Web

/// Custom properties (CSS Custom Properties Level 1): what each element declares, found along its ancestors, with `var()`
/// put in when a value is first asked for. Cycles make all their members invalid; how large values may grow is bounded.
struct CustomProperties: Sendable {
  /// Most bytes of one value, and of all together.
  static let maximumValue = 1 << 16
  static let maximumTotal = 1 << 23
  /// How many values are followed into one another.
  static let maximumDepth = 64

  private enum State: Sendable {
    case fresh
    case resolving(Int)
    case valid(Range<Int>)
    case invalid
  }

  private struct Entry: Sendable {
    var name: NameKey
    var list: TokenList
    var start: Int32
    var end: Int32
    var state = State.fresh
  }

  private struct Environment: Sendable {
    var parent: Int32
    var entries: Range<Int>
  }

  private var environments: [Environment] = []
  private var entries: [Entry] = []
  private var resolved: [UInt8] = []
  private var registered: [NameKey: (inherits: Bool, initial: Range<Int>?)] = [:]
  /// Whether some are not inherited, so that each element needs an environment of its own.
  private var hasLocal = false
  private var depth = 0
  /// The shallowest value under way that turned out to refer to itself.
  private var cycleStart = Int.max
  /// Whether a bound was reached, so that a value may be missing.
  private(set) var isCut = false

  /// Notes an `@property` rule.
  mutating func register(_ property: RegisteredProperty, _ list: TokenList) {
    var initial: Range<Int>?
    if !property.initial.isEmpty {
      let start = resolved.count
      resolved.append(contentsOf: list.bytes[property.initial])
      initial = start..<resolved.count
    }
    hasLocal = hasLocal || !property.inherits
    registered[property.name] = (property.inherits, initial)
  }

  /// An environment for an element that declares some; the later of two of one name counts.
  mutating func environment(
    declaring declared: [(name: NameKey, list: TokenList, start: Int32, end: Int32)], under parent: Int32
  ) -> Int32 {
    if declared.isEmpty, !hasLocal { return parent }
    let start = entries.count
    let order = declared.indices.sorted {
      declared[$0].name == declared[$1].name ? $0 < $1 : declared[$0].name.value < declared[$1].name.value
    }
    for (place, position) in order.enumerated() {
      let declaration = declared[position]
      if place + 1 < order.count, declared[order[place + 1]].name == declaration.name { continue }
      var entry = Entry(
        name: declaration.name, list: declaration.list, start: declaration.start, end: declaration.end)
      switch wide(declaration.list, declaration.start, declaration.end) {
      case .initial?: entry.state = .invalid
      case .inherit?, .unset?, .revert?, .revertLayer?: continue
      case nil: break
      }
      entries.append(entry)
    }
    guard entries.count > start || hasLocal else { return parent }
    environments.append(Environment(parent: parent, entries: start..<entries.count))
    return Int32(environments.count - 1)
  }

  private func wide(_ list: TokenList, _ start: Int32, _ end: Int32) -> Wide? {
    guard end - start <= 12, end > start, list.bytes[Int(start)].isASCIILetter else { return nil }
    return Wide(TokenCursor(TokenList(Array(list.bytes[Int(start)..<Int(end)]))))
  }

  /// A value with all `var()` put in; `nil` when one has neither a value nor a fallback.
  mutating func substitute(
    _ text: ArraySlice<UInt8>, in environment: Int32, _ budget: inout WorkBudget
  ) -> [UInt8]? {
    depth = 0
    cycleStart = .max
    var output: [UInt8] = []
    return fill(TokenCursor(TokenList(Array(text))), environment, &output, &budget) ? output : nil
  }

  /// Copies a text and puts in what `var()` stands for.
  private mutating func fill(
    _ text: TokenCursor, _ environment: Int32, _ output: inout [UInt8], _ budget: inout WorkBudget
  ) -> Bool {
    var cursor = text
    while let token = cursor.token {
      guard cursor.isFunction("var") else {
        output.append(contentsOf: cursor.list.bytes[Int(token.start)..<Int(token.end)])
        cursor.position += 1
        continue
      }
      guard reference(cursor.enter(), environment, &output, &budget) else { return false }
      guard output.count <= Self.maximumValue, budget.spend(1 + output.count / 64) else {
        isCut = true
        return false
      }
    }
    return true
  }

  /// What stands in `var(…)`.
  private mutating func reference(
    _ text: TokenCursor, _ environment: Int32, _ output: inout [UInt8], _ budget: inout WorkBudget
  ) -> Bool {
    var content = text
    content.skipWhitespace()
    guard let name = content.token, name.kind == .ident else { return false }
    let key = content.list.key(name)
    content.position += 1
    content.skipWhitespace()
    // Tokens must not grow together with their neighbours; a comment keeps them apart.
    if let value = value(key, environment, &budget) {
      output.append(contentsOf: [0x2F, 0x2A, 0x2A, 0x2F])
      output.append(contentsOf: resolved[value])
      output.append(contentsOf: [0x2F, 0x2A, 0x2A, 0x2F])
      return true
    }
    guard content.kind == .comma else { return false }
    content.position += 1
    return fill(content.trimmed, environment, &output, &budget)
  }

  /// The value of a custom property as seen from an environment.
  private mutating func value(_ name: NameKey, _ environment: Int32, _ budget: inout WorkBudget) -> Range<Int>? {
    let inherits = registered[name]?.inherits ?? true
    var current = environment
    while current >= 0, budget.spend() {
      let place = environments[Int(current)]
      if let found = find(name, place.entries) { return resolve(found, in: current, &budget) }
      if !inherits { break }
      current = place.parent
    }
    return registered[name]?.initial
  }

  private func find(_ name: NameKey, _ range: Range<Int>) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].name.value < name.value { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && entries[low].name == name ? low : nil
  }

  private mutating func resolve(_ entry: Int, in environment: Int32, _ budget: inout WorkBudget) -> Range<Int>? {
    switch entries[entry].state {
    case .valid(let range): return range
    case .invalid: return nil
    case .resolving(let start):
      cycleStart = min(cycleStart, start)
      return nil
    case .fresh: break
    }
    guard depth < Self.maximumDepth else {
      isCut = true
      return nil
    }
    entries[entry].state = .resolving(depth)
    depth += 1
    var output: [UInt8] = []
    let record = entries[entry]
    let text = TokenList(Array(record.list.bytes[Int(record.start)..<Int(record.end)]))
    let isValid = fill(TokenCursor(text), environment, &output, &budget)
    depth -= 1
    let isInCycle = cycleStart <= depth
    if cycleStart == depth { cycleStart = .max }
    guard isValid, !isInCycle else {
      entries[entry].state = .invalid
      return nil
    }
    guard resolved.count + output.count <= Self.maximumTotal else {
      isCut = true
      entries[entry].state = .invalid
      return nil
    }
    let start = resolved.count
    resolved.append(contentsOf: output)
    entries[entry].state = .valid(start..<resolved.count)
    return start..<resolved.count
  }
}
