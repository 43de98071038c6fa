internal import Fetching
internal import Web

/// Fetches what no page of the crawl is, following redirects; robots.txt holds at every hop.
struct FollowedFetch: Sendable {
  let fetcher: PoliteFetcher
  let configuration: CrawlConfiguration
  let robots: RobotsBook

  /// Redirects that are followed.
  private static let redirectLimit = 5

  /// What came of it.
  enum Outcome: Sendable {
    /// The answer behind the redirects, whatever its status.
    case answered(Response)
    /// None could be had, or none may be asked for.
    case unavailable
    /// The crawl has ended.
    case cancelled
  }

  /// The answer at an address.
  ///
  /// - Parameters:
  ///   - accept: The `Accept` header. Default: that of pages.
  ///   - isAllowed: Whether a redirect may lead to an address. Default: anywhere.
  func answer(
    at start: WebURL, accept: String = Request.pages, byteLimit: Int, isAllowed: (WebURL) -> Bool = { _ in true }
  ) async -> Outcome {
    var url = start
    for _ in 0...Self.redirectLimit {
      guard isAllowed(url), await robots.objection(to: url, configuration) == nil else { return .unavailable }
      do throws(FetchFailure) {
        let response = try await fetcher.fetch(
          Request(
            url, accept: accept, byteLimit: byteLimit, timeouts: configuration.timeouts,
            acceptsAnyCertificate: configuration.acceptsAnyCertificate))
        guard let redirect = response.redirectTarget else { return .answered(response) }
        guard let target = try? redirect.get() else { return .unavailable }
        url = target.withoutFragment
      } catch {
        if case .cancelled = error { return .cancelled }
        return .unavailable
      }
    }
    return .unavailable
  }
}
