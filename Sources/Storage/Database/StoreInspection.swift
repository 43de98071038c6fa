internal import Foundation
internal import GRDB

/// A look at a file before anything is done to it.
enum StoreInspection {
  /// Up to how many bytes of a store are searched for damage on opening; 32 MiB take about a tenth of a second. Damage in
  /// a larger one is found where it is read.
  static let searchedSize = 32 << 20

  /// Whether there is anything at the path.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Whether there is no file, or one that is empty or begins as databases do. Of others not even a lock file is made beside
  /// them. What cannot be read is left to tell why by opening it.
  static func mayBeDatabase(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let beginning = try? file.read(upToCount: 16) else {
      return true
    }
    return beginning.isEmpty || beginning == Data("SQLite format 3\0".utf8)
  }

  /// Throws when the file at the path is none that we may write to. No file, or an empty one, is fine.
  static func inspect(path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard !isFolder.boolValue else { throw StoreFailure.cannotOpen(FileLock.systemWords(EISDIR)) }
    // A reader neither writes to the file nor moves into it what a killed process left beside it.
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(CheckStore.patience.inSeconds)
    let reader = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? reader.close() }
    try reader.read { db in
      try requireOurs(db)
      if try Schema.migrator.hasBeenSuperseded(db) { throw StoreFailure.newerVersion }
      try requireSound(db)
    }
  }

  private static func requireOurs(_ db: Database) throws {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
    if id == Schema.applicationID { return }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
    guard id == 0, tables == 0 else { throw StoreFailure.notAStore }
  }

  private static func requireSound(_ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let pageSize = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    guard pages * pageSize <= searchedSize else { return }
    let finding = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    guard finding == "ok" else { throw StoreFailure.damaged(finding ?? "quick_check") }
  }
}
