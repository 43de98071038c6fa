/// Hosts that answer from the same address, and so from the same server: they share one queue.
struct HostingGroup {
  /// The hosts, in the order in which they joined.
  var hosts: [String] = []
  /// When the next request may start.
  private(set) var nextStart: Duration = .zero
  private(set) var pace: Pace
  /// Requests under way.
  private(set) var underWay = 0

  init(_ settings: PolitenessSettings) {
    pace = Pace(settings.groupDelay, settings)
  }

  mutating func start(now: Duration) {
    nextStart = max(nextStart, now + pace.pause)
    underWay += 1
  }

  mutating func take(_ answer: PoliteAnswer) {
    underWay -= 1
    if case .busy = answer { pace.slowDown() }
    pace.take(answer)
  }

  /// Takes in another group, which turned out to be the same server.
  mutating func absorb(_ other: HostingGroup) {
    hosts += other.hosts
    nextStart = max(nextStart, other.nextStart)
    underWay += other.underWay
    if other.pace.pause > pace.pause { pace = other.pace }
  }
}
