internal import GRDB
internal import Results

/// What is wrong at sites, and since when.
enum FindingTable {
  /// Notes what was seen in a night.
  static func note(_ db: Database, _ sightings: [FindingSighting], night: Int64, site: Int64) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO finding (site, fingerprint, rule, firstSeen, lastSeen) VALUES (?, ?, ?, ?4, ?4)
        ON CONFLICT (site, fingerprint) DO UPDATE SET
          confirmed = coalesce(confirmed, CASE WHEN lastSeen <> excluded.lastSeen THEN excluded.lastSeen END),
          lastSeen = excluded.lastSeen
        """)
    for sighting in sightings {
      let rule = try WordTable.number(db, of: sighting.rule)
      try insert.execute(arguments: [site, sighting.fingerprint.stored, rule, night])
    }
  }

  /// All that was ever seen at a site, in the order of rules and fingerprints.
  static func all(_ db: Database, site: Int64) throws -> [FindingHistory] {
    let words = try WordTable.all(db)
    let nights = Dictionary(uniqueKeysWithValues: try NightTable.all(db).map { ($0.number, $0.record.id) })
    let rows = try Row.fetchAll(
      db, sql: "SELECT fingerprint, rule, firstSeen, lastSeen, confirmed FROM finding WHERE site = ?",
      arguments: [site])
    return try rows.map { row in
      guard let fingerprint = row.text(0), let rule = row.int64(1).flatMap({ words[$0] }),
        let first = row.int64(2).flatMap({ nights[$0] }), let last = row.int64(3).flatMap({ nights[$0] })
      else { throw damage("finding") }
      return FindingHistory(
        sighting: FindingSighting(fingerprint: fingerprint, rule: rule), firstSeen: first, lastSeen: last,
        confirmed: row.int64(4).flatMap { nights[$0] })
    }.sorted { ($0.sighting.rule, $0.sighting.fingerprint) < ($1.sighting.rule, $1.sighting.fingerprint) }
  }
}
