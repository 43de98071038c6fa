/// Tells which pages have their navigation in another order than most, and which call a link in it by another name.
struct NavigationComparison {
  typealias Link = NavigationSketch.Link

  /// The places, among the navigations given, of those in another order than most.
  private(set) var inOtherOrder: [Int] = []
  /// The places of those in which a link has another name than in most.
  private(set) var withOtherName: [Int] = []

  /// - Parameter navigations: One for each page, in a stable order; pages without one give none.
  init(_ navigations: [[Link]]) {
    let counts = navigations.reduce(into: [[Link]: Int]()) { $0[$1, default: 0] += 1 }
    guard let usual = Self.usual(counts) else { return }
    let order = Self.places(usual)
    let names = Self.usualNames(counts)
    // Of pages with the same navigation, the answer is the same.
    var answers: [[Link]: (order: Bool, name: Bool)] = [:]
    for (place, links) in navigations.enumerated() {
      let answer = answers[links] ?? (Self.deviates(links, from: order), Self.renames(links, names))
      answers[links] = answer
      if answer.order { inOtherOrder.append(place) }
      if answer.name { withOtherName.append(place) }
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

  /// For each target the name that most pages give it; none where no name has more than half of them.
  private static func usualNames(_ counts: [[Link]: Int]) -> [UInt32: UInt32] {
    var names: [UInt32: [UInt32: Int]] = [:]
    for (links, count) in counts {
      for link in Set(links) { names[link.target, default: [:]][link.name, default: 0] += count }
    }
    return names.compactMapValues { counts in
      counts.first { $0.value * 2 > counts.values.reduce(0, +) }?.key
    }
  }

  /// Whether a link is called something else than on most pages, and nowhere here by the usual name.
  private static func renames(_ links: [Link], _ names: [UInt32: UInt32]) -> Bool {
    let here = Dictionary(grouping: links, by: \.target)
    return here.contains { target, links in
      guard let usual = names[target] else { return false }
      return !links.contains { $0.name == usual }
    }
  }
}
