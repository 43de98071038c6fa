import Testing

@testable import SampleSites

@Suite("The large sample site")
struct LargeSiteTests {
  @Test(
    "It has as many pages as asked for, each of another name and about the size asked for", arguments: [60, 101, 700])
  func size(count: Int) {
    let site = LargeSite(pages: count, bytes: 14_000)
    #expect(site.pages.count == count)
    #expect(Set(site.pages.map(\.file)).count == count)
    let sizes = site.pages.map { site.html(of: $0).utf8.count }
    #expect(sizes.allSatisfy { (14_000..<16_000).contains($0) })
    #expect(Set(site.pages.map { site.html(of: $0) }).count == count)
  }

  @Test("Every page can be reached from the front page", arguments: [60, 101, 700])
  func reachable(count: Int) {
    let site = LargeSite(pages: count, bytes: 12_000)
    let listed = Set(site.pages.flatMap { $0.list.map { String($0.path.dropFirst()) } })
    let menu = site.html(of: site.pages[0])
    for page in site.pages where page.file != "index.html" {
      #expect(listed.contains(page.file) || menu.contains("href=\"/\(page.file)\""), "\(page.file)")
    }
  }

  @Test("The same numbers give the same site")
  func deterministic() {
    let first = LargeSite(pages: 80, bytes: 12_000)
    let second = LargeSite(pages: 80, bytes: 12_000)
    #expect(first.pages.map { first.html(of: $0) } == second.pages.map { second.html(of: $0) })
  }
}
