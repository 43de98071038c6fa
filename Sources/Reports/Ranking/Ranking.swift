public import Results

/// Who answers most, with places: the document that `docs/schema/ranking.json` describes.
///
/// Places go by whole percents of the points that could be tested, and equals share one. How sure a place is stands beside
/// it: how much could be tested, and what the percentage would be if the rest were all lost or all won.
public struct Ranking: Sendable, Hashable, Codable {
  /// The version of this shape.
  public var schema: String
  /// The night.
  public var night: NightID
  /// The rules that judged.
  public var ruleSet: RuleSetIdentity
  /// Which sites are ranked, and by what.
  public var filter: RankingFilter
  /// The sites that have a place, the best first.
  public var entries: [Entry]
  /// The sites that have none.
  public var unplaced: [Unplaced]

  /// The version of the shape that this program writes.
  public static let schemaVersion = "kommunesjekk-ranking-1"

  /// A site with its place.
  public struct Entry: Sendable, Hashable, Codable {
    /// The place, from 1.
    public var place: Int
    /// Whether others have the same.
    public var isShared: Bool
    /// The site.
    public var site: NightSite
    /// The night that the result is of: an earlier one where the last result does not stand for the site.
    public var night: NightID
    /// The score.
    public var score: RankedScore
    /// Stars by the rule set's scale, of all questions; `nil` when there are none, or too little could be tested.
    public var stars: Int?
    /// How many pages were read.
    public var pages: Int
    /// The places in earlier nights, the latest first.
    public var history: [Place]
    /// What came of asking by other ways. Only those by which somebody asked.
    public var channels: [ChannelResult]
  }

  /// A place in a night.
  public struct Place: Sendable, Hashable, Codable {
    /// The night.
    public var night: NightID
    /// The place among the same selection of sites.
    public var place: Int
  }

  /// A site without a place.
  public struct Unplaced: Sendable, Hashable, Codable {
    /// The site.
    public var site: NightSite
    /// How its check ended; `nil` when there was none.
    public var status: Site.Status?
    /// Why: a stable word.
    public var reason: String?
    /// How much of the points could be tested, in percent, where that was too little for a place; `nil` elsewhere.
    public var tested: Int?
    /// What came of asking by other ways.
    public var channels: [ChannelResult]
  }

  /// What a ranking is made of.
  public struct Sources: Sendable {
    /// The night.
    public var night: NightRecord
    /// The results that stand for the sites.
    public var good: [SiteStanding]
    /// What the night itself says of its sites.
    public var latest: [SiteStanding]
    /// Sites that it has no result of.
    public var open: [NightSite]
    /// The results that stood for the sites in earlier nights, the latest night first.
    public var earlier: [(night: NightID, standings: [SiteStanding])]
    /// What people found out by asking, by the numbers of municipalities.
    public var observations: [String: [Observation]]

    /// Makes sources.
    public init(
      night: NightRecord, good: [SiteStanding], latest: [SiteStanding], open: [NightSite] = [],
      earlier: [(night: NightID, standings: [SiteStanding])] = [], observations: [String: [Observation]] = [:]
    ) {
      self.night = night
      self.good = good
      self.latest = latest
      self.open = open
      self.earlier = earlier
      self.observations = observations
    }
  }
}
