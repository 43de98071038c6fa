public import Web

/// All that one check says of one site. Same pages and same rules give the same bytes of JSON.
public struct SiteResult: Sendable, Hashable, Codable {
  /// The version of this shape: `docs/schema/site-result.json` describes it.
  public var schema: String
  /// The words by which the site was asked for, in a stream of results; `nil` elsewhere.
  public var input: String?
  /// The rules that judged.
  public var ruleSet: RuleSetIdentity
  /// The day that "this year" was counted from, ISO 8601.
  public var asOf: String
  /// What was checked.
  public var site: Site
  /// How far the check came.
  public var coverage: Coverage
  /// Where the links lead.
  public var links: SiteLinks
  /// What its PDF documents are like; `nil` when they were not looked at.
  public var documents: SiteDocuments?
  /// The answers, in the order of the rule set.
  public var criteria: [CriterionResult]
  /// What they add up to.
  public var score: Score
  /// Everything that the pages say, by kind, subject, clicks, address and place on the page.
  public var facts: [Fact]
  /// What was promised by pages that were not read, in order; `nil` when nothing was. With it other rules can judge the
  /// same facts.
  public var unread: [Topic]?
  /// What the rules of accessibility found; `nil` when they were not run.
  public var accessibility: AccessibilityResult?

  /// The version of the shape that this program writes.
  public static let schemaVersion = "kommunesjekk-site-1"

  /// Makes a result.
  public init(
    ruleSet: RuleSetIdentity, asOf: String, site: Site, coverage: Coverage, links: SiteLinks = SiteLinks(),
    documents: SiteDocuments? = nil, criteria: [CriterionResult], facts: [Fact], unread: Set<Topic> = [],
    stars: StarScale = StarScale(),
    accessibility: AccessibilityResult? = nil
  ) {
    schema = Self.schemaVersion
    self.ruleSet = ruleSet
    self.asOf = asOf
    self.site = site
    self.coverage = coverage
    self.links = links
    self.documents = documents
    self.criteria = criteria
    score = Score(criteria, stars: stars)
    self.facts = facts
    self.unread = unread.isEmpty ? nil : unread.sorted()
    self.accessibility = accessibility
  }
}

/// Which rules a result was made with.
public struct RuleSetIdentity: Sendable, Hashable, Codable {
  /// The version that `rules/rule-set.yaml` names.
  public var version: String
  /// SHA-256 over names and contents of the files in `rules/`, in hexadecimal.
  public var hash: String

  /// Makes an identity.
  public init(version: String, hash: String) {
    self.version = version
    self.hash = hash
  }
}

/// What is checked: a start address and the hosts that belong to it.
public struct Site: Sendable, Hashable, Codable {
  /// The address that was asked for.
  public var address: WebURL
  /// The address that answered (www or apex, http or https, after redirects); `nil` when none did.
  public var answered: WebURL?
  /// The forms of the address that were tried in vain before (http or https, with `www.` or without), in order; `nil`
  /// when the first one answered.
  public var tried: [Attempt]?
  /// What the front page calls itself.
  public var title: String?
  /// The pauses that hosts of the site ask for in robots.txt; `nil` when none does.
  public var crawlDelays: [CrawlDelay]?
  /// `true` when the site was read although its certificate does not hold, because somebody asked for a second look;
  /// `nil` otherwise. Inhabitants do not get past such a certificate.
  public var ignoredCertificate: Bool?
  /// The register's entry, when the site is a municipality's.
  public var municipality: Municipality?
  /// How the check ended.
  public var status: Status
  /// Why the site could not be checked, or not in full.
  public var problem: Problem?

  /// How a check ends.
  public enum Status: String, Sendable, Hashable, Codable {
    /// Every address that was found came to an end.
    case complete
    /// A budget or a fault left addresses unread.
    case partial
    /// Not one page could be read. No criterion is failed for it.
    case unreachable
  }

  /// A form of the address that gave no answer. Inhabitants who write it meet the same.
  public struct Attempt: Sendable, Hashable, Codable {
    /// The address.
    public var url: WebURL
    /// Why: a stable word like those of ``Problem/reason``.
    public var reason: String

    /// Makes an attempt.
    public init(url: WebURL, reason: String) {
      self.url = url
      self.reason = reason
    }
  }

  /// A pause between two requests that a host asks for.
  public struct CrawlDelay: Sendable, Hashable, Codable {
    /// The host.
    public var host: String
    /// The seconds that it asks for.
    public var asked: Double
    /// The seconds that were kept: ours when that is longer, and no more than the longest that a site gets.
    public var kept: Double

    /// Makes a pause.
    public init(host: String, asked: Double, kept: Double) {
      self.host = host
      self.asked = asked
      self.kept = kept
    }
  }

  /// A reason in a form that programs compare, and its details.
  public struct Problem: Sendable, Hashable, Codable {
    /// A stable word: `unknown-host`, `certificate`, `http-403`, `not-html`, `needs-script`, `page-budget` …
    public var reason: String
    /// Details in the words of whoever reported them; may be empty.
    public var detail: String

    /// Makes a problem.
    public init(reason: String, detail: String = "") {
      self.reason = reason
      self.detail = detail
    }
  }

  /// Makes a site.
  public init(
    address: WebURL, answered: WebURL? = nil, tried: [Attempt]? = nil, title: String? = nil,
    crawlDelays: [CrawlDelay]? = nil, ignoredCertificate: Bool? = nil, municipality: Municipality? = nil,
    status: Status, problem: Problem? = nil
  ) {
    self.address = address
    self.answered = answered
    self.tried = tried
    self.title = title
    self.crawlDelays = crawlDelays
    self.ignoredCertificate = ignoredCertificate
    self.municipality = municipality
    self.status = status
    self.problem = problem
  }
}

/// The part of the register's entry that results carry.
public struct Municipality: Sendable, Hashable, Codable {
  /// Four digits: `3825`.
  public var number: String
  /// The name without "kommune": `Vinje`.
  public var name: String
  /// The county.
  public var county: String

  /// Makes an entry.
  public init(number: String, name: String, county: String) {
    self.number = number
    self.name = name
    self.county = county
  }
}
