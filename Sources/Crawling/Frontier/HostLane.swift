/// How one host is treated: when it may be asked again, and how often it failed in a row.
struct HostLane {
  /// When the next request may start, counted from the beginning of the crawl.
  var nextStart: Duration = .zero
  /// The pause between the starts of two requests.
  private(set) var delay: Duration
  private(set) var isGivenUp = false
  private var failuresInARow = 0
  private let maximumDelay: Duration
  private let failureLimit: Int

  init(_ configuration: CrawlConfiguration) {
    delay = configuration.delay
    maximumDelay = configuration.maximumDelay
    failureLimit = configuration.failuresBeforeGivingUp
  }

  /// Notes the start of a request.
  mutating func start(now: Duration) { nextStart = max(nextStart, now + delay) }

  /// Lengthens the pause to what robots.txt asks for, up to the maximum.
  mutating func lengthen(to crawlDelay: Duration?) {
    guard let crawlDelay else { return }
    delay = max(delay, min(crawlDelay, maximumDelay))
  }

  /// Leaves the host alone for a while: it said that it is too busy.
  mutating func rest(until time: Duration) { nextStart = max(nextStart, time) }

  /// Notes whether an answer came.
  mutating func note(answered: Bool) {
    failuresInARow = answered ? 0 : failuresInARow + 1
    if failuresInARow >= failureLimit { isGivenUp = true }
  }
}
