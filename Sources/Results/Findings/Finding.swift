public import Web

/// Something on a page that a rule of accessibility is failed by, or that needs a second look. It says what was found, not
/// what the law says of it.
public struct Finding: Sendable, Hashable, Codable {
  /// The rule's name in words: `image-has-name`. ``RuleTally`` tells the rest about it.
  public var rule: String
  /// `failed` or `cantTell`.
  public var outcome: Outcome
  /// Why it could not be decided: `styles`, `layout`, `meaning` …; `nil` when it failed.
  public var reason: String?
  /// The page.
  public var url: WebURL
  /// The line of the page's source, from 1.
  public var line: Int?
  /// A selector that leads to the element on this page.
  public var selector: String
  /// The element as it stands in the page, cut after ``snippetLimit`` bytes.
  public var snippet: String
  /// The attribute that is meant, when it is one.
  public var attribute: String?
  /// The place in the structure of the page: elements that mean something, from the top: `header/nav/ul/li/a`.
  public var structure: String
  /// What tells it from others.
  public var fingerprint: Fingerprint
  /// How many times it stands on the page.
  public var occurrences: Int

  /// About how many bytes a snippet has at most.
  public static let snippetLimit = 200

  /// Makes a finding.
  public init(
    rule: String, outcome: Outcome, reason: String? = nil, url: WebURL, line: Int? = nil, selector: String,
    snippet: String, attribute: String? = nil, structure: String, fingerprint: Fingerprint, occurrences: Int = 1
  ) {
    self.rule = rule
    self.outcome = outcome
    self.reason = reason
    self.url = url
    self.line = line
    self.selector = selector
    self.snippet = snippet
    self.attribute = attribute
    self.structure = structure
    self.fingerprint = fingerprint
    self.occurrences = occurrences
  }
}
