internal import GRDB

/// Which sites nights are to look at.
enum PlanTable {
  /// The sites of a night that have no result.
  static func open(_ db: Database, night: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: "SELECT site FROM plan WHERE night = ?1 AND site NOT IN (SELECT site FROM result WHERE night = ?1)",
      arguments: [night])
  }
}
