internal import GRDB
public import Results

extension NightStore {
  /// All that a night says of a site; `nil` when it has no result of it.
  ///
  /// Where the night was thinned, broken links are counted among the unverifiable ones as `not-kept`, and answers have no
  /// evidence; facts have theirs.
  public func result(of key: String, in night: NightID) throws(StoreFailure) -> SiteResult? {
    try database.read { db in
      guard let night = try NightTable.number(db, of: night), let site = try WatchedTable.number(db, of: key),
        let entry = try ResultTable.entry(db, night: night, site: site)
      else { return nil }
      return try ResultTable.result(db, entry, words: try WordTable.all(db))
    }
  }

  /// Goes through the results of a night, in the order of the sites' keys, one at a time.
  ///
  /// - Throws: ``StoreFailure``, and what `body` throws.
  public func forEachResult(in night: NightID, _ body: (NightSite, SiteResult) throws -> Void) throws {
    let sites = try standings(of: night).map(\.site)
    for site in sites {
      guard let result = try result(of: site.key, in: night) else { continue }
      try body(site, result)
    }
  }

  /// The last good result of a site up to a night, and which night it is of; when there is none that is good, the last one.
  ///
  /// - Parameter night: Default: the newest.
  public func standingResult(
    of key: String, upTo night: NightID? = nil
  ) throws(StoreFailure) -> (night: NightID, result: SiteResult)? {
    let history = try history(of: key).filter { standing in night.map { standing.night <= $0 } ?? true }
    guard let standing = history.last(where: \.isGood) ?? history.last,
      let result = try result(of: key, in: standing.night)
    else { return nil }
    return (standing.night, result)
  }

  /// What a site answers to one criterion in a night, for all sites that were asked, with evidence.
  public func answers(to criterion: String, in night: NightID) throws(StoreFailure) -> [(NightSite, CriterionResult)] {
    try database.read { db in
      guard let number = try NightTable.number(db, of: night) else { return [] }
      let (words, sites) = (try WordTable.all(db), try WatchedTable.all(db))
      let entries = try ResultTable.entries(db, night: number, answering: criterion)
      return try entries.compactMap { entry in
        let criteria =
          try entry.criteria.map { try ResultTable.list(db, $0, of: CriterionResult.self) }
          ?? AnswerTable.criteria(db, answers: entry.answers, words: words)
        guard let site = sites[entry.site], let answer = criteria.first(where: { $0.id == criterion }) else {
          return nil
        }
        return (site, answer)
      }.sorted { $0.0.key < $1.0.key }
    }
  }
}
