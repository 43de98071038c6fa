/// How far a crawl has come.
public struct CrawlProgress: Sendable, Hashable {
  /// Pages that were read.
  public var checked = 0
  /// Addresses that are known and not decided yet.
  public var waiting = 0
  /// Addresses that gave no page.
  public var failed = 0
}
