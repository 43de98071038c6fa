/// A file that keeps the crawls under way and what the last finished one of each site found.
///
/// A check that is killed goes on where it was, and a page that has not changed is not fetched again. Several processes
/// may use one store at the same time, for different sites: they wait for each other up to ``patience``.
///
/// The store is an SQLite database. Beside it lie a lock file (`.lock`) that stays, and while it is used SQLite's own
/// `-wal` and `-shm`.
public final class CheckStore: Sendable {
  /// How long to wait for others that write to the store: 10 s.
  public static let patience = Duration.seconds(10)

  private let database: StoreDatabase

  /// Creates a store or opens one; one of an older version of this program is brought up to date.
  ///
  /// - Parameter path: The file. Its folder must exist.
  /// - Throws: ``StoreFailure`` when the file is not ours, damaged or made by a newer version, which leaves it as it is,
  ///   and when it cannot be opened.
  public convenience init(path: String) throws(StoreFailure) { try self.init(path: path, maximumPages: nil) }

  /// Opens a store that may not grow beyond a number of pages of 4096 bytes.
  init(path: String, maximumPages: Int?) throws(StoreFailure) {
    database = try StoreDatabase(path: path, maximumPages: maximumPages)
  }

  /// The crawls in a database that is open already.
  init(_ database: StoreDatabase) {
    self.database = database
  }

  /// Begins to crawl a site, or goes on with a crawl of it that was not finished.
  ///
  /// It goes on when settings and rules are the same; otherwise what was not finished is dropped.
  ///
  /// - Parameters:
  ///   - site: What identifies the site: its address.
  ///   - settings: What identifies the settings of the crawl. Any text; it is only compared.
  ///   - rules: What identifies the rules: their hash.
  /// - Throws: ``StoreFailure/siteIsBusy`` when the site is being crawled with this store already.
  public func begin(site: String, settings: String, rules: String) throws(StoreFailure) -> SiteRun {
    let number = try SiteTable.number(of: site, in: database)
    guard let lock = try FileLock(path: database.lockPath, byte: number) else { throw .siteIsBusy }
    let start = try database.write { db in
      try RunTable.begin(db, site: number, settings: settings, rules: rules)
    }
    return SiteRun(database: database, lock: lock, site: number, start: start)
  }

  /// Closes the store. Crawls that are under way can be gone on with later.
  public func close() throws(StoreFailure) { try database.close() }
}
