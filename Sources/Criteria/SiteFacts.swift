public import Results

/// What is known of a site when its criteria are judged.
public struct SiteFacts: Sendable {
  /// Everything that its pages say.
  public var facts: [Fact]
  /// What was promised by pages that could not be read or were left unread. While such a page exists, what was not
  /// found is an open question rather than a fault.
  public var unread: Set<Topic>
  /// What stood in the way of reading the site at all.
  public var obstacle: Obstacle?
  /// The day that "this year" is counted from.
  public var asOf: CalendarDay

  /// What can stand in the way.
  public enum Obstacle: Sendable, Hashable {
    /// Not one page could be read. Everything is `untested`.
    case unreachable
    /// The pages show nothing before their scripts have run.
    case needsScript
    /// Reading ended before its time for another reason than that a budget was used up: the reason as a stable
    /// word, `interrupted`.
    case incomplete(reason: String)

    /// The word that results carry.
    var reason: String {
      switch self {
      case .unreachable: "unreachable"
      case .needsScript: "needs-script"
      case .incomplete(let reason): reason
      }
    }
  }

  /// Makes the facts of a site.
  public init(facts: [Fact], unread: Set<Topic> = [], obstacle: Obstacle? = nil, asOf: CalendarDay) {
    self.facts = facts
    self.unread = unread
    self.obstacle = obstacle
    self.asOf = asOf
  }
}
