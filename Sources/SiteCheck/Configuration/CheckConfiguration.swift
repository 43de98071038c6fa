public import Criteria
public import Fetching
public import Web

/// Everything about a check that may be chosen, with all defaults. It does not change while a check runs.
public struct CheckConfiguration: Sendable {
  /// The most pages that are read of one site; at least 1. Default 300.
  public var maxPages = Self.defaultMaxPages
  /// The smallest pause between two requests to one host. Default 1 s; robots.txt may lengthen it. A folder is
  /// read without pauses.
  public var delay = Self.defaultDelay
  /// Blocks of private, loopback or otherwise special addresses that may be visited nonetheless. Default: none.
  public var allowedNetworks: [CIDR] = []
  /// Connections that go elsewhere than the name says. Default: none.
  public var connectTo: [ConnectionMapping] = []
  /// Hosts that belong to the site although neither the register nor its folder names them. Default: none.
  public var furtherHosts: [String] = []
  /// How the program introduces itself to servers. Default: its name and version, without a contact.
  public var userAgent = UserAgent(version: ProgramVersion.current) ?? .bare
  /// The day that "this year" is counted from. Default: today in Norway.
  public var asOf = CalendarDay.todayInNorway
  /// How long a request may take.
  public var timeouts = Timeouts()
  /// How many sites are checked at a time. Default 8; pauses are kept for each host, so more sites are no burden for
  /// anybody.
  public var concurrentSites = 8

  /// The default of ``maxPages``.
  public static let defaultMaxPages = 300
  /// The default of ``delay``.
  public static let defaultDelay: Duration = .seconds(1)

  /// Makes a configuration of the defaults.
  public init() {}
}
