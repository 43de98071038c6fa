import Crawling
import Fetching
import Foundation
import Results
import SampleSiteServer
import SiteCheck
import Synchronization
import Testing
import Web

/// A check that outlives its process, over real connections.
@Suite("What a check remembers")
struct MemoryTests {
  /// A site whose server counts its requests.
  private final class Site: Sendable {
    let server: LoopbackServer
    let requests: Requests

    final class Requests: Sendable {
      let all = Mutex<[String]>([])
      let unchanged = Mutex(0)
    }

    init(pages: Int) throws {
      let requests = Requests()
      self.requests = requests
      server = try LoopbackServer { connection in
        while let lines = connection.nextRequest() {
          let path = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
          requests.all.withLock { $0.append(path) }
          guard connection.send(Self.answer(to: path, lines, pages: pages, requests)) else { return }
        }
      }
    }

    deinit { server.stop() }

    private static func answer(
      to path: String, _ lines: [Substring], pages: Int, _ requests: Requests
    ) -> [UInt8] {
      let name = path == "/" ? "0" : String(path.dropFirst())
      guard let number = Int(name), number < pages else {
        return Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
      }
      if lines.contains(where: { $0.lowercased() == "if-none-match: \"\(number)\"" }) {
        requests.unchanged.withLock { $0 += 1 }
        return Array("HTTP/1.1 304 Not Modified\r\nETag: \"\(number)\"\r\n\r\n".utf8)
      }
      let letters = String(
        repeating: "abcdefgh"[String.Index(utf16Offset: number % 8, in: "abcdefgh")], count: number + 1)
      let links = (1..<pages).map { "<a href=\"/\($0)\">Barnehage \($0)</a>" }.joined(separator: " ")
      let body =
        "<!DOCTYPE html><html lang=nb><title>Side \(letters)</title><h1>Rådhuset \(letters)</h1>"
        + "<p>Rådhuset er åpent mandag til fredag kl. 08.00–15.30. \(letters)</p>\(links)"
      return Array(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: \"\(number)\"\r\n"
          + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)").utf8)
    }

    var target: SiteTarget {
      get throws { .address(try #require(WebURL("http://127.0.0.1:\(server.port)/")), nil) }
    }
  }

  private static func check(
    _ site: Site, state: String, delay: Duration = .zero, stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (CheckProgress) -> Void = { _ in }
  ) async throws -> SiteResult {
    var configuration = CheckConfiguration()
    configuration.delay = delay
    configuration.allowedNetworks = [CIDR("127.0.0.0/8")].compactMap { $0 }
    let checker = SiteChecker(configuration, rules: HouseRules.rules, store: try CheckMemory(path: state))
    return try #require(await checker.check([try site.target], stop: stop, progress: progress).first)
  }

  @Test("A second check of an unchanged site downloads no page again and gives the same result")
  func unchanged() async throws {
    let folder = try TemporaryFolder()
    let site = try Site(pages: 12)
    let first = try await Self.check(site, state: folder.path + "/state")
    #expect(first.coverage.checked == 12)
    #expect(site.requests.unchanged.withLock { $0 } == 0)
    let second = try await Self.check(site, state: folder.path + "/state")
    #expect(second == first)
    #expect(site.requests.unchanged.withLock { $0 } == 12)
  }

  @Test("A check that was asked to stop keeps what it has, and the next goes on without asking for it again")
  func goesOn() async throws {
    let folder = try TemporaryFolder()
    let site = try Site(pages: 30)
    let stop = StopSignal()
    let partial = try await Self.check(site, state: folder.path + "/state", delay: .milliseconds(20), stop: stop) {
      if $0.checked >= 5 { stop.give() }
    }
    #expect(partial.site.problem?.reason == "interrupted")
    #expect((5..<30).contains(partial.coverage.checked))
    let whole = try await Self.check(site, state: folder.path + "/state")
    #expect(whole.coverage.checked == 30)
    let pages = site.requests.all.withLock { $0 }.filter { Int($0.dropFirst()) != nil }
    #expect(pages.count == Set(pages).count, "no page was asked for twice")
    let fresh = try await Self.check(site, state: folder.path + "/other")
    #expect(whole == fresh)
  }
}
