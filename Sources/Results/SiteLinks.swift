public import Web

/// Where the links of a site's pages lead. Each address counts once, and so does each place on a page (`#name`).
public struct SiteLinks: Sendable, Hashable, Codable {
  /// Links that lead to a page, a file or a place that is there.
  public var ok: Int
  /// Links that nobody gets anywhere by, in the order of their addresses.
  public var broken: [Broken]
  /// Links of which it could not be found out, by reason: `http-403`, `http-429`, `challenge`, `timeout-waiting`,
  /// `robots`, `not-looked-at` … They count against nobody.
  public var unverifiable: [String: Int]

  /// A link that leads nowhere. It was looked at twice.
  public struct Broken: Sendable, Hashable, Codable {
    /// Where it is meant to lead.
    public var url: WebURL
    /// Why nobody gets there: `http-404`, `http-410`, `soft-404`, `no-such-fragment`, `redirect-loop`,
    /// `too-many-redirects` or `bad-redirect`.
    public var reason: String
    /// The first of the pages that have the link, in the order of their addresses; at most 20.
    public var pages: [WebURL]
    /// On how many pages it stands.
    public var pageCount: Int

    /// Makes a link.
    public init(url: WebURL, reason: String, pages: [WebURL], pageCount: Int) {
      self.url = url
      self.reason = reason
      self.pages = pages
      self.pageCount = pageCount
    }
  }

  /// Makes a summary.
  public init(ok: Int = 0, broken: [Broken] = [], unverifiable: [String: Int] = [:]) {
    self.ok = ok
    self.broken = broken
    self.unverifiable = unverifiable
  }
}
