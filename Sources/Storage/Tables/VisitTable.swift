internal import Foundation
internal import GRDB

/// The finished visits of all runs.
enum VisitTable {
  /// A row.
  struct Entry {
    /// The run and the sequence.
    var place: Seal.Place
    /// The sealed record.
    var record: [UInt8]

    fileprivate init?(_ row: Row) {
      guard let run = Int64.fromDatabaseValue(row[0]), let sequence = Int.fromDatabaseValue(row[1]),
        let record = Data.fromDatabaseValue(row[2])
      else { return nil }
      place = Seal.Place(owner: run, number: sequence)
      self.record = [UInt8](record)
    }
  }

  /// The visit with a number.
  static func entry(_ db: Database, run: Int64, sequence: Int) throws -> Entry? {
    let select = try db.cachedStatement(
      sql: "SELECT run, sequence, record FROM visit WHERE run = ? AND sequence = ?")
    return try Row.fetchOne(select, arguments: [run, sequence]).flatMap(Entry.init)
  }

  /// The last visit to a page.
  static func entry(_ db: Database, run: Int64, page: Int) throws -> Entry? {
    let select = try db.cachedStatement(
      sql: "SELECT run, sequence, record FROM visit WHERE run = ? AND page = ? ORDER BY sequence DESC LIMIT 1")
    return try Row.fetchOne(select, arguments: [run, page]).flatMap(Entry.init)
  }

  /// Goes through the visits of all runs of a site.
  static func forEach(_ db: Database, site: Int64, _ body: (Entry) -> Void) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT run, sequence, record FROM visit JOIN run ON run.id = visit.run WHERE run.site = ?",
      arguments: [site])
    while let row = try rows.next() { Entry(row).map(body) }
  }

  /// Writes a record in place of one with the same sequence.
  static func write(_ db: Database, run: Int64, sequence: Int, page: Int, record: [UInt8]) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO visit (run, sequence, page, record) VALUES (?, ?, ?, ?)")
    try insert.execute(arguments: [run, sequence, page, Data(record)])
  }
}
