import Results
import Testing
import Web

@testable import SiteCheck

@Suite("Findings of a site")
struct FindingTests {
  /// A page whose header has a link without a name, and whose content has a picture of its own without one.
  private static func page(_ name: String, _ more: String = "") -> String {
    """
    <!doctype html><html lang=nb><title>\(name) - Vik</title><body><header class="h-\(name)"><a href=/><img src=/logo.svg></a>
    <nav><a href=/a.html>A</a> <a href=/b.html>B</a> <a href=/c.html>C</a></nav></header>
    <main><h1>\(name)</h1><p>Vik kommune forteller om \(name) og mye annet som innbyggere vil vite.</p>\(more)</main></body></html>
    """
  }

  private static func check(_ configure: (inout CheckConfiguration) -> Void = { _ in }) async throws -> SiteResult {
    let site = try InventedSite([
      "/index.html": page("forsiden"), "/a.html": page("avfall", "<img src=dunk.jpg>"),
      "/b.html": page("barnehage", "<p><img src=lek.jpg></p>"), "/c.html": page("camping"),
    ])
    let results = await HouseRules.checker(configure).check([try site.target()])
    return try #require(results.first)
  }

  @Test("What a template repeats is one thing to mend, however many pages have it")
  func template() async throws {
    let found = try #require(try await Self.check().accessibility)
    #expect(found.pages == 4)
    let links = found.groups.filter { $0.rule == "link-has-name" }
    #expect(links.count == 1)
    #expect(links.first?.pages == 4)
    #expect(links.first?.isTemplate == true)
    #expect(links.first?.defects.count == 1)
    #expect(links.first?.examples.first?.url.path == "/")
    let own = found.groups.filter { $0.rule == "image-has-name" && $0.structure.hasPrefix("main") }
    #expect(own.map(\.pages) == [1, 1])
    #expect(own.allSatisfy { !$0.isTemplate })
    #expect(found.rules.first { $0.id == "link-has-name" }?.failed == 4)
  }

  @Test("Each success criterion is a question about the share of pages, and a bad template counts once")
  func shares() async throws {
    let result = try await Self.check()
    let share = result.facts.first { $0.about == "wcag-2-4-4" }
    #expect(share?.value == .share(Share(part: 0, whole: 4)))
    #expect(result.facts.first { $0.about == "wcag-3-1-1" }?.value == .share(Share(part: 4, whole: 4)))
    #expect(result.criteria.first { $0.id == "wcag-2-4-4" }?.outcome == .failed)
    #expect(result.criteria.first { $0.id == "wcag-3-1-1" }?.outcome == .passed)
    #expect(result.criteria.first { $0.id == "wcag-1-3-5" }?.outcome == .inapplicable)
  }

  @Test("Without the rules there are no findings and no questions about them")
  func off() async throws {
    let result = try await Self.check { $0.testsAccessibility = false }
    #expect(result.accessibility == nil)
    #expect(!result.facts.contains { $0.about.hasPrefix("wcag-") })
  }

  @Test("Pages with one title, and a site without another way to its pages, are open questions and no failures")
  func siteWide() async throws {
    let same = Self.page("avfall")
    let pages = [
      "/index.html": Self.page("forsiden"), "/a.html": same, "/b.html": same + "<p>Mer om Vik og alt som er der.",
    ]
    let site = try InventedSite(pages.merging(["/c.html": Self.page("camping")]) { one, _ in one })
    let found = try #require(await HouseRules.checker().check([try site.target()]).first?.accessibility)
    let titles = found.groups.filter { $0.rule == "titles-differ" }
    #expect(titles.map(\.pages) == [2])
    #expect(titles.first?.examples.map(\.url.path) == ["/a.html", "/b.html"])
    #expect(found.groups.filter { $0.rule == "several-ways" }.map(\.outcome) == [.cantTell])
    let own = found.rules.filter { $0.actID == nil }
    #expect(own.allSatisfy { $0.failed == 0 })
    #expect(own.filter { $0.id.hasPrefix("navigation") }.allSatisfy { $0.cantTell == 0 })
    #expect(own.first { $0.id == "titles-differ" }?.passed == 2)
  }

  private static func finding(_ defect: UInt64, _ path: String) throws -> Finding {
    let url = try #require(WebURL("https://vik.no\(path)"))
    return Finding(
      rule: "link-has-name", outcome: .failed, url: url, line: 1, selector: path, snippet: "", structure: "main/a",
      fingerprint: Fingerprint(defect: defect, page: Fingerprint.page(url)))
  }

  private static func settle(_ findings: [Finding], in book: FindingBook) -> SitePage {
    var page = SitePage(facts: [], needsScript: false)
    page.findings = findings
    return book.settle(page)
  }

  @Test("The order in which pages are noted makes no difference")
  func order() throws {
    let pages = try (0..<60).map { number in
      try (0..<5).map { try Self.finding(UInt64($0 * (number % 7)), "/\(number % 9 == 0 ? "" : "x/")\(number)") }
    }
    func groups(_ order: [Int]) -> [FindingGroup] {
      let book = FindingBook()
      var marks: [Int: [FindingBook.Mark]] = [:]
      for number in order { marks[number] = Self.settle(pages[number], in: book).marks }
      return FindingGroups(book.contents.findings, pages: pages.indices.map { marks[$0] ?? [] }).groups
    }
    let forward = groups(Array(pages.indices))
    #expect(forward == groups(pages.indices.reversed()))
    #expect(forward == groups(pages.indices.sorted { ($0 * 37) % 60 < ($1 * 37) % 60 }))
    #expect(forward.first?.examples.count == FindingGroup.exampleLimit)
    #expect(forward.first?.pages == 60)
  }

  @Test("Of too many defects the same ones are kept, whatever the order")
  func bounded() throws {
    let all = try (0..<UInt64(FindingBook.limit * 2)).map {
      try Self.finding($0 &* 0x9E37_79B9_7F4A_7C15, "/\($0 % 100)")
    }
    func kept(_ findings: [Finding]) -> [UInt64: Finding] {
      let book = FindingBook()
      _ = Self.settle(findings, in: book)
      #expect(book.contents.isCut)
      return book.contents.findings
    }
    let forward = kept(all)
    #expect(forward.count == FindingBook.limit)
    #expect(forward == kept(all.reversed()))
  }

  @Test("A page comes back from the store with its findings")
  func codec() throws {
    let codec = SitePageCodec(topics: TopicNumbers(subjects: []))
    var page = SitePage(facts: [], needsScript: false)
    page.outcomes = Outcome.allCases
    page.findings = [try Self.finding(1, "/a")]
    let back = codec.page(try #require(codec.bytes(page)))
    #expect(back?.outcomes == page.outcomes)
    #expect(back?.findings == page.findings)
  }
}
