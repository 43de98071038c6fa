/// The sheets of a page in the order of the cascade: the browser's, then the page's, with the order of all their layers.
struct StyleSet: Sendable {
  /// One sheet in its place.
  struct Member: Sendable {
    var content: SheetContent
    var origin: StyleOrigin
    /// The screens on which it is used: those of its link or import.
    var screens: ScreenSet
    /// The rank of each of the sheet's layers; higher ranks win. Rules outside of layers have `unlayered`.
    var layerRanks: [UInt16]
    /// The rank of rules outside of the sheet's own layers: an import may put them into one.
    var baseRank: UInt16
    /// What the sheet's first rule counts in the order of all.
    var firstRule: UInt32
  }

  static let unlayered = UInt16.max

  private(set) var members: [Member] = []
  private(set) var usesLayers = false

  /// A sheet of the page with the layer it was imported into, as a dotted name.
  struct Source: Sendable {
    var sheet: StyleSheet
    var screens = ScreenSet.all
    var layer: String?
  }

  init(_ sources: [Source]) {
    var order = LayerOrder()
    for source in sources {
      if let layer = source.layer { order.note(layer) }
      for layer in source.sheet.content.layers { order.note(Self.join(source.layer, layer)) }
    }
    let ranks = order.ranks()
    usesLayers = !ranks.isEmpty
    var firstRule: UInt32 = 0
    func append(_ content: SheetContent, _ origin: StyleOrigin, _ source: Source?) {
      members.append(
        Member(
          content: content, origin: origin, screens: source?.screens ?? .all,
          layerRanks: content.layers.map { ranks[Self.join(source?.layer, $0)] ?? Self.unlayered },
          baseRank: source?.layer.flatMap { ranks[$0] } ?? Self.unlayered, firstRule: firstRule))
      firstRule += UInt32(content.rules.count)
    }
    append(UserAgentSheet.content, .userAgent, nil)
    for source in sources { append(source.sheet.content, .author, source) }
  }

  /// Where a rule stands among all: first by origin, then by layer, then by specificity, then by order.
  func rank(_ member: Int, _ rule: StyleRule, _ number: Int32, _ specificity: Specificity) -> MatchedRule {
    // Each is taken by itself: a copy of the member would be counted twice for every rule that matches.
    let layer = rule.layer >= 0 ? members[member].layerRanks[Int(rule.layer)] : members[member].baseRank
    let origin: UInt64 = members[member].origin == .userAgent ? 0 : 1
    return MatchedRule(
      weight: origin << 62 | UInt64(layer) << 32 | UInt64(specificity.rawValue),
      order: members[member].firstRule + UInt32(number), member: Int32(member), rule: number)
  }

  private static func join(_ outer: String?, _ inner: String) -> String { outer.map { $0 + "." + inner } ?? inner }
}

/// A rule that matches an element, with its place in the cascade.
struct MatchedRule: Sendable {
  var weight: UInt64
  var order: UInt32
  var member: Int32
  var rule: Int32

  var layer: UInt16 { UInt16(truncatingIfNeeded: weight >> 32) }

  var isAuthor: Bool { weight >> 62 != 0 }

  static func < (first: MatchedRule, second: MatchedRule) -> Bool {
    first.weight == second.weight ? first.order < second.order : first.weight < second.weight
  }
}

/// Orders layers (CSS Cascade Level 5, section 6.4.4): as they are first named; those inside another before its own rules.
private struct LayerOrder {
  private var children: [String: [String]] = [:]
  private var known: Set<String> = []

  mutating func note(_ name: String) {
    var path = ""
    for piece in name.split(separator: ".") {
      let inner = path.isEmpty ? String(piece) : path + "." + piece
      if known.insert(inner).inserted { children[path, default: []].append(inner) }
      path = inner
    }
  }

  func ranks() -> [String: UInt16] {
    var ranks: [String: UInt16] = [:]
    var pending: [(name: String, isDone: Bool)] = (children[""] ?? []).reversed().map { ($0, false) }
    while let (name, isDone) = pending.popLast() {
      if isDone {
        ranks[name] = UInt16(min(ranks.count, Int(StyleSet.unlayered) - 1))
      } else {
        pending.append((name, true))
        for child in (children[name] ?? []).reversed() { pending.append((child, false)) }
      }
    }
    return ranks
  }
}
