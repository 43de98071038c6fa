internal import GRDB

extension ResultTable {
  /// The results of a night.
  static func entries(_ db: Database, night: Int64) throws -> [Entry] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM result WHERE night = ?", arguments: [night]).map(entry)
  }

  /// The results of a night that have an answer to a criterion.
  static func entries(_ db: Database, night: Int64, answering criterion: String) throws -> [Entry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns) FROM result WHERE night = ? AND EXISTS (
          SELECT 1 FROM answer JOIN word ON word.id = answer.criterion
          WHERE answer.answers = result.answers AND word.text = ?)
        """, arguments: [night, criterion.stored]
    ).map(entry)
  }

  /// The results of a site.
  static func entries(_ db: Database, site: Int64) throws -> [Entry] {
    try Row.fetchAll(db, sql: "SELECT \(columns) FROM result WHERE site = ?", arguments: [site]).map(entry)
  }

  /// Of each site of a night the last good result up to it that the same rules made.
  static func goodEntries(_ db: Database, upTo night: Int64) throws -> [Entry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns) FROM plan JOIN result ON result.site = plan.site WHERE plan.night = ?1 AND result.id = (
          SELECT good.id FROM result AS good
          JOIN night ON night.id = good.night
          JOIN night AS wanted ON wanted.id = ?1
          WHERE good.site = plan.site AND good.isGood AND night.ruleSet = wanted.ruleSet
            AND (night.day, night.number) <= (wanted.day, wanted.number)
          ORDER BY night.day DESC, night.number DESC LIMIT 1)
        """, arguments: [night]
    ).map(entry)
  }
}
