import Fetching
import Foundation
import SampleSiteServer
import Testing
import Web

@testable import Crawling

@Suite("The sample sites of this repository")
struct CommittedSampleSitesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "sample-sites")

  /// The folders that describe a site.
  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()
    .filter { FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/site.yaml").path) } ?? []

  @Test("There are at least seven")
  func count() {
    #expect(Self.names.count >= 7)
  }

  @Test("The crawl of each is the same from its folder and over HTTP", arguments: names)
  func same(name: String) async throws {
    let site = try FolderSite(folder: Self.folder.appending(path: name).path)
    let server = try SampleSiteServer([site])
    defer { server.stop() }
    let network = try #require(CIDR("127.0.0.0/8"))
    let curl = CurlFetcher(CurlOptions(addressGuard: AddressGuard(allowed: [network]), mappings: server.mappings))
    let fromFolder = await Self.crawl(site, DirectoryFetcher(site))
    let overHTTP = await Self.crawl(site, curl)
    await curl.shutDown()
    #expect(fromFolder.ledger.checked > 0)
    #expect(overHTTP.ledger.text == fromFolder.ledger.text)
    #expect(overHTTP.start == fromFolder.start)
    #expect(overHTTP.pages.map(\.reading) == fromFolder.pages.map(\.reading))
    #expect(overHTTP.pages.map(\.clicks) == fromFolder.pages.map(\.clicks))
  }

  private static func crawl(_ site: FolderSite, _ fetcher: any Fetcher) async -> CrawlReport<[UInt8]> {
    let configuration = CrawlConfiguration(
      retries: 0, retryPause: .zero, timeouts: Timeouts(firstByte: .seconds(1)))
    return await Crawler(fetcher: fetcher, configuration: configuration, gate: nil)
      .crawl(from: site.address, scope: Scope(start: site.address, hosts: site.hosts)) { response in
        ReadPage(reading: response.body, outlinks: links(response))
      }
  }

  /// The links of a page, roughly: what matters here is that both crawls see the same ones.
  private static func links(_ response: Response) -> [Outlink] {
    String(decoding: response.body, as: UTF8.self).split(separator: "href=\"").dropFirst().compactMap { part in
      let reference = String(part.prefix { $0 != "\"" })
      return (try? WebURL(reference, relativeTo: response.url)).map { Outlink(url: $0) }
    }
  }
}
