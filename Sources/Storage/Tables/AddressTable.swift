internal import Foundation
internal import GRDB

/// The addresses of all sites; those of one are in an ``AddressBook`` while the site is crawled.
enum AddressTable {
  /// The addresses of a site.
  static func load(_ db: Database, site: Int64) throws -> AddressBook {
    var book = AddressBook()
    let rows = try Row.fetchCursor(db, sql: "SELECT number, url FROM address WHERE site = ?", arguments: [site])
    while let row = try rows.next() {
      // What is damaged is left out: a record knows which addresses it had, and counts as damaged as well.
      guard let number = Int.fromDatabaseValue(row[0]), AddressBook.allowedNumbers.contains(number) else { continue }
      let text = Data.fromDatabaseValue(row[1]).flatMap { String(validating: $0, as: UTF8.self) }
      book.insert(text, number: number)
    }
    return book
  }

  /// Writes addresses that are new.
  static func insert(_ db: Database, _ additions: [AddressBook.Entry], site: Int64) throws {
    guard !additions.isEmpty else { return }
    let insert = try db.cachedStatement(sql: "INSERT INTO address (site, number, url) VALUES (?, ?, ?)")
    for addition in additions {
      try insert.execute(arguments: [site, addition.number, Data(addition.text.utf8)])
    }
  }

  /// Removes the addresses of a site that no run names any more: sites change, and a store must not grow for ever.
  static func removeUnused(_ db: Database, site: Int64) throws {
    var used: Set<Int> = []
    try VisitTable.forEach(db, site: site) { used.formUnion(VisitRecord.addressNumbers($0)) }
    let numbers = try Int.fetchAll(db, sql: "SELECT number FROM address WHERE site = ?", arguments: [site])
    let remove = try db.cachedStatement(sql: "DELETE FROM address WHERE site = ? AND number = ?")
    for number in numbers where !used.contains(number) {
      try remove.execute(arguments: [site, number])
    }
  }
}
