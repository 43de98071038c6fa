public import Results
internal import Synchronization

/// One night under way. It may be used from several tasks at the same time, and nobody else can begin a night with the
/// same store until it is let go of.
public final class NightRun: Sendable {
  /// Which night it is.
  public let id: NightID
  /// Whether it had been broken off and is gone on with.
  public let isResumed: Bool
  /// Whether there is nothing to do: the night was done before.
  public let isDone: Bool
  /// The keys of the sites that have a result already.
  public let done: Set<String>
  /// The keys of the sites that are left, in the order in which they are to be looked at: those first that the night before
  /// did not get ready.
  public let open: [String]

  private let database: StoreDatabase
  private let night: Int64
  private let numbers: [String: Int64]
  private let lock: Mutex<FileLock?>

  init(_ database: StoreDatabase, _ start: NightStart, lock: FileLock) {
    self.database = database
    id = start.id
    night = start.night
    isResumed = start.isResumed
    isDone = start.isDone
    done = start.done
    open = start.open
    numbers = start.numbers
    self.lock = Mutex(lock)
  }

  /// Keeps the result of a site, in one transaction. When it returns, the result outlives the process; when it throws,
  /// nothing of it was kept. Readers see all of it or nothing.
  ///
  /// - Parameters:
  ///   - key: The site, as the plan has it.
  ///   - isCut: Whether the night's deadline came while the site was read: then the result does not stand for the site, and
  ///     the next night begins with it.
  public func record(_ result: SiteResult, key: String, isCut: Bool = false) throws(StoreFailure) {
    guard let site = numbers[key] else { throw .other(code: 0, message: "no site of the plan: \(key)") }
    let parts: ResultParts
    do { parts = try ResultParts(result) } catch { throw StoreFailure(error) }
    try lock.withLock { lock throws(StoreFailure) in
      guard lock != nil else { throw .closed }
      try database.write { db in
        try ResultTable.write(db, result, parts, night: night, site: site, isCut: isCut)
      }
    }
  }

  /// Ends the night; then another one can begin.
  ///
  /// - Parameter now: The time, in seconds since 1970.
  public func finish(_ state: NightRecord.State, now: Int) throws(StoreFailure) {
    try lock.withLock { lock throws(StoreFailure) in
      guard lock != nil else { throw .closed }
      try database.write { db in try NightTable.set(db, state, ended: now, night: night) }
      lock = nil
    }
  }
}
