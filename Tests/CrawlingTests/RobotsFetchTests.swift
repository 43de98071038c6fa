import Fetching
import Testing
import Web

@testable import Crawling

@Suite("Fetching robots.txt")
struct RobotsFetchTests {
  /// What becomes of `/x`, where robots.txt would disallow it.
  private static func ending(_ answers: [String: [ScriptedSite.Answer]]) async throws -> Ending? {
    let configuration = CrawlConfiguration(retryPause: .zero, probesForSoftNotFound: false, sitemapLimit: 0)
    let fetch = RobotsFetch(fetcher: ScriptedSite(answers), configuration: configuration) { _ in }
    let url = try #require(WebURL("http://a.no/x"))
    return await fetch.policy(for: url).objection(to: url)
  }

  private static let file = ScriptedSite.Answer.text("User-agent: *\nDisallow: /x")

  @Test(
    "The status says what a missing file means",
    arguments: [
      (200, Ending.skipped(.robots)), (404, nil), (401, nil), (403, nil), (410, nil), (304, nil),
      (429, .skipped(.robotsUnavailable)), (500, .skipped(.robotsUnavailable)), (503, .skipped(.robotsUnavailable)),
    ] as [(Int, Ending?)])
  func status(status: Int, ending: Ending?) async throws {
    let answer = ScriptedSite.Answer.reply(status, [], "User-agent: *\nDisallow: /x")
    #expect(try await Self.ending(["http://a.no/robots.txt": [answer]]) == ending)
  }

  @Test("A server that gives no answer is left alone, and the page says why")
  func noAnswer() async throws {
    #expect(
      try await Self.ending(["http://a.no/robots.txt": [.failure(.connectionRefused)]]) == .failed("connection-refused")
    )
    #expect(
      try await Self.ending(["http://a.no/robots.txt": [.failure(.timeout(.waiting))]]) == .failed("timeout-waiting"))
  }

  @Test("A failure that passes is no failure")
  func passing() async throws {
    let answers: [ScriptedSite.Answer] = [.failure(.timeout(.waiting)), .status(503), Self.file]
    #expect(try await Self.ending(["http://a.no/robots.txt": answers]) == .skipped(.robots))
  }

  @Test(
    "Up to five redirects are followed, to other hosts too",
    arguments: [(5, Ending.skipped(.robots)), (6, nil)] as [(Int, Ending?)])
  func redirects(count: Int, ending: Ending?) async throws {
    var answers: [String: [ScriptedSite.Answer]] = ["http://a.no/robots.txt": [.redirect("http://b.no/r1")]]
    for step in 1..<count { answers["http://b.no/r\(step)"] = [.redirect("/r\(step + 1)")] }
    answers["http://b.no/r\(count)"] = [Self.file]
    #expect(try await Self.ending(answers) == ending)
  }

  @Test("A redirect to nowhere leads to no file")
  func badRedirect() async throws {
    #expect(try await Self.ending(["http://a.no/robots.txt": [.redirect("javascript:1")]]) == nil)
  }
}
