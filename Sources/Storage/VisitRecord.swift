public import Web

/// What is kept of one finished visit of a crawl: enough to go on without it, and not to fetch an unchanged page again.
///
/// The store does not look into ``outcome`` and ``reading``: whoever writes them reads them.
public struct VisitRecord: Sendable, Hashable {
  /// Which visit of the run it is. The crawler counts them; any number will do, and each stands for one visit.
  public var sequence: Int
  /// The address that was visited.
  public var url: String
  /// How the visit ended.
  public var outcome: [UInt8]
  /// The links of the page, in its order.
  public var links: [LinkRecord]
  /// What the server said so that it can be asked later whether the answer still holds; `nil` when it said nothing.
  public var validators: Validators?
  /// What was read on the page; `nil` when nothing was read.
  public var reading: [UInt8]?

  /// Makes a record of a visit.
  public init(
    sequence: Int, url: String, outcome: [UInt8], links: [LinkRecord] = [], validators: Validators? = nil,
    reading: [UInt8]? = nil
  ) {
    self.sequence = sequence
    self.url = url
    self.outcome = outcome
    self.links = links
    self.validators = validators
    self.reading = reading
  }
}

/// A link of a page as it is kept.
public struct LinkRecord: Sendable, Hashable {
  /// Where it leads.
  public var url: String
  /// How much it promises; the crawler fetches first what promises most.
  public var promise: Int
  /// Whether the page says that the link is not to be followed.
  public var isNofollow: Bool

  /// Makes a record of a link.
  public init(url: String, promise: Int, isNofollow: Bool = false) {
    self.url = url
    self.promise = promise
    self.isNofollow = isNofollow
  }
}
