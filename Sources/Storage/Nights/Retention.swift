public import Results

/// Which nights keep all their details: every night for a month, one a week for half a year, one a month for ever.
///
/// The others keep facts, outcomes, points and coverage, and lose the evidence beside facts and the addresses of broken
/// links.
public struct Retention: Sendable, Hashable {
  /// For how many days every night is kept. Default 31.
  public var daily = 31
  /// For how many days one night a week is kept. Default 183.
  public var weekly = 183

  /// The defaults.
  public init() {}

  /// The nights that lose their details. Of a week or a month the last night that came to its end is kept, or else the last.
  ///
  /// - Parameter today: ISO 8601.
  public func thinned(_ nights: [NightRecord], today: String) -> [NightID] {
    guard let now = DayCount.days(today) else { return [] }
    var kept: [String: NightRecord] = [:]
    for night in nights.sorted(by: { $0.id < $1.id }) where night.state != .running {
      guard let day = DayCount.days(night.id.day) else { continue }
      let period =
        now - day < daily
        ? "night \(night.id)"
        : now - day < weekly ? "week \(DayCount.week(day))" : "month \(night.id.day.prefix(7))"
      guard night.state == .complete || kept[period]?.state != .complete else { continue }
      kept[period] = night
    }
    let ids = Set(kept.values.map(\.id))
    return nights.filter { $0.state != .running && !ids.contains($0.id) }.map(\.id).sorted()
  }
}
