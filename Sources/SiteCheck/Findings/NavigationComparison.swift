/// Tells which pages have their navigation in another order than most, which call a link in it by another name, and where
/// the same words lead elsewhere.
struct NavigationComparison {
  typealias Link = NavigationSketch.Link

  /// The places, among the navigations given, of those in another order than most.
  private(set) var inOtherOrder: [Int] = []
  /// The places of those in which a link has another name than in most.
  private(set) var withOtherName: [Int] = []
  /// The places of those in which words lead elsewhere than on most pages.
  private(set) var withOtherTarget: [Int] = []

  /// - Parameter navigations: One for each page, in a stable order; pages without one give none.
  init(_ navigations: [[Link]]) {
    let counts = navigations.reduce(into: [[Link]: Int]()) { $0[$1, default: 0] += 1 }
    guard let usual = Self.usual(counts) else { return }
    let order = Self.places(usual)
    let names = Self.usual(\.name, ofEach: \.target, counts) { $1 }
    // The words of a section's own menu may lead elsewhere in another section: only what most pages have is usual.
    let targets = Self.usual(\.target, ofEach: \.name, counts) { _, _ in navigations.count }
    // Of pages with the same navigation, the answer is the same.
    var answers: [[Link]: (order: Bool, name: Bool, target: Bool)] = [:]
    for (place, links) in navigations.enumerated() {
      let answer =
        answers[links]
        ?? (
          Self.deviates(links, from: order), Self.changes(links, \.name, ofEach: \.target, from: names),
          Self.changes(links, \.target, ofEach: \.name, from: targets)
        )
      answers[links] = answer
      if answer.order { inOtherOrder.append(place) }
      if answer.name { withOtherName.append(place) }
      if answer.target { withOtherTarget.append(place) }
    }
  }

  /// The most frequent one; of equals, that with the most links, then the first by its numbers.
  private static func usual(_ counts: [[Link]: Int]) -> [Link]? {
    counts.max { left, right in
      if left.value != right.value { return left.value < right.value }
      if left.key.count != right.key.count { return left.key.count < right.key.count }
      return right.key.lexicographicallyPrecedes(left.key) { ($0.target, $0.name) < ($1.target, $1.name) }
    }?.key
  }

  private static func places(_ links: [Link]) -> [UInt32: Int] {
    Dictionary(links.enumerated().map { ($1.target, $0) }) { first, _ in first }
  }

  /// Whether links that both have stand in another order. Links may come and go: a section's own, or the page itself.
  private static func deviates(_ links: [Link], from order: [UInt32: Int]) -> Bool {
    var seen: Set<UInt32> = []
    var last = -1
    for link in links where seen.insert(link.target).inserted {
      guard let place = order[link.target] else { continue }
      if place < last { return true }
      last = place
    }
    return false
  }

  /// For each target the name, or for each name the target, that it has in more than half of the cases.
  ///
  /// - Parameter cases: How many cases there are for a key, given how often it is there.
  private static func usual(
    _ value: KeyPath<Link, UInt32>, ofEach key: KeyPath<Link, UInt32>, _ counts: [[Link]: Int],
    cases: (_ key: UInt32, _ occurrences: Int) -> Int
  ) -> [UInt32: UInt32] {
    var values: [UInt32: [UInt32: Int]] = [:]
    for (links, count) in counts {
      for link in Set(links) { values[link[keyPath: key], default: [:]][link[keyPath: value], default: 0] += count }
    }
    var usual: [UInt32: UInt32] = [:]
    for (key, counts) in values {
      let all = cases(key, counts.values.reduce(0, +))
      usual[key] = counts.first { $0.value * 2 > all }?.key
    }
    return usual
  }

  /// Whether a link has another name or target than usual, and none here has the usual one.
  private static func changes(
    _ links: [Link], _ value: KeyPath<Link, UInt32>, ofEach key: KeyPath<Link, UInt32>, from usual: [UInt32: UInt32]
  ) -> Bool {
    Dictionary(grouping: links) { $0[keyPath: key] }.contains { key, links in
      guard let usual = usual[key] else { return false }
      return !links.contains { $0[keyPath: value] == usual }
    }
  }
}
