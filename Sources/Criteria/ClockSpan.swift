/// A span of the clock in minutes after midnight. One that ends before it begins goes on after midnight.
public struct ClockSpan: Sendable, Hashable {
  /// The first minute, 0 to 1439.
  public var start: Int
  /// The minute after the last, 0 to 1440.
  public var end: Int

  /// Makes a span.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Reads `08:00-16:00`; an open end (`18:00+`) lasts until midnight.
  public init?(_ text: some StringProtocol) {
    if text.hasSuffix("+"), let start = Self.minutes(text.dropLast()) {
      self.init(start: start, end: 24 * 60)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Self.minutes(parts[0]), let end = Self.minutes(parts[1]), start < 24 * 60
    else { return nil }
    self.init(start: start, end: end)
  }

  /// Whether it goes on after midnight.
  var crossesMidnight: Bool { end <= start }

  private static func minutes(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
      let hours = Int(parts[0]), let minutes = Int(parts[1]), (0...24).contains(hours), (0...59).contains(minutes),
      hours * 60 + minutes <= 24 * 60
    else { return nil }
    return hours * 60 + minutes
  }
}

extension ClockSpan: CustomStringConvertible {
  /// `08:00-16:00`.
  public var description: String { "\(Self.clock(start))-\(Self.clock(end))" }

  private static func clock(_ minutes: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}
