/// From one time of day to another, in minutes after midnight; the end may lie on the next day.
struct TimeSpan: Hashable, Comparable {
  var start: Int
  var end: Int

  static let wholeDay = TimeSpan(start: 0, end: 24 * 60)

  static func < (left: TimeSpan, right: TimeSpan) -> Bool { (left.start, left.end) < (right.start, right.end) }

  /// `08:00-15:30`.
  /// Whether both hold at some time of one day.
  func overlaps(_ other: TimeSpan) -> Bool {
    start < end && other.start < other.end && start < other.end && other.start < end
  }

  var notation: String { "\(Self.clock(start))-\(Self.clock(end))" }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// What remains of the span when a pause is taken out.
  func without(_ pause: TimeSpan) -> [TimeSpan] {
    guard pause.start >= start, pause.end <= end, pause != self else { return [self] }
    return [TimeSpan(start: start, end: pause.start), TimeSpan(start: pause.end, end: end)].filter { $0.start < $0.end }
  }
}
