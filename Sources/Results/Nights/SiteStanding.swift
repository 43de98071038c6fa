/// What one night says of one site, in short.
public struct SiteStanding: Sendable, Hashable, Codable {
  /// The site.
  public var site: NightSite
  /// The night that the result is of.
  public var night: NightID
  /// The rules that judged.
  public var ruleSet: RuleSetIdentity
  /// How the check ended.
  public var status: Site.Status
  /// Why it ended early; `nil` when it did not.
  public var reason: String?
  /// How many pages were read.
  public var pages: Int
  /// What the answers add up to.
  public var score: Score
  /// The points that could be earned by all criteria that apply, by category. What the score's categories lack to it could
  /// not be tested.
  public var possible: [String: Double]
  /// Whether the result can stand for the site: see ``SiteResult/standsForSite``.
  public var isGood: Bool

  /// Makes a standing.
  public init(
    site: NightSite, night: NightID, ruleSet: RuleSetIdentity, status: Site.Status, reason: String?, pages: Int,
    score: Score, possible: [String: Double] = [:], isGood: Bool
  ) {
    self.site = site
    self.night = night
    self.ruleSet = ruleSet
    self.status = status
    self.reason = reason
    self.pages = pages
    self.score = score
    self.possible = possible
    self.isGood = isGood
  }
}

extension SiteResult {
  /// Whether the result can stand for the site until there is a better one. One of a site that was not reached, that was
  /// broken off, or in which nothing could be decided says little of the site, and never takes the place of one that does.
  public var standsForSite: Bool {
    guard site.status != .unreachable, score.percent != nil else { return false }
    return site.problem.map { !Self.breaks.contains($0.reason) } ?? true
  }

  /// Reasons for which reading ended without the site's own doing, or before a budget was used up.
  private static let breaks = Set(
    [ReadingProblem.interrupted, .noProgress, .hostUnresponsive, .robotsUnavailable].map(\.rawValue))
}
