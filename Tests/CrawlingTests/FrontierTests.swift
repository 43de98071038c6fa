import Fetching
import Testing
import Web

@testable import Crawling

/// The clock of these tests is a number.
@Suite("The frontier")
struct FrontierTests {
  private static func url(_ text: String) throws -> WebURL { try #require(WebURL(text)) }

  /// A frontier whose start page has been read and links to `paths`.
  private static func frontier(
    _ paths: [String], hosts: [String] = [], robots: [String: String] = ["http://a.no": ""],
    _ change: (inout CrawlConfiguration) -> Void = { _ in }
  ) throws -> Frontier {
    var configuration = CrawlConfiguration(delay: .seconds(2), retryPause: .seconds(4), lookAhead: 4)
    change(&configuration)
    let start = try url("http://a.no/")
    var frontier = Frontier(configuration: configuration, scope: Scope(start: start, hosts: hosts))
    let policies = robots.mapValues { RobotsPolicy.rules(RobotsTxt(Array($0.utf8), productToken: "kommunesjekk")) }
    let begun = frontier.begin(at: start, redirects: [], robots: policies)
    let visit = try #require(begun)
    let links = try paths.map { Outlink(url: try WebURL($0, relativeTo: start)) }
    frontier.arrived(visit, .page(outlinks: links, digest: 0), now: .zero)
    return frontier
  }

  private static func visit(_ sequence: Int, _ address: String) throws -> Visit {
    Visit(sequence: sequence, url: try url(address))
  }

  @Test("Requests to one host keep their distance")
  func delay() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3"])
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(1, "http://a.no/1")))
    #expect(frontier.step(now: .zero) == .wait(until: .seconds(2)))
    #expect(frontier.step(now: .milliseconds(1999)) == .wait(until: .seconds(2)))
    #expect(frontier.step(now: .seconds(2)) == .fetch(try Self.visit(2, "http://a.no/2")))
    // A late start does not make up for lost time.
    #expect(frontier.step(now: .seconds(9)) == .fetch(try Self.visit(3, "http://a.no/3")))
    #expect(frontier.step(now: .seconds(9)) == .waitForArrival)
  }

  @Test("A host does not wait for another, and its robots.txt comes first")
  func hosts() throws {
    var frontier = try Self.frontier(["/1", "http://b.a.no/1", "/2"], hosts: ["b.a.no"])
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(1, "http://a.no/1")))
    let other = try Self.url("http://b.a.no/1")
    #expect(frontier.step(now: .zero) == .fetchRobots(other))
    #expect(frontier.step(now: .zero) == .wait(until: .seconds(2)))
    frontier.robotsArrived(.unrestricted, for: other, now: .seconds(1))
    #expect(frontier.step(now: .seconds(2)) == .fetch(try Self.visit(3, "http://a.no/2")))
    #expect(frontier.step(now: .seconds(2)) == .wait(until: .seconds(3)))
    #expect(frontier.step(now: .seconds(3)) == .fetch(Visit(sequence: 2, url: other)))
  }

  @Test(
    "A Crawl-delay lengthens the pause, up to a limit, and never shortens it",
    arguments: [("10", 10), ("3600", 30), ("0", 2), ("1", 2)])
  func crawlDelay(asked: String, given: Int) throws {
    var frontier = try Self.frontier(["/1", "/2"], robots: ["http://a.no": "User-agent: *\nCrawl-delay: \(asked)"])
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(1, "http://a.no/1")))
    #expect(frontier.step(now: .zero) == .wait(until: .seconds(given)))
  }

  @Test("Retry-After rests the whole host, and the address is asked for again afterwards")
  func retryAfter() throws {
    var frontier = try Self.frontier(["/1", "/2"])
    let first = try Self.visit(1, "http://a.no/1")
    #expect(frontier.step(now: .zero) == .fetch(first))
    frontier.arrived(first, .status(503, retryAfter: .seconds(20)), now: .seconds(1))
    #expect(frontier.step(now: .seconds(1)) == .wait(until: .seconds(21)))
    #expect(frontier.step(now: .seconds(21)) == .fetch(try Self.visit(2, "http://a.no/2")))
    #expect(frontier.step(now: .seconds(23)) == .fetch(try Self.visit(3, "http://a.no/1")))
  }

  @Test("The pause before another attempt doubles")
  func backoff() throws {
    var frontier = try Self.frontier(["/1"]) { $0.delay = .zero }
    var now = Duration.zero
    for (sequence, pause) in [(1, 4), (2, 8)] {
      let visit = try Self.visit(sequence, "http://a.no/1")
      #expect(frontier.step(now: now) == .fetch(visit))
      frontier.arrived(visit, .failure(.connectionLost), now: now)
      #expect(frontier.step(now: now) == .wait(until: now + .seconds(pause)))
      now += .seconds(pause)
    }
    let last = try Self.visit(3, "http://a.no/1")
    #expect(frontier.step(now: now) == .fetch(last))
    frontier.arrived(last, .failure(.connectionLost), now: now)
    #expect(frontier.step(now: now) == .finished)
    #expect(frontier.ledger().failed == ["connection-lost": 1])
  }

  @Test("No more is decided than the window holds, and results are taken in in order")
  func window() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3", "/4", "/5"]) {
      $0.delay = .zero
      $0.lookAhead = 2
    }
    let first = try Self.visit(1, "http://a.no/1")
    let second = try Self.visit(2, "http://a.no/2")
    #expect(frontier.step(now: .zero) == .fetch(first))
    #expect(frontier.step(now: .zero) == .fetch(second))
    #expect(frontier.step(now: .zero) == .waitForArrival)
    // The second result alone opens nothing; its link has the highest promise of all when its turn comes.
    let promising = Outlink(url: try Self.url("http://a.no/lovende"), promise: 9)
    frontier.arrived(second, .page(outlinks: [promising], digest: 2), now: .zero)
    #expect(frontier.step(now: .zero) == .waitForArrival)
    frontier.arrived(first, .page(outlinks: [], digest: 1), now: .zero)
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(3, "http://a.no/3")))
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(4, "http://a.no/lovende")))
  }

  @Test("When the time is up, what has not started is given up")
  func deadline() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3", "/4", "/5", "/6"]) { $0.siteDeadline = .seconds(3) }
    let first = try Self.visit(1, "http://a.no/1")
    #expect(frontier.step(now: .zero) == .fetch(first))
    #expect(frontier.step(now: .seconds(3)) == .waitForArrival)
    frontier.arrived(first, .page(outlinks: [], digest: 1), now: .seconds(4))
    #expect(frontier.step(now: .seconds(4)) == .finished)
    #expect(frontier.ledger().checked == 2)
    #expect(frontier.ledger().skipped == [.siteDeadline: 5])
  }

  @Test("A promise that rises moves an address forward")
  func promise() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3"]) {
      $0.delay = .zero
      $0.lookAhead = 1
    }
    let first = try Self.visit(1, "http://a.no/1")
    #expect(frontier.step(now: .zero) == .fetch(first))
    frontier.arrived(
      first, .page(outlinks: [Outlink(url: try Self.url("http://a.no/3"), promise: 5)], digest: 1), now: .zero)
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(2, "http://a.no/3")))
  }

  @Test("Progress counts what is read, what waits and what failed")
  func progress() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3"]) { $0.delay = .zero }
    let first = try Self.visit(1, "http://a.no/1")
    #expect(frontier.step(now: .zero) == .fetch(first))
    frontier.arrived(first, .status(404, retryAfter: nil), now: .zero)
    let progress = frontier.progress
    #expect((progress.checked, progress.waiting, progress.failed) == (1, 2, 1))
  }
}
