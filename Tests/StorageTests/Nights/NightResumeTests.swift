import Results
import Storage
import Testing

@testable import StoreWriter

@Suite("Nights that are broken off and gone on with")
struct NightResumeTests {
  let folder: TemporaryFolder
  let store: NightStore

  init() throws {
    folder = try TemporaryFolder()
    store = try NightStore(path: folder.store)
  }

  private func begin(_ night: Int, sites: Int = 3, isAgain: Bool = false, change: (inout NightPlan) -> Void = { _ in })
    throws -> NightRun
  {
    var plan = SampleNight.plan(sites: sites, night: night, isAgain: isAgain)
    change(&plan)
    return try store.begin(plan)
  }

  private func record(_ site: Int, _ run: NightRun, isCut: Bool = false) throws {
    try run.record(SampleNight.result(site, night: 0), key: SampleNight.site(site).key, isCut: isCut)
  }

  @Test("A second night at the same time is refused, until the first is let go of")
  func lock() throws {
    var run: NightRun? = try begin(0)
    #expect(run?.isResumed == false)
    #expect(throws: StoreFailure.nightIsBusy) {
      try NightStore(path: folder.store).begin(SampleNight.plan(sites: 3, night: 0))
    }
    run = nil
    #expect(try begin(0).isResumed)
  }

  @Test("Finished sites are not done again, and the night keeps its identity after midnight")
  func resumes() throws {
    do {
      let run = try begin(0)
      try record(1, run)
    }
    let run = try begin(0) { plan in
      plan.day = SampleNight.day(1)
      plan.now += 6 * 3600
    }
    #expect(run.isResumed)
    #expect(run.id.day == SampleNight.day(0))
    #expect(run.open == [SampleNight.site(0).key, SampleNight.site(2).key])
    #expect(run.done == [SampleNight.site(1).key])
  }

  @Test(
    "Another night is begun when the old one is too old, or rules or settings are others",
    arguments: [
      {
        $0.now += 21 * 3600; $0.day = SampleNight.day(1)
      }, { $0.ruleSet.hash = "other" }, { $0.settings = "other" },
      { $0.program = "2" },
    ] as [@Sendable (inout NightPlan) -> Void])
  func another(change: @Sendable (inout NightPlan) -> Void) throws {
    let first = try begin(0).id
    let run = try begin(0, change: change)
    #expect(!run.isResumed)
    #expect(run.id != first)
    #expect(try store.nights().map(\.state).sorted { $0.rawValue < $1.rawValue } == [.abandoned, .running])
  }

  @Test("A night that is done stays done, unless somebody asks for another one")
  func done() throws {
    do {
      let run = try begin(0)
      for site in 0..<3 { try record(site, run) }
      try run.finish(.complete, now: 60)
    }
    #expect(try begin(0).isDone)
    let again = try begin(0, isAgain: true)
    #expect(!again.isDone)
    #expect(again.id.description == "2027-01-01-2")
    #expect(again.open.count == 3)
  }

  @Test("Sites that one night did not get ready are the first of the next")
  func unfinishedFirst() throws {
    do {
      let run = try begin(0, sites: 4)
      try record(0, run)
      try record(1, run, isCut: true)
      try record(3, run)
      try run.finish(.deadline, now: 60)
    }
    let keys = (0..<4).map { SampleNight.site($0).key }
    #expect(try begin(1, sites: 4).open == [keys[1], keys[2], keys[0], keys[3]])
    // What was cut does not stand for the site.
    let first = NightID(day: SampleNight.day(0))
    #expect(try store.goodStandings(upTo: first).map(\.site.key) == [keys[0], keys[3]])
  }

  @Test("Nothing is added to a night that has ended")
  func closed() throws {
    let run = try begin(0)
    try run.finish(.complete, now: 60)
    #expect(throws: StoreFailure.closed) { try record(0, run) }
  }

  @Test("A store that only crawls were kept in takes nights, and there is none where there is no file")
  func missing() throws {
    #expect(throws: StoreFailure.missing) { try NightStore(existing: folder.path + "/none") }
    let visits = try store.checks.begin(site: "site", settings: "", rules: "")
    try visits.append(SampleVisit.visit(0))
    let run = try begin(0)
    try record(0, run)
    #expect(try visits.visit(0) == SampleVisit.visit(0))
  }
}
