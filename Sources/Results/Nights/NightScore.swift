/// What one night says of one site in a few numbers: a point of a curve over many nights.
public struct NightScore: Sendable, Hashable {
  /// The night.
  public var night: NightID
  /// The hash of the rules that judged.
  public var rules: String
  /// Points in percent of those that could be tested; `nil` when nothing could be decided.
  public var percent: Int?
  /// How the check ended.
  public var status: Site.Status
  /// Whether the result can stand for the site: see ``SiteResult/standsForSite``.
  public var isGood: Bool

  /// Makes a score.
  public init(night: NightID, rules: String, percent: Int?, status: Site.Status, isGood: Bool) {
    self.night = night
    self.rules = rules
    self.percent = percent
    self.status = status
    self.isGood = isGood
  }
}

/// How many defects of one rule came and went at a site between two nights.
public struct FindingTurnover: Sendable, Hashable {
  /// The rule.
  public var rule: String
  /// Seen for the first time.
  public var new: Int
  /// No longer seen, though the site was read in full.
  public var fixed: Int

  /// Makes a turnover.
  public init(rule: String, new: Int, fixed: Int) {
    self.rule = rule
    self.new = new
    self.fixed = fixed
  }
}
