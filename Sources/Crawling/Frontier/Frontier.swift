internal import Fetching
internal import HeapModule
internal import Web

/// Decides which address comes next, and when. A state machine without clock, network or tasks: time is handed in,
/// counted from the beginning of the crawl.
///
/// The order of visits depends on results only, never on their timing: the decision for visit n is made when the
/// results of exactly the first n − ``CrawlConfiguration/lookAhead`` + 1 visits have been taken in, in their order (or
/// more, when nothing was waiting). Time decides only when a visit that was decided on starts.
struct Frontier {
  /// What the driver has to do next.
  enum Step: Equatable {
    /// Fetch the address and hand the result to ``arrived(_:_:now:)``.
    case fetch(Visit)
    /// Fetch the robots.txt of the address's origin and hand the result to ``robotsArrived(_:for:now:)``.
    case fetchRobots(WebURL)
    /// Nothing before that time, unless something arrives.
    case wait(until: Duration)
    /// Nothing before something arrives.
    case waitForArrival
    /// Every address has its ending.
    case finished
  }

  let configuration: CrawlConfiguration
  let scope: Scope
  var book = AddressBook()
  var traps = TrapGuard()
  /// Results that wait for those before them.
  var arrivals: [Int: Arrival] = [:]
  /// The addresses that were decided on, by sequence number.
  var decided: [Int] = []
  /// How many of them have been taken in.
  var takenIn = 0
  /// Pages that were read and are no duplicates: sequence number and address.
  var checked: [(sequence: Int, id: Int)] = []
  /// For each page that was read, the addresses that it links to.
  var links: [Int: [Int]] = [:]
  var firstWithDigest: [Int: Int] = [:]
  var fresh = Heap<Candidate>()
  var again = Heap<Candidate>()
  var lanes: [String: HostLane] = [:]

  private var planned: [Visit] = []
  private var robots: [String: RobotsPolicy] = [:]
  private var robotsUnderWay: Set<String> = []
  private(set) var stopReason: SkipReason?

  init(configuration: CrawlConfiguration, scope: Scope) {
    self.configuration = configuration
    self.scope = scope
  }

  /// How far the crawl has come.
  var progress: CrawlProgress {
    CrawlProgress(checked: checked.count, waiting: book.openCount, failed: book.failedCount)
  }

  /// Begins with the start page, which has been fetched already: visit 0 is under way.
  ///
  /// - Parameter redirects: The addresses that led to it, in order.
  mutating func begin(at url: WebURL, redirects: [WebURL], robots: [String: RobotsPolicy]) -> Visit? {
    for (origin, policy) in robots { learn(policy, origin: origin, host: WebURL(origin)?.host ?? url.host) }
    let chain = (redirects + [url]).compactMap { book.add($0, promise: 0, depth: 0) }
    for (from, to) in zip(chain, chain.dropFirst()) {
      book[from].state = .ended(.skipped(.redirect))
      book[from].alias = to
    }
    guard let start = chain.last else { return nil }
    return decide(start)
  }

  /// Says what to do next.
  mutating func step(now: Duration) -> Step {
    if let deadline = configuration.siteDeadline, now >= deadline { stop(.siteDeadline) }
    while true {
      var earliest: Duration?
      var refused: (visit: Visit, ending: Ending)?
      for (index, visit) in planned.enumerated() {
        guard !robotsUnderWay.contains(visit.url.origin) else { continue }
        if let objection = robots[visit.url.origin]?.objection(to: visit.url) {
          refused = (visit, objection)
          break
        }
        let due = max(lane(of: visit.url).nextStart, book[decided[visit.sequence]].notBefore)
        guard due <= now else {
          earliest = min(earliest ?? due, due)
          continue
        }
        lane(of: visit.url) { $0.start(now: now) }
        if robots[visit.url.origin] == nil {
          robotsUnderWay.insert(visit.url.origin)
          return .fetchRobots(visit.url)
        }
        planned.remove(at: index)
        return .fetch(visit)
      }
      if let (visit, ending) = refused {
        planned.removeAll { $0 == visit }
        arrived(visit, .notFetched(ending), now: now)
        continue
      }
      if let earliest { return .wait(until: earliest) }
      return takenIn == decided.count ? .finished : .waitForArrival
    }
  }

  /// Takes the robots.txt of an origin.
  mutating func robotsArrived(_ policy: RobotsPolicy, for url: WebURL, now: Duration) {
    robotsUnderWay.remove(url.origin)
    learn(policy, origin: url.origin, host: url.host)
    lane(of: url) { $0.start(now: now) }
  }

  /// Decides on nothing more. Visits that have not started are given up; those that have may still arrive.
  mutating func stop(_ reason: SkipReason) {
    guard stopReason == nil else { return }
    stopReason = reason
    for visit in planned { arrived(visit, .notFetched(.skipped(reason)), now: .zero) }
    planned = []
  }

  /// Every address with its ending. What was never asked for ends with the budget that was in the way.
  func ledger() -> CoverageLedger {
    let reason = stopReason ?? (checked.count >= configuration.pageBudget ? .pageBudget : .requestBudget)
    return book.ledger { record in record.lastFailure.map { .failed($0) } ?? .skipped(reason) }
  }

  /// Fills the window with decisions.
  mutating func plan() {
    while stopReason == nil, decided.count - takenIn < configuration.lookAhead,
      decided.count < configuration.requestBudget, let next = nextCandidate()
    {
      if let visit = decide(next) { planned.append(visit) }
    }
  }

  private mutating func decide(_ id: Int) -> Visit? {
    let url = book[id].url
    if lane(of: url).isGivenUp {
      book[id].state = .ended(book[id].lastFailure.map { .failed($0) } ?? .skipped(.hostUnresponsive))
      return nil
    }
    book[id].state = .underWay
    decided.append(id)
    return Visit(sequence: decided.count - 1, url: url)
  }

  /// The address whose turn it is. Each visit that is under way, and each that will be tried again, may still become
  /// a page, and has its place in the budget.
  private mutating func nextCandidate() -> Int? {
    let reserved = checked.count + decided.count - takenIn + again.count
    if reserved < configuration.pageBudget {
      while let candidate = fresh.popMin() {
        // An address whose promise rose stands in the heap twice; the older entry is stale.
        let record = book[candidate.id]
        if record.state == .waiting, record.promise == candidate.promise, record.depth == candidate.depth {
          return candidate.id
        }
      }
    }
    return again.popMin()?.id
  }

  private mutating func learn(_ policy: RobotsPolicy, origin: String, host: String) {
    robots[origin] = policy
    lanes[host, default: HostLane(configuration)].lengthen(to: policy.crawlDelay)
  }

  func lane(of url: WebURL) -> HostLane { lanes[url.host] ?? HostLane(configuration) }

  mutating func lane(of url: WebURL, _ change: (inout HostLane) -> Void) {
    change(&lanes[url.host, default: HostLane(configuration)])
  }
}
