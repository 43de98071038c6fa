public import Web

/// Why a crawl could not begin. None of these says anything about the quality of the site.
public enum StartFailure: Error, Hashable, Sendable {
  /// No form of the address could be reached; this is what came of the one that was asked for.
  case unreachable(FetchFailure)
  /// The start page was answered with an error status.
  case status(Int)
  /// The start page is no HTML; the payload is its media type (`application/pdf`), empty where none was given.
  case notHTML(String)
  /// The start page has not a single sign.
  case empty
  /// In place of the start page comes one that asks whether a person is there.
  case challenge
  /// robots.txt disallows the start page.
  case robots
  /// robots.txt could not be fetched, which means: stay away. The payload is the status or failure (`http-500`).
  case robotsUnavailable(String)
  /// The start page redirects to another site.
  case redirectedElsewhere(WebURL)
  /// The redirects of the start page lead back to themselves.
  case redirectLoop
  /// The start page redirects too many times.
  case tooManyRedirects
  /// The start page redirects to something that is no web address.
  case badRedirect
  /// The crawl was interrupted before the start page came.
  case interrupted
  /// The time for the whole site was over before the start page came.
  case siteDeadline

  /// A stable word for results: `unknown-host`, `http-403`, `not-html`, `redirected-elsewhere` …
  public var reason: String {
    switch self {
    case .unreachable(let failure): failure.reason
    case .status(let status): "http-\(status)"
    case .notHTML: "not-html"
    case .empty: "empty-answer"
    case .challenge: "challenge"
    case .robots: "robots"
    case .robotsUnavailable: "robots-unavailable"
    case .redirectedElsewhere: "redirected-elsewhere"
    case .redirectLoop: "redirect-loop"
    case .tooManyRedirects: "too-many-redirects"
    case .badRedirect: "bad-redirect"
    case .interrupted: "interrupted"
    case .siteDeadline: "site-deadline"
    }
  }

  /// Details for people: the target of a redirect, the media type, libcurl's words; may be empty.
  public var detail: String {
    switch self {
    case .unreachable(let failure): failure.detail
    case .notHTML(let type), .robotsUnavailable(let type): type
    case .redirectedElsewhere(let url): url.description
    default: ""
    }
  }

  /// How the start address ends in the ledger.
  var ending: Ending {
    switch self {
    case .robots: .skipped(.robots)
    case .robotsUnavailable: .skipped(.robotsUnavailable)
    case .notHTML: .skipped(.notHTML)
    case .redirectedElsewhere: .skipped(.offSiteRedirect)
    case .interrupted: .skipped(.interrupted)
    case .siteDeadline: .skipped(.siteDeadline)
    default: .failed(reason)
    }
  }
}
