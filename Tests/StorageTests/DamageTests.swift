import Foundation
import GRDB
import Testing

@testable import Storage
@testable import StoreWriter

@Suite("Files that are no stores, and stores that are damaged")
struct DamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var bytes: Data {
    get throws { try Data(contentsOf: URL(fileURLWithPath: folder.store)) }
  }

  private func write(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: folder.store)) }

  private func begin() throws -> SiteRun {
    try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
  }

  /// A store with a finished run of 12 visits and an unfinished one of 4, as a file of its own.
  private func makeStore() throws -> Data {
    let store = try CheckStore(path: folder.store)
    for count in [12, 4] {
      let run = try store.begin(site: "site", settings: "settings", rules: "rules")
      try run.record("robots", Array("Disallow: /\(count)".utf8))
      for sequence in 0..<count { try run.append(SampleVisit.visit(sequence, links: 40)) }
      if count == 12 { try run.finish() }
    }
    try store.close()
    return try bytes
  }

  /// Changes the database behind the store's back.
  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.store)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
  }

  @Test(
    "A file that is something else is left alone",
    arguments: [
      "Åpningstider: 09.00–15.00", String(repeating: "plain text ", count: 9_000), "SQLite format 3\0 and no more",
    ])
  func text(content: String) throws {
    try write(Data(content.utf8))
    #expect(throws: StoreFailure.notAStore) { try CheckStore(path: folder.store) }
    #expect(try bytes == Data(content.utf8))
  }

  @Test(
    "The database of another program is left alone",
    arguments: [
      "CREATE TABLE bookmark (url)", "CREATE TABLE site (id); PRAGMA application_id = 1", "PRAGMA application_id = 1",
    ])
  func otherProgram(sql: String) throws {
    try change(sql)
    let before = try bytes
    #expect(throws: StoreFailure.notAStore) { try CheckStore(path: folder.store) }
    #expect(try bytes == before)
  }

  @Test("A store of a newer version is left alone")
  func newer() throws {
    _ = try makeStore()
    try change("INSERT INTO grdb_migrations VALUES ('4')")
    let before = try bytes
    #expect(throws: StoreFailure.newerVersion) { try CheckStore(path: folder.store) }
    #expect(try bytes == before)
  }

  @Test("An empty file becomes a store")
  func empty() throws {
    try write(Data())
    #expect(try !begin().isResumed)
  }

  @Test("What cannot be opened is told", arguments: ["/", "/no-such-folder/checks.sqlite"])
  func cannotOpen(name: String) throws {
    #expect {
      try CheckStore(path: folder.path + name)
    } throws: { failure in
      if case .cannotOpen(let words) = failure as? StoreFailure { !words.isEmpty } else { false }
    }
  }

  @Test("A truncated store is refused and left alone", arguments: [0.1, 0.3, 0.5, 0.7, 0.9])
  func truncated(part: Double) throws {
    let whole = try makeStore()
    let rest = whole.prefix(Int(Double(whole.count) * part))
    try write(rest)
    #expect {
      try CheckStore(path: folder.store)
    } throws: { failure in
      if case .damaged = failure as? StoreFailure { true } else { false }
    }
    #expect(try bytes == rest)
  }

  @Test("Whichever bit flips: it is noticed or changes nothing, and what is refused is left alone", arguments: 0..<4)
  func bitFlip(part: UInt64) throws {
    let whole = try makeStore()
    var generator = SeededGenerator(state: part)
    var refused = 0
    var lost = 0
    for round in 0..<60 {
      var flipped = whole
      // The header and the first page have more to break than the rest.
      let position = Int.random(in: 0..<(round < 20 ? 4_096 : whole.count), using: &generator)
      flipped[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try write(flipped)
      do throws(StoreFailure) {
        _ = try CheckStore(path: folder.store)
      } catch {
        refused += 1
        #expect(try bytes == flipped, "byte \(position)")
        continue
      }
      // What is found later than on opening is a failure or counts as missing.
      do throws(StoreFailure) { lost += try missing(at: position) } catch { lost += 1 }
    }
    #expect(refused > 0)
    #expect(lost > 0)
  }

  /// Reads all that was stored: whatever is read has to be right. Answers how much is missing.
  private func missing(at position: Int) throws(StoreFailure) -> Int {
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
    var missing = 0
    for sequence in 0..<12 {
      let original = SampleVisit.visit(sequence, links: 40)
      if let visit = try run.visit(sequence) {
        #expect(visit == original, "byte \(position)")
      } else if sequence < 4 {
        missing += 1
      }
      if let visit = try run.remembered(original.url) {
        #expect(visit == original, "byte \(position)")
      } else {
        missing += 1
      }
    }
    if let robots = try run.recorded("robots") { #expect(robots == Array("Disallow: /4".utf8), "byte \(position)") }
    return missing
  }

  @Test(
    "Records that are not what was written count as missing",
    arguments: [
      "UPDATE visit SET record = x''", "UPDATE visit SET record = zeroblob(8)",
      "UPDATE visit SET record = zeroblob(900)",
      "UPDATE visit SET record = substr(record, 1, length(record) - 1)", "UPDATE visit SET record = record || x'00'",
      "UPDATE visit SET record = 'text'", "UPDATE visit SET record = 12", "DELETE FROM address",
      "UPDATE address SET url = x'ff'", "UPDATE address SET url = 1.5", "UPDATE address SET number = number + 1000",
      "UPDATE address SET number = 9223372036854775807 - number", "UPDATE address SET number = 'a' || number",
      "UPDATE visit SET sequence = 100 + sequence; UPDATE visit SET sequence = 103 - sequence",
      "UPDATE address SET url = CAST('https://elsewhere.example/' || number AS BLOB)",
      "UPDATE address SET number = 1000 - number", "UPDATE address SET number = 1099511627775 - number",
    ])
  func wrongRecords(sql: String) throws {
    _ = try makeStore()
    try change(sql)
    let run = try begin()
    #expect(run.isResumed)
    for sequence in 0..<4 { #expect(try run.visit(sequence) == nil) }
    #expect(try run.recorded("robots") != nil)
    // The crawl fetches them again.
    try run.append(SampleVisit.visit(0, links: 40))
    #expect(try run.visit(0) == SampleVisit.visit(0, links: 40))
    // Their numbers may have got new addresses now: that does not mend the others.
    for sequence in 1..<4 { #expect(try run.visit(sequence) == nil) }
    try run.finish()
  }

  @Test(
    "Notes that are not what was written count as missing",
    arguments: [
      "UPDATE note SET bytes = x''", "UPDATE note SET bytes = zeroblob(100)", "UPDATE note SET bytes = 7",
      "UPDATE note SET key = CAST('other' AS BLOB)",
    ])
  func wrongNotes(sql: String) throws {
    _ = try makeStore()
    try change(sql)
    let run = try begin()
    for key in ["robots", "other"] { #expect(try run.recorded(key) == nil) }
    #expect(try run.visit(0) == SampleVisit.visit(0, links: 40))
  }
}
