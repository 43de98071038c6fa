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
    var configuration = CrawlConfiguration(
      retryPause: .seconds(4), siteDeadline: nil, lookAhead: 4, probesForSoftNotFound: false, sitemapLimit: 0)
    change(&configuration)
    let start = try url("http://a.no/")
    var frontier = Frontier(configuration: configuration, scope: Scope(start: start, hosts: hosts))
    let policies = robots.mapValues { RobotsPolicy.rules(RobotsTxt(Array($0.utf8), productToken: "kommunesjekk")) }
    let begun = frontier.begin(at: start, redirects: [], robots: policies)
    let visit = try #require(begun)
    let links = try paths.map { Outlink(url: try WebURL($0, relativeTo: start)) }
    frontier.arrived(visit, page(links, digest: 0), now: .zero)
    return frontier
  }

  private static func page(
    _ outlinks: [Outlink] = [], digest: UInt64, likeness: Likeness? = nil
  ) -> Arrival {
    .page(PageArrival(outlinks: outlinks, digest: digest, likeness: likeness))
  }

  /// The driver waits for whatever arrives: until its patience ends, 15 minutes after the last sign.
  private static func idle(since sign: Duration = .zero) -> Frontier.Step { .wait(until: sign + .seconds(900)) }

  private static func visit(_ sequence: Int, _ address: String) throws -> Visit {
    Visit(sequence: sequence, url: try url(address))
  }

  @Test("The robots.txt of another host comes first, and holds up nobody else")
  func hosts() throws {
    var frontier = try Self.frontier(["/1", "http://b.a.no/1", "/2"], hosts: ["b.a.no"])
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(1, "http://a.no/1")))
    let other = try Self.url("http://b.a.no/1")
    #expect(frontier.step(now: .zero) == .fetchRobots(other))
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(3, "http://a.no/2")))
    #expect(frontier.step(now: .zero) == Self.idle())
    frontier.robotsArrived(.unrestricted, for: other, now: .seconds(1))
    #expect(frontier.step(now: .seconds(1)) == .fetch(Visit(sequence: 2, url: other)))
  }

  @Test("An address whose server asks for a pause is asked for again after it")
  func retryAfter() throws {
    var frontier = try Self.frontier(["/1", "/2"])
    let (first, second) = (try Self.visit(1, "http://a.no/1"), try Self.visit(2, "http://a.no/2"))
    #expect(frontier.step(now: .zero) == .fetch(first))
    #expect(frontier.step(now: .zero) == .fetch(second))
    frontier.arrived(first, .status(503, retryAfter: .seconds(20)), now: .seconds(1))
    #expect(frontier.step(now: .seconds(1)) == .wait(until: .seconds(21)))
    frontier.arrived(second, Self.page(digest: 2), now: .seconds(2))
    #expect(frontier.step(now: .seconds(21)) == .fetch(try Self.visit(3, "http://a.no/1")))
  }

  @Test("The pause before another attempt doubles")
  func backoff() throws {
    var frontier = try Self.frontier(["/1"])
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
      $0.lookAhead = 2
    }
    let first = try Self.visit(1, "http://a.no/1")
    let second = try Self.visit(2, "http://a.no/2")
    #expect(frontier.step(now: .zero) == .fetch(first))
    #expect(frontier.step(now: .zero) == .fetch(second))
    #expect(frontier.step(now: .zero) == Self.idle())
    // The second result alone opens nothing; its link has the highest promise of all when its turn comes.
    let promising = Outlink(url: try Self.url("http://a.no/lovende"), promise: 9)
    frontier.arrived(second, Self.page([promising], digest: 2), now: .zero)
    #expect(frontier.step(now: .zero) == Self.idle())
    frontier.arrived(first, Self.page([], digest: 1), now: .zero)
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(3, "http://a.no/3")))
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(4, "http://a.no/lovende")))
  }

  @Test("When the time is up, what has not started is given up, and what has may still arrive")
  func deadline() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3", "/4", "/5", "/6"]) {
      $0.siteDeadline = .seconds(3)
      $0.lookAhead = 1
    }
    let first = try Self.visit(1, "http://a.no/1")
    #expect(frontier.step(now: .zero) == .fetch(first))
    #expect(frontier.step(now: .zero) == .wait(until: .seconds(3)))
    #expect(frontier.step(now: .seconds(3)) == Self.idle())
    frontier.arrived(first, Self.page(digest: 1), now: .seconds(4))
    #expect(frontier.step(now: .seconds(4)) == .finished)
    #expect(frontier.ledger().checked == 2)
    #expect(frontier.ledger().skipped == [.siteDeadline: 5])
  }

  @Test("When nothing moves any more, the crawl ends with that reason")
  func noProgress() throws {
    var frontier = try Self.frontier(["/1"])
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(1, "http://a.no/1")))
    #expect(frontier.step(now: .seconds(899)) == Self.idle())
    frontier.sign(now: .seconds(899))
    #expect(frontier.step(now: .seconds(900)) == Self.idle(since: .seconds(899)))
    #expect(frontier.step(now: .seconds(1800)) == .finished)
    #expect(frontier.ledger().skipped == [.noProgress: 1])
  }

  @Test("A promise that rises moves an address forward")
  func promise() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3"]) {
      $0.lookAhead = 1
    }
    let first = try Self.visit(1, "http://a.no/1")
    #expect(frontier.step(now: .zero) == .fetch(first))
    frontier.arrived(
      first, Self.page([Outlink(url: try Self.url("http://a.no/3"), promise: 5)], digest: 1), now: .zero)
    #expect(frontier.step(now: .zero) == .fetch(try Self.visit(2, "http://a.no/3")))
  }

  @Test("Progress counts what is read, what waits and what failed")
  func progress() throws {
    var frontier = try Self.frontier(["/1", "/2", "/3"])
    let first = try Self.visit(1, "http://a.no/1")
    #expect(frontier.step(now: .zero) == .fetch(first))
    frontier.arrived(first, .status(403, retryAfter: nil), now: .zero)
    let progress = frontier.progress
    #expect((progress.checked, progress.waiting, progress.failed) == (1, 2, 1))
  }

  /// Fetches one address after the other and answers with what `answer` says, until all have their ending.
  private static func run(
    _ frontier: inout Frontier, _ answer: (WebURL) throws -> Arrival
  ) throws -> [String] {
    var order: [String] = []
    var now = Duration.zero
    while true {
      switch frontier.step(now: now) {
      case .fetch(let visit):
        order.append(visit.url.target)
        frontier.arrived(visit, try answer(visit.url), bytes: 1_000, now: now)
      case .fetchRobots(let url): frontier.robotsArrived(.unrestricted, for: url, now: now)
      case .wait(let time): now = time
      case .finished: return order
      }
    }
  }

  @Test("A page that is not there is looked at again at the end before it is called so")
  func secondLook() throws {
    var frontier = try Self.frontier(["/borte", "/1", "/kommer"])
    var looks: [String: Int] = [:]
    let order = try Self.run(&frontier) { url in
      looks[url.path, default: 0] += 1
      if url.path == "/borte" || url.path == "/kommer" && looks[url.path] == 1 { return .status(404, retryAfter: nil) }
      return Self.page(digest: ContentDigest.of(Array(url.path.utf8)))
    }
    #expect(order == ["/borte", "/1", "/kommer", "/borte", "/kommer"])
    #expect(frontier.ledger().failed == ["http-404": 1])
    #expect(frontier.ledger().checked == 3)
  }

  @Test("The byte budget ends a crawl with that reason")
  func bytes() throws {
    var frontier = try Self.frontier((1...20).map { "/\($0)" }) {
      $0.byteBudget = 5_000
      $0.lookAhead = 1
    }
    let order = try Self.run(&frontier) { Self.page(digest: ContentDigest.of(Array($0.path.utf8))) }
    #expect(order.count == 5)
    #expect(frontier.ledger().skipped == [.byteBudget: 15])
  }

  @Test("What is too many clicks away is left alone, until a shorter way is found")
  func depth() throws {
    var frontier = try Self.frontier(["/1"]) { $0.depthLimit = 2 }
    _ = try Self.run(&frontier) { url in
      let next = try #require(Int(url.path.dropFirst())) + 1
      return Self.page([Outlink(url: try Self.url("http://a.no/\(next)"))], digest: UInt64(next))
    }
    #expect(frontier.ledger().text.suffix(1) == ["http://a.no/3 skipped depth"])
    #expect(frontier.ledger().checked == 3)
  }

  @Test("Pages that repeat each other under addresses of one kind end the kind, and do not use up the budget")
  func nearDuplicates() throws {
    var frontier = try Self.frontier((1...20).map { "/dag/\($0)" } + ["/a", "/b"]) {
      $0.pageBudget = 4
      $0.lookAhead = 1
    }
    _ = try Self.run(&frontier) { url in
      let isDay = url.path.hasPrefix("/dag/")
      let words: UInt64 = isDay ? 7 : ContentDigest.of(Array(url.path.utf8))
      return Self.page(
        digest: ContentDigest.of(Array(url.path.utf8)), likeness: Likeness(words: words, heading: words, sketch: words))
    }
    #expect(frontier.ledger().checked == 4)
    #expect(frontier.ledger().skipped == [.nearDuplicate: 5, .urlTrap: 14])
  }

  @Test("A page like the one that comes for every address is not there")
  func softNotFound() throws {
    let start = try Self.url("http://a.no/")
    var frontier = Frontier(
      configuration: CrawlConfiguration(lookAhead: 2, sitemapLimit: 0), scope: Scope(start: start))
    let begun = frontier.begin(at: start, redirects: [], robots: ["http://a.no": .unrestricted])
    let links = try ["http://a.no/1", "http://a.no/2"].map { Outlink(url: try Self.url($0)) }
    let lost = Likeness(words: 404, heading: 404, sketch: 404)
    frontier.arrived(try #require(begun), Self.page(links, digest: 0), now: .zero)
    let order = try Self.run(&frontier) { url in
      let isThere = url.path == "/1"
      let likeness = isThere ? Likeness(words: 1, heading: 1, sketch: 1) : lost
      return Self.page(digest: ContentDigest.of(Array(url.path.utf8)), likeness: likeness)
    }
    #expect(order == [SoftNotFound.probe(of: start).path, "/1", "/2", "/2"])
    #expect(frontier.ledger().failed == ["soft-404": 1])
    #expect(frontier.ledger().text.count == 3)
  }

  @Test("Where every address shows the front page, nothing is called lost for it")
  func frontPageForEverything() throws {
    let start = try Self.url("http://a.no/")
    var frontier = Frontier(
      configuration: CrawlConfiguration(lookAhead: 2, sitemapLimit: 0), scope: Scope(start: start))
    let begun = frontier.begin(at: start, redirects: [], robots: ["http://a.no": .unrestricted])
    let links = [Outlink(url: try Self.url("http://a.no/1"))]
    frontier.arrived(try #require(begun), Self.page(links, digest: 0), now: .zero)
    _ = try Self.run(&frontier) { _ in Self.page(digest: 0) }
    #expect(frontier.ledger().skipped == [.duplicate: 1])
  }
}
