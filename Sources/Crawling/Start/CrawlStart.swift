internal import Web

/// Where a crawl begins.
struct CrawlStart: Sendable {
  /// The address that answered.
  let url: WebURL
  /// The addresses that redirected to it, in order.
  let redirects: [WebURL]
  /// What was learned of robots.txt on the way, by origin.
  let robots: [String: RobotsPolicy]
}
