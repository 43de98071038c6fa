internal import Web

/// How something that a site tells has changed.
public struct FactChange: Sendable, Hashable, Codable {
  /// What has happened.
  public var kind: Kind
  /// What was told, and where.
  public var before: Fact?
  /// What is told, and where.
  public var after: Fact?

  /// What can happen to a fact.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is told otherwise.
    case changed
    /// It was not told before.
    case new
    /// It is no longer told.
    case gone
    /// It was not found, but not every page was read.
    case notSeen = "not-seen"
  }

  /// The changes between what is told, by kind of fact, subject and address. Facts that only moved are none: another page,
  /// line or date with the same value.
  ///
  /// - Parameter isWhole: Whether every page was read the second time.
  static func changes(_ before: [Fact], _ after: [Fact], isWhole: Bool) -> [FactChange] {
    let (old, new) = (Set(before.map(Telling.init)), Set(after.map(Telling.init)))
    var seen: Set<Telling> = []
    let gone = before.filter { !new.contains(Telling($0)) && seen.insert(Telling($0)).inserted }
    let come = after.filter { !old.contains(Telling($0)) && seen.insert(Telling($0)).inserted }
    let goneByTopic = Dictionary(grouping: gone) { Topic(kind: $0.kind, about: $0.about) }
    let comeByTopic = Dictionary(grouping: come) { Topic(kind: $0.kind, about: $0.about) }
    return Set(goneByTopic.keys).union(comeByTopic.keys).sorted().flatMap { topic in
      pairs(goneByTopic[topic] ?? [], comeByTopic[topic] ?? [], isWhole: isWhole)
    }
  }

  /// What makes two facts the same wherever they stand.
  private struct Telling: Hashable {
    var kind: FactKind
    var about: String
    var value: FactValue

    init(_ fact: Fact) {
      kind = fact.kind
      about = fact.about
      value = fact.value
    }
  }

  /// Puts the old and the new facts about one topic together: first those that stand in the same place, then those that
  /// are about the same thing, then those on the same page.
  private static func pairs(_ gone: [Fact], _ come: [Fact], isWhole: Bool) -> [FactChange] {
    var (gone, come, changes) = (gone, come, [FactChange]())
    let likenesses: [(Fact) -> [String]] = [
      { [$0.evidence.url.description, $0.evidence.heading ?? "", item(of: $0) ?? ""] },
      { fact in item(of: fact).map { [$0] } ?? [fact.evidence.url.description, fact.evidence.heading ?? ""] },
      { [$0.evidence.url.description] },
    ]
    for likeness in likenesses where !gone.isEmpty && !come.isEmpty {
      // Of several that are alike, the first belongs to the first: lists keep their order.
      var waiting = Dictionary(grouping: come.indices) { likeness(come[$0]) }.mapValues { ArraySlice($0) }
      var taken: Set<Int> = []
      gone.removeAll { old in
        guard let index = waiting[likeness(old)]?.popFirst() else { return false }
        taken.insert(index)
        changes.append(FactChange(kind: .changed, before: old, after: come[index]))
        return true
      }
      come = come.indices.filter { !taken.contains($0) }.map { come[$0] }
    }
    return changes + gone.map { FactChange(kind: isWhole ? .gone : .notSeen, before: $0, after: nil) }
      + come.map { FactChange(kind: .new, before: nil, after: $0) }
  }

  /// What of several the value is for: `hel plass`.
  private static func item(of fact: Fact) -> String? {
    switch fact.value {
    case .price(let price): price.item
    case .processingTime(let time): time.item
    case .deadline(let deadline): deadline.item
    default: nil
    }
  }
}
