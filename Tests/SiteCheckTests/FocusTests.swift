import Fetching
import Foundation
import Testing
import Web

@testable import Crawling
@testable import SampleSites
@testable import SiteCheck

/// How soon a crawl comes to the answers of a site of thousands of pages.
@Suite("Focus")
struct FocusTests {
  /// Answers a crawl from the plan of a site.
  private struct Pages: Fetcher {
    let html: [String: [UInt8]]

    init(_ site: LargeSite) {
      html = Dictionary(site.pages.map { ($0.file, Array(site.html(of: $0).utf8)) }) { first, _ in first }
    }

    func fetch(_ request: Request) async throws(FetchFailure) -> Response {
      let name = request.url.path == "/" ? "index.html" : String(request.url.path.dropFirst())
      return Response(
        url: request.url, status: html[name] == nil ? 404 : 200, headers: HTTPHeaders([("Content-Type", "text/html")]),
        body: html[name] ?? [])
    }
  }

  /// After how many pages each of the answers has come, in order.
  private static func curve(
    _ site: DeepSite, pages: Int, _ read: @escaping @Sendable (Response) -> [Outlink]
  ) async throws -> [Int] {
    let start = try #require(WebURL(site.plan.address))
    let configuration = CrawlConfiguration(pageBudget: pages, sitemapLimit: 0)
    let report = await Crawler(fetcher: Pages(site.plan), configuration: configuration, gate: nil)
      .crawl(from: start) { ReadPage(reading: 0, outlinks: read($0)) }
    let order = report.pages.map { String($0.url.path.dropFirst()) }
    return site.answers.compactMap { order.firstIndex(of: $0).map { $0 + 1 } }.sorted()
  }

  /// As a check reads pages.
  private static let reader = SitePageReader(
    rules: HouseRules.rules, year: 2026, testsAccessibility: false)
  private static let focused: @Sendable (Response) -> [Outlink] = { response in
    let page = reader.readForCrawl(response, siteHosts: [response.url.host], shelf: SheetShelf())
    return ReadPage(page, bytes: response.body.count).outlinks
  }

  /// As somebody reads pages who knows nothing of municipalities.
  private static let ignorant: @Sendable (Response) -> [Outlink] = { response in
    String(decoding: response.body, as: UTF8.self).split(separator: "href=\"").dropFirst().compactMap { part in
      (try? WebURL(String(part.prefix { $0 != "\"" }), relativeTo: response.url)).map { Outlink(url: $0) }
    }
  }

  @Test("All answers of 5,000 pages are found within 150, where breadth-first needs thousands")
  func focused() async throws {
    let site = DeepSite(pages: 5_000, bytes: 12_000)
    #expect(site.plan.pages.count > 4_800)
    let ours = try await Self.curve(site, pages: 150, Self.focused)
    let breadthFirst = try await Self.curve(site, pages: 5_000, Self.ignorant)
    print("pages until each answer, ours: \(ours); breadth-first: \(breadthFirst)")
    #expect(ours.count == site.answers.count)
    #expect(try #require(ours.last) <= 150)
    #expect(try #require(breadthFirst.last) >= 1_000)
  }
}
