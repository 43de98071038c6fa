/// What a night came to.
public struct NightSummary: Sendable {
  /// The night.
  public var night: NightRecord
  /// Whether it had been broken off before and was gone on with.
  public var isResumed: Bool
  /// Whether there was nothing to do.
  public var wasDone: Bool
  /// How long this start took.
  public var duration: Duration
  /// Sites whose score went up since their last good result under the same rules.
  public var gained: [Change]
  /// Sites whose score went down.
  public var lost: [Change]
  /// Sites that could not be read, and why.
  public var unreachable: [Trouble]
  /// Sites that have no result: the next night begins with them.
  public var open: [NightSite]
  /// Old nights that lost their details to save space.
  public var thinned: [NightID]

  /// A score that has changed.
  public struct Change: Sendable, Hashable {
    /// The site.
    public var site: NightSite
    /// Percent before.
    public var before: Int
    /// Percent now.
    public var after: Int

    /// Makes a change.
    public init(site: NightSite, before: Int, after: Int) {
      self.site = site
      self.before = before
      self.after = after
    }
  }

  /// A site that could not be read.
  public struct Trouble: Sendable, Hashable {
    /// The site.
    public var site: NightSite
    /// Why: a stable word.
    public var reason: String

    /// Makes a trouble.
    public init(site: NightSite, reason: String) {
      self.site = site
      self.reason = reason
    }
  }

  /// Makes a summary.
  public init(
    night: NightRecord, isResumed: Bool = false, wasDone: Bool = false, duration: Duration, gained: [Change] = [],
    lost: [Change] = [], unreachable: [Trouble] = [], open: [NightSite] = [], thinned: [NightID] = []
  ) {
    self.night = night
    self.isResumed = isResumed
    self.wasDone = wasDone
    self.duration = duration
    self.gained = gained
    self.lost = lost
    self.unreachable = unreachable
    self.open = open
    self.thinned = thinned
  }
}
