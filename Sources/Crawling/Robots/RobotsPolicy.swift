internal import Web

/// What may be fetched from one origin.
enum RobotsPolicy: Sendable {
  /// As the file says.
  case rules(RobotsTxt)
  /// There is no file (an answer from 400 to 499, or more redirects than are followed): everything.
  case unrestricted
  /// The server answers the request for the file with an error: nothing. The payload says which (`http-503`).
  case unavailable(String)
  /// The server does not answer: nothing. Its pages end as they would have, had they been asked for.
  case unreachable(FetchFailure)

  /// How the address ends without being fetched, or `nil` when it may be fetched.
  func objection(to url: WebURL) -> Ending? {
    switch self {
    case .rules(let file): file.allows(url) ? nil : .skipped(.robots)
    case .unrestricted: nil
    case .unavailable: .skipped(.robotsUnavailable)
    case .unreachable(let failure): .failed(failure.reason)
    }
  }

  /// The pause that the site asks for.
  var crawlDelay: Duration? {
    if case .rules(let file) = self { file.crawlDelay } else { nil }
  }

  /// The sitemaps that the file names, as written.
  var sitemaps: [String] {
    if case .rules(let file) = self { file.sitemaps } else { [] }
  }
}
