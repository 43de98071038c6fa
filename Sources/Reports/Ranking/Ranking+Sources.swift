internal import Results

extension Ranking {
  /// Ranks the sites of a night.
  public init(_ sources: Sources, filter: RankingFilter = RankingFilter()) {
    schema = Self.schemaVersion
    night = sources.night.id
    ruleSet = sources.night.ruleSet
    self.filter = filter
    let ranked = Self.ranked(sources.good, filter)
    let earlier = sources.earlier.map { night in (night.night, Self.placesByKey(night.standings, filter)) }
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
        site: standing.site, status: standing.status, reason: standing.reason,
        channels: sources.channels(of: standing.site))
    }
    let open = sources.open.filter { !placed.contains($0.key) }.map { site in
      Unplaced(site: site, status: nil, reason: nil, channels: sources.channels(of: site))
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

  private static func placesByKey(_ standings: [SiteStanding], _ filter: RankingFilter) -> [String: Int] {
    let ranked = ranked(standings, filter)
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
