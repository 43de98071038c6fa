public import Fetching

/// How far and how fast a crawl goes.
public struct CrawlConfiguration: Sendable {
  /// The most pages that are read. Default 300.
  public var pageBudget: Int
  /// The most requests for addresses of the site, whatever comes of them; robots.txt does not count. Default three
  /// times the page budget and 100 more: a site that answers everything with errors or redirects comes to an end too.
  public var requestBudget: Int
  /// Smallest pause between the starts of two requests to one host. Default 1 s. A `Crawl-delay` in robots.txt
  /// lengthens it, up to ``maximumDelay``.
  public var delay: Duration
  /// The longest pause that a site may ask for and get. Default 30 s. A `Retry-After` that is longer means that the
  /// address is not tried again.
  public var maximumDelay: Duration
  /// How many more times a request is sent that failed in a passing way (timeout, connection lost, 429, 503).
  /// Default 2.
  public var retries: Int
  /// The pause before the first retry; it doubles for each one after it. Default 2 s.
  public var retryPause: Duration
  /// The longest time that the whole crawl may take; `nil` sets no end. Default 60 minutes. A crawl that it ends
  /// depends on the speed of the network, so its result is not repeatable.
  public var siteDeadline: Duration?
  /// How many requests may be decided on before the results of the first of them have been taken in. Default 8.
  /// The order of all requests follows from this number and the site alone, never from timing.
  public var lookAhead: Int
  /// How many redirects are followed from one address. Default 10.
  public var redirectLimit: Int
  /// After so many transport failures in a row, the rest of a host is left alone. Default 10.
  public var failuresBeforeGivingUp: Int
  /// How long the stages of one request may take.
  public var timeouts: Timeouts
  /// How many bytes of a page are read. Default 10 MiB.
  public var byteLimit: Int

  /// Makes a configuration. Numbers below 1 are raised to 1 where 0 makes no sense.
  public init(
    pageBudget: Int = 300, requestBudget: Int? = nil, delay: Duration = .seconds(1),
    maximumDelay: Duration = .seconds(30), retries: Int = 2, retryPause: Duration = .seconds(2),
    siteDeadline: Duration? = .seconds(3600), lookAhead: Int = 8, redirectLimit: Int = 10,
    failuresBeforeGivingUp: Int = 10, timeouts: Timeouts = Timeouts(), byteLimit: Int = Request.defaultByteLimit
  ) {
    self.pageBudget = max(1, pageBudget)
    self.requestBudget = max(1, requestBudget ?? Self.requests(for: self.pageBudget))
    self.delay = max(.zero, delay)
    self.maximumDelay = max(self.delay, maximumDelay)
    self.retries = max(0, retries)
    self.retryPause = retryPause
    self.siteDeadline = siteDeadline
    self.lookAhead = max(1, lookAhead)
    self.redirectLimit = max(0, redirectLimit)
    self.failuresBeforeGivingUp = max(1, failuresBeforeGivingUp)
    self.timeouts = timeouts
    self.byteLimit = byteLimit
  }

  /// A budget of pages may be as large as numbers go.
  private static func requests(for pages: Int) -> Int { pages < Int.max / 4 ? 3 * pages + 100 : .max }
}
