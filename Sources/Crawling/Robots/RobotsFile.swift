public import Fetching
public import Web

/// The robots.txt of one origin as one crawler sees it, for those who want to look at it and not to crawl.
public struct RobotsFile: Sendable {
  /// What came of asking for it.
  public enum State: Sendable {
    /// It was read.
    case read(RobotsTxt)
    /// There is none, so everything may be fetched (RFC 9309, 2.3.1.3).
    case missing
    /// The server answers with an error, so nothing may be fetched (2.3.1.4).
    case unavailable
    /// The server does not answer, so nothing may be fetched.
    case unreachable(FetchFailure)
  }

  /// Where it was read, after redirects.
  public let url: WebURL
  /// What came of asking for it.
  public let state: State
  /// A stable word for the answer: `http-200`, `http-404`, `timeout-waiting`, `too-many-redirects` …
  public let answer: String

  /// Fetches the file of the address's origin as a crawl does: redirects are followed, failures that may pass are tried
  /// again.
  ///
  /// - Parameter productToken: The name by which the file's groups address the crawler.
  public static func fetch(
    for url: WebURL, productToken: String, with fetcher: any Fetcher, _ configuration: CrawlConfiguration
  ) async -> RobotsFile {
    let fetch = RobotsFetch(fetcher: fetcher, configuration: configuration, productToken: productToken) { duration in
      // Sleeping fails only when the task is cancelled, which the fetch looks for.
      try? await Task.sleep(for: duration)
    }
    let answer = await fetch.answer(for: url)
    let state: State =
      switch answer.policy {
      case .rules(let file): .read(file)
      case .unrestricted: .missing
      case .unavailable: .unavailable
      case .unreachable(let failure): .unreachable(failure)
      }
    return RobotsFile(url: answer.url, state: state, answer: answer.word)
  }
}
