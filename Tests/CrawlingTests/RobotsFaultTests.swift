import Crawling
import Fetching
import Foundation
import SampleSiteServer
import Testing
import Web

@Suite("Faults of robots.txt")
struct RobotsFaultTests {
  @Test("Each has its outcome for the pages behind it, over real connections", arguments: RobotsFaultScenario.all)
  func holds(scenario: RobotsFaultScenario) async throws {
    let server = try LoopbackServer { connection in
      while let lines = connection.nextRequest() {
        let answer = Self.answer(lines, scenario, connection)
        guard let answer, connection.send(answer) else { return }
      }
    }
    defer { server.stop() }
    let mappings = [
      "a.no:80:127.0.0.1:\(server.port)", "annen.no:80:127.0.0.1:\(server.port)", "10.0.0.1:80:10.0.0.1:80",
    ]
    let fetcher = CurlFetcher(
      CurlOptions(
        addressGuard: AddressGuard(allowed: [try #require(CIDR("127.0.0.0/8"))]),
        mappings: (mappings + ["::unknown.invalid:80"]).compactMap { ConnectionMapping($0) }))
    var configuration = CrawlConfiguration(maximumDelay: .milliseconds(1), retryPause: .milliseconds(1))
    configuration.timeouts.firstByte = .milliseconds(500)
    let start = try #require(WebURL("http://a.no/"))
    let begun = ContinuousClock.now
    let report = await Crawler(fetcher: fetcher, configuration: configuration, gate: nil).crawl(
      from: start, read: ScriptedSite.read)
    await fetcher.shutDown()
    switch report.start {
    case .failure(let failure): #expect(failure.reason == scenario.outcome)
    case .success:
      let line = report.ledger.text.first { $0.hasPrefix("http://a.no/x ") }
      #expect(line == "http://a.no/x \(scenario.outcome)")
    }
    // One time limit for each of the four forms of the address, and patience with a busy machine.
    #expect(begun.duration(to: .now) < configuration.timeouts.total * 4 + .seconds(120))
  }

  @Test("Its part of docs/faults.md is what the table makes of it; RECORD_SNAPSHOTS=1 writes it anew")
  func documentation() throws {
    let path =
      #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
      + "/docs/faults.md"
    let rows = RobotsFaultScenario.all.map { "| \($0.name) | \($0.outcome) |\n" }
    let part = "\n## robots.txt\n\n| The server … | The page behind it, or the site |\n|---|---|\n\(rows.joined())\n"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    let first = try #require(text.range(of: "<!-- Tests/CrawlingTests -->\n"))
    let last = try #require(text.range(of: "<!-- end of Tests/CrawlingTests -->\n"))
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      text.replaceSubrange(first.upperBound..<last.lowerBound, with: part)
      try Data(text.utf8).write(to: URL(filePath: path))
    } else {
      #expect(
        text[first.upperBound..<last.lowerBound] == part,
        "docs/faults.md is stale; run RECORD_SNAPSHOTS=1 swift test --filter RobotsFaultTests")
    }
  }

  private static func answer(
    _ lines: [Substring], _ scenario: RobotsFaultScenario, _ connection: Connection
  ) -> [UInt8]? {
    let path = lines.first?.split(separator: " ").dropFirst().first ?? ""
    func whole(_ type: String, _ body: String) -> [UInt8] {
      Array("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
    }
    switch path {
    case "/robots.txt": return scenario.answer(connection)
    case "/lukket.txt": return whole("text/plain", "User-agent: *\nDisallow: /x\n")
    default: return whole("text/html", "/x \(path)")
    }
  }
}
