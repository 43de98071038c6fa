/// How an address that was found on a site ended.
public enum Ending: Hashable, Sendable {
  /// It was fetched and read as a page.
  case checked
  /// It was left alone, or was no page of its own.
  case skipped(SkipReason)
  /// It should have been a page and gave none. The payload is a stable word: `http-404`, `timeout-waiting`,
  /// `redirect-loop`, `too-many-redirects`, `bad-redirect`, `soft-404` (a page that says "not found" with a good status),
  /// and the reasons of `FetchFailure`.
  case failed(String)
}

/// Why an address was not read as a page.
public enum SkipReason: String, Hashable, Sendable, CaseIterable {
  /// robots.txt disallows it.
  case robots
  /// robots.txt could not be fetched (an error of the server, or no answer), which means: stay away.
  case robotsUnavailable = "robots-unavailable"
  /// The page budget was used up.
  case pageBudget = "page-budget"
  /// The request budget was used up.
  case requestBudget = "request-budget"
  /// As many bytes were received as were allowed.
  case byteBudget = "byte-budget"
  /// It is too many clicks away from the start page.
  case depth
  /// The time for the site was up.
  case siteDeadline = "site-deadline"
  /// The check was interrupted.
  case interrupted
  /// Nothing moved any more.
  case noProgress = "no-progress"
  /// A document, picture or other file.
  case notHTML = "not-html"
  /// Its bytes are those of a page that was read before.
  case duplicate
  /// It says what another page says whose address is alike: with another time of day, session or order.
  case nearDuplicate = "near-duplicate"
  /// It redirects to another address of the site.
  case redirect
  /// It redirects to another site.
  case offSiteRedirect = "off-site-redirect"
  /// Only links that ask not to be followed lead to it.
  case nofollow
  /// The address has the shape of an endless space.
  case urlTrap = "url-trap"
  /// The address carries a session's id.
  case sessionID = "session-id"
  /// A copy of a page for printing.
  case printableCopy = "printable-copy"
  /// One calendar sheet too many.
  case calendar
  /// The host failed so often in a row that it was left alone.
  case hostUnresponsive = "host-unresponsive"
}
