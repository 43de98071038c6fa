internal import Synchronization

/// One crawl of one site. It may be used from several tasks at the same time.
///
/// When it is let go of without ``finish()``, or the process is killed, the next ``CheckStore/begin(site:settings:rules:)``
/// goes on with it. Calls block for as long as writing to the file takes, and up to ``CheckStore/patience`` when another
/// process writes.
public final class SiteRun: Sendable {
  /// Whether an unfinished crawl of the same site with the same settings and rules was found.
  public let isResumed: Bool

  private struct State {
    var addresses: AddressBook
    /// Held until the crawl is finished.
    var lock: FileLock?
  }

  private let database: StoreDatabase
  private let site: Int64
  private let run: Int64
  private let finishedRun: Int64?
  private let state: Mutex<State>

  init(database: StoreDatabase, lock: FileLock, site: Int64, start: RunTable.Start) {
    self.database = database
    self.site = site
    run = start.run
    isResumed = start.isResumed
    finishedRun = start.finished
    state = Mutex(State(addresses: start.addresses, lock: lock))
  }

  /// What this crawl has recorded under a key; `nil` when it is nothing, or is damaged.
  public func recorded(_ key: String) throws(StoreFailure) -> [UInt8]? {
    try database.read { db in try NoteTable.bytes(db, run: run, key: key) }
  }

  /// Records bytes under a key in place of those that were there. When it returns, they outlive the process.
  public func record(_ key: String, _ bytes: [UInt8]) throws(StoreFailure) {
    try state.withLock { state throws(StoreFailure) in
      guard state.lock != nil else { throw .closed }
      try database.write { db in try NoteTable.write(db, run: run, key: key, bytes: bytes) }
    }
  }

  /// A finished visit of this crawl; `nil` when there is none with this number, or it is damaged: the page is to be
  /// fetched then.
  public func visit(_ sequence: Int) throws(StoreFailure) -> VisitRecord? {
    let entry = try database.read { db in try VisitTable.entry(db, run: run, sequence: sequence) }
    guard let entry, entry.place.owner == run, entry.place.number == sequence else { return nil }
    return decode(entry)
  }

  /// Keeps a finished visit in place of one with the same number. When it returns, the visit outlives the process; when
  /// it throws, nothing of it was kept.
  public func append(_ visit: VisitRecord) throws(StoreFailure) {
    try state.withLock { state throws(StoreFailure) in
      guard state.lock != nil else { throw .closed }
      let record = visit.sealedBytes(run: run, addresses: &state.addresses)
      let page = state.addresses.assignNumber(to: visit.url)
      do throws(StoreFailure) {
        let additions = state.addresses.additions
        try database.write { db in
          try AddressTable.insert(db, additions, site: site)
          try VisitTable.write(db, run: run, sequence: visit.sequence, page: page, record: record)
        }
      } catch {
        state.addresses.revokeAdditions()
        throw error
      }
      state.addresses.keepAdditions()
    }
  }

  /// The last visit to an address in the last finished crawl of this site; `nil` when there is none, when that crawl had
  /// other rules, or when the record is damaged.
  public func remembered(_ url: String) throws(StoreFailure) -> VisitRecord? {
    guard let finishedRun, let page = state.withLock({ $0.addresses.number(of: url) }) else { return nil }
    let entry = try database.read { db in try VisitTable.entry(db, run: finishedRun, page: page) }
    guard let entry, entry.place.owner == finishedRun, let visit = decode(entry) else { return nil }
    return ExactText(text: visit.url) == ExactText(text: url) ? visit : nil
  }

  /// Makes this crawl the last finished one of the site and drops the one before; then others may crawl the site. What
  /// it found can still be read until they have finished, but nothing can be added.
  public func finish() throws(StoreFailure) {
    try state.withLock { state throws(StoreFailure) in
      guard state.lock != nil else { throw .closed }
      try database.write { db in try RunTable.finish(db, run: run, site: site) }
      state.lock = nil
    }
  }

  private func decode(_ entry: VisitTable.Entry) -> VisitRecord? {
    state.withLock { VisitRecord(entry, addresses: $0.addresses) }
  }
}
