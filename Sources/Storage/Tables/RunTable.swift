internal import Foundation
internal import GRDB

/// The crawls: of each site one that is not finished at most, and the last finished one.
enum RunTable {
  /// What a crawl begins with.
  struct Start: Sendable {
    /// The number of the run.
    var run: Int64
    /// Whether there was such a run already.
    var isResumed: Bool
    /// The last finished run, if it had the same rules.
    var finished: Int64?
    /// The addresses that the site has.
    var addresses: AddressBook
  }

  /// Finds the unfinished run, or makes a new one and drops what is in its way.
  static func begin(_ db: Database, site: Int64, settings: String, rules: String) throws -> Start {
    let (settings, rules) = (Data(settings.utf8), Data(rules.utf8))
    let unfinished = try Int64.fetchOne(
      db, sql: "SELECT id FROM run WHERE site = ? AND settings = ? AND rules = ? AND isFinished = 0 ORDER BY id",
      arguments: [site, settings, rules])
    if unfinished == nil {
      try db.execute(sql: "DELETE FROM run WHERE site = ? AND isFinished = 0", arguments: [site])
      if db.changesCount > 0 { try AddressTable.removeUnused(db, site: site) }
      try db.execute(
        sql: "INSERT INTO run (site, settings, rules) VALUES (?, ?, ?)", arguments: [site, settings, rules])
    }
    let finished = try Int64.fetchOne(
      db, sql: "SELECT id FROM run WHERE site = ? AND rules = ? AND isFinished = 1 ORDER BY id DESC",
      arguments: [site, rules])
    return Start(
      run: unfinished ?? db.lastInsertedRowID, isResumed: unfinished != nil, finished: finished,
      addresses: try AddressTable.load(db, site: site))
  }

  /// Makes a run the last finished one of its site; the one before goes.
  static func finish(_ db: Database, run: Int64, site: Int64) throws {
    try db.execute(sql: "DELETE FROM run WHERE site = ? AND id <> ?", arguments: [site, run])
    try db.execute(sql: "UPDATE run SET isFinished = 1 WHERE id = ?", arguments: [run])
    try AddressTable.removeUnused(db, site: site)
  }
}
