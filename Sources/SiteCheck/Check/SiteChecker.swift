public import Crawling
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
  private let store: CheckMemory?
  private let topics: TopicNumbers
  private let notice: @Sendable (CheckNotice) -> Void

  /// Makes a checker.
  ///
  /// - Parameters:
  ///   - store: What outlives the process. Default: nothing does.
  ///   - notice: Called after every request, and when a host is slowed down or given rest.
  public init(
    _ configuration: CheckConfiguration, rules: RuleSet, store: CheckMemory? = nil,
    notice: @escaping @Sendable (CheckNotice) -> Void = { _ in }
  ) {
    self.notice = notice
    self.configuration = configuration
    self.rules = rules
    self.store = store
    topics = TopicNumbers(subjects: rules.vocabulary.subjects.map(\.id))
    reader = SitePageReader(
      rules: rules, year: configuration.asOf.year, testsAccessibility: configuration.testsAccessibility)
  }

  /// Checks sites, several at a time. The results stand in the order of the targets; one that fails costs the others
  /// nothing.
  ///
  /// - Parameters:
  ///   - stop: Ends the check when it is given: requests under way are finished, and the results say what was read until
  ///     then. Cancelling the task does so at once.
  ///   - progress: Called after every page.
  public func check(
    _ targets: [SiteTarget], stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (CheckProgress) -> Void = { _ in }
  ) async -> [SiteResult] {
    let (stream, feed) = AsyncStream.makeStream(of: SiteTarget.self)
    for target in targets { feed.yield(target) }
    feed.finish()
    let results = ResultShelf()
    await check(stream, stop: stop, progress: progress) { await results.put($1, at: $0) }
    return await results.all
  }

  /// Checks sites as they come, several at a time.
  ///
  /// - Parameters:
  ///   - shard: The part of the sites that is to be checked; the others are passed over. Default: all.
  ///   - each: Called with the place of a site among the targets, from 0, and its result, as soon as it is ready.
  public func check(
    _ targets: AsyncStream<SiteTarget>, shard: Shard? = nil, stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (CheckProgress) -> Void = { _ in },
    each: @escaping @Sendable (Int, SiteResult) async -> Void
  ) async {
    let network = CurlFetcher(configuration.curlOptions)
    let resolver = SystemHostResolver(mappings: configuration.connectTo)
    let gate = PolitenessGate(configuration.politeness, resolver: resolver) { [notice] in notice(.politeness($0)) }
    let findings = LinkFindings()
    let queue = SiteQueue(groupLimit: configuration.concurrentSitesPerGroup)
    let board = ProgressBoard(report: progress)
    let intake = SiteIntake(queue: queue, resolver: resolver, shard: shard, board: board)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await intake.run(targets) }
      if let deadline = configuration.deadline {
        group.addTask {
          do { try await Task.sleep(for: deadline) } catch { return }
          stop.give(.deadline)
          notice(.deadline)
        }
      }
      await withTaskGroup(of: Void.self) { workers in
        for _ in 0..<max(1, configuration.concurrentSites) {
          workers.addTask {
            while let job = await queue.next() {
              let company = Company(
                fetcher: NoticingFetcher(base: job.target.fetcher(network), notice: notice),
                gate: job.target.isFolder ? nil : gate, findings: findings,
                stop: stop)
              let result = await check(job.target, company) { board.update(site: job.index, $0) }
              await queue.finish(job)
              board.finish(site: job.index)
              await each(job.index, result)
            }
          }
        }
      }
      // The deadline's sleep.
      group.cancelAll()
    }
    await network.shutDown()
  }

  /// What the crawls of one check have in common.
  private struct Company {
    let fetcher: any Fetcher
    let gate: PolitenessGate?
    let findings: LinkFindings
    let stop: StopSignal
  }

  private func check(
    _ target: SiteTarget, _ company: Company, progress: @escaping @Sendable (CrawlProgress) -> Void
  ) async -> SiteResult {
    let (result, report) = await look(at: target, company, ignoringCertificates: false, progress: progress)
    guard configuration.ignoresCertificates, case .failure(.unreachable(.certificate)) = report.start else {
      return result
    }
    var second = await look(at: target, company, ignoringCertificates: true, progress: progress).result
    second.site.ignoredCertificate = true
    return second
  }

  private func look(
    at target: SiteTarget, _ company: Company, ignoringCertificates: Bool,
    progress: @escaping @Sendable (CrawlProgress) -> Void
  ) async -> (result: SiteResult, report: CrawlReport<SitePage>) {
    let crawler = Crawler(
      fetcher: company.fetcher,
      configuration: configuration.crawl(of: target, acceptsAnyCertificate: ignoringCertificates),
      gate: company.gate, findings: company.findings)
    let promises = PromiseBook()
    let book = FactBook()
    let findings = FindingBook()
    let shelf = SheetShelf()
    let hosts = target.siteHosts(configuration.furtherHosts)
    let search = SearchTrial { [reader] in reader.searchAnswer(to: $0, $1, siteHosts: hosts) }
    let run = store?.begin(target, configuration, rules.identity, topics: topics)
    let report = await crawler.crawl(
      from: target.address, scope: Scope(start: target.address, hosts: target.hosts + configuration.furtherHosts),
      recollection: run?.recollection,
      requisites: RequisiteReader(
        take: shelf.take, addresses: { $0.sheets.map(\.url) }, holds: { shelf.holds($0.sheets) }),
      // A folder has no server that could answer.
      inquirer: target.isFolder
        ? nil : Inquirer(addresses: { search.addresses($0, book) }, take: search.take),
      stop: company.stop,
      read: { [reader] response in
        ReadPage(
          reader.readForCrawl(response, siteHosts: hosts, shelf: shelf), bytes: response.body.count)
      }, settle: { findings.settle(book.settle(promises.settle($0, $1))) },
      judge: { [reader] in promises.judge(reader.lead(at: $0)) },
      progress: progress)
    if report.isWhole { run?.finish() }
    return (
      result(
        of: target, SiteEvidence(report, promises: promises, book: book, findings: findings, search: search), report),
      report
    )
  }

  private func result(
    of target: SiteTarget, _ evidence: SiteEvidence, _ report: CrawlReport<SitePage>
  ) -> SiteResult {
    let needsScript = evidence.needsScript
    let ending = SiteEnding(
      of: report, isFolder: target.isFolder, needsScript: needsScript,
      lossOnFrontPage: evidence.lossOnFrontPage)
    let facts = evidence.facts(of: target.municipality, isFolder: target.isFolder)
    let criteria = rules.assessor.assess(
      SiteFacts(
        facts: facts, unread: evidence.unread, obstacle: ending.obstacle,
        asOf: configuration.asOf))
    var accessibility = evidence.accessibility
    if let found = accessibility {
      accessibility?.statement = configuration.statements?.comparison(
        found, at: (try? report.start.get()) ?? target.address, asOf: configuration.asOf)
    }
    return SiteResult(
      ruleSet: rules.identity, asOf: configuration.asOf.description,
      site: Site(
        address: target.address, answered: try? report.start.get(), tried: evidence.tried, title: evidence.title,
        crawlDelays: evidence.crawlDelays,
        municipality: target.municipality?.municipality, status: ending.status, problem: ending.problem),
      coverage: evidence.coverage, links: evidence.links, documents: report.documents.map(SiteDocuments.init),
      criteria: criteria, facts: facts,
      unread: evidence.unread, stars: rules.stars, accessibility: accessibility)
  }
}

/// Keeps results in the order of their places.
private actor ResultShelf {
  private var results: [Int: SiteResult] = [:]
  var all: [SiteResult] { results.sorted { $0.key < $1.key }.map(\.value) }
  func put(_ result: SiteResult, at index: Int) { results[index] = result }
}
