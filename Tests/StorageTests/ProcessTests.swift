import Foundation
import Storage
import Testing

@testable import StoreWriter

@Suite("Processes that are killed, and processes that share a store")
struct ProcessTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Whatever was appended before a kill -9 is there, and the run goes on from there")
  func kill() throws {
    var generator = SeededGenerator(state: 50)
    var next = 0
    for _ in 0..<50 {
      let writer = try Writer(store: folder.store)
      // "began", some visits, and then a moment that falls anywhere in the next ones.
      let wanted = Int.random(in: 0...6, using: &generator)
      var lines = writer.lines(1 + wanted)
      usleep(UInt32.random(in: 0...2_000, using: &generator))
      lines += writer.kill()
      let numbers = lines.compactMap(Int.init)
      #expect(lines.first == "began")
      #expect(numbers.count >= wanted)
      // It said "1" last, but may have stored 2 before it could say so.
      if let first = numbers.first { #expect((next...next + 1).contains(first)) }
      next = (numbers.last ?? next - 1) + 1

      let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
      #expect(run.isResumed)
      for sequence in max(0, next - 20)..<next {
        #expect(try run.visit(sequence) == SampleVisit.visit(sequence))
      }
    }
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
    for sequence in 0..<next { #expect(try run.visit(sequence) == SampleVisit.visit(sequence)) }
    #expect(try run.visit(next + 1) == nil)
  }

  @Test("The lock of a site is gone with the process that had it")
  func lock() throws {
    let store = try CheckStore(path: folder.store)
    let writer = try Writer(store: folder.store)
    _ = writer.lines(2)
    #expect(throws: StoreFailure.siteIsBusy) {
      try store.begin(site: "site", settings: "settings", rules: "rules")
    }
    #expect(try Writer(store: folder.store).finish() == ["siteIsBusy"])
    let other = try store.begin(site: "other", settings: "settings", rules: "rules")
    try other.append(SampleVisit.visit(0))
    _ = writer.kill()
    #expect(try store.begin(site: "site", settings: "settings", rules: "rules").isResumed)
  }

  @Test("Six processes make one store and fill it with six sites at the same time")
  func together() throws {
    let writers = try (0..<6).map { try Writer(store: folder.store, site: "site \($0)", count: 60) }
    for writer in writers {
      #expect(writer.finish() == ["began"] + (0..<60).map(String.init) + ["finished"])
    }
    let store = try CheckStore(path: folder.store)
    for site in 0..<6 {
      let run = try store.begin(site: "site \(site)", settings: "settings", rules: "rules")
      for sequence in stride(from: 0, to: 60, by: 7) {
        let visit = SampleVisit.visit(sequence)
        #expect(try run.remembered(visit.url) == visit)
      }
    }
  }

  @Test(
    "Where files may not grow, the visits before are kept, and it goes on when they may", arguments: [64, 300, 1_000])
  func fileLimit(kibibytes: Int) throws {
    let lines = try Writer(store: folder.store, count: 2_000, fileLimit: kibibytes).finish()
    #expect(lines.last == "diskFull")
    let kept = lines.compactMap(Int.init).count
    do {
      let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
      for sequence in 0..<kept { #expect(try run.visit(sequence) == SampleVisit.visit(sequence)) }
    }
    let after = try Writer(store: folder.store, count: kept + 3).finish()
    #expect(after.last == "finished")
  }
}
