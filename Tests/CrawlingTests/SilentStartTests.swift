import Crawling
import Fetching
import Testing
import Web

@Suite("A start page that does not come")
struct SilentStartTests {
  private static let origins = ["http://a.no", "https://a.no", "http://www.a.no", "https://www.a.no"]

  @Test("Silence is not asked again: each form of the address costs one time limit")
  func silence() async throws {
    let silent = ScriptedSite.Answer.failure(.timeout(.waiting))
    let site = ScriptedSite(Dictionary(uniqueKeysWithValues: Self.origins.map { ("\($0)/robots.txt", [silent]) }))
    let report = try await site.crawl()
    #expect(report.start == .failure(.unreachable(.timeout(.waiting))))
    #expect(site.allRequests == Self.origins.map { "\($0)/robots.txt" })
    #expect(report.vainAttempts.count == 4)
  }

  @Test("A page that stays silent after robots.txt costs one time limit for each form, too")
  func silentPage() async throws {
    let silent = ScriptedSite.Answer.failure(.timeout(.waiting))
    let site = ScriptedSite(Dictionary(uniqueKeysWithValues: Self.origins.map { ("\($0)/", [silent]) }))
    #expect(try await site.crawl().start == .failure(.unreachable(.timeout(.waiting))))
    #expect(site.requests == Self.origins.map { "\($0)/" })
  }

  @Test("A server that begins to answer is the right one, however slow")
  func slowness() async throws {
    let site = ScriptedSite(["http://a.no/": [.failure(.timeout(.receiving))], "https://a.no/": [.page("")]])
    #expect(try await site.crawl().start == .failure(.unreachable(.timeout(.receiving))))
    #expect(site.requests == ["http://a.no/"])
  }

  @Test("A lost connection is tried again for the first form only")
  func lostConnections() async throws {
    let lost = ScriptedSite.Answer.failure(.connectionLost)
    let site = ScriptedSite(Dictionary(uniqueKeysWithValues: Self.origins.map { ("\($0)/", [lost]) }))
    #expect(try await site.crawl().start == .failure(.unreachable(.connectionLost)))
    #expect(site.requests == ["http://a.no/", "http://a.no/"] + Self.origins.map { "\($0)/" })
  }

  @Test("The time limit of the site holds before its start page has come")
  func deadline() async throws {
    let site = ScriptedSite(["http://a.no/": [.page("")]], latency: { _ in .seconds(3600) })
    let report = try await site.crawl { $0.siteDeadline = .milliseconds(1) }
    #expect(report.start == .failure(.siteDeadline))
    #expect(report.ledger.skipped == [.siteDeadline: 1])
  }
}
