/// What a robots.txt says to one crawler, and about addresses: what `kommunesjekk robots` shows.
public struct RobotsResult: Sendable, Hashable, Codable {
  /// The version of this shape: `docs/schema/robots-result.json` describes it.
  public var schema: String
  /// The name by which the file addresses the crawler.
  public var agent: String
  /// The file.
  public var robots: File
  /// The addresses that were asked about, in the order in which they were.
  public var addresses: [Address]

  /// The version of the shape that this program writes.
  public static let schemaVersion = "kommunesjekk-robots-1"

  /// Makes a result.
  public init(agent: String, robots: File, addresses: [Address] = []) {
    schema = Self.schemaVersion
    self.agent = agent
    self.robots = robots
    self.addresses = addresses
  }

  /// A robots.txt, or what stands in its place.
  public struct File: Sendable, Hashable, Codable {
    /// Its address after redirects, or the path of a file; `-` is standard input.
    public var source: String
    /// What came of asking for it.
    public var status: Status
    /// The answer of the server in a stable word: `http-404`, `timeout-waiting` …; `nil` for a file.
    public var answer: String?
    /// Whom the rules that hold are addressed to; `nil` when no file was read.
    public var addressee: Addressee?
    /// The pause between two requests that the file asks for, in seconds; `nil` when it asks for none.
    public var crawlDelay: Double?
    /// The sitemaps that it names, as written.
    public var sitemaps: [String]
    /// The rules that hold for the crawler, in the order of the file.
    public var rules: [Rule]

    /// Makes a description.
    public init(
      source: String, status: Status, answer: String? = nil, addressee: Addressee? = nil, crawlDelay: Double? = nil,
      sitemaps: [String] = [], rules: [Rule] = []
    ) {
      self.source = source
      self.status = status
      self.answer = answer
      self.addressee = addressee
      self.crawlDelay = crawlDelay
      self.sitemaps = sitemaps
      self.rules = rules
    }
  }

  /// What came of asking for the file (RFC 9309, 2.3.1).
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    /// It was read.
    case read
    /// There is none: everything is allowed.
    case missing
    /// The server answers with an error: nothing is allowed.
    case unavailable
    /// The server does not answer: nothing is allowed.
    case unreachable
  }

  /// Whom rules are addressed to.
  public enum Addressee: String, Sendable, Hashable, Codable, CaseIterable {
    /// The crawler by its name.
    case crawler
    /// Everybody (`*`).
    case everybody
    /// Others only: no group holds for the crawler.
    case nobody
  }

  /// One line that allows or disallows.
  public struct Rule: Sendable, Hashable, Codable {
    /// Its place in the file, counted from 1.
    public var line: Int
    /// What stands in it, without its comment.
    public var text: String
    /// Whether it allows.
    public var allows: Bool

    /// Makes a rule.
    public init(line: Int, text: String, allows: Bool) {
      self.line = line
      self.text = text
      self.allows = allows
    }
  }

  /// What is said about one address.
  public struct Address: Sendable, Hashable, Codable {
    /// The address, or the path of one.
    public var address: String
    /// Whether it may be fetched; `nil` when this file has no say in it.
    public var allowed: Bool?
    /// The line that decides, counted from 1; `nil` when none does.
    public var line: Int?
    /// What stands in that line.
    public var rule: String?
    /// Why.
    public var reason: Reason

    /// Makes a statement.
    public init(address: String, allowed: Bool?, line: Int? = nil, rule: String? = nil, reason: Reason) {
      self.address = address
      self.allowed = allowed
      self.line = line
      self.rule = rule
      self.reason = reason
    }
  }

  /// Why an address may or may not be fetched.
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    /// A line of the file says so.
    case rule
    /// None of the rules that hold for the crawler fits the address.
    case noRule = "no-rule"
    /// The file has no group that holds for the crawler.
    case noGroup = "no-group"
    /// It is the robots.txt itself, which may always be fetched.
    case robotsFile = "robots-file"
    /// There is no file.
    case missing
    /// The server answers the request for the file with an error.
    case unavailable
    /// The server does not answer.
    case unreachable
    /// The address belongs to another host, scheme or port, which has a robots.txt of its own.
    case otherOrigin = "other-origin"
  }
}
