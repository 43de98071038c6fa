import Storage
import Testing

@Suite("What is kept comes back as it was")
struct RoundTripTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A visit comes back from the same run, from the resumed one, and from the finished one", arguments: 1...12)
  func visits(seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    let visits = [-1, 0, 1, 2, 3, 4, Int.max, Int.min].map { records.visit($0) }
    func check(_ run: SiteRun, _ when: Comment) throws {
      for visit in visits { #expect(try run.visit(visit.sequence)?.exact == visit.exact, when) }
    }
    do {
      let run = try CheckStore(path: folder.store).begin(site: "site", settings: "", rules: "")
      for visit in visits { try run.append(visit) }
      try check(run, "the same run")
    }
    let resumed = try CheckStore(path: folder.store).begin(site: "site", settings: "", rules: "")
    #expect(resumed.isResumed)
    try check(resumed, "resumed")
    try resumed.finish()
    try check(resumed, "finished")

    let next = try CheckStore(path: folder.store).begin(site: "site", settings: "other", rules: "")
    for visit in visits {
      // Of several visits to an address, the last counts.
      let same = visits.filter { Array($0.url.utf8) == Array(visit.url.utf8) }
      let last = try #require(same.max { $0.sequence < $1.sequence })
      #expect(try next.remembered(visit.url)?.exact == last.exact)
    }
  }

  @Test("Addresses that look the same are different addresses")
  func hostileAddresses() throws {
    let texts = RandomRecords.hostileTexts
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "", rules: "")
    for (sequence, text) in texts.enumerated() {
      try run.append(VisitRecord(sequence: sequence, url: text, outcome: [UInt8(sequence)]))
    }
    try run.finish()
    let next = try CheckStore(path: folder.store).begin(site: "site", settings: "", rules: "")
    for (sequence, text) in texts.enumerated() {
      #expect(try next.remembered(text)?.outcome == [UInt8(sequence)], "\(text.prefix(20))")
    }
  }

  @Test("What is recorded under a key comes back, whatever the key is")
  func notes() throws {
    var records = RandomRecords(seed: 7)
    let notes = RandomRecords.hostileTexts.map { ($0, records.bytes()) }
    do {
      let run = try CheckStore(path: folder.store).begin(site: "site", settings: "", rules: "")
      for (key, bytes) in notes { try run.record(key, bytes) }
      try run.record("a", [1])
      try run.record("a", [])
    }
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "", rules: "")
    for (key, bytes) in notes where key != "a" { #expect(try run.recorded(key) == bytes, "\(key.prefix(20))") }
    #expect(try run.recorded("a") == [])
    #expect(try run.recorded("nothing") == nil)
  }
}
