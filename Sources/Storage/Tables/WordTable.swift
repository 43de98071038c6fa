internal import GRDB

/// Short texts that come again and again, each with a number.
enum WordTable {
  /// The number of a text, a new one if need be.
  static func number(_ db: Database, of text: String) throws -> Int64 {
    let select = try db.cachedStatement(sql: "SELECT id FROM word WHERE text = ?")
    if let number = try Int64.fetchOne(select, arguments: [text.stored]) { return number }
    try db.cachedStatement(sql: "INSERT INTO word (text) VALUES (?)").execute(arguments: [text.stored])
    return db.lastInsertedRowID
  }

  /// All of them.
  static func all(_ db: Database) throws -> [Int64: String] {
    var words: [Int64: String] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT id, text FROM word")
    while let row = try rows.next() {
      guard let id = row.int64(0), let text = row.text(1) else { throw damage("word") }
      words[id] = text
    }
    return words
  }
}
