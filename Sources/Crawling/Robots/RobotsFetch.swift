internal import Fetching
internal import Web

/// Fetches the robots.txt of an origin. Source: RFC 9309, 2.3.
struct RobotsFetch: Sendable {
  let fetcher: any Fetcher
  let configuration: CrawlConfiguration
  /// Which failures are worth another try. Default: all that may pass.
  var patience = Patience.full
  /// The name by which the file's groups address the crawler.
  var productToken = UserAgent.productToken
  let pause: @Sendable (Duration) async -> Void

  /// How many redirects are followed; the RFC asks for at least five.
  static let redirectLimit = 5

  /// The policy of an address's origin. Passing failures are tried again, as for pages.
  func policy(for url: WebURL) async -> RobotsPolicy { await answer(for: url).policy }

  /// The same, and what was answered at which address.
  func answer(for url: WebURL) async -> RobotsAnswer {
    var target = url.robotsTxt
    var attempt = 0
    var redirects = 0
    while true {
      let outcome = await request(target)
      switch outcome {
      case .final(let policy, let word): return RobotsAnswer(url: target, policy: policy, word: word)
      case .redirect(let next):
        redirects += 1
        guard redirects <= Self.redirectLimit else {
          return RobotsAnswer(url: target, policy: .unrestricted, word: "too-many-redirects")
        }
        target = next
      case .passing(let policy, let word, let failure):
        guard attempt < patience.retries(after: failure, configuration), !Task.isCancelled else {
          return RobotsAnswer(url: target, policy: policy, word: word)
        }
        await pause(configuration.retryPause * (1 << attempt))
        attempt += 1
      }
    }
  }

  private enum Outcome {
    case final(RobotsPolicy, String)
    case redirect(WebURL)
    /// A status (no failure) or a failure that may pass, and what follows if it does not.
    case passing(RobotsPolicy, String, FetchFailure?)
  }

  private func request(_ url: WebURL) async -> Outcome {
    // One byte more than is read tells the reader whether the last line is whole.
    let request = Request(
      url, accept: Request.plainText, byteLimit: RobotsTxt.byteLimit + 1, timeouts: configuration.timeouts,
      acceptsAnyCertificate: configuration.acceptsAnyCertificate)
    do {
      let response = try await fetcher.fetch(request)
      if let redirect = response.redirectTarget {
        // A redirect to nowhere leads to no file.
        return (try? redirect.get()).map { .redirect($0.withoutFragment) } ?? .final(.unrestricted, "bad-redirect")
      }
      let word = "http-\(response.status)"
      switch response.status {
      case 200...299: return .final(.rules(RobotsTxt(response.body, productToken: productToken)), word)
      case 429, 503: return .passing(.unavailable(word), word, nil)
      case 500...599: return .final(.unavailable(word), word)
      default: return .final(.unrestricted, word)
      }
    } catch {
      return error.isPassing
        ? .passing(.unreachable(error), error.reason, error) : .final(.unreachable(error), error.reason)
    }
  }
}

/// What came of asking an origin for its robots.txt.
struct RobotsAnswer: Sendable {
  /// The address that answered last, after redirects.
  let url: WebURL
  let policy: RobotsPolicy
  /// A stable word for the answer: `http-200`, `timeout-waiting`, `too-many-redirects` …
  let word: String
}

extension WebURL {
  /// The address of the robots.txt that holds for this address.
  var robotsTxt: WebURL { (try? WebURL("/robots.txt", relativeTo: self)) ?? self }
}
