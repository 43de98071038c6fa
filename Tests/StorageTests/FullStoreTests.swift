import Testing

@testable import Storage
@testable import StoreWriter

@Suite("A store that may not grow")
struct FullStoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A visit that does not fit is a failure, leaves nothing behind, and harms none before it")
  func full() throws {
    var kept = 0
    do {
      let store = try CheckStore(path: folder.store, maximumPages: 70)
      let run = try store.begin(site: "site", settings: "settings", rules: "rules")
      #expect(throws: StoreFailure.diskFull) {
        while true {
          try run.append(SampleVisit.visit(kept))
          kept += 1
        }
      }
      #expect(throws: StoreFailure.diskFull) { try run.record("key", Array(repeating: 1, count: 100_000)) }
      #expect(try run.visit(kept) == nil)
      #expect(try run.recorded("key") == nil)
      #expect(try run.visit(kept - 1) == SampleVisit.visit(kept - 1))
    }
    #expect(kept > 5)
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
    // The addresses of the visit that did not fit were given back as well: it fits now, and comes back whole.
    for sequence in kept..<kept + 3 { try run.append(SampleVisit.visit(sequence)) }
    for sequence in 0..<kept + 3 { #expect(try run.visit(sequence) == SampleVisit.visit(sequence)) }
  }

  @Test("The same run goes on when there is room again")
  func roomAgain() throws {
    let store = try CheckStore(path: folder.store, maximumPages: 90)
    let other = try store.begin(site: "other", settings: "settings", rules: "rules")
    for sequence in 0..<10 { try other.append(SampleVisit.visit(sequence)) }
    let run = try store.begin(site: "site", settings: "settings", rules: "rules")
    var kept = 0
    #expect(throws: StoreFailure.diskFull) {
      while true {
        try run.append(SampleVisit.visit(kept))
        kept += 1
      }
    }
    let dropped = VisitRecord(sequence: 0, url: "", outcome: [])
    for sequence in 0..<10 { try other.append(VisitRecord(sequence: sequence, url: dropped.url, outcome: [])) }
    try run.append(SampleVisit.visit(kept))
    #expect(try run.visit(kept) == SampleVisit.visit(kept))
  }
}
