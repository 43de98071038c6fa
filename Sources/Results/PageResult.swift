public import Web

/// Everything that the program reads on one page: what `kommunesjekk page` shows.
public struct PageResult: Sendable, Hashable, Codable {
  /// The version of this shape: `docs/schema/page-result.json` describes it.
  public var schema: String
  /// The address that answered, after redirects.
  public var url: WebURL
  /// What the page calls itself.
  public var title: String?
  /// The language of its text, decided from the text.
  public var language: Language
  /// The `lang` attribute of the page as written.
  public var declaredLanguage: String?
  /// The day it says it was last changed or published, ISO 8601.
  public var date: String?
  /// What was lost in reading it: `size`, `nodes`, `depth`, `attributes`, `formatting`, `names`, `encoding`, `links`
  /// or `facts`; `nil` when nothing was.
  public var truncation: String?
  /// Whether the page is a shell that shows nothing before its scripts have run.
  public var needsScript: Bool
  /// What it says.
  public var facts: [Fact]
  /// Where it leads.
  public var links: [PageLink]
  /// What the rules of accessibility found; `nil` when they were not run.
  public var accessibility: PageAccessibility?

  /// The version of the shape that this program writes.
  public static let schemaVersion = "kommunesjekk-page-1"

  /// Makes a result.
  public init(
    url: WebURL, title: String? = nil, language: Language = .undecided, declaredLanguage: String? = nil,
    date: String? = nil, truncation: String? = nil, needsScript: Bool = false, facts: [Fact] = [],
    links: [PageLink] = [], accessibility: PageAccessibility? = nil
  ) {
    schema = Self.schemaVersion
    self.url = url
    self.title = title
    self.language = language
    self.declaredLanguage = declaredLanguage
    self.date = date
    self.truncation = truncation
    self.needsScript = needsScript
    self.facts = facts
    self.links = links
    self.accessibility = accessibility
  }
}
