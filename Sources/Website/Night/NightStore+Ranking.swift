public import Reports
public import Results
public import Storage

extension NightStore {
  /// What a ranking of a night is made of.
  ///
  /// - Parameter history: How many earlier nights of the same rules it tells the places of.
  public func rankingSources(of night: NightRecord, history: Int) throws(StoreFailure) -> Ranking.Sources {
    var earlier: [(night: NightID, standings: [SiteStanding])] = []
    for other in try nightsWithResults() where other.id < night.id && other.ruleSet == night.ruleSet {
      guard earlier.count < history else { break }
      earlier.append((other.id, try goodStandings(upTo: other.id)))
    }
    return Ranking.Sources(
      night: night, good: try goodStandings(upTo: night.id), latest: try standings(of: night.id),
      open: try openSites(of: night.id), earlier: earlier, observations: try observations())
  }
}
