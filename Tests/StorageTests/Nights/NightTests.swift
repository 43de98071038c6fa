import Results
import Storage
import Testing

@testable import StoreWriter

@Suite("Nights in a store")
struct NightTests {
  let folder: TemporaryFolder
  let store: NightStore

  init() throws {
    folder = try TemporaryFolder()
    store = try NightStore(path: folder.store)
  }

  /// Runs whole nights.
  private func fill(_ nights: Range<Int>, sites: Int = 12) throws {
    for night in nights {
      let run = try store.begin(SampleNight.plan(sites: sites, night: night))
      for site in 0..<sites {
        try run.record(SampleNight.result(site, night: night), key: SampleNight.site(site).key)
      }
      try run.finish(.complete, now: night * 86_400 + 60)
    }
  }

  @Test("A result comes out of the store as it went in, whatever the site says")
  func roundTrip() throws {
    try fill(0..<4)
    for night in 0..<4 {
      for site in 0..<12 {
        let result = try store.result(of: SampleNight.site(site).key, in: NightID(day: SampleNight.day(night)))
        #expect(result == SampleNight.result(site, night: night))
      }
    }
  }

  @Test("Nights are told with their counts, the newest first")
  func records() throws {
    try fill(0..<2)
    let nights = try store.nights()
    #expect(nights.map(\.id.description) == ["2027-01-02", "2027-01-01"])
    // Site 10 is not reached in the first night, site 9 in the second.
    #expect(nights.map(\.unreachable) == [1, 1])
    #expect(nights.map(\.complete) == [11, 11])
    #expect(nights.map(\.state) == [.complete, .complete])
    #expect(nights[0].ended == 86_460)
  }

  @Test("A site that was not reached keeps its last good result, with its night")
  func latestGood() throws {
    try fill(0..<2)
    let last = NightID(day: SampleNight.day(1))
    let key = SampleNight.site(9).key
    #expect(try store.standings(of: last).first { $0.site.key == key }?.status == .unreachable)
    let good = try #require(try store.goodStandings(upTo: last).first { $0.site.key == key })
    #expect(good.night == NightID(day: SampleNight.day(0)))
    #expect(good.score == SampleNight.result(9, night: 0).score)
    #expect(try store.standingResult(of: key)?.result == SampleNight.result(9, night: 0))
    // Site 10 had no good result yet in the first night.
    let first = NightID(day: SampleNight.day(0))
    #expect(try store.goodStandings(upTo: first).contains { $0.site.key == SampleNight.site(10).key } == false)
  }

  @Test("What other rules judged does not stand beside a night")
  func otherRules() throws {
    try fill(0..<1)
    let rules = RuleSetIdentity(version: "2", hash: "fedcba")
    let run = try store.begin(SampleNight.plan(sites: 12, night: 1, rules: rules))
    try run.record(SampleNight.result(9, night: 1), key: SampleNight.site(9).key)
    #expect(try store.goodStandings(upTo: run.id).isEmpty)
    #expect(try store.openSites(of: run.id).count == 11)
  }

  @Test("Only what differs is read for a comparison, and it is all that differs")
  func differing() throws {
    try fill(0..<2)
    let nights = (0..<2).map { NightID(day: SampleNight.day($0)) }
    for site in 0..<12 {
      let (before, after) = try store.differingResults(of: SampleNight.site(site).key, nights[0], nights[1])
      let whole = (0..<2).map { SampleNight.result(site, night: $0) }
      let quick = SiteComparison(try #require(before), try #require(after))
      #expect(quick == SiteComparison(whole[0], whole[1]))
    }
    let (before, _) = try store.differingResults(of: SampleNight.site(0).key, nights[0], nights[1])
    #expect((before?.facts.count ?? .max) < SampleNight.result(0, night: 0).facts.count)
  }

  @Test("Who answers a question is told with evidence")
  func answers() throws {
    try fill(0..<1)
    let answers = try store.answers(to: "criterion-4", in: NightID(day: SampleNight.day(0)))
    #expect(answers.count == 12)
    #expect(answers.allSatisfy { ($0.1.outcome == .passed) == !$0.1.evidence.isEmpty })
    #expect(answers.contains { $0.1.outcome == .passed })
    #expect(try store.answers(to: "no-such", in: NightID(day: SampleNight.day(0))).isEmpty)
  }

  @Test("Findings have the nights in which they were seen first, for the second time, and last")
  func findings() throws {
    try fill(0..<3)
    let findings = try store.findings(of: SampleNight.site(0).key)
    let days = (0..<3).map { NightID(day: SampleNight.day($0)) }
    let lasting = try #require(findings.first { $0.sighting.fingerprint.hasSuffix("borte-1") })
    #expect([lasting.firstSeen, lasting.confirmed, lasting.lastSeen] == [days[0], days[1], days[2]])
    let defect = try #require(findings.first { $0.sighting.fingerprint == "f1-000000000000000a" })
    #expect(defect.sighting.rule == "image-has-name")
    #expect([defect.firstSeen, defect.confirmed, defect.lastSeen] == [days[0], days[1], days[2]])
    let passing = try #require(findings.first { $0.sighting.fingerprint.hasSuffix("borte-0") })
    #expect([passing.firstSeen, passing.confirmed, passing.lastSeen] == [days[0], nil, days[0]])
  }

  @Test("A night of which nothing has changed costs little")
  func size() throws {
    try fill(0..<1)
    try store.close()
    let first = try folder.size()
    let again = try NightStore(path: folder.store)
    let run = try again.begin(SampleNight.plan(sites: 12, night: 0, isAgain: true))
    #expect(run.id == NightID(day: SampleNight.day(0), number: 2))
    for site in 0..<12 { try run.record(SampleNight.result(site, night: 0), key: SampleNight.site(site).key) }
    try run.finish(.complete, now: 100)
    try again.close()
    #expect(try folder.size() - first < 12 * 600)
  }

  @Test("Observations are kept once, and given by municipality")
  func observations() throws {
    let asked = Observation(
      municipality: "1001", channel: .mail, question: "Hva koster barnehage?", date: "2027-01-01", isAnswered: true,
      quality: 60, minutes: 90)
    var better = asked
    better.quality = 80
    #expect(try store.add([asked]) == (1, 0))
    #expect(try store.add([better]) == (0, 1))
    #expect(try store.observations() == ["1001": [better]])
    #expect(try store.observations(until: "2026-12-31").isEmpty)
  }
}
