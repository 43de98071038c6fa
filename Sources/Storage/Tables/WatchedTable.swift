internal import Foundation
internal import GRDB
internal import Results

/// The sites that nights look at.
enum WatchedTable {
  /// A site and its number.
  struct Entry: Sendable {
    var number: Int64
    var site: NightSite
  }

  /// Notes what a site is now, and answers its number.
  static func note(_ db: Database, _ site: NightSite) throws -> Int64 {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let about = try encoder.encode(site)
    if let number = try number(db, of: site.key) {
      try db.execute(
        sql: "UPDATE watched SET about = ? WHERE id = ? AND about <> ?", arguments: [about, number, about])
      return number
    }
    try db.execute(sql: "INSERT INTO watched (key, about) VALUES (?, ?)", arguments: [site.key.stored, about])
    return db.lastInsertedRowID
  }

  /// The number of a site.
  static func number(_ db: Database, of key: String) throws -> Int64? {
    let select = try db.cachedStatement(sql: "SELECT id FROM watched WHERE key = ?")
    return try Int64.fetchOne(select, arguments: [key.stored])
  }

  /// All sites, by number.
  static func all(_ db: Database) throws -> [Int64: NightSite] {
    var sites: [Int64: NightSite] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, about FROM watched") {
      guard let number = row.int64(0), let about = row.bytes(1),
        let site = try? JSONDecoder().decode(NightSite.self, from: Data(about))
      else { throw damage("watched") }
      sites[number] = site
    }
    return sites
  }
}
