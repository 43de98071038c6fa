internal import GRDB

/// The SQLite database behind a store, and the lock file beside it.
final class StoreDatabase: Sendable {
  /// Byte 0 is locked while the database is opened; the byte with the number of a site while the site is crawled.
  let lockPath: String
  private let pool: DatabasePool

  /// Opens or creates the database.
  ///
  /// - Parameter maximumPages: How many pages of 4096 bytes the file may have; for tests of a full disk.
  init(path: String, maximumPages: Int?) throws(StoreFailure) {
    // Whatever the name is, it is that of a file: SQLite gives some names a meaning.
    let path = path.hasPrefix("/") ? path : "./" + path
    lockPath = path + ".lock"
    guard StoreInspection.mayBeDatabase(path) else { throw .notAStore }
    // Two processes that make the same database at the same time would fail rather than wait for each other.
    let lock = try FileLock.wait(path: lockPath, byte: 0, patience: CheckStore.patience)
    defer { withExtendedLifetime(lock) {} }
    do {
      try StoreInspection.inspect(path: path)
      pool = try DatabasePool(path: path, configuration: Self.configuration(maximumPages: maximumPages))
    } catch {
      throw StoreFailure(error)
    }
    try migrate()
  }

  /// Runs statements that see everything that was written before.
  func read<Value>(_ statements: (Database) throws -> Value) throws(StoreFailure) -> Value {
    do { return try pool.read(statements) } catch { throw StoreFailure(error) }
  }

  /// Runs statements in one transaction: when this returns, they outlive the process; when it throws, none was run.
  func write<Value>(_ statements: (Database) throws -> Value) throws(StoreFailure) -> Value {
    do { return try pool.write(statements) } catch { throw StoreFailure(error) }
  }

  /// Writes the database anew without its free space.
  func compact() throws(StoreFailure) {
    do { try pool.vacuum() } catch { throw StoreFailure(error) }
  }

  /// Closes the database. What is read or written later fails with ``StoreFailure/closed``.
  func close() throws(StoreFailure) {
    // The writer has to be the last: when it goes it moves the log into the database, which a reader cannot.
    pool.invalidateReadOnlyConnections()
    do { try pool.close() } catch { throw StoreFailure(error) }
  }

  private func migrate() throws(StoreFailure) {
    guard try !read(Schema.migrator.hasCompletedMigrations) else { return }
    // Before there are tables: a store is to be known as ours also when its making is broken off.
    try write { db in try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
    do { try Schema.migrator.migrate(pool) } catch { throw StoreFailure(error) }
  }

  private static func configuration(maximumPages: Int?) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(CheckStore.patience.inSeconds)
    // As many as there are likely to be sites read at one moment; each has a cache of its own.
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      // Damaged pages are to be noticed, and views and triggers that somebody put into the file not to be obeyed.
      try db.execute(sql: "PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF")
      // The end of a crawl is one large transaction: what the log grew by is given back.
      try db.execute(sql: "PRAGMA journal_size_limit = 4194304")
      if let maximumPages { try db.execute(sql: "PRAGMA max_page_count = \(maximumPages)") }
    }
    return configuration
  }
}

extension Duration {
  /// The time in seconds, as libraries want it.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
