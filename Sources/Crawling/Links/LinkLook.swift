internal import Fetching
internal import Web

/// Looks where a link leads that is no page of the site: asks for the header, follows redirects, and asks again before it
/// says that a link is broken. robots.txt holds at every hop.
struct LinkLook: Sendable {
  let fetcher: PoliteFetcher
  let configuration: CrawlConfiguration
  let robots: RobotsBook

  /// Of a file no more than its beginning is wanted.
  private static let byteLimit = 4 << 10

  func verdict(of url: WebURL) async -> LinkVerdict {
    let first = await follow(url)
    guard case .broken = first, !Task.isCancelled else { return first }
    return await follow(url)
  }

  private func follow(_ start: WebURL) async -> LinkVerdict {
    let end = await RedirectWalk(robots: robots, configuration: configuration).walk(from: start) {
      url throws(FetchFailure) -> RedirectWalk.Hop<Response> in
      let response = try await answer(to: url)
      return response.redirectTarget.map { .redirect($0) } ?? .end(response)
    }
    return switch end {
    case .answer(let response): Self.verdict(of: response)
    case .nowhere(let reason): .broken(reason)
    case .barred(let reason): .unverifiable(reason)
    case .cancelled: .unverifiable(FetchFailure.cancelled.reason)
    }
  }

  /// The header's answer where servers keep to the rule that it is that of the whole (RFC 9110, 9.3.2); many do not, so a
  /// refusal counts only when it comes for the whole as well.
  private func answer(to url: WebURL) async throws(FetchFailure) -> Response {
    func request(_ method: Request.Method) -> Request {
      Request(
        url, byteLimit: Self.byteLimit, timeouts: configuration.timeouts, method: method,
        acceptsAnyCertificate: configuration.acceptsAnyCertificate)
    }
    do throws(FetchFailure) {
      let head = try await fetcher.fetch(request(.head))
      if head.status < 400 || head.status == 429 { return head }
    } catch {
      if case .cancelled = error { throw error }
    }
    return try await fetcher.fetch(request(.get))
  }

  private static func verdict(of response: Response) -> LinkVerdict {
    if Challenge.isOne(response) { return .unverifiable("challenge") }
    return (200...299).contains(response.status) ? .ok : LinkVerdict(failure: "http-\(response.status)")
  }
}

/// What was learned of robots.txt files, each asked for once.
actor RobotsBook {
  private let fetcher: PoliteFetcher
  private var policies: [String: Task<RobotsPolicy, Never>] = [:]

  /// - Parameter known: What the crawl of the site has learned already, by origin.
  init(_ fetcher: PoliteFetcher, known: [String: RobotsPolicy]) {
    self.fetcher = fetcher
    policies = known.mapValues { policy in Task { policy } }
  }

  /// How the address ends without being fetched, or `nil` when it may be fetched.
  func objection(to url: WebURL, _ configuration: CrawlConfiguration) async -> Ending? {
    let task =
      policies[url.origin]
      ?? Task { [fetcher] in
        await RobotsFetch(
          fetcher: fetcher, configuration: configuration, patience: .exceptForSilence, pause: Crawler.pause
        ).policy(for: url)
      }
    policies[url.origin] = task
    return await task.value.objection(to: url)
  }
}
