public import Crawling
internal import Criteria
internal import Foundation
public import Results
public import RuleSet
public import Storage

/// A night over many sites: checks each, and keeps what it finds in a store.
///
/// It may be killed at any moment: the next start of the same night goes on, and what was finished is not done again.
public struct NightJob: Sendable {
  private let configuration: CheckConfiguration
  private let rules: RuleSet
  private let store: NightStore

  /// Makes a night.
  ///
  /// - Parameter configuration: Its day is that of the night.
  public init(_ configuration: CheckConfiguration, rules: RuleSet, store: NightStore) {
    self.configuration = configuration
    self.rules = rules
    self.store = store
  }

  /// Runs the night.
  ///
  /// - Parameters:
  ///   - targets: The sites; of two with one key the first counts.
  ///   - isAgain: Whether a new night is begun although that of the day is done.
  ///   - stop: Breaks the night off; it can be gone on with.
  ///   - notice: Called when the night begins, after every request, and when a site is done.
  ///   - progress: Called after every page.
  /// - Throws: ``StoreFailure/nightIsBusy`` when another one is under way with the store, and other faults of the store.
  public func run(
    _ targets: [SiteTarget], isAgain: Bool = false, stop: StopSignal = StopSignal(),
    notice: @escaping @Sendable (NightNotice) -> Void = { _ in },
    progress: @escaping @Sendable (NightProgress) -> Void = { _ in }
  ) async throws(StoreFailure) -> NightSummary {
    let clock = ContinuousClock()
    let start = clock.now
    let byKey = Dictionary(targets.map { ($0.nightSite.key, $0) }) { first, _ in first }
    var known: Set<String> = []
    let sites = targets.map(\.nightSite).filter { known.insert($0.key).inserted }
    let run = try store.begin(
      NightPlan(
        day: configuration.asOf.description, ruleSet: rules.identity, program: ProgramVersion.current,
        settings: configuration.nightFingerprint, sites: sites, now: Self.now, isAgain: isAgain))
    guard !run.isDone else { return try summary(of: run, in: clock.now - start) }
    notice(.began(try beginning(of: run)))
    let order = run.open.compactMap { key in byKey[key].map { (key, $0) } }
    let board = NightBoard(
      planned: sites.count, done: run.done.count, expected: try expectedPages(run.open), report: progress)
    let keeper = ResultKeeper(run: run, stop: stop)
    try await check(order, keeper, board, stop, notice)
    if let failure = keeper.failure { throw failure }
    return try await end(run, keeper, stop, clock.now - start)
  }

  private func check(
    _ order: [(key: String, target: SiteTarget)], _ keeper: ResultKeeper, _ board: NightBoard, _ stop: StopSignal,
    _ notice: @escaping @Sendable (NightNotice) -> Void
  ) async throws(StoreFailure) {
    var configuration = configuration
    // A night that is gone on with after midnight stays that of its day.
    if let day = CalendarDay(keeper.run.id.day) { configuration.asOf = day }
    let memory = CheckMemory(store.checks)
    memory.stopOnFailure(stop)
    let (stream, feed) = AsyncStream.makeStream(of: SiteTarget.self)
    for entry in order { feed.yield(entry.target) }
    feed.finish()
    let checker = SiteChecker(configuration, rules: rules, store: memory) { notice(.check($0)) }
    await checker.check(stream, stop: stop) {
      board.update($0)
    } each: { index, result in
      if keeper.take(result, key: order[index].key) {
        notice(.siteEnded(order[index].target.nightSite, NightNotice.Ending(result)))
      }
      board.finish(order[index].key, pages: result.coverage.checked)
    }
    if let failure = memory.failure, failure != .siteIsBusy { throw failure }
  }

  private func end(
    _ run: NightRun, _ keeper: ResultKeeper, _ stop: StopSignal, _ duration: Duration
  ) async throws(StoreFailure) -> NightSummary {
    var thinned: [NightID] = []
    // One that was interrupted stays as it is, to be gone on with.
    if stop.reason != .interrupted {
      let isComplete = keeper.count == run.open.count
      try run.finish(isComplete ? .complete : .deadline, now: Self.now)
      thinned = try store.prune(today: run.id.day)
    }
    var summary = try summary(of: run, in: duration)
    summary.thinned = thinned
    return summary
  }

  private func beginning(of run: NightRun) throws(StoreFailure) -> NightNotice.Start {
    let nights = try store.nights()
    guard let night = nights.first(where: { $0.id == run.id }) else { throw .damaged("night") }
    return NightNotice.Start(
      night: night, isResumed: run.isResumed, done: try store.standings(of: run.id),
      lastComplete: nights.first { $0.state == .complete && $0.id != run.id }?.ended)
  }

  private func expectedPages(_ keys: [String]) throws(StoreFailure) -> [String: Int?] {
    let last = try store.nightsWithResults().first
    let standings = try last.map { night throws(StoreFailure) in try store.goodStandings(upTo: night.id) } ?? []
    let pages = Dictionary(standings.map { ($0.site.key, $0.pages) }) { first, _ in first }
    return Dictionary(uniqueKeysWithValues: keys.map { ($0, pages[$0]) })
  }

  private func summary(of run: NightRun, in duration: Duration) throws(StoreFailure) -> NightSummary {
    try NightSummary(of: run, in: store, duration: duration)
  }

  private static var now: Int { Int(Date().timeIntervalSince1970) }
}

extension SiteTarget {
  /// The site as nights know it.
  var nightSite: NightSite {
    NightSite(
      address: address, municipality: municipality?.municipality, inhabitants: municipality?.inhabitants,
      languageForm: municipality?.languageForm.rawValue)
  }
}
