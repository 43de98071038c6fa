import Storage
import Testing

@Suite("Crawls begin, go on and end")
struct SiteRunTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func begin(site: String = "site", settings: String = "settings", rules: String = "rules") throws -> SiteRun {
    try CheckStore(path: folder.store).begin(site: site, settings: settings, rules: rules)
  }

  private func visit(_ sequence: Int, url: String = "page", outcome: UInt8 = 1) -> VisitRecord {
    VisitRecord(sequence: sequence, url: url, outcome: [outcome])
  }

  @Test(
    "A run is resumed only with the same site, settings and rules",
    arguments: [
      ("site", "settings", "rules", true), ("other", "settings", "rules", false), ("site", "other", "rules", false),
      ("site", "settings", "other", false), ("site", "settings\0", "rules", false),
      ("Site", "settings", "rules", false),
    ])
  func resume(site: String, settings: String, rules: String, isResumed: Bool) throws {
    do {
      let run = try begin()
      #expect(!run.isResumed)
      try run.append(visit(0))
      try run.record("key", [1])
    }
    let run = try begin(site: site, settings: settings, rules: rules)
    #expect(run.isResumed == isResumed)
    #expect(try (run.visit(0) != nil) == isResumed)
    #expect(try (run.recorded("key") != nil) == isResumed)
    #expect(try run.remembered("page") == nil)
  }

  @Test("An unfinished run is dropped when one with other settings begins")
  func dropped() throws {
    do { try begin().append(visit(0)) }
    do { _ = try begin(settings: "other") }
    #expect(try !begin().isResumed)
  }

  @Test(
    "A finished run is not resumed, and is remembered by runs with other settings but not with other rules",
    arguments: [
      ("settings", "rules", true), ("other", "rules", true), ("settings", "other", false),
    ])
  func remembered(settings: String, rules: String, isRemembered: Bool) throws {
    do {
      let run = try begin()
      try run.append(visit(0))
      try run.finish()
    }
    let run = try begin(settings: settings, rules: rules)
    #expect(!run.isResumed)
    #expect(try run.visit(0) == nil)
    #expect(try (run.remembered("page") != nil) == isRemembered)
    #expect(try run.remembered("nowhere") == nil)
  }

  @Test("A finished run stays until the next has finished")
  func finishedStays() throws {
    func night(_ outcome: UInt8, rules: String = "rules", isFinished: Bool) throws -> [UInt8]? {
      let run = try begin(settings: "\(outcome)", rules: rules)
      let before = try run.remembered("page")?.outcome
      try run.append(visit(0, outcome: outcome))
      if isFinished { try run.finish() }
      return before
    }
    #expect(try night(1, isFinished: true) == nil)
    #expect(try night(2, isFinished: false) == [1])
    #expect(try night(3, rules: "other", isFinished: false) == nil)
    #expect(try night(4, isFinished: true) == [1])
    #expect(try night(5, rules: "other", isFinished: true) == nil)
    #expect(try night(6, isFinished: true) == nil)
  }

  @Test("A visit or a note takes the place of one with the same number or key")
  func replaced() throws {
    let run = try begin()
    try run.append(visit(0, url: "one"))
    try run.append(visit(0, url: "two", outcome: 2))
    #expect(try run.visit(0)?.url == "two")
    try run.finish()
    let next = try begin()
    #expect(try next.remembered("one") == nil)
    #expect(try next.remembered("two")?.outcome == [2])
  }

  @Test("Nothing can be added to a finished run")
  func closedRun() throws {
    let run = try begin()
    try run.finish()
    #expect(throws: StoreFailure.closed) { try run.append(visit(0)) }
    #expect(throws: StoreFailure.closed) { try run.record("key", []) }
    #expect(throws: StoreFailure.closed) { try run.finish() }
  }

  @Test("After the store was closed, everything fails and nothing crashes")
  func closedStore() throws {
    let store = try CheckStore(path: folder.store)
    let run = try store.begin(site: "site", settings: "", rules: "")
    try run.append(visit(0))
    try store.close()
    #expect(throws: StoreFailure.closed) { try run.append(visit(1)) }
    #expect(throws: StoreFailure.closed) { try run.visit(0) }
    #expect(throws: StoreFailure.closed) { try run.finish() }
    #expect(throws: StoreFailure.closed) { try store.begin(site: "other", settings: "", rules: "") }
  }

  @Test("A site is crawled once at a time, through one store or two", arguments: [true, false])
  func busy(isSameStore: Bool) throws {
    let store = try CheckStore(path: folder.store)
    let other = try isSameStore ? store : CheckStore(path: folder.store)
    var run: SiteRun? = try store.begin(site: "site", settings: "", rules: "")
    #expect(throws: StoreFailure.siteIsBusy) { try other.begin(site: "site", settings: "x", rules: "") }
    let elsewhere = try other.begin(site: "elsewhere", settings: "", rules: "")
    try elsewhere.append(visit(0))
    try run?.append(visit(0))
    run = nil
    let resumed = try other.begin(site: "site", settings: "", rules: "")
    #expect(resumed.isResumed)
    try resumed.finish()
    #expect(try !store.begin(site: "site", settings: "", rules: "").isResumed)
  }
}
