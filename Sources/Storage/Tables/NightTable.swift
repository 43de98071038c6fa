internal import Foundation
internal import GRDB
internal import Results

/// The nights.
enum NightTable {
  /// A night and its number in the database.
  struct Entry: Sendable {
    var number: Int64
    var record: NightRecord
  }

  /// All nights, the newest first.
  static func all(_ db: Database) throws -> [Entry] {
    let words = try WordTable.all(db)
    var counts: [Int64: [String: Int]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT night, status, count(*) FROM result GROUP BY night, status") {
      guard let night = row.int64(0), let status = row.int64(1).flatMap({ words[$0] }), let count = row.int(2) else {
        throw damage("result")
      }
      counts[night, default: [:]][status] = count
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT night.id, day, number, version, hash, program, begun, ended, state, isThinned,
          (SELECT count(*) FROM plan WHERE plan.night = night.id)
        FROM night JOIN ruleSet ON ruleSet.id = night.ruleSet ORDER BY day DESC, number DESC
        """)
    return try rows.map { row in
      guard let number = row.int64(0), let day = row.text(1), let ofDay = row.int(2), let version = row.text(3),
        let hash = row.text(4), let program = row.text(5), let begun = row.int(6),
        let state = row.text(8).flatMap(NightRecord.State.init), let isThinned = row.int(9), let planned = row.int(10)
      else { throw damage("night") }
      let done = counts[number] ?? [:]
      return Entry(
        number: number,
        record: NightRecord(
          id: NightID(day: day, number: ofDay), ruleSet: RuleSetIdentity(version: version, hash: hash),
          program: program, begun: begun, ended: row.int(7), state: state, planned: planned,
          complete: done["complete"] ?? 0, partial: done["partial"] ?? 0, unreachable: done["unreachable"] ?? 0,
          isThinned: isThinned != 0))
    }
  }

  /// The number of a night.
  static func number(_ db: Database, of id: NightID) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT id FROM night WHERE day = ? AND number = ?", arguments: [id.day.stored, id.number])
  }

  /// Makes a night and answers its number.
  static func insert(_ db: Database, _ plan: NightPlan, id: NightID) throws -> Int64 {
    let rules = [plan.ruleSet.hash.stored, plan.ruleSet.version.stored]
    try db.execute(sql: "INSERT OR IGNORE INTO ruleSet (hash, version) VALUES (?, ?)", arguments: .init(rules))
    try db.execute(
      sql: """
        INSERT INTO night (day, number, ruleSet, program, settings, begun, state)
        SELECT ?, ?, id, ?, ?, ?, ? FROM ruleSet WHERE hash = ? AND version = ?
        """,
      arguments: [
        id.day.stored, id.number, plan.program.stored, plan.settings.stored, plan.now,
        NightRecord.State.running.rawValue.stored, rules[0], rules[1],
      ])
    return db.lastInsertedRowID
  }

  /// The settings of a night.
  static func settings(_ db: Database, of night: Int64) throws -> String? {
    try Row.fetchOne(db, sql: "SELECT settings FROM night WHERE id = ?", arguments: [night])?.text(0)
  }

  /// Changes how far a night is.
  static func set(_ db: Database, _ state: NightRecord.State, ended: Int?, night: Int64) throws {
    try db.execute(
      sql: "UPDATE night SET state = ?, ended = ? WHERE id = ?", arguments: [state.rawValue.stored, ended, night])
  }
}
