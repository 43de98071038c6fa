internal import Fetching
internal import Web

/// Fetches the robots.txt of an origin. Source: RFC 9309, 2.3.
struct RobotsFetch: Sendable {
  let fetcher: any Fetcher
  let configuration: CrawlConfiguration
  /// Which failures are worth another try. Default: all that may pass.
  var patience = Patience.full
  let pause: @Sendable (Duration) async -> Void

  /// How many redirects are followed; the RFC asks for at least five.
  static let redirectLimit = 5

  /// The policy of an address's origin. Passing failures are tried again, as for pages.
  func policy(for url: WebURL) async -> RobotsPolicy {
    guard var target = try? WebURL("/robots.txt", relativeTo: url) else { return .unrestricted }
    var attempt = 0
    var redirects = 0
    while true {
      let outcome = await request(target)
      switch outcome {
      case .policy(let policy): return policy
      case .redirect(let next):
        redirects += 1
        guard redirects <= Self.redirectLimit else { return .unrestricted }
        target = next
      case .passing(let policy, let failure):
        guard attempt < patience.retries(after: failure, configuration), !Task.isCancelled else { return policy }
        await pause(configuration.retryPause * (1 << attempt))
        attempt += 1
      }
    }
  }

  private enum Outcome {
    case policy(RobotsPolicy)
    case redirect(WebURL)
    /// A status (no failure) or a failure that may pass, and what follows if it does not.
    case passing(RobotsPolicy, FetchFailure?)
  }

  private func request(_ url: WebURL) async -> Outcome {
    let request = Request(
      url, accept: Request.plainText, byteLimit: RobotsTxt.byteLimit, timeouts: configuration.timeouts)
    do {
      let response = try await fetcher.fetch(request)
      if let redirect = response.redirectTarget {
        // A redirect to nowhere leads to no file.
        return (try? redirect.get()).map { .redirect($0.withoutFragment) } ?? .policy(.unrestricted)
      }
      switch response.status {
      case 200...299:
        return .policy(.rules(RobotsTxt(response.body, productToken: UserAgent.productToken)))
      case 429, 503: return .passing(.unavailable("http-\(response.status)"), nil)
      case 500...599: return .policy(.unavailable("http-\(response.status)"))
      default: return .policy(.unrestricted)
      }
    } catch {
      return error.isPassing ? .passing(.unreachable(error), error) : .policy(.unreachable(error))
    }
  }
}
