import Crawling
import Fetching
import Testing
import Web

@Suite("The start of a crawl")
struct StartTests {
  @Test(
    "A start page that cannot be read gives a typed outcome",
    arguments: [
      ([ScriptedSite.Answer.status(403)], "http-403"),
      ([.status(500)], "http-500"),
      ([.reply(200, [("Content-Type", "application/pdf")], "%PDF")], "not-html"),
      ([.reply(200, [("Content-Type", "text/html")], "")], "empty-answer"),
      ([.redirect("http://annen.no/")], "redirected-elsewhere"),
      ([.redirect("/")], "redirect-loop"),
      ([.redirect("mailto:post@a.no")], "bad-redirect"),
      ([.failure(.certificate("expired"))], "certificate"),
      ([.failure(.timeout(.connecting))], "timeout-connecting"),
      ([.failure(.addressNotAllowed("10.0.0.1"))], "address-not-allowed"),
    ])
  func failures(answers: [ScriptedSite.Answer], reason: String) async throws {
    let report = try await ScriptedSite(["http://a.no/": answers]).crawl()
    guard case .failure(let failure) = report.start else {
      Issue.record("the crawl began at \(report.start)")
      return
    }
    #expect(failure.reason == reason)
    #expect(report.pages.isEmpty)
    #expect(report.ledger.discovered == 1)
  }

  @Test("An unknown host is reported as such, and all forms of the address were tried")
  func unknownHost() async throws {
    let report = try await ScriptedSite([:]).crawl()
    #expect(report.start == .failure(.unreachable(.unknownHost)))
    #expect(
      report.vainAttempts.map(\.url.description) == [
        "http://a.no/", "https://a.no/", "http://www.a.no/", "https://www.a.no/",
      ])
    #expect(report.ledger.failed == ["unknown-host": 1])
  }

  @Test("The form of the address that answers is the one that is crawled")
  func otherForm() async throws {
    let site = ScriptedSite(["https://www.a.no/": [.page("/x")], "https://www.a.no/x": [.page("x")]])
    let report = try await site.crawl()
    #expect(report.start == .success(try #require(WebURL("https://www.a.no/"))))
    #expect(report.vainAttempts.count == 3)
    #expect(report.ledger.text == ["https://www.a.no/ checked", "https://www.a.no/x checked"])
  }

  @Test("Redirects of the start page are followed within the site and counted")
  func redirects() async throws {
    let site = ScriptedSite([
      "http://a.no/": [.redirect("https://www.a.no/")], "https://www.a.no/": [.redirect("/nb/")],
      "https://www.a.no/nb/": [.page("/ /x")], "https://www.a.no/x": [.page("x")],
    ])
    let report = try await site.crawl()
    #expect(
      report.ledger.text == [
        "http://a.no/ skipped redirect", "https://www.a.no/ skipped redirect", "https://www.a.no/nb/ checked",
        "https://www.a.no/x checked",
      ])
    #expect(report.pages.map(\.clicks) == [0, 1])
  }

  @Test("robots.txt may forbid the start page")
  func robots() async throws {
    let forbidden = try await ScriptedSite([
      "http://a.no/robots.txt": [.text("User-agent: kommunesjekk\nDisallow: /")], "http://a.no/": [.page("")],
    ]).crawl()
    #expect(forbidden.start == .failure(.robots))
    #expect(forbidden.ledger.skipped == [.robots: 1])
    let broken = try await ScriptedSite(["http://a.no/robots.txt": [.status(500)]]).crawl()
    #expect(broken.start == .failure(.robotsUnavailable("http-500")))
    #expect(broken.ledger.skipped == [.robotsUnavailable: 1])
  }

  @Test("A start page that fails in a passing way is tried again")
  func passing() async throws {
    let site = ScriptedSite(["http://a.no/": [.status(503), .failure(.connectionLost), .page("hei")]])
    #expect(try await site.crawl().start == .success(try #require(WebURL("http://a.no/"))))
  }
}
