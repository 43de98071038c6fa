internal import Fetching
internal import Web

/// One crawl under way: carries out what the frontier says, each request in a child task.
struct CrawlRun<Reading: Sendable> {
  private var frontier: Frontier
  private let visits: PageVisit<Reading>
  private let begun: ContinuousClock.Instant
  /// What was read, until the frontier says whether it counts.
  private var readings: [Int: (reading: Reading, isTruncated: Bool)] = [:]
  /// The earliest time that a sleeping task will wake us at.
  private var alarm: Duration?

  private enum Event: Sendable {
    case arrived(Visit, PageVisit<Reading>.Result)
    case robots(RobotsPolicy, WebURL)
    case alarm(Duration)
  }

  init(frontier: Frontier, visits: PageVisit<Reading>, begun: ContinuousClock.Instant) {
    self.frontier = frontier
    self.visits = visits
    self.begun = begun
  }

  private var now: Duration { begun.duration(to: .now) }

  mutating func run(from found: StartProbe.Found, progress: @Sendable (CrawlProgress) -> Void) async {
    guard let first = frontier.begin(at: found.response.url, redirects: found.redirects, robots: found.robots) else {
      return
    }
    take(first, visits.take(found.response))
    await withTaskGroup(of: Event.self) { group in
      while true {
        if Task.isCancelled { frontier.stop(.interrupted) }
        progress(frontier.progress)
        switch frontier.step(now: now) {
        case .fetch(let visit):
          group.addTask { [visits] in .arrived(visit, await visits.run(visit.url)) }
          continue
        case .fetchRobots(let url):
          let robots = RobotsFetch(fetcher: visits.fetcher, configuration: visits.configuration) { duration in
            try? await Task.sleep(for: duration)
          }
          group.addTask { .robots(await robots.policy(for: url), url) }
          continue
        case .wait(let time): setAlarm(time, in: &group)
        case .waitForArrival: break
        case .finished:
          group.cancelAll()
          return
        }
        guard let event = await group.next() else { return }
        take(event)
      }
    }
  }

  /// The pages in the order of their visits, and every address with its ending.
  func report(start: WebURL, vainAttempts: [CrawlReport<Reading>.Attempt]) -> CrawlReport<Reading> {
    let clicks = ClickCounter.clicks(
      from: frontier.decided.first ?? 0, links: frontier.links, resolved: frontier.book.resolved)
    let pages = frontier.checked.compactMap { sequence, id -> VisitedPage<Reading>? in
      guard let (reading, isTruncated) = readings[sequence] else { return nil }
      let record = frontier.book[id]
      return VisitedPage(
        url: record.url, clicks: clicks[id] ?? record.depth, isTruncated: isTruncated, reading: reading)
    }
    return CrawlReport(
      pages: pages, ledger: frontier.ledger(), start: .success(start), vainAttempts: vainAttempts)
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .arrived(let visit, let result): take(visit, result)
    case .robots(let policy, let url): frontier.robotsArrived(policy, for: url, now: now)
    case .alarm(let time): if alarm == time { alarm = nil }
    }
  }

  private mutating func take(_ visit: Visit, _ result: PageVisit<Reading>.Result) {
    if let reading = result.reading { readings[visit.sequence] = (reading, result.isTruncated) }
    frontier.arrived(visit, result.arrival, now: now)
  }

  private mutating func setAlarm(_ time: Duration, in group: inout TaskGroup<Event>) {
    if let alarm, alarm <= time { return }
    alarm = time
    let moment = begun + time
    group.addTask {
      // Wakes early when the crawl is over or cancelled.
      try? await Task.sleep(until: moment, clock: .continuous)
      return .alarm(time)
    }
  }
}
