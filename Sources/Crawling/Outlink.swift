public import Web

/// A link that a page has to another address.
public struct Outlink: Sendable, Hashable {
  /// Where it leads.
  public var url: WebURL
  /// How much is hoped for behind it: a link with a higher promise is fetched earlier; 0 is nothing special.
  public var promise: Int
  /// Whether the page asks crawlers not to follow it (`rel=nofollow`).
  public var isNofollow: Bool

  /// Makes a link.
  public init(url: WebURL, promise: Int = 0, isNofollow: Bool = false) {
    self.url = url
    self.promise = promise
    self.isNofollow = isNofollow
  }
}

/// What reading a page gave: the reader's own result, and what the crawl goes on with.
public struct ReadPage<Reading: Sendable>: Sendable {
  /// The reader's result. The crawl hands it on and does not look into it.
  public var reading: Reading
  /// The page's links, in the order of the page.
  public var outlinks: [Outlink]
  /// Whether the page asks crawlers to follow none of its links (`<meta name=robots content=nofollow>`).
  public var isNofollow: Bool

  /// Makes a page.
  public init(reading: Reading, outlinks: [Outlink], isNofollow: Bool = false) {
    self.reading = reading
    self.outlinks = outlinks
    self.isNofollow = isNofollow
  }
}
