public import Web

/// Where a fact was read: enough for anybody to go and see.
public struct Evidence: Sendable, Hashable, Codable {
  /// The page.
  public var url: WebURL
  /// The exact words, white space folded.
  public var text: String
  /// The heading (or table caption, or label) that the words stand under.
  public var heading: String?
  /// Links to follow from the front page; 0 is the front page itself, `nil` when the page was looked at alone.
  public var clicks: Int?
  /// The language of the words around the fact.
  public var language: Language
  /// The day the page says it was last changed or published (ISO 8601, `2026-08-01`), if it does.
  public var date: String?
  /// The line of the page's source, counted from 1.
  public var line: Int?

  /// Makes evidence.
  public init(
    url: WebURL, text: String, heading: String? = nil, clicks: Int? = nil, language: Language = .undecided,
    date: String? = nil, line: Int? = nil
  ) {
    self.url = url
    self.text = text
    self.heading = heading
    self.clicks = clicks
    self.language = language
    self.date = date
    self.line = line
  }
}
