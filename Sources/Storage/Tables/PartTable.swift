internal import Foundation
internal import GRDB

/// What results consist of. The nights of a site mostly say the same: the same bytes are kept once for a site, and results
/// name them by number.
enum PartTable {
  /// Keeps bytes, and answers their number.
  static func keep(_ db: Database, _ bytes: [UInt8], site: Int64) throws -> Int64 {
    let digest = Int64(bitPattern: Digest.of(bytes))
    let select = try db.cachedStatement(sql: "SELECT id, bytes FROM part WHERE site = ? AND digest = ?")
    // The digest finds, the bytes decide: a site could make two texts with one digest.
    for row in try Row.fetchAll(select, arguments: [site, digest]) {
      if let number = row.int64(0), let packed = row.bytes(1), Packing.unpack(packed) == bytes { return number }
    }
    let insert = try db.cachedStatement(sql: "INSERT INTO part (site, digest, bytes) VALUES (?, ?, ?)")
    try insert.execute(arguments: [site, digest, Data(Packing.pack(bytes))])
    return db.lastInsertedRowID
  }

  /// Keeps several, and their numbers as one more.
  static func keep(list: [[UInt8]], _ db: Database, site: Int64) throws -> Int64 {
    var writer = ByteWriter()
    var previous = 0
    for bytes in list {
      let number = Int(try keep(db, bytes, site: site))
      writer.append(signed: number - previous)
      previous = number
    }
    return try keep(db, writer.bytes, site: site)
  }

  /// The bytes with a number.
  static func bytes(_ db: Database, _ number: Int64) throws -> [UInt8] {
    let select = try db.cachedStatement(sql: "SELECT digest, bytes FROM part WHERE id = ?")
    guard let row = try Row.fetchOne(select, arguments: [number]), let digest = row.int64(0),
      let bytes = row.bytes(1).flatMap(Packing.unpack), Int64(bitPattern: Digest.of(bytes)) == digest
    else { throw damage("part \(number)") }
    return bytes
  }

  /// The numbers that a list has, in its order.
  static func numbers(_ db: Database, inList list: Int64) throws -> [Int64] {
    let bytes = try bytes(db, list)
    var reader = ByteReader(bytes[...])
    var numbers: [Int64] = []
    var previous = 0
    while reader.count > 0 {
      guard let step = reader.signedNumber() else { throw damage("list \(list)") }
      let (number, overflows) = previous.addingReportingOverflow(step)
      guard !overflows else { throw damage("list \(list)") }
      numbers.append(Int64(number))
      previous = number
    }
    return numbers
  }

  /// Removes what no result of a site names any more.
  static func removeUnused(_ db: Database, site: Int64) throws {
    var used: Set<Int64> = []
    let rows = try Row.fetchAll(
      db, sql: "SELECT DISTINCT frame, facts, criteria, links, answers, accessibility FROM result WHERE site = ?",
      arguments: [site])
    var lists: Set<Int64> = []
    for row in rows {
      used.formUnion([0, 4, 5].compactMap { row.int64($0) })
      lists.formUnion([1, 2, 3].compactMap { row.int64($0) })
    }
    used.formUnion(try DocumentTable.parts(db, site: site))
    for list in lists { used.formUnion(try numbers(db, inList: list)) }
    used.formUnion(lists)
    let remove = try db.cachedStatement(sql: "DELETE FROM part WHERE id = ?")
    for number in try Int64.fetchAll(db, sql: "SELECT id FROM part WHERE site = ?", arguments: [site])
    where !used.contains(number) {
      try remove.execute(arguments: [number])
    }
  }
}
