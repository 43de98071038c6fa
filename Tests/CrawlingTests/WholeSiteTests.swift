import Fetching
import Foundation
import SampleSiteServer
import Testing
import Web

@testable import Crawling

@Suite("A whole site, from its folder and over HTTP")
struct WholeSiteTests {
  private static let files = [
    "site.yaml": """
    address: http://www.provik.example/
    hosts:
      www.provik.example: .
      provik.example: .
      nede.provik.example: {fault: refused}
      borte.provik.example: {fault: unknown-host}
    replies:
      provik.example/*: {status: 301, location: "http://www.provik.example/"}
      /flytt: {status: 302, location: /a}
      /runde: {status: 302, location: /runde}
      /brudd: {fault: reset}
      /halv: {fault: truncated}
      /taus: {fault: timeout}
      /flom: {fault: header-flood}
      /bombe: {fault: bomb}
      /feil: {status: 500}
    """,
    "robots.txt": "User-agent: *\nDisallow: /hemmelig",
    "index.html": """
    /a /b.html /mangler /flytt /runde /brudd /halv /taus /flom /bombe /feil /hemmelig /kopi /plan.pdf
    http://nede.provik.example/ http://borte.provik.example/ http://provik.example/
    """,
    "a.html": "a /c", "b.html": "b", "c/index.html": "c", "kopi.html": "b", "plan.pdf": "%PDF", "hemmelig.html": "h",
  ]

  @Test("Both give the same report, faults included")
  func same() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kommunesjekk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in Self.files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let site = try FolderSite(folder: folder.path)
    let server = try SampleSiteServer([site])
    defer { server.stop() }
    let network = try #require(CIDR("127.0.0.0/8"))
    let curl = CurlFetcher(CurlOptions(addressGuard: AddressGuard(allowed: [network]), mappings: server.mappings))
    let configuration = CrawlConfiguration(
      retries: 1, retryPause: .milliseconds(10), timeouts: Timeouts(firstByte: .seconds(4)))
    let scope = Scope(start: site.address, hosts: ["nede.provik.example", "borte.provik.example"])
    let fromFolder = await Crawler(fetcher: DirectoryFetcher(site), configuration: configuration, gate: nil)
      .crawl(from: site.address, scope: scope, read: ScriptedSite.read)
    let overHTTP = await Crawler(fetcher: curl, configuration: configuration, gate: nil)
      .crawl(from: site.address, scope: scope, read: ScriptedSite.read)
    await curl.shutDown()
    let address = "http://www.provik.example"
    #expect(
      fromFolder.ledger.text == [
        "http://borte.provik.example/ failed unknown-host", "http://nede.provik.example/ failed connection-refused",
        "http://provik.example/ skipped redirect", "\(address)/ checked", "\(address)/a checked",
        "\(address)/b.html checked", "\(address)/bombe failed suspicious-compression",
        "\(address)/brudd failed connection-lost", "\(address)/c checked", "\(address)/feil failed http-500",
        "\(address)/flom failed headers-too-large", "\(address)/flytt skipped redirect",
        "\(address)/halv failed connection-lost", "\(address)/hemmelig skipped robots",
        "\(address)/kopi skipped duplicate", "\(address)/mangler failed http-404",
        "\(address)/plan.pdf skipped not-html",
        "\(address)/runde failed redirect-loop", "\(address)/taus failed timeout-waiting",
      ])
    #expect(overHTTP.ledger == fromFolder.ledger)
    #expect(overHTTP.start == fromFolder.start)
    #expect(overHTTP.pages.map(\.url) == fromFolder.pages.map(\.url))
    #expect(overHTTP.pages.map(\.clicks) == fromFolder.pages.map(\.clicks))
    #expect(overHTTP.pages.map(\.reading) == fromFolder.pages.map(\.reading))
  }
}
