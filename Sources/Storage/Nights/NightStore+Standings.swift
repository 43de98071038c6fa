internal import GRDB
public import Results

extension NightStore {
  /// What a night says of each of its sites, in the order of their keys.
  public func standings(of night: NightID) throws(StoreFailure) -> [SiteStanding] {
    try database.read { db in
      guard let number = try NightTable.number(db, of: night) else { return [] }
      return try standings(db, try ResultTable.entries(db, night: number))
    }
  }

  /// The last good result of each site up to a night and with its rules, for the sites that the night was to look at, in
  /// the order of their keys. What other rules judged is no measure beside it.
  public func goodStandings(upTo night: NightID) throws(StoreFailure) -> [SiteStanding] {
    try database.read { db in
      guard let number = try NightTable.number(db, of: night) else { return [] }
      return try standings(db, try ResultTable.goodEntries(db, upTo: number))
    }
  }

  /// What all nights say of a site, the oldest first.
  public func history(of key: String) throws(StoreFailure) -> [SiteStanding] {
    try database.read { db in
      guard let site = try WatchedTable.number(db, of: key) else { return [] }
      return try standings(db, try ResultTable.entries(db, site: site)).sorted { $0.night < $1.night }
    }
  }

  /// The answers of all sites in a night, without evidence, by the sites' keys.
  public func answers(of night: NightID) throws(StoreFailure) -> [String: [CriterionResult]] {
    try database.read { db in
      guard let number = try NightTable.number(db, of: night) else { return [:] }
      let (words, sites) = (try WordTable.all(db), try WatchedTable.all(db))
      var answers: [String: [CriterionResult]] = [:]
      for entry in try ResultTable.entries(db, night: number) {
        guard let site = sites[entry.site] else { throw damage("watched") }
        answers[site.key] = try AnswerTable.criteria(db, answers: entry.answers, words: words)
      }
      return answers
    }
  }

  private func standings(_ db: Database, _ entries: [ResultTable.Entry]) throws -> [SiteStanding] {
    let sites = try WatchedTable.all(db)
    let words = try WordTable.all(db)
    let nights = Dictionary(uniqueKeysWithValues: try NightTable.all(db).map { ($0.number, $0.record) })
    return try entries.map { entry in
      guard let site = sites[entry.site], let night = nights[entry.night] else { throw damage("result") }
      let frame = try ResultParts.frame(PartTable.bytes(db, entry.frame))
      return SiteStanding(
        site: site, night: night.id, ruleSet: night.ruleSet, status: frame.site.status,
        reason: frame.site.problem?.reason, pages: frame.coverage.checked, score: frame.score,
        possible: try AnswerTable.possible(db, answers: entry.answers, words: words), isGood: entry.isGood)
    }.sorted { $0.site.key < $1.site.key }
  }
}
