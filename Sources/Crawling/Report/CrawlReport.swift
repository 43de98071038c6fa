public import Web

/// What came of the crawl of one site. It depends on the site and the configuration, not on timing.
public struct CrawlReport<Reading: Sendable>: Sendable {
  /// The pages that were read, in the order in which they were asked for.
  public var pages: [VisitedPage<Reading>]
  /// Every address of the site that was found, and how it ended.
  public var ledger: CoverageLedger
  /// The address that answered as the start page, after redirects; or why there is none.
  public var start: Result<WebURL, StartFailure>
  /// The forms of the start address that were tried in vain (http or https, with `www.` or without), in order.
  public var vainAttempts: [Attempt]
  /// Where the links of the pages lead.
  public var links = LinkReport()
  /// What its PDF documents are like; `nil` when nobody asked, or the crawl did not come so far.
  public var documents: DocumentReport?
  /// The pauses that robots.txt files ask for.
  public var crawlDelays: [CrawlDelay] = []
  /// Whether the crawl came to its end by itself. One that was stopped or ran out of time may go on another time.
  public var isWhole = false

  /// A form of the start address that could not be reached.
  public struct Attempt: Sendable, Hashable {
    /// The address.
    public var url: WebURL
    /// Why it gave no answer.
    public var failure: FetchFailure
  }
}

/// A page that was read.
public struct VisitedPage<Reading: Sendable>: Sendable {
  /// The address that answered. Redirects have been followed, each as an address of its own.
  public var url: WebURL
  /// The fewest links to follow from the start page; the start page has 0. `nil` when no link leads there: it stands in a
  /// sitemap only.
  public var clicks: Int?
  /// Whether the body was cut at the byte limit.
  public var isTruncated: Bool
  /// What the reader made of it.
  public var reading: Reading
}
