public import Results

extension NightStore {
  /// All nights, the newest first.
  public func nights() throws(StoreFailure) -> [NightRecord] {
    try database.read { db in try NightTable.all(db).map(\.record) }
  }

  /// The nights that have results, the newest first.
  public func nightsWithResults() throws(StoreFailure) -> [NightRecord] {
    try nights().filter { $0.done > 0 }
  }

  /// The night that somebody means: the exact one, or the last one of a day.
  public func night(_ id: NightID) throws(StoreFailure) -> NightRecord? {
    let nights = try nightsWithResults()
    // The first night of a day is written like the day: whoever writes it means the last.
    return id.number == 1 ? nights.first { $0.id.day == id.day } : nights.first { $0.id == id }
  }

  /// All sites that were ever looked at, in the order of their keys.
  public func sites() throws(StoreFailure) -> [NightSite] {
    try database.read { db in try WatchedTable.all(db).values.sorted { $0.key < $1.key } }
  }

  /// The sites that a night was to look at and has no result of, in the order of their keys.
  public func openSites(of night: NightID) throws(StoreFailure) -> [NightSite] {
    try database.read { db in
      guard let number = try NightTable.number(db, of: night) else { return [] }
      let sites = try WatchedTable.all(db)
      let open = try PlanTable.open(db, night: number)
      return open.compactMap { sites[$0] }.sorted { $0.key < $1.key }
    }
  }

  /// All that was ever wrong at a site, and since when, in the order of rules and fingerprints.
  public func findings(of key: String) throws(StoreFailure) -> [FindingHistory] {
    try database.read { db in
      guard let site = try WatchedTable.number(db, of: key) else { return [] }
      return try FindingTable.all(db, site: site)
    }
  }
}
