import Testing
import Web

@testable import Crawling

/// The clock of these tests is a number.
@Suite("Politeness")
struct PolitenessTests {
  private static func politeness(_ change: (inout PolitenessSettings) -> Void = { _ in }) -> Politeness {
    var settings = PolitenessSettings(
      delay: .seconds(2), groupDelay: .seconds(1), failuresBeforeRest: 3, rest: .seconds(10), longestRest: .seconds(25))
    change(&settings)
    return Politeness(settings)
  }

  private static func addresses(_ text: String...) throws -> [IPAddress] {
    try text.map { try #require(IPAddress($0)) }
  }

  /// Lets everybody through who waits, one second after the other, and answers well at once.
  private static func starts(
    _ politeness: inout Politeness, _ waiting: [(String, Ticket)], until end: Int
  ) -> [String] {
    var log: [String] = []
    for second in 0...end {
      for ticket in politeness.turns(now: .seconds(second)) {
        let host = waiting.first { $0.1 == ticket }?.0 ?? "?"
        log.append("\(second) \(host)")
        politeness.finish(host, .well, now: .seconds(second))
      }
    }
    return log
  }

  @Test("Requests to one host keep their distance, and a late start does not make up for lost time")
  func delay() throws {
    var politeness = Self.politeness()
    politeness.join("a.no", addresses: try Self.addresses("192.0.2.1"))
    let tickets = (0..<3).map { _ in politeness.enter("a.no") }
    #expect(politeness.turns(now: .zero) == [tickets[0]])
    #expect(politeness.nextTurn == .seconds(2))
    #expect(politeness.turns(now: .milliseconds(1999)) == [])
    #expect(politeness.turns(now: .seconds(9)) == [tickets[1]])
    #expect(politeness.nextTurn == .seconds(11))
  }

  @Test("Hosts that share an address share a queue, and take turns")
  func groups() throws {
    var politeness = Self.politeness()
    for host in ["a.no", "b.no", "c.no"] { politeness.join(host, addresses: try Self.addresses("192.0.2.1")) }
    politeness.join("d.no", addresses: try Self.addresses("192.0.2.2"))
    var waiting: [(String, Ticket)] = []
    for host in ["a.no", "a.no", "b.no", "c.no", "d.no"] { waiting.append((host, politeness.enter(host))) }
    #expect(
      Self.starts(&politeness, waiting, until: 4) == ["0 a.no", "0 d.no", "1 b.no", "2 c.no", "3 a.no"])
  }

  @Test("A host with two addresses joins those who have one of each")
  func merging() throws {
    var politeness = Self.politeness()
    politeness.join("a.no", addresses: try Self.addresses("192.0.2.1"))
    politeness.join("b.no", addresses: try Self.addresses("192.0.2.2"))
    politeness.join("c.no", addresses: try Self.addresses("192.0.2.1", "192.0.2.2"))
    let waiting = ["a.no", "b.no", "c.no"].map { ($0, politeness.enter($0)) }
    #expect(Self.starts(&politeness, waiting, until: 3) == ["0 a.no", "1 b.no", "2 c.no"])
  }

  @Test("An address of a content delivery network makes no group")
  func contentDelivery() throws {
    var politeness = Self.politeness()
    for host in ["a.no", "b.no"] { politeness.join(host, addresses: try Self.addresses("104.16.1.1")) }
    let waiting = ["a.no", "b.no"].map { ($0, politeness.enter($0)) }
    #expect(Self.starts(&politeness, waiting, until: 0) == ["0 a.no", "0 b.no"])
  }

  @Test(
    "A Crawl-delay lengthens the pause, up to a limit, and never shortens it",
    arguments: [(10, 10), (3600, 30), (0, 2), (1, 2)])
  func crawlDelay(asked: Int, kept: Int) throws {
    var politeness = Self.politeness()
    politeness.join("a.no", addresses: [])
    #expect(politeness.lengthen("a.no", to: .seconds(asked)) == .seconds(kept))
    let tickets = (0..<2).map { _ in politeness.enter("a.no") }
    #expect(politeness.turns(now: .zero) == [tickets[0]])
    #expect(politeness.nextTurn == .seconds(kept))
  }

  @Test("A busy server halves the rate of its host and its group, and gets the pause that it asks for")
  func busy() throws {
    var politeness = Self.politeness { $0.answersToRecover = 2 }
    politeness.join("a.no", addresses: [])
    var now = Duration.zero
    func next(_ answer: PoliteAnswer) -> Duration? {
      _ = politeness.enter("a.no")
      guard let time = politeness.nextTurn else { return nil }
      now = max(now, time)
      guard politeness.turns(now: now).count == 1 else { return nil }
      politeness.finish("a.no", answer, now: now)
      return now
    }
    #expect(next(.busy(.seconds(7))) == .zero)
    #expect(next(.busy(nil)) == .seconds(7))
    #expect(next(.well) == .seconds(15))
    #expect(next(.well) == .seconds(23))
    #expect(next(.well) == .seconds(31))
    // Recovered by half: four seconds again.
    #expect(next(.well) == .seconds(35))
    #expect(next(.well) == .seconds(39))
    #expect(next(.well) == .seconds(41))
  }

  @Test("A server that fails again and again gets rest, then one trial at a time")
  func breaker() throws {
    var politeness = Self.politeness {
      $0.delay = .zero
      $0.groupDelay = .zero
    }
    politeness.join("a.no", addresses: [])
    for _ in 0..<12 { _ = politeness.enter("a.no") }
    // Eight start at once and all fail: only the first rest counts.
    let first = politeness.turns(now: .zero)
    #expect(first.count == 8)
    for _ in first { politeness.finish("a.no", .failed, now: .seconds(1)) }
    #expect(politeness.turns(now: .seconds(2)) == [])
    #expect(politeness.nextTurn == .seconds(11))
    #expect(politeness.turns(now: .seconds(11)).count == 1)
    politeness.finish("a.no", .failed, now: .seconds(12))
    #expect(politeness.nextTurn == .seconds(32))
    #expect(politeness.turns(now: .seconds(32)).count == 1)
    politeness.finish("a.no", .well, now: .seconds(33))
    #expect(politeness.turns(now: .seconds(33)).count == 2)
  }

  @Test("No more requests are under way than may be, in a group and in all")
  func bounds() throws {
    var politeness = Self.politeness {
      $0.delay = .zero
      $0.groupDelay = .zero
      $0.requestsPerGroup = 2
      $0.requestsInAll = 3
    }
    politeness.join("a.no", addresses: try Self.addresses("192.0.2.1"))
    politeness.join("b.no", addresses: try Self.addresses("192.0.2.2"))
    let tickets = (0..<6).map { politeness.enter($0 < 3 ? "a.no" : "b.no") }
    #expect(politeness.turns(now: .zero) == [tickets[0], tickets[1], tickets[3]])
    #expect(politeness.nextTurn == nil)
    politeness.finish("a.no", .well, now: .zero)
    #expect(politeness.turns(now: .zero).count == 1)
  }

  @Test("Who leaves the queue is not waited for")
  func leaving() throws {
    var politeness = Self.politeness()
    politeness.join("a.no", addresses: [])
    let tickets = (0..<3).map { _ in politeness.enter("a.no") }
    politeness.leave(tickets[0])
    #expect(politeness.turns(now: .zero) == [tickets[1]])
  }
}
