internal import Foundation
internal import GRDB

/// The sites that were ever crawled with a store. None is removed: its number stands for it in the lock file.
enum SiteTable {
  /// The number of a site, a new one if need be.
  static func number(of site: String, in database: StoreDatabase) throws(StoreFailure) -> Int64 {
    let name = Data(site.utf8)
    let find = { (db: Database) in
      try Int64.fetchOne(db, sql: "SELECT id FROM site WHERE name = ?", arguments: [name])
    }
    if let number = try database.read(find) { return number }
    return try database.write { db in
      // Another process may have been quicker.
      if let number = try find(db) { return number }
      try db.execute(sql: "INSERT INTO site (name) VALUES (?)", arguments: [name])
      return db.lastInsertedRowID
    }
  }
}
