public import Web

/// How gently hosts and those who share a server with them are treated.
public struct PolitenessSettings: Sendable {
  /// Smallest pause between the starts of two requests to one host. Default 1 s. A `Crawl-delay` in robots.txt
  /// lengthens it, up to ``maximumDelay``.
  public var delay: Duration
  /// Smallest pause between the starts of two requests to one hosting group. Default half of ``delay``: vendors host
  /// many municipalities on one server, which can bear more than a single site but not all of them at once.
  public var groupDelay: Duration
  /// The longest pause that a site may ask for and get. Default 30 s. A `Retry-After` that is longer means that the
  /// address is not tried again.
  public var maximumDelay: Duration
  /// The pause to begin with when a server says that it is too busy (429, 503); it doubles with each such answer.
  /// Default 500 ms.
  public var busyDelay: Duration
  /// After so many good answers in a row, half of a pause that was doubled is taken back. Default 10.
  public var answersToRecover: Int
  /// After so many failures in a row a host is given rest. Default 5.
  public var failuresBeforeRest: Int
  /// The first rest of a host that fails; it doubles up to ``longestRest`` while the host goes on failing. Default 10 s.
  public var rest: Duration
  /// The longest rest. Default 60 s.
  public var longestRest: Duration
  /// The most requests under way to one hosting group. Default 8.
  public var requestsPerGroup: Int
  /// The most requests under way in all: the bound between network and reading, because a request counts until its
  /// page has been read. Default 128.
  public var requestsInAll: Int
  /// Networks whose addresses many independent sites share, so that sharing one tells nothing: content delivery networks.
  public var sharedNetworks: [CIDR]

  /// Makes settings.
  public init(
    delay: Duration = .seconds(1), groupDelay: Duration? = nil, maximumDelay: Duration = .seconds(30),
    busyDelay: Duration = .milliseconds(500), answersToRecover: Int = 10, failuresBeforeRest: Int = 5,
    rest: Duration = .seconds(10), longestRest: Duration = .seconds(60), requestsPerGroup: Int = 8,
    requestsInAll: Int = 128, sharedNetworks: [CIDR] = ContentDeliveryNetworks.all
  ) {
    self.delay = max(.zero, delay)
    self.groupDelay = max(.zero, groupDelay ?? delay / 2)
    self.maximumDelay = max(self.delay, maximumDelay)
    self.busyDelay = busyDelay
    self.answersToRecover = max(1, answersToRecover)
    self.failuresBeforeRest = max(1, failuresBeforeRest)
    self.rest = rest
    self.longestRest = max(rest, longestRest)
    self.requestsPerGroup = max(1, requestsPerGroup)
    self.requestsInAll = max(1, requestsInAll)
    self.sharedNetworks = sharedNetworks
  }
}
