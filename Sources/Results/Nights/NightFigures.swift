/// How a night goes, in numbers that somebody keeps watch over.
public struct NightFigures: Sendable, Hashable {
  /// The night; its state and counts are those of the store when the figures were begun or ended.
  public var night: NightRecord
  /// How many sites are done, by how they ended.
  public var sites: [Site.Status: Int]
  /// Pages that were read since this start.
  public var pages = 0
  /// Requests since this start, by how they ended: `ok`, `not-modified`, `timeout-waiting` …
  public var requests: [String: Int] = [:]
  /// The bytes of bodies since this start, on the wire.
  public var bytes = 0
  /// How often hosts were slowed down because they have too much to do.
  public var slowdowns = 0
  /// How often hosts were given rest because they fail.
  public var rests = 0
  /// Seconds since this start.
  public var seconds = 0.0
  /// The scores of the sites that have one.
  public var percents: [Int]
  /// When the last complete night ended, in seconds since 1970 (UTC); `nil` when there was none.
  public var lastComplete: Int?

  /// Begins.
  ///
  /// - Parameter done: What earlier starts of the same night found.
  public init(night: NightRecord, done: [SiteStanding], lastComplete: Int?) {
    self.night = night
    self.lastComplete = lastComplete
    sites = Dictionary(grouping: done, by: \.status).mapValues(\.count)
    percents = done.compactMap(\.score.percent)
  }
}
