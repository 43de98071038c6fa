internal import GRDB
internal import Results

/// What people found out who asked municipalities by other ways than this program.
enum ObservationTable {
  static func count(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM observation") ?? 0
  }

  static func write(_ db: Database, _ observation: Observation) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO observation (municipality, channel, question, day, isAnswered, quality, minutes)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(arguments: [
      observation.municipality.stored, observation.channel.rawValue.stored, observation.question.stored,
      observation.date.stored, observation.isAnswered, observation.quality, observation.minutes,
    ])
  }

  /// All of them, in the order of municipality, channel, question and day.
  static func all(_ db: Database) throws -> [Observation] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT municipality, channel, question, day, isAnswered, quality, minutes FROM observation
        ORDER BY municipality, channel, question, day
        """)
    return try rows.map { row in
      guard let municipality = row.text(0), let channel = row.text(1).flatMap(Observation.Channel.init),
        let question = row.text(2), let day = row.text(3), let isAnswered = row.int(4)
      else { throw damage("observation") }
      return Observation(
        municipality: municipality, channel: channel, question: question, date: day, isAnswered: isAnswered != 0,
        quality: row.int(5), minutes: row.int(6))
    }
  }
}
