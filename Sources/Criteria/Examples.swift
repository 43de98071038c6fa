public import Results

/// The examples of a criterion. They are run as tests and printed as documentation.
public struct Examples: Sendable, Hashable {
  /// Pages that answer the question.
  public var passes: [Example]
  /// Pages that do not, among them those that seem to.
  public var fails: [Example]

  /// Makes examples.
  public init(passes: [Example], fails: [Example]) {
    self.passes = passes
    self.fails = fails
  }
}

/// A piece of a page, invented, and what it shows.
public struct Example: Sendable, Hashable {
  /// What is to be seen in it, in a few words of English.
  public var shows: String
  /// The HTML of the page's body; empty when the example is a count.
  public var html: String
  /// What was counted over a whole site, for criteria that look for a share.
  public var count: Share?
  /// The `lang` of the page.
  public var language: Language
  /// The share that it must earn; `nil` when any share above 0 will do. 0 for examples that fail.
  public var share: Double?
  /// How many clicks away from the front page it lies. Default 1.
  public var clicks: Int
  /// The line of its file, counted from 1, for reports.
  public var line: Int?

  /// Makes an example.
  public init(
    shows: String, html: String, count: Share? = nil, language: Language, share: Double? = nil, clicks: Int = 1,
    line: Int? = nil
  ) {
    self.shows = shows
    self.html = html
    self.count = count
    self.language = language
    self.share = share
    self.clicks = clicks
    self.line = line
  }
}
