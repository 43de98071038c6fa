public import Crawling
public import Criteria
public import Fetching
public import Web

/// Everything about a check that may be chosen, with all defaults. It does not change while a check runs.
public struct CheckConfiguration: Sendable {
  /// The most pages that are read of one site; at least 1. Default 300.
  public var maxPages = Self.defaultMaxPages
  /// The most megabytes (10⁶ bytes) that are received from one site. Default 1000.
  public var maxMegabytes = Self.defaultMaxMegabytes
  /// The longest time that the crawl of one site may take; `nil` sets no end. Default 60 minutes.
  public var siteDeadline: Duration? = Self.defaultSiteDeadline
  /// The longest time that the whole check may take; `nil` sets no end, which is the default. Sites that are not ready by
  /// then are reported as far as they were read.
  public var deadline: Duration?
  /// The smallest pause between two requests to one host. Default 1 s; robots.txt may lengthen it. A folder is
  /// read without pauses.
  public var delay = Self.defaultDelay
  /// The most requests in a second to one hosting group: hosts that answer from the same address. Default: two for each
  /// ``delay``.
  public var groupRate: Double?
  /// Which links are looked at beyond the site's own pages. Default ``LinkReach/all``.
  public var links = LinkReach.all
  /// The most PDF documents that are read of one site; 0 reads none. Default 25.
  public var maxDocuments = Self.defaultMaxDocuments
  /// The most megabytes (10⁶ bytes) of PDF documents that are received from one site. Default 20.
  public var maxDocumentMegabytes = Self.defaultMaxDocumentMegabytes
  /// Whether the rules of accessibility are run on every page. Default `true`.
  public var testsAccessibility = true
  /// The municipalities' own accessibility statements, to set beside what is found. Default: none.
  public var statements: StatementRegister?
  /// Whether a site whose certificate does not hold is read all the same, and marked so. Default `false`.
  public var ignoresCertificates = false
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
  /// How many sites are checked at a time. Default 160: enough to keep every hosting group busy, few enough to hold what
  /// they say in memory.
  public var concurrentSites = 160
  /// How many of them may share a hosting group. Default 3: two keep it busy at the rates that are usual, the third fills
  /// the gaps, and more would only wait for each other.
  public var concurrentSitesPerGroup = 3

  /// The default of ``maxPages``.
  public static let defaultMaxPages = 300
  /// The default of ``maxMegabytes``.
  public static let defaultMaxMegabytes = 1000
  /// The default of ``maxDocuments``.
  public static let defaultMaxDocuments = 25
  /// The default of ``maxDocumentMegabytes``.
  public static let defaultMaxDocumentMegabytes = 20
  /// The default of ``siteDeadline``.
  public static let defaultSiteDeadline: Duration = .seconds(3600)
  /// The default of ``delay``.
  public static let defaultDelay: Duration = .seconds(1)

  /// Makes a configuration of the defaults.
  public init() {}
}
