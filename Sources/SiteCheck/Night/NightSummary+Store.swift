internal import Results
internal import Storage

extension NightSummary {
  /// What the store says of a night.
  init(of run: NightRun, in store: NightStore, duration: Duration) throws(StoreFailure) {
    let nights = try store.nights()
    guard let night = nights.first(where: { $0.id == run.id }) else { throw .damaged("night") }
    let standings = try store.standings(of: run.id)
    let before = nights.first { $0.id < run.id && $0.done > 0 && $0.ruleSet == night.ruleSet }
    let earlier = try before.map { night throws(StoreFailure) in try store.goodStandings(upTo: night.id) } ?? []
    let percents = Dictionary(earlier.map { ($0.site.key, $0.score.percent) }) { first, _ in first }
    let changes = standings.compactMap { standing -> Change? in
      guard standing.isGood, let after = standing.score.percent, let before = percents[standing.site.key] ?? nil
      else { return nil }
      return Change(site: standing.site, before: before, after: after)
    }
    self.init(
      night: night, isResumed: run.isResumed, wasDone: run.isDone, duration: duration,
      gained: changes.filter { $0.after > $0.before }.sorted { $0.after - $0.before > $1.after - $1.before },
      lost: changes.filter { $0.after < $0.before }.sorted { $0.after - $0.before < $1.after - $1.before },
      unreachable: standings.filter { $0.status == .unreachable }.map {
        Trouble(site: $0.site, reason: $0.reason ?? ReadingProblem.unreachable.rawValue)
      }, open: try store.openSites(of: run.id), thinned: [])
  }
}
