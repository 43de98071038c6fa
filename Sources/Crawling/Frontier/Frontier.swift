internal import Fetching
internal import HeapModule
internal import Web

/// Decides which address of a site comes next. A state machine without clock, network or tasks: time is handed in,
/// counted from the beginning of the crawl.
///
/// The order of visits depends on results only, never on their timing: the decision for visit n is made when the
/// results of exactly the first n − ``CrawlConfiguration/lookAhead`` + 1 visits have been taken in, in their order (or
/// more, when nothing was waiting). Time decides only when a visit that was decided on starts, and that is for the most
/// part a matter of ``Politeness``; here only addresses wait that are asked for again.
struct Frontier {
  /// What the driver has to do next.
  enum Step: Equatable {
    /// Fetch the address and hand the result to ``arrived(_:_:now:)``.
    case fetch(Visit)
    /// Fetch the robots.txt of the address's origin and hand the result to ``robotsArrived(_:for:now:)``.
    case fetchRobots(WebURL)
    /// Nothing before that time, unless something arrives.
    case wait(until: Duration)
    /// Every address has its ending.
    case finished
  }

  /// A decision: the address, or none for what is asked about the site as a whole.
  struct Decision {
    let id: Int?
    let errand: Visit.Errand
  }

  let configuration: CrawlConfiguration
  let scope: Scope
  var book = AddressBook()
  var traps = TrapGuard()
  var templates = TemplateLedger()
  var links = LinkLedger()
  /// Results that wait for those before them.
  var arrivals: [Int: Arrival] = [:]
  /// What was decided on, by sequence number.
  var decided: [Decision] = []
  /// How many of them have been taken in.
  var takenIn = 0
  /// Pages that were read and are no duplicates: sequence number and address.
  var checked: [(sequence: Int, id: Int)] = []
  var firstWithDigest: [UInt64: Int] = [:]
  /// What the site says of a page that cannot exist.
  var softNotFound = SoftNotFound()
  var fresh = Heap<Candidate>()
  var again = Heap<Candidate>()
  /// Addresses that are looked at a second time before they are called broken.
  var secondLooks = Heap<Candidate>()
  var secondLooksTaken = 0
  var failures = FailureCounter()
  var bytesReceived = 0
  var bytesUnderWay: [Int: Int] = [:]
  var lastSign: Duration = .zero
  /// What is to be asked about the site as a whole, before everything else.
  var errands: [(errand: Visit.Errand, url: WebURL)] = []

  private var planned: [Visit] = []
  private(set) var robots: [String: RobotsPolicy] = [:]
  private var robotsUnderWay: Set<String> = []
  private(set) var stopReason: SkipReason?

  init(configuration: CrawlConfiguration, scope: Scope) {
    self.configuration = configuration
    self.scope = scope
    failures.limit = configuration.failuresBeforeGivingUp
  }

  /// How far the crawl has come.
  var progress: CrawlProgress {
    CrawlProgress(checked: checked.count, waiting: book.openCount, failed: book.failedCount)
  }

  /// Begins with the start page, which has been fetched already: visit 0 is under way.
  ///
  /// - Parameter redirects: The addresses that led to it, in order.
  mutating func begin(at url: WebURL, redirects: [WebURL], robots: [String: RobotsPolicy]) -> Visit? {
    self.robots = robots
    let chain = (redirects + [url]).compactMap { book.add($0, promise: 0, depth: 0) }
    for (from, to) in zip(chain, chain.dropFirst()) {
      book[from].state = .ended(.skipped(.redirect))
      book[from].alias = to
    }
    guard let start = chain.last else { return nil }
    if configuration.probesForSoftNotFound { errands.append((.probe, SoftNotFound.probe(of: url))) }
    if configuration.sitemapLimit > 0 {
      errands.append((.sitemaps(robots[url.origin]?.sitemaps ?? []), SitemapWalk.standard(of: url)))
    }
    return decide(start)
  }

  /// Says what to do next.
  mutating func step(now: Duration) -> Step {
    if let deadline = configuration.siteDeadline, now >= deadline { stop(.siteDeadline) }
    while true {
      var earliest: Duration?
      var refused: (visit: Visit, ending: Ending)?
      for (index, visit) in planned.enumerated() {
        let origin = visit.url.origin
        guard !robotsUnderWay.contains(origin) else { continue }
        let policy = robots[origin]
        if let objection = policy?.objection(to: visit.url) {
          refused = (visit, objection)
          break
        }
        let due = decided[visit.sequence].id.map { book[$0].notBefore } ?? .zero
        guard due <= now else {
          earliest = min(earliest ?? due, due)
          continue
        }
        if policy == nil {
          robotsUnderWay.insert(origin)
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
      if takenIn == decided.count { return .finished }
      return wait(earliest, now: now)
    }
  }

  /// Takes the robots.txt of an origin.
  mutating func robotsArrived(_ policy: RobotsPolicy, for url: WebURL, now: Duration) {
    sign(now: now)
    robotsUnderWay.remove(url.origin)
    robots[url.origin] = policy
  }

  /// Notes that something moves.
  mutating func sign(now: Duration) { lastSign = max(lastSign, now) }

  /// Decides on nothing more. Visits that have not started are given up; those that have may still arrive.
  mutating func stop(_ reason: SkipReason) {
    guard stopReason == nil else { return }
    stopReason = reason
    let given = planned
    planned = []
    for visit in given { arrived(visit, .notFetched(.skipped(reason)), now: lastSign) }
  }

  /// How an address ends that has not been decided yet: with the budget that was in the way.
  func openEnding(_ record: AddressBook.Record) -> Ending {
    record.lastFailure.map { .failed($0) } ?? .skipped(stopReason ?? exhausted ?? .requestBudget)
  }

  /// Every address with its ending.
  func ledger() -> CoverageLedger {
    CoverageLedger(
      book.records.indices.map { id in
        .init(
          url: book[id].url, promise: book[id].promise, ending: book.ending(of: id, open: openEnding))
      })
  }

  /// The budget that is used up, if one is.
  var exhausted: SkipReason? {
    if checked.count >= configuration.pageBudget { return .pageBudget }
    if bytesReceived >= configuration.byteBudget { return .byteBudget }
    return decided.count >= configuration.requestBudget ? .requestBudget : nil
  }

  /// Fills the window with decisions.
  mutating func plan() {
    while stopReason == nil, decided.count - takenIn < configuration.lookAhead,
      decided.count < configuration.requestBudget, bytesReceived < configuration.byteBudget
    {
      if !errands.isEmpty {
        let (errand, url) = errands.removeFirst()
        decided.append(Decision(id: nil, errand: errand))
        planned.append(Visit(sequence: decided.count - 1, url: url, errand: errand))
      } else if let next = nextCandidate() {
        if let visit = decide(next) { planned.append(visit) }
      } else {
        return
      }
    }
  }

  private mutating func decide(_ id: Int) -> Visit? {
    let url = book[id].url
    if failures.isGivenUp(url.host) {
      book[id].state = .ended(book[id].lastFailure.map { .failed($0) } ?? .skipped(.hostUnresponsive))
      return nil
    }
    book[id].state = .underWay
    decided.append(Decision(id: id, errand: .page))
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
        guard record.state == .waiting, Candidate(id: candidate.id, record) == candidate else { continue }
        guard !templates.isStagnant(record.url) else {
          book[candidate.id].state = .ended(.skipped(.urlTrap))
          continue
        }
        return candidate.id
      }
    }
    return again.popMin()?.id ?? secondLooks.popMin()?.id
  }

  /// Waits for what comes next: an address that may be asked for again, the end of the time, or the end of patience.
  private mutating func wait(_ earliest: Duration?, now: Duration) -> Step {
    let patience = lastSign + configuration.patience
    guard now < patience else {
      stop(.noProgress)
      // Nothing arrives any more: what is under way ends as it is.
      return .finished
    }
    let deadline = stopReason == nil ? configuration.siteDeadline : nil
    return .wait(until: min(earliest ?? patience, patience, deadline ?? patience))
  }
}
