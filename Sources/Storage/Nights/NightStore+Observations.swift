public import Results

extension NightStore {
  /// Keeps observations, all or none. One of the same municipality, channel, question and day is replaced.
  ///
  /// - Returns: How many were new, and how many took the place of others or were there already.
  public func add(_ observations: [Observation]) throws(StoreFailure) -> (new: Int, known: Int) {
    try database.write { db in
      let before = try ObservationTable.count(db)
      for observation in observations { try ObservationTable.write(db, observation) }
      let new = try ObservationTable.count(db) - before
      return (new, observations.count - new)
    }
  }

  /// All observations, by the numbers of the municipalities.
  ///
  /// - Parameter day: Those of this day (ISO 8601) and before. Default: all.
  public func observations(until day: String? = nil) throws(StoreFailure) -> [String: [Observation]] {
    let all = try database.read { db in try ObservationTable.all(db) }
    return Dictionary(grouping: all.filter { observation in day.map { observation.date <= $0 } ?? true }) {
      $0.municipality
    }
  }
}
