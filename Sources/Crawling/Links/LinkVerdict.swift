public import Web

/// What came of looking where a link leads.
public enum LinkVerdict: Sendable, Hashable {
  /// It leads to a page or a file.
  case ok
  /// Nobody gets there. The payload is a stable word: `http-404`, `http-410`, `soft-404`, `redirect-loop`,
  /// `too-many-redirects`, `bad-redirect`, `no-such-fragment`.
  case broken(String)
  /// It could not be found out, and a visitor may well get there. The payload says why: `http-403`, `http-429`, `challenge`,
  /// `timeout-waiting`, `robots`, `not-looked-at` …
  case unverifiable(String)
}

/// A link that leads nowhere.
public struct BrokenLink: Sendable, Hashable {
  /// Where it is meant to lead, with its fragment.
  public var url: WebURL
  /// Why nobody gets there; see ``LinkVerdict/broken(_:)``.
  public var reason: String
  /// The first pages that have the link, in the order of their addresses; at most ``pageLimit``.
  public var pages: [WebURL]
  /// On how many pages it stands.
  public var pageCount: Int

  /// How many pages are named for one link.
  public static let pageLimit = 20

  /// Makes a broken link.
  public init(url: WebURL, reason: String, pages: [WebURL], pageCount: Int) {
    self.url = url
    self.reason = reason
    self.pages = pages
    self.pageCount = pageCount
  }
}

/// Where the links of a site lead. Each address counts once, and so does each fragment.
public struct LinkReport: Sendable, Hashable {
  /// Addresses that answer, and fragments that are there.
  public var ok = 0
  /// Those that nobody gets to, in the order of their addresses.
  public var broken: [BrokenLink] = []
  /// How many could not be found out, by reason.
  public var unverifiable: [String: Int] = [:]

  /// Makes a report of nothing.
  public init() {}

  /// How many addresses and fragments were looked at.
  public var total: Int { ok + broken.count + unverifiable.values.reduce(0, +) }
}
