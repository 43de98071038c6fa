internal import Foundation
internal import GRDB

/// What runs have recorded under keys of their own.
enum NoteTable {
  /// The bytes under a key; `nil` when there are none, or damaged ones.
  static func bytes(_ db: Database, run: Int64, key: String) throws -> [UInt8]? {
    let select = try db.cachedStatement(sql: "SELECT bytes FROM note WHERE run = ? AND key = ?")
    let row = try Row.fetchOne(select, arguments: [run, Data(key.utf8)])
    guard let row, let sealed = Data.fromDatabaseValue(row[0]) else { return nil }
    guard let content = Seal.open([UInt8](sealed), at: Seal.Place(owner: run, number: 0)) else { return nil }
    var reader = ByteReader(content)
    guard reader.content()?.elementsEqual(key.utf8) == true else { return nil }
    return reader.content()
  }

  /// Writes the bytes under a key in place of those that were there.
  static func write(_ db: Database, run: Int64, key: String, bytes: [UInt8]) throws {
    let insert = try db.cachedStatement(sql: "INSERT OR REPLACE INTO note (run, key, bytes) VALUES (?, ?, ?)")
    var content = ByteWriter()
    content.append(key.utf8)
    content.append(bytes)
    let sealed = Seal.seal(content.bytes, at: Seal.Place(owner: run, number: 0))
    try insert.execute(arguments: [run, Data(key.utf8), Data(sealed)])
  }
}
