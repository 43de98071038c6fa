internal import Fetching
internal import Web

/// One crawl under way: carries out what the frontier says, each request in a child task.
struct CrawlRun<Reading: Sendable> {
  private var frontier: Frontier
  private let visits: PageVisit<Reading>
  private let begun: ContinuousClock.Instant
  private let stop: StopSignal
  private let crawlDelays: CrawlDelays
  /// What was read, until the frontier says whether it counts.
  private var readings: [Int: (reading: Reading, isTruncated: Bool)] = [:]
  /// Documents that came where a page was expected.
  private var passed: [Int: DocumentFinding] = [:]
  /// The earliest time that a sleeping task will wake us at.
  private var alarm: Duration?

  private enum Event: Sendable {
    case arrived(Visit, PageVisit<Reading>.Result)
    case robots(RobotsPolicy, WebURL)
    case alarm(Duration)
    case stopped
  }

  init(
    frontier: Frontier, visits: PageVisit<Reading>, begun: ContinuousClock.Instant, stop: StopSignal,
    crawlDelays: CrawlDelays
  ) {
    self.frontier = frontier
    self.visits = visits
    self.begun = begun
    self.stop = stop
    self.crawlDelays = crawlDelays
  }

  private var now: Duration { begun.duration(to: .now) }

  /// Crawls until every address that was found has its ending.
  ///
  /// - Parameter first: What came of the visit to the start page.
  mutating func run(
    from start: CrawlStart, first: PageVisit<Reading>.Result, progress: @Sendable (CrawlProgress) -> Void
  ) async {
    guard let visit = frontier.begin(at: start.url, redirects: start.redirects, robots: start.robots) else { return }
    take(visit, first)
    await visits.desk?.advance(to: frontier.takenIn)
    await withTaskGroup(of: Event.self) { group in
      group.addTask { [stop] in
        await stop.wait()
        return .stopped
      }
      while true {
        if Task.isCancelled { frontier.stop(.interrupted) }
        progress(frontier.progress)
        switch frontier.step(now: now) {
        case .fetch(let visit):
          group.addTask { [visits] in .arrived(visit, await visits.run(visit)) }
          continue
        case .fetchRobots(let url):
          let robots = RobotsFetch(
            fetcher: visits.fetcher, configuration: visits.configuration, pause: Crawler.pause)
          group.addTask { .robots(await robots.policy(for: url), url) }
          continue
        case .wait(let time): setAlarm(time, in: &group)
        case .finished:
          await visits.desk?.dismiss()
          group.cancelAll()
          return
        }
        guard let event = await group.next() else { return }
        await take(event)
        await visits.desk?.advance(to: frontier.takenIn)
      }
    }
  }

  /// What is left to look at beyond the pages: the site's files and the addresses of other sites.
  var linkSurvey: LinkSurvey { LinkSurvey(frontier) }

  /// The site's documents.
  var documentSurvey: DocumentSurvey {
    var found: [Int: DocumentFinding] = [:]
    for (sequence, finding) in passed {
      if let id = frontier.decided[sequence].id { found[id] = finding }
    }
    return DocumentSurvey(frontier, passed: found)
  }

  /// What was learned of robots.txt files, by origin.
  var robots: [String: RobotsPolicy] { frontier.robots }

  /// Whether the crawl came to its end by itself.
  var isWhole: Bool { frontier.stopReason == nil && !Task.isCancelled }

  /// The pages in the order of their visits, and every address with its ending.
  func report(
    start: WebURL, vainAttempts: [CrawlReport<Reading>.Attempt], links verdicts: [WebURL: LinkVerdict] = [:],
    documents: DocumentReport? = nil
  ) async -> CrawlReport<Reading> {
    let clicks = ClickCounter.clicks(
      from: frontier.decided.first?.id ?? 0, links: frontier.links.targets, resolved: frontier.book.resolved)
    var pages: [VisitedPage<Reading>] = []
    pages.reserveCapacity(readings.count)
    for (sequence, id) in frontier.checked {
      guard let (reading, isTruncated) = readings[sequence] else { continue }
      pages.append(
        VisitedPage(url: frontier.book[id].url, clicks: clicks[id], isTruncated: isTruncated, reading: reading))
    }
    return CrawlReport(
      pages: pages, ledger: frontier.ledger(), start: .success(start), vainAttempts: vainAttempts,
      links: linkSurvey.report(verdicts), documents: documents, crawlDelays: await crawlDelays.all, isWhole: isWhole)
  }

  private mutating func take(_ event: Event) async {
    switch event {
    case .arrived(let visit, let result): take(visit, result)
    case .robots(let policy, let url):
      await crawlDelays.note(policy, of: url)
      frontier.robotsArrived(policy, for: url, now: now)
    case .alarm(let time): if alarm == time { alarm = nil }
    case .stopped:
      if Task.isCancelled || stop.isGiven { await visits.desk?.dismiss() }
      guard !Task.isCancelled, let reason = stop.reason else { return }
      frontier.stop(reason == .deadline ? .siteDeadline : .interrupted)
      await visits.fetcher.dismiss()
    }
  }

  private mutating func take(_ visit: Visit, _ result: PageVisit<Reading>.Result) {
    if let reading = result.reading { readings[visit.sequence] = (reading, result.isTruncated) }
    if let document = result.document { passed[visit.sequence] = document }
    frontier.arrived(visit, result.arrival, bytes: result.bytes, now: now)
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
