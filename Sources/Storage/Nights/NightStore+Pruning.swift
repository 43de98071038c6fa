internal import GRDB
public import Results

extension NightStore {
  /// Drops the details of old nights, and nights that were abandoned before they had a result.
  ///
  /// - Parameters:
  ///   - today: ISO 8601.
  ///   - isCompact: Whether the file is made smaller, too; that takes as much space again for a while.
  /// - Returns: The nights that lost their details now.
  @discardableResult
  public func prune(
    _ retention: Retention = Retention(), today: String, isCompact: Bool = false
  ) throws(StoreFailure) -> [NightID] {
    let nights = try nights()
    let thinned = Set(nights.filter(\.isThinned).map(\.id))
    let due = retention.thinned(nights, today: today).filter { !thinned.contains($0) }
    let empty = nights.filter { $0.state == .abandoned && $0.done == 0 }.map(\.id)
    if !due.isEmpty || !empty.isEmpty {
      try database.write { db in
        for id in empty {
          try db.execute(
            sql: "DELETE FROM night WHERE day = ? AND number = ?", arguments: [id.day.stored, id.number])
        }
        for id in due {
          guard let night = try NightTable.number(db, of: id) else { continue }
          try db.execute(
            sql: "UPDATE result SET criteria = NULL, links = NULL, accessibility = NULL WHERE night = ?",
            arguments: [night])
          try DocumentTable.thin(db, night: night)
          try db.execute(sql: "UPDATE night SET isThinned = 1 WHERE id = ?", arguments: [night])
        }
      }
      // A site at a time, so that nobody waits for long.
      for site in try database.read({ db in try Int64.fetchAll(db, sql: "SELECT id FROM watched ORDER BY id") }) {
        try database.write { db in try PartTable.removeUnused(db, site: site) }
      }
    }
    if isCompact { try database.compact() }
    return due
  }
}
