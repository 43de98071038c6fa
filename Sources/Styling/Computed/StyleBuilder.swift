internal import HTML

/// Computes the styles of a page's elements, from the root down. Elements with the same parent's style and the same rules
/// share one style.
struct StyleBuilder {
  var collector: RuleCollector
  var computer = StyleComputer()
  var styles: [Style] = []
  var styleIndices: [Int32] = []
  var boxes: [(before: Int32, after: Int32)] = []
  var gaps: StyleGaps = []
  private var shared: [Fingerprint: Int32] = [:]

  init(_ document: Document, _ page: PageStyles, _ limits: StyleLimits) {
    let set = StyleSet(page.sources)
    collector = RuleCollector(set, Matcher(ElementTable(document), budget: WorkBudget(steps: limits.steps)))
    if !page.isComplete { gaps.insert(.missingSheet) }
    if document.truncation != nil { gaps.insert(.truncatedDocument) }
    for member in set.members {
      if member.content.isTruncated { gaps.insert(.truncatedSheet) }
      if member.content.hasUndecidedRules { gaps.insert(.undecidedRules) }
      for property in member.content.registered { computer.customs.register(property, member.content.list) }
    }
  }

  /// What a style follows from, as a number of 128 bits.
  private struct Fingerprint: Hashable {
    var first: UInt64
    var second: UInt64

    init(parent: Int32) {
      first = UInt64(bitPattern: Int64(parent)) &* 0x9E37_79B9_7F4A_7C15
      second = first ^ 0xC2B2_AE3D_27D4_EB4F
    }

    mutating func add(_ rules: [MatchedRule]) {
      for rule in rules { add(UInt64(rule.order) + 1) }
      add(0)
    }

    private mutating func add(_ value: UInt64) {
      first = (first ^ value) &* 0xBF58_476D_1CE4_E5B9
      first ^= first >> 29
      second = (second &+ value) &* 0x94D0_49BB_1331_11EB
      second ^= second >> 31
    }
  }

  mutating func run() {
    let count = collector.matcher.table.elements.count
    styleIndices.reserveCapacity(count)
    for element in 0..<Int32(count) { styleIndices.append(style(element)) }
    if collector.matcher.budget.isExhausted || computer.customs.isCut { gaps.insert(.budget) }
  }

  private mutating func style(_ element: Int32) -> Int32 {
    let record = collector.matcher.table.elements[Int(element)]
    collector.collect(element)
    let parent = record.parent >= 0 ? styleIndices[Int(record.parent)] : -1
    let hints = PresentationalHints.block(record, collector.matcher.table)
    var inline: DeclarationBlock?
    if record.styleAttribute, let text = collector.matcher.table.document.attribute(.style, of: record.node),
      collector.matcher.budget.spend(1 + text.count / 8)
    {
      inline = DeclarationBlock(inline: text)
    }
    let isShareable = hints == nil && inline == nil
    var fingerprint = Fingerprint(parent: parent)
    if isShareable {
      fingerprint.add(collector.matches)
      fingerprint.add(collector.before)
      fingerprint.add(collector.after)
      if let known = shared[fingerprint] { return known }
    }
    let parentStyle = parent >= 0 ? styles[Int(parent)] : nil
    let style = computer.style(
      collector.matches, hints: hints, inline: inline, parent: parentStyle, collector.styles,
      &collector.matcher.budget)
    let index = Int32(styles.count)
    styles.append(style)
    boxes.append((-1, -1))
    let before = box(collector.before, style)
    let after = box(collector.after, style)
    boxes[Int(index)] = (before, after)
    if isShareable { shared[fingerprint] = index }
    return index
  }

  private func declaresContent(_ match: MatchedRule) -> Bool {
    let content = collector.styles.members[Int(match.member)].content
    return content.rules[Int(match.rule)].declarations.contains {
      content.declarations[Int($0)].property == .content
    }
  }

  /// The style of `::before` or `::after`; -1 when there is no such box.
  private mutating func box(_ matches: [MatchedRule], _ parent: Style) -> Int32 {
    // Without `content` there is no box; many sheets set something else for all of them.
    guard matches.contains(where: { declaresContent($0) }) else { return -1 }
    let style = computer.style(
      matches, hints: nil, inline: nil, parent: parent, collector.styles, &collector.matcher.budget)
    guard style.own.content >= 0, style.own.display != .none else { return -1 }
    styles.append(style)
    boxes.append((-1, -1))
    return Int32(styles.count - 1)
  }
}
