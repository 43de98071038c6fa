import Storage
import Testing

@testable import StoreWriter

@Suite("Several tasks use a store at once")
struct ConcurrencyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Tasks that append to one run and read it at the same time see whole visits only")
  func oneRun() async throws {
    let run = try CheckStore(path: folder.store).begin(site: "site", settings: "settings", rules: "rules")
    try await withThrowingTaskGroup(of: Int.self) { group in
      for part in 0..<4 {
        group.addTask {
          for sequence in stride(from: part, to: 80, by: 4) {
            try run.append(SampleVisit.visit(sequence, links: 80))
            #expect(try run.visit(sequence) == SampleVisit.visit(sequence, links: 80))
          }
          return 0
        }
        group.addTask {
          var found = 0
          for sequence in 0..<80 {
            guard let visit = try run.visit(sequence) else { continue }
            #expect(visit == SampleVisit.visit(sequence, links: 80))
            found += 1
          }
          return found
        }
      }
      try await group.waitForAll()
    }
    for sequence in 0..<80 { #expect(try run.visit(sequence) == SampleVisit.visit(sequence, links: 80)) }
  }

  @Test("Runs of several sites, through two stores on one file, do not get into each other's way")
  func severalRuns() async throws {
    let stores = [try CheckStore(path: folder.store), try CheckStore(path: folder.store)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for site in 0..<6 {
        group.addTask {
          for night in 0..<3 {
            let run = try stores[site % 2].begin(site: "\(site)", settings: "\(night)", rules: "rules")
            for sequence in 0..<10 {
              let visit = SampleVisit.visit(sequence, links: 40, night: 10 * site + night)
              let before = SampleVisit.visit(sequence, links: 40, night: 10 * site + night - 1)
              #expect(try run.remembered(visit.url) == (night == 0 ? nil : before))
              try run.append(visit)
            }
            try run.finish()
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
