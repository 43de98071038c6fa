internal import Results

extension Ranking {
  /// Ranks the sites of a night.
  ///
  /// - Parameter leastTested: The share of the points that must have been tested, 0 to 1: nobody gets a place for the little
  ///   that could be read. Default: any.
  public init(_ sources: Sources, filter: RankingFilter = RankingFilter(), leastTested: Double = 0) {
    schema = Self.schemaVersion
    night = sources.night.id
    ruleSet = sources.night.ruleSet
    self.filter = filter
    let all = Self.ranked(sources.good, filter)
    let isEnough = { (score: RankedScore) in score.maximum >= score.possible * leastTested }
    let ranked = all.filter { isEnough($0.score) }
    let little = Dictionary(all.filter { !isEnough($0.score) }.map { ($0.standing.site.key, $0.score.tested) }) {
      first, _ in first
    }
    let earlier = sources.earlier.map { night in
      (night.night, Self.placesByKey(Self.ranked(night.standings, filter).filter { isEnough($0.score) }))
    }
    let places = StandardRanking.places(ranked.map(\.score.percent))
    let sharers = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
    entries = zip(ranked, places).map { ranked, place in
      let (standing, score) = ranked
      return Entry(
        place: place, isShared: sharers[place, default: 1] > 1, site: standing.site, night: standing.night,
        score: score, stars: standing.score.stars, pages: standing.pages,
        history: earlier.compactMap { night, places in
          places[standing.site.key].map { Place(night: night, place: $0) }
        }, channels: sources.channels(of: standing.site))
    }
    let placed = Set(ranked.map(\.standing.site.key))
    let unread = sources.latest.filter { !placed.contains($0.site.key) }.map { standing in
      Unplaced(
        site: standing.site, status: standing.status, reason: standing.reason, tested: little[standing.site.key],
        channels: sources.channels(of: standing.site))
    }
    let open = sources.open.filter { !placed.contains($0.key) }.map { site in
      Unplaced(
        site: site, status: nil, reason: nil, tested: little[site.key], channels: sources.channels(of: site))
    }
    unplaced = (unread + open).filter { filter.holds(for: $0.site) }.sorted {
      ($0.site.name, $0.site.key) < ($1.site.name, $1.site.key)
    }
  }

  /// The best first; of equals, the one of which more could be tested, then the order of names.
  private static func ranked(
    _ standings: [SiteStanding], _ filter: RankingFilter
  ) -> [(standing: SiteStanding, score: RankedScore)] {
    standings.filter { filter.holds(for: $0.site) }.compactMap { standing in
      RankedScore(standing, category: filter.category).map { (standing, $0) }
    }.sorted { left, right in
      if left.1.percent != right.1.percent { return left.1.percent > right.1.percent }
      if left.1.tested != right.1.tested { return left.1.tested > right.1.tested }
      return (left.0.site.name, left.0.site.key) < (right.0.site.name, right.0.site.key)
    }
  }

  private static func placesByKey(_ ranked: [(standing: SiteStanding, score: RankedScore)]) -> [String: Int] {
    let places = StandardRanking.places(ranked.map(\.score.percent))
    return Dictionary(zip(ranked.map(\.standing.site.key), places)) { first, _ in first }
  }
}

extension Ranking.Sources {
  fileprivate func channels(of site: NightSite) -> [ChannelResult] {
    let own = site.municipality.flatMap { observations[$0.number] } ?? []
    return Observation.Channel.allCases.compactMap { ChannelResult(own, channel: $0) }
  }
}
