public import Results

/// Something that happens during a night, for logs and meters. What a night finds is in its store.
public enum NightNotice: Sendable {
  /// The night begins, or is gone on with.
  case began(Start)
  /// Something happened while sites were checked.
  case check(CheckNotice)
  /// A site is done and its result kept.
  case siteEnded(NightSite, Ending)

  /// How a night begins.
  public struct Start: Sendable {
    /// The night as it stands in the store.
    public let night: NightRecord
    /// Whether it was broken off before.
    public let isResumed: Bool
    /// What earlier starts of the same night found.
    public let done: [SiteStanding]
    /// When the last complete night ended, in seconds since 1970 (UTC); `nil` when there was none.
    public let lastComplete: Int?
  }

  /// How the check of a site ended.
  public struct Ending: Sendable, Hashable {
    /// How far it came.
    public let status: Site.Status
    /// Why it came no further: a stable word; `nil` when it did.
    public let reason: String?
    /// Details in the words of whoever reported them; they may be anybody's.
    public let detail: String
    /// Pages that were read.
    public let pages: Int
    /// The score; `nil` when nothing could be decided.
    public let percent: Int?

    init(_ result: SiteResult) {
      status = result.site.status
      reason = result.site.problem?.reason
      detail = result.site.problem?.detail ?? ""
      pages = result.coverage.checked
      percent = result.score.percent
    }
  }
}
