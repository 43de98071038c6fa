internal import GRDB
internal import Results

/// What the documents of sites are like: a part of a result that some have, and that thinned nights have lost.
enum DocumentTable {
  /// Keeps what a result says of documents.
  static func insert(_ db: Database, _ documents: [UInt8]?, result: Int64, site: Int64) throws {
    guard let documents else { return }
    let part = try PartTable.keep(db, documents, site: site)
    let insert = try db.cachedStatement(sql: "INSERT INTO documents (result, part) VALUES (?, ?)")
    try insert.execute(arguments: [result, part])
  }

  /// What a result says of documents; `nil` when nothing.
  static func documents(_ db: Database, night: Int64, site: Int64) throws -> SiteDocuments? {
    let select = try db.cachedStatement(
      sql: """
        SELECT part FROM documents JOIN result ON result.id = documents.result WHERE night = ? AND site = ?
        """)
    guard let row = try Row.fetchOne(select, arguments: [night, site]), let part = row.int64(0) else { return nil }
    return try ResultParts.documents(PartTable.bytes(db, part))
  }

  /// The parts that results of a site name.
  static func parts(_ db: Database, site: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT DISTINCT part FROM documents JOIN result ON result.id = documents.result WHERE site = ?",
      arguments: [site])
  }

  /// Drops what a night says of documents.
  static func thin(_ db: Database, night: Int64) throws {
    try db.execute(
      sql: "DELETE FROM documents WHERE result IN (SELECT id FROM result WHERE night = ?)", arguments: [night])
  }
}
