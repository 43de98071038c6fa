import Fetching
import Results
import SampleSiteServer
import Testing
import Web

@testable import SiteCheck

/// A site with a search that answers as a test says.
private final class SearchingSite: Sendable {
  let server: LoopbackServer

  /// - Parameters:
  ///   - form: The attributes of the form and what is in it.
  ///   - robots: The text of robots.txt.
  ///   - answer: The main part of the page for what is looked for; `nil` for 404.
  init(
    form: String = "action=/sok role=search><input name=q>", robots: String = "",
    answer: @escaping @Sendable (String) -> String?
  ) throws {
    server = try LoopbackServer { connection in
      while let lines = connection.nextRequest() {
        let path = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        guard connection.send(Array(Self.reply(path, form, robots, answer).utf8)) else { return }
      }
    }
  }

  private static func reply(
    _ path: String, _ form: String, _ robots: String, _ answer: (String) -> String?
  ) -> String {
    if path == "/robots.txt" { return http("200 OK", "text/plain", robots) }
    if path == "/" { return http("200 OK", "text/html", page("<h1>Vik kommune</h1>", form)) }
    guard path.hasPrefix("/sok?"), let word = path.split(separator: "=").last,
      let body = answer(String(word))
    else { return http("404 Not Found", "text/html", page("<h1>Finnes ikke</h1>", form)) }
    return http("200 OK", "text/html", page(body, form))
  }

  private static func page(_ body: String, _ form: String) -> String {
    """
    <!doctype html><html lang=nb><meta charset=utf-8><title>Vik kommune</title><body><form \(form)</form>
    <nav><a href=/barnehage/>Barnehage</a> <a href=/byggesak/>Byggesak</a></nav><main>\(body)</main></body></html>
    """
  }

  private static func http(_ status: String, _ type: String, _ body: String) -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  /// What the check says of the search: "found of decided", and the words that prove it.
  func verdict() async throws -> (share: String?, fact: Fact?) {
    let checker = HouseRules.checker {
      $0.allowedNetworks = [CIDR("127.0.0.0/8")].compactMap { $0 }
      $0.delay = .zero
      $0.testsAccessibility = false
    }
    let address = try #require(WebURL("http://127.0.0.1:\(server.port)/"))
    let results = await checker.check([.address(address, nil)])
    let fact = try #require(results.first).facts.first { $0.about == "search-results" }
    guard case .share(let share)? = fact?.value else { return (nil, fact) }
    return ("\(share.part) of \(share.whole)", fact)
  }
}

@Suite("The site's own search")
struct SearchTrialTests {
  private static func hits(_ word: String) -> String {
    "<h1>Søk</h1><ol><li><a href=/tjenester/\(word)/>Om \(word)</a></li></ol>"
  }

  @Test("Hits that name the word are found, and the first is the proof")
  func hits() async throws {
    let site = try SearchingSite { Self.hits($0) }
    defer { site.server.stop() }
    let (share, fact) = try await site.verdict()
    #expect(share == "2 of 2")
    #expect(fact?.evidence.text == "Om barnehage")
    #expect(fact?.evidence.url.target == "/sok?q=barnehage")
  }

  @Test(
    "A page that says for the word that there is nothing counts against the search",
    arguments: [
      "Ingen treff på «barnehage».", "Søket på \"barnehage\" ga ingen treff.", "Søket på barnehage gav ingen treff.",
      "Vi fant ingen sider om barnehage.", "No results for barnehage", "Fann ingen treff for: barnehage",
    ])
  func denial(_ sentence: String) async throws {
    let site = try SearchingSite { $0 == "barnehage" ? "<h1>Søk</h1><p>\(sentence)</p>" : Self.hits($0) }
    defer { site.server.stop() }
    let (share, fact) = try await site.verdict()
    #expect(share == "1 of 2")
    #expect(fact?.evidence.text.contains("barnehage") == true)
  }

  @Test(
    "Nothing is said where it cannot be told",
    arguments: [
      // A script fills the page; what it shows until then is no answer.
      "<h1>Søk</h1><div id=treff></div>", "<h1>Søk</h1><p hidden>Ingen treff på barnehage</p>",
      "<h1>Søk</h1><p>Ingen treff</p>",
      // The same page whatever is looked for.
      "<ul><li><a href=/barnehageplass>Barnehageplass</a><li><a href=/byggesaker>Byggesaker</a></ul>",
      // Hits elsewhere are no pages of the site.
      "<a href=https://example.org/WORD>WORD</a>",
    ])
  func undecided(_ body: String) async throws {
    let site = try SearchingSite { body.replacing("WORD", with: $0) }
    defer { site.server.stop() }
    #expect(try await site.verdict().share == nil)
  }

  @Test(
    "A form is asked as a browser would, and not where it may not be",
    arguments: [
      ("action=/sok role=search><input name=q>", "", "2 of 2"),
      ("action=/sok><input type=hidden name=s value=1><input type=search name=q>", "", "2 of 2"),
      ("action=/sok role=search method=post><input name=q>", "", nil),
      ("action=https://example.org/sok role=search><input name=q>", "", nil),
      ("action=/sok role=search><input name=q>", "User-agent: *\nDisallow: /sok", nil),
    ] as [(String, String, String?)])
  func forms(_ form: String, _ robots: String, _ expected: String?) async throws {
    let site = try SearchingSite(form: form, robots: robots) { Self.hits($0) }
    defer { site.server.stop() }
    #expect(try await site.verdict().share == expected)
  }
}
