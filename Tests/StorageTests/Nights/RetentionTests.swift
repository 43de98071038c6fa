import GRDB
import Results
import Storage
import Testing

@testable import StoreWriter

@Suite("Which nights keep their details")
struct RetentionTests {
  private func night(_ day: String, _ state: NightRecord.State = .complete) -> NightRecord {
    NightRecord(
      id: NightID(day: day), ruleSet: SampleNight.rules, program: "1", begun: 0, state: state, planned: 1, complete: 1,
      partial: 0, unreachable: 0)
  }

  @Test(
    "Every night for a month, one a week for half a year, one a month for ever",
    arguments: [
      // Within the month all stay.
      (["2027-06-30", "2027-06-29", "2027-05-31"], []),
      // 24 to 30 May is a week: its last night stays.
      (["2027-05-24", "2027-05-26", "2027-05-30"], ["2027-05-24", "2027-05-26"]),
      (["2027-05-23", "2027-05-24"], []),
      // Beyond half a year a month has one night.
      (["2026-11-01", "2026-11-15", "2026-11-30", "2026-10-31"], ["2026-11-01", "2026-11-15"]),
      (["2024-02-29"], []),
    ])
  func periods(days: [String], thinned: [String]) {
    let due = Retention().thinned(days.map { night($0) }, today: "2027-06-30")
    #expect(due.map(\.description) == thinned)
  }

  @Test("A night that came to its end is kept rather than a later one that did not")
  func unfinished() {
    let nights = [night("2026-11-10"), night("2026-11-20", .deadline)]
    #expect(Retention().thinned(nights, today: "2027-06-30").map(\.day) == ["2026-11-20"])
    #expect(Retention().thinned([night("2026-11-10", .running), night("2026-11-20")], today: "2027-06-30").isEmpty)
  }

  @Test("A thinned night keeps facts, outcomes and points, and says what it lost")
  func prune() throws {
    let folder = try TemporaryFolder()
    let store = try NightStore(path: folder.store)
    for night in 0..<3 {
      let run = try store.begin(SampleNight.plan(sites: 4, night: night))
      for site in 0..<4 {
        try run.record(SampleNight.result(site, night: night), key: SampleNight.site(site).key)
      }
      try run.finish(.complete, now: 60)
    }
    #expect(try store.prune(today: "2027-01-20").isEmpty)
    // 1 to 3 January 2027 are a Friday, a Saturday and a Sunday.
    #expect(try store.prune(today: "2027-03-20").map(\.day) == [SampleNight.day(0), SampleNight.day(1)])
    #expect(try store.prune(today: "2027-03-20", isCompact: true).isEmpty)
    let key = SampleNight.site(1).key
    let whole = SampleNight.result(1, night: 0)
    let kept = try #require(try store.result(of: key, in: NightID(day: SampleNight.day(0))))
    #expect(kept.facts == whole.facts)
    #expect(kept.score == whole.score)
    #expect(kept.criteria.map(\.points) == whole.criteria.map(\.points))
    #expect(kept.criteria.map(\.outcome) == whole.criteria.map(\.outcome))
    #expect(kept.criteria.allSatisfy { $0.evidence.isEmpty })
    #expect(kept.links.broken.isEmpty)
    #expect(whole.documents != nil && kept.documents == nil)
    #expect(kept.links.unverifiable["not-kept"] == 3)
    #expect(try store.result(of: key, in: NightID(day: SampleNight.day(2))) == SampleNight.result(1, night: 2))
    #expect(try store.nights().map(\.isThinned) == [false, true, true])
    try store.close()
  }

  @Test("Nothing is left in the file that no night names")
  func noLeftovers() throws {
    let folder = try TemporaryFolder()
    let store = try NightStore(path: folder.store)
    for night in 0..<2 {
      let run = try store.begin(SampleNight.plan(sites: 1, night: night))
      try run.record(SampleNight.result(0, night: night), key: SampleNight.site(0).key)
      try run.finish(.complete, now: 60)
    }
    let queue = try DatabaseQueue(path: folder.store)
    func parts() throws -> Int { try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM part") ?? 0 } }
    let before = try parts()
    try store.prune(today: "2027-03-20")
    #expect(try parts() < before)
    try queue.close()
  }
}
