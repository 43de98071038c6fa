import Storage
import Testing

@testable import StoreWriter

@Suite("A store stays small")
struct StoreSizeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Crawls the sample site to the end, and answers how large the store is then.
  private func size(pages: Int, links: Int = 200, night: Int = 0) throws -> Int {
    let store = try CheckStore(path: folder.store)
    let run = try store.begin(site: "site", settings: "settings", rules: "rules")
    for sequence in 0..<pages {
      var visit = SampleVisit.visit(sequence, links: links, night: night)
      // What is read on a page is the reader's to keep small.
      visit.reading = nil
      try run.append(visit)
    }
    try run.finish()
    try store.close()
    return try folder.size()
  }

  @Test("300 pages with 200 links each take less than half a megabyte")
  func links() throws {
    #expect(try size(pages: 300) < 500_000)
  }

  @Test("It does not grow from night to night, though every night has pages of its own")
  func nights() throws {
    let sizes = try (0..<10).map { night in try size(pages: 40, links: 80, night: night) }
    // The second night is stored beside the first. From then on there is room, which is not always where it is wanted.
    #expect(sizes.dropFirst(2).allSatisfy { $0 * 5 < sizes[1] * 6 }, "\(sizes)")
    #expect(sizes[9] <= sizes[5], "\(sizes)")
  }

  @Test("It does not grow by runs that are never finished")
  func unfinished() throws {
    let sizes = try (0..<6).map { night in
      let store = try CheckStore(path: folder.store)
      let run = try store.begin(site: "site", settings: "\(night)", rules: "rules")
      for sequence in 0..<20 { try run.append(SampleVisit.visit(sequence, links: 80, night: night)) }
      try store.close()
      return try folder.size()
    }
    #expect(sizes.dropFirst().allSatisfy { $0 <= sizes[0] + 8_192 }, "\(sizes)")
  }
}
