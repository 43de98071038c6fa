internal import Fetching
internal import Web

/// Fetches what no page of the crawl is, following redirects; robots.txt holds at every hop.
struct FollowedFetch: Sendable {
  let fetcher: PoliteFetcher
  let configuration: CrawlConfiguration
  let robots: RobotsBook

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
    at start: WebURL, accept: String = Request.pages, byteLimit: Int,
    isAllowed: @Sendable (WebURL) -> Bool = { _ in true }
  ) async -> Outcome {
    let end = await RedirectWalk(robots: robots, configuration: configuration).walk(from: start) {
      url throws(FetchFailure) -> RedirectWalk.Hop<Response?> in
      guard isAllowed(url) else { return .end(nil) }
      let response = try await fetcher.fetch(
        Request(
          url, accept: accept, byteLimit: byteLimit, timeouts: configuration.timeouts,
          acceptsAnyCertificate: configuration.acceptsAnyCertificate))
      return response.redirectTarget.map { .redirect($0) } ?? .end(response)
    }
    return switch end {
    case .answer(let response?): .answered(response)
    case .answer(nil), .nowhere, .barred: .unavailable
    case .cancelled: .cancelled
    }
  }
}
