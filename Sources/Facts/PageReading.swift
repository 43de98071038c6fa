public import Results
public import Web

/// What one page gives: its result, and the links with what they promise.
public struct PageReading: Sendable {
  /// The page as users see it.
  public var result: PageResult
  /// The links that lead to pages of http or https, each address once.
  public var leads: [Lead]
  /// The links to places on pages, with their fragments; those to a place on the page itself are among them.
  public var places: [WebURL]
  /// Whether the page's head asks crawlers to follow none of its links.
  public var isNofollow: Bool
  /// What the page is like.
  public var sketch: PageSketch
  /// What it is like apart from what it says.
  public var traits: PageTraits
  /// How hard its running text is to read.
  public var readability: Readability
  /// The links that were counted under ``PageResult/links`` with `rel=nofollow`.
  public var nofollow: Set<WebURL>
}

/// A link as something to follow.
public struct Lead: Sendable, Hashable {
  /// Where it leads, without a fragment.
  public var url: WebURL
  /// The more its words and its address speak of what criteria ask for, the higher; 0 says nothing, below 0 rather
  /// not.
  public var promise: Int
  /// What it seems to hold.
  public var topics: [Topic]
}
