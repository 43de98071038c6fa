public import Web

/// A link that a page has to another address.
public struct Outlink: Sendable, Hashable, Codable {
  /// Where it leads.
  public var url: WebURL
  /// How much is hoped for behind it: a link with a higher promise is fetched earlier; 0 is nothing special.
  public var promise: Int
  /// Whether the page asks crawlers not to follow it (`rel=nofollow`).
  public var isNofollow: Bool

  /// Less than any link promises: for one that shall not change what others promise of the same address.
  public static let noPromise = -1_000

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
  /// The page's links, in the order of the page. One with a fragment is followed without it, and the fragment is looked
  /// for on the page that it names.
  public var outlinks: [Outlink]
  /// Whether the page asks crawlers to follow none of its links (`<meta name=robots content=nofollow>`).
  public var isNofollow: Bool
  /// What the page is like; `nil` when nobody says, and then only equal bytes make equal pages.
  public var likeness: Likeness?
  /// Digests (``Anchor``) of the names that fragments may have on this page; `nil` when it was not read whole.
  public var anchors: [UInt32]?
  /// How the reading is finished when files that the page needs are not there yet; `nil` when nothing is needed.
  public var pending: PendingReading<Reading>?

  /// Makes a page.
  public init(
    reading: Reading, outlinks: [Outlink], isNofollow: Bool = false, likeness: Likeness? = nil,
    anchors: [UInt32]? = nil, pending: PendingReading<Reading>? = nil
  ) {
    self.reading = reading
    self.outlinks = outlinks
    self.isNofollow = isNofollow
    self.likeness = likeness
    self.anchors = anchors
    self.pending = pending
  }
}
