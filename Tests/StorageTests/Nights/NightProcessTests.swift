import Foundation
import Results
import Storage
import Testing

@testable import StoreWriter

@Suite("Nights whose process is killed, and readers meanwhile")
struct NightProcessTests {
  let folder: TemporaryFolder
  private let sites = 40

  init() throws { folder = try TemporaryFolder() }

  private func results(of night: Int) throws -> [SiteResult] {
    var results: [SiteResult] = []
    try NightStore(path: folder.store).forEachResult(in: NightID(day: SampleNight.day(night))) { _, result in
      results.append(result)
    }
    return results
  }

  @Test("Killed with -9 at a hundred points, a month loses nothing that was finished and ends up the same")
  func kill() throws {
    var generator = SeededGenerator(state: 7)
    var killed = 0
    for night in 0..<31 where killed < 100 {
      var finished: Set<Int> = []
      while true {
        let writer = try Writer(night: night, of: sites, store: folder.store)
        var lines = writer.lines(1 + Int.random(in: 0...20, using: &generator))
        let isDone = lines.last == "finished"
        if !isDone { usleep(UInt32.random(in: 0...3_000, using: &generator)) }
        lines += isDone ? [] : writer.kill()
        killed += isDone ? 0 : 1
        let numbers = lines.compactMap(Int.init)
        // One may have been stored before it could be said.
        #expect(finished.isDisjoint(with: numbers))
        finished.formUnion(numbers)
        if lines.last == "finished" { break }
      }
      #expect(try results(of: night) == (0..<sites).map { SampleNight.result($0, night: night) })
    }
    #expect(killed >= 100)
  }

  @Test("Two readers see every site with all of its result or without it")
  func readers() async throws {
    try NightStore(path: folder.store).close()
    let writer = try Writer(night: 3, of: sites, store: folder.store)
    let path = folder.store
    let sites = sites
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask {
          var seen = 0
          do {
            let store = try NightStore(existing: path)
            let night = NightID(day: SampleNight.day(3))
            while seen < sites {
              let standings = try store.standings(of: night)
              #expect(standings.count >= seen)
              seen = standings.count
              for standing in standings.suffix(3) {
                let number = (Int(standing.site.key) ?? 0) - 1000
                #expect(try store.result(of: standing.site.key, in: night) == SampleNight.result(number, night: 3))
                #expect(standing.score == SampleNight.result(number, night: 3).score)
              }
            }
          } catch {
            Issue.record(error)
          }
          return seen
        }
      }
      for await seen in group { #expect(seen == sites) }
    }
    #expect(writer.finish().last == "finished")
  }
}
