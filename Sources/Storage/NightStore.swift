/// A file that keeps what every night found, beside the crawls under way of ``CheckStore``.
///
/// Nothing that a night found is overwritten by a later one. Readers work while a night is under way, and see each site
/// with all of its result or without it.
public final class NightStore: Sendable {
  /// The crawls under way in the same file.
  public let checks: CheckStore
  let database: StoreDatabase

  /// The byte of the lock file that stands for a night under way; sites have the bytes of their numbers.
  private static let nightLock: Int64 = 1 << 40

  /// Creates a store or opens one; one of an older version of this program is brought up to date.
  ///
  /// - Parameter path: The file. Its folder must exist.
  /// - Throws: ``StoreFailure`` when the file is not ours, damaged or made by a newer version, which leaves it as it is,
  ///   and when it cannot be opened.
  public init(path: String) throws(StoreFailure) {
    database = try StoreDatabase(path: path, maximumPages: nil)
    checks = CheckStore(database)
  }

  /// Opens a store that exists.
  ///
  /// - Throws: ``StoreFailure/missing`` when there is no file.
  public convenience init(existing path: String) throws(StoreFailure) {
    guard StoreInspection.exists(path) else { throw .missing }
    try self.init(path: path)
  }

  /// Begins a night, or goes on with one of the same rules and settings that was broken off less than
  /// ``NightPlan/longestBreak`` ago.
  ///
  /// - Throws: ``StoreFailure/nightIsBusy`` when a night is under way with this store.
  public func begin(_ plan: NightPlan) throws(StoreFailure) -> NightRun {
    guard let lock = try FileLock(path: database.lockPath, byte: Self.nightLock) else { throw .nightIsBusy }
    let start = try database.write { db in try NightStart(db, plan) }
    return NightRun(database, start, lock: lock)
  }

  /// Closes the store.
  public func close() throws(StoreFailure) { try database.close() }
}
