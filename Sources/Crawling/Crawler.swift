public import Fetching
public import Web

/// Crawls one site: asks its ``Frontier`` what comes next, fetches that, has it read, and hands back what was found.
public struct Crawler: Sendable {
  private let fetcher: any Fetcher
  private let configuration: CrawlConfiguration

  /// Makes a crawler.
  public init(fetcher: any Fetcher, configuration: CrawlConfiguration = CrawlConfiguration()) {
    self.fetcher = fetcher
    self.configuration = configuration
  }

  /// Crawls from the start page until every address that was found has its ending.
  ///
  /// Cancelling the task ends the crawl soon: what was not read ends as ``SkipReason/interrupted``, and the report
  /// holds what was read until then.
  ///
  /// - Parameters:
  ///   - start: The address of the start page. Where it cannot be reached, its forms with and without `www.`, with
  ///     http and https are tried.
  ///   - scope: What belongs to the site. Default: the start address's host.
  ///   - read: Reads a page. Called in child tasks, so many at a time as there are cores; it shall be a pure function.
  ///   - progress: Called after every result.
  public func crawl<Reading: Sendable>(
    from start: WebURL, scope: Scope? = nil, read: @escaping @Sendable (Response) -> ReadPage<Reading>,
    progress: @escaping @Sendable (CrawlProgress) -> Void = { _ in }
  ) async -> CrawlReport<Reading> {
    let scope = scope ?? Scope(start: start)
    let visits = PageVisit(fetcher: fetcher, configuration: configuration, read: read)
    let begun = ContinuousClock.now
    let probe = StartProbe(fetcher: fetcher, configuration: configuration, scope: scope, pause: Self.pause)
    let (result, vain) = await probe.run(start, within: configuration.siteDeadline)
    let attempts = vain.map { CrawlReport<Reading>.Attempt(url: $0.url, failure: $0.failure) }
    let found: StartProbe.Found
    switch result {
    case .success(let page): found = page
    case .failure(let failure):
      let entry = CoverageLedger.Entry(url: start.withoutFragment, promise: 0, ending: failure.ending)
      return CrawlReport(pages: [], ledger: CoverageLedger([entry]), start: .failure(failure), vainAttempts: attempts)
    }
    var run = CrawlRun(frontier: Frontier(configuration: configuration, scope: scope), visits: visits, begun: begun)
    await run.run(from: found, progress: progress)
    return run.report(start: found.response.url, vainAttempts: attempts)
  }

  private static let pause: @Sendable (Duration) async -> Void = { duration in
    // Sleeping fails only when the task is cancelled, which whoever paused looks for.
    try? await Task.sleep(for: duration)
  }
}
