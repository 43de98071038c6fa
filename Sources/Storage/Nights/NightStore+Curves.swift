internal import GRDB
public import Results

extension NightStore {
  /// What every site scored in the last nights, the oldest first, by the sites' keys. No result is read for it, so that it
  /// costs little however long the history is.
  ///
  /// - Parameters:
  ///   - night: The last night.
  ///   - limit: How many nights.
  public func scores(upTo night: NightID, latest limit: Int) throws(StoreFailure) -> [String: [NightScore]] {
    try database.read { db in
      let nights = try NightTable.all(db).filter { $0.record.id <= night && $0.record.done > 0 }.prefix(limit)
        .reversed()
      let (words, sites) = (try WordTable.all(db), try WatchedTable.all(db))
      let select = try db.cachedStatement(
        sql: "SELECT site, status, isGood, points, maximum FROM result WHERE night = ?")
      var scores: [String: [NightScore]] = [:]
      for entry in nights {
        for row in try Row.fetchAll(select, arguments: [entry.number]) {
          guard let site = row.int64(0).flatMap({ sites[$0] }), let isGood = row.int(2), let points = row.double(3),
            let maximum = row.double(4), let status = row.int64(1).flatMap({ words[$0] }).flatMap(Site.Status.init)
          else { throw damage("result") }
          scores[site.key, default: []].append(
            NightScore(
              night: entry.record.id, rules: entry.record.ruleSet.hash, percent: Score.percent(points, of: maximum),
              status: status, isGood: isGood != 0))
        }
      }
      return scores
    }
  }

  /// What came and went at every site between a night and the one before it, by the sites' keys and in the order of rules.
  /// Nothing is called fixed at a site that was not read in full.
  public func turnover(from before: NightID, to night: NightID) throws(StoreFailure) -> [String: [FindingTurnover]] {
    try database.read { db in
      guard let first = try NightTable.number(db, of: before), let second = try NightTable.number(db, of: night) else {
        return [:]
      }
      let (words, sites) = (try WordTable.all(db), try WatchedTable.all(db))
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT finding.site, rule, sum(firstSeen = ?2), sum(lastSeen = ?1 AND firstSeen <> ?2), word.text,
            isCut OR accessibility IS NULL
          FROM finding
          JOIN result ON result.site = finding.site AND result.night = ?2
          JOIN word ON word.id = result.status
          WHERE firstSeen = ?2 OR lastSeen = ?1 GROUP BY finding.site, rule
          """, arguments: [first, second])
      var turnover: [String: [FindingTurnover]] = [:]
      for row in rows {
        guard let site = row.int64(0).flatMap({ sites[$0] }), let rule = row.int64(1).flatMap({ words[$0] }),
          let new = row.int(2), let gone = row.int(3), let status = row.text(4), let isPartial = row.int(5)
        else { throw damage("finding") }
        let isWhole = status == Site.Status.complete.rawValue && isPartial == 0
        let change = FindingTurnover(rule: rule, new: new, fixed: isWhole ? gone : 0)
        if change.new + change.fixed > 0 { turnover[site.key, default: []].append(change) }
      }
      return turnover.mapValues { $0.sorted { $0.rule < $1.rule } }
    }
  }
}
