import Fetching
import Synchronization
import Testing
import Web

@testable import Crawling

@Suite("Files that pages need besides themselves")
struct RequisiteTests {
  /// A site of pages `/0`, `/1` … each with a sheet of its own and one that all share. Answers come in an order that the seed
  /// decides.
  private final class Site: Fetcher {
    let pages: Int
    let seed: Int
    let asked = Mutex<[String]>([])

    init(pages: Int, seed: Int) {
      self.pages = pages
      self.seed = seed
    }

    func fetch(_ request: Request) async throws(FetchFailure) -> Response {
      let path = request.url.path
      asked.withLock { $0.append(path) }
      let number = path.utf8.reduce(seed) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
      for _ in 0..<(number % 7) { await Task.yield() }
      try? await Task.sleep(for: .milliseconds(number % 5))
      if path == "/robots.txt" { return answer(request, "text/plain", "User-agent: *\nDisallow: /secret") }
      if path.hasSuffix(".css") {
        return answer(request, "text/css", path == "/shared.css" ? "@import more.css" : path)
      }
      guard path == "/" || Int(path.dropFirst()) != nil else {
        return Response(url: request.url, status: 404, headers: HTTPHeaders([]), body: [])
      }
      return answer(request, "text/html", path)
    }

    private func answer(_ request: Request, _ type: String, _ body: String) -> Response {
      Response(
        url: request.url, status: 200, headers: HTTPHeaders([("Content-Type", type)]), body: Array(body.utf8))
    }
  }

  /// What was taken in, and what is asked for behind it.
  private final class Shelf: Sendable {
    let files = Mutex<[WebURL: Bool]>([:])

    func take(_ url: WebURL, _ response: Response?) -> [WebURL] {
      files.withLock { $0[url] = response != nil }
      guard let response, response.body.starts(with: "@import ".utf8) else { return [] }
      let name = String(decoding: response.body.dropFirst(8), as: UTF8.self)
      return [try? WebURL(name, relativeTo: url)].compactMap { $0 }
    }

    /// The files that are there, of those named.
    func there(_ names: [WebURL]) -> [String] {
      files.withLock { files in names.filter { files[$0] == true }.map(\.path) }
    }
  }

  private static func crawl(
    _ site: Site, sheets: [String] = ["/shared.css"], limits: RequisiteLimits = RequisiteLimits()
  ) async throws -> [String: [String]] {
    let start = try #require(WebURL("https://vik.no/"))
    let shelf = Shelf()
    let report = await Crawler(
      fetcher: site, configuration: CrawlConfiguration(pageBudget: site.pages, sitemapLimit: 0), gate: nil
    ).crawl(
      from: start,
      requisites: RequisiteReader(
        take: shelf.take, addresses: { _ in [] }, holds: { (_: [String]) in true }, limits: limits),
      read: { response in
        let own = "/s\(response.url.path == "/" ? "0" : String(response.url.path.dropFirst())).css"
        let names = (sheets + [own]).compactMap { WebURL("https://vik.no\($0)") }
        let links = (1..<site.pages).compactMap { WebURL("https://vik.no/\($0)") }.map { Outlink(url: $0) }
        return ReadPage(
          reading: [], outlinks: links, pending: PendingReading(addresses: names) { shelf.there(names) })
      })
    return Dictionary(report.pages.map { ($0.url.path, $0.reading) }) { first, _ in first }
  }

  @Test("Each file is fetched once, with what it needs in turn, and pages wait for theirs")
  func once() async throws {
    let site = Site(pages: 9, seed: 1)
    let readings = try await Self.crawl(site)
    #expect(readings.count == 9)
    for (path, files) in readings {
      #expect(files == ["/shared.css", "/s\(path == "/" ? "0" : String(path.dropFirst())).css"])
    }
    let asked = site.asked.withLock { $0 }.filter { $0.hasSuffix(".css") }
    #expect(asked.count == 11)
    #expect(Set(asked).count == 11)
    #expect(asked.contains("/more.css"))
  }

  @Test("Which files go beyond the limit does not depend on timing", arguments: 0..<8)
  func limited(seed: Int) async throws {
    let limits = RequisiteLimits(files: 7)
    let readings = try await Self.crawl(Site(pages: 20, seed: seed), limits: limits)
    let wanted = try await Self.crawl(Site(pages: 20, seed: 77), limits: limits)
    #expect(readings == wanted)
    #expect(readings.values.filter { $0.count == 2 }.count == 6)
  }

  @Test("What robots.txt forbids and what is not there is not had, and the page is read all the same")
  func missing() async throws {
    let site = Site(pages: 3, seed: 3)
    let readings = try await Self.crawl(site, sheets: ["/secret/a.css", "/nothing"])
    #expect(readings["/1"] == ["/s1.css"])
    #expect(!site.asked.withLock { $0.contains("/secret/a.css") })
  }

  @Test("A crawl that is stopped while pages wait comes to its end")
  func stopped() async throws {
    let start = try #require(WebURL("https://vik.no/"))
    let stop = StopSignal()
    let report = await Crawler(
      fetcher: Site(pages: 30, seed: 5), configuration: CrawlConfiguration(sitemapLimit: 0), gate: nil
    ).crawl(
      from: start,
      requisites: RequisiteReader(
        take: { _, _ in
          stop.give()
          return []
        }, addresses: { _ in [] }, holds: { (_: Int) in true }), stop: stop,
      read: { response in
        let links = (1..<30).compactMap { WebURL("https://vik.no/\($0)") }.map { Outlink(url: $0) }
        let names = [WebURL("https://vik.no/x\(response.url.path.dropFirst()).css")].compactMap { $0 }
        return ReadPage(reading: 0, outlinks: links, pending: PendingReading(addresses: names) { 1 })
      })
    #expect(!report.isWhole)
  }

  @Test("Files are read as they were written, and damage is seen")
  func roundTrip() throws {
    let url = try #require(WebURL("https://vik.no/a.css"))
    let response = Response(
      url: url, status: 200, headers: HTTPHeaders([("Content-Type", "text/css; charset=iso-8859-1")]),
      body: [1, 2, 255])
    let bytes = RequisiteFile.written([
      RequisiteFile(url: url, response: response), RequisiteFile(url: url, response: nil),
    ])
    let files = try #require(RequisiteFile.read(bytes))
    #expect(files.map { $0.response?.body } == [[1, 2, 255], nil])
    #expect(files.first?.response?.headers["Content-Type"] == "text/css; charset=iso-8859-1")
    for count in 0..<bytes.count { #expect(RequisiteFile.read(Array(bytes.prefix(count)))?.count != 2) }
  }
}
