public import Fetching
public import Web

/// Crawls one site: asks its ``Frontier`` what comes next, fetches that, has it read, and hands back what was found.
public struct Crawler: Sendable {
  private let fetcher: any Fetcher
  private let configuration: CrawlConfiguration
  private let gate: PolitenessGate?
  private let findings: LinkFindings

  /// Makes a crawler.
  ///
  /// - Parameters:
  ///   - gate: Where requests wait for their turn, shared by all sites that are crawled at the same time; `nil` for a
  ///     fetcher that spares nobody.
  ///   - findings: What is known of addresses that several sites link to, shared in the same way.
  public init(
    fetcher: any Fetcher, configuration: CrawlConfiguration = CrawlConfiguration(), gate: PolitenessGate?,
    findings: LinkFindings = LinkFindings()
  ) {
    self.fetcher = fetcher
    self.configuration = configuration
    self.gate = gate
    self.findings = findings
  }

  /// Crawls from the start page until every address that was found has its ending.
  ///
  /// Cancelling the task ends the crawl at once: what was not read ends as ``SkipReason/interrupted``, and the report
  /// holds what was read until then.
  ///
  /// - Parameters:
  ///   - start: The address of the start page. Where it cannot be reached, its forms with and without `www.`, with
  ///     http and https are tried.
  ///   - scope: What belongs to the site. Default: the start address's host.
  ///   - recollection: What an earlier process found out, and where what this one finds out is kept. Default: nothing
  ///     and nowhere.
  ///   - requisites: How files are taken in that pages need besides themselves. Default: nothing is.
  ///   - inquirer: What is asked of the site when its pages have been read. Default: nothing is.
  ///   - stop: Ends the crawl when it is given, after the requests under way.
  ///   - read: Reads a page. Called in child tasks, so many at a time as there are cores; it shall be a pure function.
  ///   - settle: Takes a reading and the page's links when the reading has been kept, or has come back from where it was
  ///     kept, and gives what is held in memory until the end.
  ///   - judge: How much an address promises of which nothing else is known: one that a sitemap lists.
  ///   - progress: Called after every result.
  public func crawl<Reading: Sendable>(
    from start: WebURL, scope: Scope? = nil, recollection: Recollection<Reading>? = nil,
    requisites: RequisiteReader<Reading>? = nil, inquirer: Inquirer<Reading>? = nil,
    stop: StopSignal = StopSignal(),
    read: @escaping @Sendable (Response) -> ReadPage<Reading>,
    settle: @escaping @Sendable (Reading, [Outlink]) -> Reading = { reading, _ in reading },
    judge: @escaping @Sendable (WebURL) -> Int = { _ in 0 },
    progress: @escaping @Sendable (CrawlProgress) -> Void = { _ in }
  ) async -> CrawlReport<Reading> {
    let scope = scope ?? Scope(start: start)
    let begun = ContinuousClock.now
    let polite = await PoliteFetcher(fetcher, gate: gate, configuration: configuration)
    var visits = PageVisit(
      fetcher: polite, scope: scope, configuration: configuration, recollection: recollection, read: read,
      settle: settle, judge: judge, requisites: requisites)
    let probe = StartProbe(
      fetcher: polite, configuration: configuration, scope: scope, pause: Self.pause,
      validators: { await recollection?.memory.remembered($0)?.validators })
    let (result, vain) = await probe.run(start, within: configuration.siteDeadline, stop: stop)
    let attempts = vain.map { CrawlReport<Reading>.Attempt(url: $0.url, failure: $0.failure) }
    switch result {
    case .failure(let failure):
      let entry = CoverageLedger.Entry(url: start.withoutFragment, promise: 0, ending: failure.ending)
      return CrawlReport(pages: [], ledger: CoverageLedger([entry]), start: .failure(failure), vainAttempts: attempts)
    case .success(let found):
      let delays = CrawlDelays(gate)
      visits.desk = await desk(requisites, polite, robots: found.start.robots, recollection?.memory)
      for (origin, policy) in found.start.robots {
        if let url = WebURL(origin) { await delays.note(policy, of: url) }
      }
      let first = await readStart(found, visits)
      var run = CrawlRun(
        frontier: Frontier(configuration: configuration, scope: scope), visits: visits, begun: begun, stop: stop,
        crawlDelays: delays)
      await run.run(from: found.start, first: first, progress: progress)
      guard run.isWhole else { return await run.report(start: found.start.url, vainAttempts: attempts) }
      let robots = RobotsBook(polite, known: run.robots)
      let documents = await DocumentTour(
        fetch: DocumentFetch(fetcher: polite, configuration: configuration, robots: robots),
        limits: configuration.documents, memory: recollection?.memory
      ).report(run.documentSurvey, stop: stop)
      let verdicts = await LinkTour(
        look: LinkLook(fetcher: polite, configuration: configuration, robots: robots),
        configuration: configuration, findings: findings, memory: recollection?.memory
      ).verdicts(run.linkSurvey, known: documents?.verdicts ?? [:], stop: stop)
      let report = await run.report(
        start: found.start.url, vainAttempts: attempts, links: verdicts, documents: documents)
      if let inquirer {
        let fetch = FollowedFetch(fetcher: polite, configuration: configuration, robots: robots)
        await InquiryRound(fetch: fetch, scope: scope).run(inquirer, after: report.pages, stop: stop)
      }
      return report
    }
  }

  /// Where files are fetched that pages need, with what an earlier process has fetched of them.
  private func desk<Reading>(
    _ requisites: RequisiteReader<Reading>?, _ polite: PoliteFetcher, robots: [String: RobotsPolicy],
    _ memory: (any CrawlMemory)?
  ) async -> RequisiteDesk? {
    guard let requisites else { return nil }
    let desk = RequisiteDesk(
      fetch: RequisiteFetch(
        fetch: FollowedFetch(
          fetcher: polite, configuration: configuration, robots: RobotsBook(polite, known: robots))),
      limits: requisites.limits, memory: memory, take: requisites.take)
    await desk.restore()
    return desk
  }

  /// Reads the start page, which has been fetched to find out where the site begins.
  private func readStart<Reading>(
    _ found: StartProbe.Found, _ visits: PageVisit<Reading>
  ) async -> PageVisit<Reading>.Result {
    let visit = Visit(sequence: 0, url: found.start.url)
    let taken = visits.take(found.response, await visits.recollection?.memory.remembered(visit.url))
    if case .status(304, _) = taken.arrival { return await visits.run(visit) }
    let result = await visits.completed(taken, of: visit)
    await visits.keep(result, of: visit)
    return visits.settled(result)
  }

  static let pause: @Sendable (Duration) async -> Void = { duration in
    // Sleeping fails only when the task is cancelled, which whoever paused looks for.
    try? await Task.sleep(for: duration)
  }
}
