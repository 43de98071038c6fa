internal import GRDB
public import Results

extension NightStore {
  /// What two nights say of a site, without the facts, answers and broken links that are the same in both, and without
  /// what accessibility found when that is: reading a night's changes costs as much as has changed. `nil` where a night has no result of the site.
  ///
  /// The answers and facts of a result are then not all that it has; its score is.
  public func differingResults(
    of key: String, _ before: NightID, _ after: NightID
  ) throws(StoreFailure) -> (before: SiteResult?, after: SiteResult?) {
    try database.read { db in
      guard let site = try WatchedTable.number(db, of: key) else { return (nil, nil) }
      let entries = try [before, after].map { id in
        try NightTable.number(db, of: id).flatMap { try ResultTable.entry(db, night: $0, site: site) }
      }
      guard let first = entries[0], let second = entries[1] else {
        let words = try WordTable.all(db)
        let whole = try entries.map { try $0.map { try ResultTable.result(db, $0, words: words) } }
        return (whole[0], whole[1])
      }
      return try differing(db, first, second)
    }
  }

  /// The answers without evidence, where a night was thinned.
  private func bareCriteria(_ db: Database, _ entries: [ResultTable.Entry]) throws -> [[CriterionResult]] {
    let words = try WordTable.all(db)
    return try entries.map { try AnswerTable.criteria(db, answers: $0.answers, words: words) }
  }

  private func differing(
    _ db: Database, _ first: ResultTable.Entry, _ second: ResultTable.Entry
  ) throws -> (SiteResult?, SiteResult?) {
    var results = try [first, second].map { try ResultParts.frame(PartTable.bytes(db, $0.frame)) }
    func lists<Entry: Decodable>(
      _ lists: (ResultTable.Entry) -> Int64?, of type: Entry.Type
    ) throws -> [[Entry]]? {
      guard let one = lists(first), let other = lists(second) else { return nil }
      if one == other { return [[], []] }
      let numbers = try [one, other].map { Set(try PartTable.numbers(db, inList: $0)) }
      let common = numbers[0].intersection(numbers[1])
      return try [one, other].map { try ResultTable.list(db, $0, of: type, without: common) }
    }
    let criteria = try lists(\.criteria, of: CriterionResult.self) ?? bareCriteria(db, [first, second])
    let facts = try lists({ $0.facts }, of: Fact.self) ?? [[], []]
    // Where links were dropped, nothing can be said of them.
    let links = try lists(\.links, of: SiteLinks.Broken.self) ?? [[], []]
    for index in results.indices {
      results[index].criteria = criteria[index]
      results[index].facts = facts[index]
      results[index].links.broken = links[index]
    }
    if let one = first.accessibility, let other = second.accessibility, one != other {
      results[0].accessibility = try ResultParts.accessibility(PartTable.bytes(db, one))
      results[1].accessibility = try ResultParts.accessibility(PartTable.bytes(db, other))
    }
    return (results[0], results[1])
  }
}
