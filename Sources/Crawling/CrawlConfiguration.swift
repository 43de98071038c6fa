public import Fetching

/// How far a crawl goes. How gently is a matter of ``PolitenessSettings``.
public struct CrawlConfiguration: Sendable {
  /// The most pages that are read. Near-duplicates do not count. Default 300.
  public var pageBudget: Int
  /// The most requests for addresses of the site, whatever comes of them; robots.txt and sitemaps do not count. Default
  /// three times the page budget and 100 more: a site that answers everything with errors or redirects comes to an end
  /// too.
  public var requestBudget: Int
  /// The most bytes of bodies that are received from the site, as they come over the wire. Default 1 GiB.
  public var byteBudget: Int
  /// The most clicks from the start page to an address that is still fetched. Default 20.
  public var depthLimit: Int
  /// The longest pause that a `Retry-After` may ask for; a longer one means that the address is not tried again.
  /// Default 30 s.
  public var maximumDelay: Duration
  /// How many more times a request is sent that failed in a passing way (timeout, connection lost, 429, 503).
  /// Default 2.
  public var retries: Int
  /// The pause before the first retry; it doubles for each one after it. Default 2 s.
  public var retryPause: Duration
  /// The longest time that the whole crawl may take; `nil` sets no end. Default 60 minutes. A crawl that it ends
  /// depends on the speed of the network, so its result is not repeatable.
  public var siteDeadline: Duration?
  /// The longest time without any sign from the site's requests, after which the crawl is given up. Default 15 minutes:
  /// longer than the longest honest wait for a turn. Each request has its own ``timeouts``; this is for what outlives them.
  public var patience: Duration
  /// How many requests may be decided on before the results of the first of them have been taken in. Default 8.
  /// The order of all requests follows from this number and the site alone, never from timing.
  public var lookAhead: Int
  /// How many redirects are followed from one address. Default 10.
  public var redirectLimit: Int
  /// After so many transport failures in a row, the rest of a host is left alone. Default 10.
  public var failuresBeforeGivingUp: Int
  /// How many broken addresses are looked at a second time before they are called so. Default 100; beyond them, the
  /// first look counts.
  public var secondLooks: Int
  /// Whether a page that cannot exist is asked for, to learn how the site says "not found". Default `true`.
  public var probesForSoftNotFound: Bool
  /// How many sitemap files are read. Default 10; 0 reads none.
  public var sitemapLimit: Int
  /// How many addresses of sitemaps are taken. Default 20,000.
  public var sitemapAddressLimit: Int
  /// Which links are looked at beyond the site's own pages. Default ``LinkReach/none``.
  public var links: LinkReach
  /// How many links beyond the site's own pages are looked at. Default 300.
  public var linkBudget: Int
  /// How many of them lead to one host that is not the site's. Default 20: it did not ask to be visited.
  public var linksPerForeignHost: Int
  /// How much of the site's PDF documents is read. Default ``DocumentLimits/none``.
  public var documents: DocumentLimits
  /// How long the stages of one request may take.
  public var timeouts: Timeouts
  /// How many bytes of a page are read. Default 10 MiB.
  public var byteLimit: Int
  /// Whether certificates that do not hold are accepted. Default `false`.
  public var acceptsAnyCertificate: Bool

  /// Makes a configuration. Numbers below 1 are raised to 1 where 0 makes no sense.
  public init(
    pageBudget: Int = 300, requestBudget: Int? = nil, byteBudget: Int = 1 << 30, depthLimit: Int = 20,
    maximumDelay: Duration = .seconds(30), retries: Int = 2, retryPause: Duration = .seconds(2),
    siteDeadline: Duration? = .seconds(3600), patience: Duration = .seconds(900), lookAhead: Int = 8,
    redirectLimit: Int = 10, failuresBeforeGivingUp: Int = 10, secondLooks: Int = 100,
    probesForSoftNotFound: Bool = true, sitemapLimit: Int = 10, sitemapAddressLimit: Int = 20_000,
    links: LinkReach = .none, linkBudget: Int = 300, linksPerForeignHost: Int = 20,
    documents: DocumentLimits = .none, timeouts: Timeouts = Timeouts(),
    byteLimit: Int = Request.defaultByteLimit, acceptsAnyCertificate: Bool = false
  ) {
    self.pageBudget = max(1, pageBudget)
    self.requestBudget = max(1, requestBudget ?? Self.requests(for: self.pageBudget))
    self.byteBudget = max(1, byteBudget)
    self.depthLimit = max(0, depthLimit)
    self.maximumDelay = max(.zero, maximumDelay)
    self.retries = max(0, retries)
    self.retryPause = retryPause
    self.siteDeadline = siteDeadline
    self.patience = patience
    self.lookAhead = max(1, lookAhead)
    self.redirectLimit = max(0, redirectLimit)
    self.failuresBeforeGivingUp = max(1, failuresBeforeGivingUp)
    self.secondLooks = max(0, secondLooks)
    self.probesForSoftNotFound = probesForSoftNotFound
    self.sitemapLimit = max(0, sitemapLimit)
    self.sitemapAddressLimit = max(0, sitemapAddressLimit)
    self.links = links
    self.linkBudget = max(0, linkBudget)
    self.linksPerForeignHost = max(0, linksPerForeignHost)
    self.documents = documents
    self.timeouts = timeouts
    self.byteLimit = byteLimit
    self.acceptsAnyCertificate = acceptsAnyCertificate
  }

  /// A budget of pages may be as large as numbers go.
  private static func requests(for pages: Int) -> Int { pages < Int.max / 4 ? 3 * pages + 100 : .max }
}

/// Which links are looked at beyond the site's own pages.
public enum LinkReach: String, Sendable, Hashable, CaseIterable {
  /// None: what the crawl sees anyway is told.
  case none
  /// The site's own files too.
  case own
  /// The site's own files, and addresses of other sites.
  case all
}
