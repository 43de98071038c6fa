internal import Crawling
internal import Criteria
internal import Facts
internal import Fetching
public import Results
public import RuleSet
internal import Web

/// Checks sites: crawls them, reads what their pages say, and answers the questions of a rule set.
public struct SiteChecker: Sendable {
  private let configuration: CheckConfiguration
  private let rules: RuleSet
  private let reader: SitePageReader

  /// Makes a checker.
  public init(_ configuration: CheckConfiguration, rules: RuleSet) {
    self.configuration = configuration
    self.rules = rules
    reader = SitePageReader(rules: rules, year: configuration.asOf.year)
  }

  /// Checks sites, several at a time. The results stand in the order of the targets; one that fails costs the others
  /// nothing. When the task is cancelled, the results say what was read until then.
  public func check(
    _ targets: [SiteTarget], progress: @escaping @Sendable (CheckProgress) -> Void = { _ in }
  ) async -> [SiteResult] {
    let fetcher = CurlFetcher(configuration.curlOptions)
    let board = ProgressBoard(sites: targets.count, report: progress)
    let results = await withTaskGroup(of: (Int, SiteResult).self) { group in
      var results: [(index: Int, result: SiteResult)] = []
      for (index, target) in targets.enumerated() {
        if index >= max(1, configuration.concurrentSites), let finished = await group.next() {
          results.append(finished)
        }
        group.addTask {
          let result = await check(target, over: fetcher) { board.update(site: index, $0) }
          board.finish(site: index)
          return (index, result)
        }
      }
      for await finished in group { results.append(finished) }
      return results.sorted { $0.index < $1.index }.map(\.result)
    }
    await fetcher.shutDown()
    return results
  }

  private func check(
    _ target: SiteTarget, over network: any Fetcher, progress: @escaping @Sendable (CrawlProgress) -> Void
  ) async -> SiteResult {
    let crawler = Crawler(fetcher: target.fetcher(network), configuration: configuration.crawl(of: target))
    let promises = PromiseBook()
    let report = await crawler.crawl(
      from: target.address, scope: Scope(start: target.address, hosts: target.hosts + configuration.furtherHosts),
      read: { [reader, hosts = target.siteHosts(configuration.furtherHosts)] response in
        let reading = reader.read(
          response.body, contentType: response.headers.contentType, at: response.url,
          isTruncated: response.isTruncated, siteHosts: hosts)
        promises.note(reading.leads)
        return ReadPage(reading)
      }, progress: progress)
    return result(of: target, SiteEvidence(report, promises: promises), report)
  }

  private func result(
    of target: SiteTarget, _ evidence: SiteEvidence, _ report: CrawlReport<SitePage>
  ) -> SiteResult {
    let needsScript = evidence.needsScript
    let ending = SiteEnding(
      of: report, isFolder: target.isFolder, needsScript: needsScript,
      lossOnFrontPage: evidence.lossOnFrontPage)
    let facts = evidence.facts
    let criteria = rules.assessor.assess(
      SiteFacts(
        facts: facts, unread: evidence.unread, obstacle: ending.obstacle(needsScript: needsScript),
        asOf: configuration.asOf))
    return SiteResult(
      ruleSet: rules.identity, asOf: configuration.asOf.description,
      site: Site(
        address: target.address, answered: try? report.start.get(), tried: evidence.tried, title: evidence.title,
        municipality: target.municipality?.municipality, status: ending.status, problem: ending.problem),
      coverage: evidence.coverage, criteria: criteria, facts: facts)
  }
}
