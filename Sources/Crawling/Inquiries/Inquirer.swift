public import Web

/// What a crawl asks of a site when its pages have been read: addresses that pages tell of and that no link leads to, such
/// as that of a search for a word.
public struct Inquirer<Reading: Sendable>: Sendable {
  /// The addresses, from the pages that were read. Those outside the site are passed over, and those beyond ``limit``.
  public var addresses: @Sendable ([VisitedPage<Reading>]) -> [WebURL]
  /// Takes in a page that answered at one of the addresses.
  public var take: @Sendable (WebURL, Response) -> Void

  /// The most addresses that are asked.
  public static var limit: Int { 4 }

  /// Makes one.
  public init(
    addresses: @escaping @Sendable ([VisitedPage<Reading>]) -> [WebURL],
    take: @escaping @Sendable (WebURL, Response) -> Void
  ) {
    self.addresses = addresses
    self.take = take
  }
}
