import Crawling
import Criteria
import Results
import RuleSet
import Storage
import Testing

@testable import SiteCheck

@Suite("The work of a night")
struct NightJobTests {
  let folder: TemporaryFolder
  let store: NightStore
  private let sites: [InventedSite]
  private static let hours =
    "<h1>Rådhuset</h1><p>Rådhuset er åpent mandag til fredag kl. 08.00–15.30.</p><a href=/side>Barnehage</a> <a href=/mer>Byggesak</a>"

  init() throws {
    folder = try TemporaryFolder()
    store = try NightStore(path: folder.path + "/nights.sqlite")
    sites = try (0..<4).map { number in
      let host = "www.vik\(number).kommune.example"
      return try InventedSite(
        number == 3 ? [:] : ["/": Self.hours, "/side": "<p>Mer</p>", "/mer": "<p>Enda mer</p>"],
        hosts: "  \(host): www\n", address: "http://\(host)/")
    }
  }

  private func job(_ change: (inout CheckConfiguration) -> Void = { _ in }) -> NightJob {
    var configuration = CheckConfiguration()
    configuration.asOf = HouseRules.rules.examplesAsOf
    change(&configuration)
    return NightJob(configuration, rules: HouseRules.rules, store: store)
  }

  @Test("Each site has a result, and one that is not there says why and fails nothing")
  func run() async throws {
    let summary = try await job().run(sites.map { try $0.target() })
    #expect(summary.night.state == .complete)
    #expect([summary.night.complete, summary.night.unreachable, summary.night.planned] == [3, 1, 4])
    #expect(summary.unreachable.map(\.reason) == ["empty-folder"])
    #expect(summary.open.isEmpty && summary.gained.isEmpty && summary.lost.isEmpty)
  }

  @Test("A night that is interrupted keeps nothing that was broken off, and is gone on with")
  func interrupted() async throws {
    let stop = StopSignal()
    stop.give()
    let targets = try sites.map { try $0.target() }
    let first = try await job().run(targets, stop: stop)
    #expect(first.night.state == .running)
    let second = try await job().run(targets)
    #expect(second.isResumed)
    #expect(second.night.id == first.night.id)
    #expect(second.night.done == 4)
  }

  @Test("A deadline ends the night; what was not ready is open, and the next night begins with it")
  func deadline() async throws {
    let stop = StopSignal()
    stop.give(.deadline)
    let targets = try sites.map { try $0.target() }
    let first = try await job().run(targets, stop: stop)
    // How far small sites come before the signal is seen is a matter of chance.
    #expect(first.open.count + first.night.done == 4)
    #expect(first.night.done == 4 || first.night.state == .deadline)
    #expect(try await job().run(targets).wasDone)
  }

  /// What becomes of a result when the night was stopped for a reason.
  private func fate(_ status: Site.Status, _ reason: String?, _ stopped: StopSignal.Reason?) throws -> NightRecord {
    let stop = StopSignal()
    if let stopped { stop.give(stopped) }
    let target = try sites[0].target()
    let run = try store.begin(
      NightPlan(
        day: "2026-11-28", ruleSet: HouseRules.rules.identity, program: "1", settings: "", sites: [target.nightSite],
        now: 0, isAgain: true))
    let criterion = CriterionResult(id: "a", category: "b", outcome: .passed, grade: 1, maximum: 1)
    let result = SiteResult(
      ruleSet: HouseRules.rules.identity, asOf: "2026-11-28",
      site: Site(address: target.address, status: status, problem: reason.map { .init(reason: $0) }),
      coverage: Coverage(checked: 1, skipped: [:], failed: [:]), criteria: [criterion], facts: [])
    let keeper = ResultKeeper(run: run, stop: stop)
    keeper.take(result, key: target.nightSite.key)
    #expect(keeper.failure == nil)
    return try #require(try store.nights().first { $0.id == run.id })
  }

  @Test(
    "What is broken off is not kept, what the deadline cuts is kept as cut, and the rest as it is",
    arguments: [
      (.partial, "interrupted", .interrupted, 0), (.unreachable, "cancelled", .interrupted, 0),
      (.unreachable, "site-deadline", .deadline, 0), (.partial, "site-deadline", .deadline, 1),
      (.partial, "site-deadline", nil, 1), (.partial, "page-budget", .interrupted, 1), (.complete, nil, .deadline, 1),
      (.unreachable, "unknown-host", .deadline, 1),
    ] as [(Site.Status, String?, StopSignal.Reason?, Int)])
  func fates(status: Site.Status, reason: String?, stopped: StopSignal.Reason?, kept: Int) throws {
    #expect(try fate(status, reason, stopped).done == kept)
    // Only what the deadline did not cut stands for the site.
    let isGood = kept == 1 && status != .unreachable && !(reason == "site-deadline" && stopped == .deadline)
    #expect(try store.standingResult(of: sites[0].target().nightSite.key)?.result != nil || kept == 0)
    let id = try #require(try store.nights().first?.id)
    #expect(try store.goodStandings(upTo: id).count == (isGood ? 1 : 0))
  }

  @Test("A change since the last good result is told as gained or lost")
  func changes() async throws {
    let targets = try sites.map { try $0.target() }
    _ = try await job().run(targets)
    try sites[0].folder.write("<!doctype html><title>Vik</title><p>Velkommen</p>", to: "www/index.html")
    let next = try await job { $0.asOf.day += 1 }.run(try sites.map { try $0.target() })
    #expect(next.lost.map(\.site.name) == ["www.vik0.kommune.example"])
    #expect(next.gained.isEmpty)
  }

  @Test("The same rules judge the same facts the same, and the sites of the source tree prove it")
  func judgedAnew() async throws {
    let checker = HouseRules.checker()
    let folder = HouseRules.folder.dropLast("rules".count) + "sample-sites/"
    let targets = try ["granvag", "ravnvik", "skjelvika"].map {
      try SiteTarget(resolving: folder + $0, in: Register(entries: []))
    }
    for result in await checker.check(targets) {
      let anew = HouseRules.rules.judgingAnew(result)
      #expect(anew == result, "\(result.site.address)")
      #expect(!result.facts.isEmpty || result.site.status != .complete)
    }
  }
}

@Suite("How long a night will still take")
struct NightEstimateTests {
  @Test("Nothing is said too early")
  func early() {
    let estimate = NightEstimate(expected: ["a": 100, "b": nil])
    #expect(estimate.remaining(checked: 50, elapsed: .seconds(29)) == nil)
    #expect(estimate.remaining(checked: 0, elapsed: .seconds(600)) == nil)
    #expect(estimate.remaining(checked: 3, elapsed: .seconds(600)) == nil)
    #expect(NightEstimate(expected: ["a": nil]).remaining(checked: 50, elapsed: .seconds(600)) == nil)
  }

  @Test("Sites of which nothing is known are taken to be like the others")
  func speed() {
    let estimate = NightEstimate(expected: ["a": 100, "b": nil, "c": 200])
    // 450 pages in all, 150 of them in 100 seconds.
    #expect(estimate.remaining(checked: 150, elapsed: .seconds(100)) == .seconds(200))
  }

  @Test("What is finished counts as it was, and never becomes less than a page for each site that is left")
  func finished() {
    var estimate = NightEstimate(expected: ["a": 100, "b": 100])
    estimate.finish("a", pages: 300)
    #expect(estimate.remaining(checked: 300, elapsed: .seconds(300)) == .seconds(100))
    #expect(estimate.remaining(checked: 500, elapsed: .seconds(500)) == .seconds(1))
    estimate.finish("a", pages: 7)
    estimate.finish("b", pages: 200)
    #expect(estimate.remaining(checked: 500, elapsed: .seconds(500)) == .zero)
  }
}
