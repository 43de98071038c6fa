internal import Fetching
internal import Web

/// Goes where an address leads that is no page of the crawl, from redirect to redirect; robots.txt holds at every hop.
struct RedirectWalk: Sendable {
  let robots: RobotsBook
  let configuration: CrawlConfiguration

  /// What one request gave.
  enum Hop<Answer: Sendable>: Sendable {
    /// An answer that leads elsewhere.
    case redirect(Result<WebURL, URLFailure>)
    case end(Answer)
  }

  /// Where the walk ended.
  enum End<Answer: Sendable>: Sendable {
    case answer(Answer)
    /// The redirects lead nowhere: `redirect-loop`, `too-many-redirects`, `bad-redirect`.
    case nowhere(String)
    /// The way is barred, by robots.txt or a failure, with the reason.
    case barred(String)
    /// The crawl has ended.
    case cancelled
  }

  /// - Parameter hop: Asks for one address. Called with addresses that robots.txt allows.
  func walk<Answer>(
    from start: WebURL, hop: (WebURL) async throws(FetchFailure) -> Hop<Answer>
  ) async -> End<Answer> {
    var url = start
    var seen: Set<WebURL> = []
    while seen.count <= configuration.redirectLimit {
      guard seen.insert(url.withoutFragment).inserted else { return .nowhere("redirect-loop") }
      switch await robots.objection(to: url, configuration) {
      case nil, .checked?: break
      case .skipped(let reason)?: return .barred(reason.rawValue)
      case .failed(let reason)?: return .barred(reason)
      }
      do throws(FetchFailure) {
        switch try await hop(url) {
        case .redirect(.success(let target)): url = target
        case .redirect(.failure): return .nowhere("bad-redirect")
        case .end(let answer): return .answer(answer)
        }
      } catch {
        if case .cancelled = error { return .cancelled }
        return .barred(error.reason)
      }
    }
    return .nowhere("too-many-redirects")
  }
}
