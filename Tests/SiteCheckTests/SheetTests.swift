import Fetching
import Results
import SampleSiteServer
import Synchronization
import Testing
import Web

@testable import SiteCheck

@Suite("Style sheets of a site")
struct SheetTests {
  private static func page(_ name: String) -> String {
    """
    <!doctype html><html lang=nb><title>\(name) - Vik</title><link rel=stylesheet href=/site.css><body>
    <div class=menu><a href=/x></a></div><main><h1>\(name)</h1>
    <p>Vik kommune forteller om \(name) og alt annet som innbyggerne vil vite om kommunen sin.</p>
    <p><a href=/a.html>A</a> <a href=/b.html>B</a></p></main></body></html>
    """
  }

  private static func check(css: String?) async throws -> AccessibilityResult {
    var pages = ["/index.html": page("forsiden"), "/a.html": page("avfall"), "/b.html": page("barnehage")]
    if let css { pages["/site.css"] = css }
    let site = try InventedSite(pages)
    let results = await HouseRules.checker().check([try site.target()])
    return try #require(results.first?.accessibility)
  }

  @Test("What a linked style sheet hides is not reported")
  func hidden() async throws {
    #expect(
      try await Self.check(css: ".menu { color: red }").groups.contains {
        $0.rule == "link-has-name" && $0.outcome == .failed
      })
    #expect(try await !Self.check(css: ".menu { display: none }").groups.contains { $0.rule == "link-has-name" })
    #expect(
      try await !Self.check(css: "@import 'more.css'; .menu { display: none }").groups.contains {
        $0.rule == "link-has-name" && $0.outcome == .failed
      })
  }

  @Test("Contrast is judged by the linked sheet, and nobody is blamed without it")
  func contrast() async throws {
    func outcome(_ css: String?) async throws -> (failed: Int, passed: Int) {
      let rule = try await Self.check(css: css).rules.first { $0.id == "text-has-contrast" }
      return (rule?.failed ?? 0, rule?.passed ?? 0)
    }
    #expect(try await outcome("body { color: #aaa; background: #fff }").failed == 3)
    #expect(try await outcome("body { color: #000; background: #fff }").passed == 3)
    // A sheet that is missing may hold any colour.
    #expect(try await outcome(nil) == (0, 0))
  }

  /// A site whose pages never change while its style sheet does.
  private final class ChangingSite: Sendable {
    let server: LoopbackServer

    init() throws {
      let css = Box("p { color: #000 }")
      box = css
      server = try LoopbackServer { connection in
        while let lines = connection.nextRequest() {
          let path = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
          guard connection.send(Self.answer(path, lines, css)) else { return }
        }
      }
    }

    private let box: Box

    final class Box: Sendable {
      let text: Mutex<String>
      init(_ text: String) { self.text = Mutex(text) }
    }

    func set(_ css: String) { box.text.withLock { $0 = css } }

    deinit { server.stop() }

    private static func answer(_ path: String, _ lines: [Substring], _ css: Box) -> [UInt8] {
      func answer(_ type: String, _ body: String, tag: String = "") -> [UInt8] {
        Array(
          "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\(tag)Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
      }
      switch path {
      case "/site.css": return answer("text/css", css.text.withLock { $0 })
      case "/", "/a.html", "/b.html":
        if lines.contains(where: { $0.lowercased().hasPrefix("if-none-match") }) {
          return Array("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n".utf8)
        }
        return answer("text/html", SheetTests.page(path), tag: "ETag: \"1\"\r\n")
      default: return Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
      }
    }
  }

  @Test("A page that has not changed is judged anew when its style sheet has")
  func changedSheet() async throws {
    let folder = try TemporaryFolder()
    let site = try ChangingSite()
    func check(_ state: String) async throws -> AccessibilityResult {
      var configuration = CheckConfiguration()
      configuration.delay = .zero
      configuration.allowedNetworks = [CIDR("127.0.0.0/8")].compactMap { $0 }
      let checker = SiteChecker(
        configuration, rules: HouseRules.rules, store: try CheckMemory(path: folder.path + state))
      let target = SiteTarget.address(try #require(WebURL("http://127.0.0.1:\(site.server.port)/")), nil)
      return try #require(await checker.check([target]).first?.accessibility)
    }
    let before = try await check("/state")
    #expect(try await check("/state") == before)
    site.set("p { color: #aaa }")
    let after = try await check("/state")
    #expect(after != before)
    #expect(after == (try await check("/fresh")))
  }

  @Test("A shelf knows a sheet when it knows what it imports")
  func closure() throws {
    let shelf = SheetShelf()
    let (one, two) = (try #require(WebURL("https://vik.no/a.css")), try #require(WebURL("https://vik.no/b.css")))
    let response = Response(url: one, status: 200, headers: HTTPHeaders([]), body: Array("@import url(b.css);".utf8))
    #expect(shelf.take(one, response) == [two])
    #expect(!shelf.knows([one]))
    #expect(shelf.take(two, nil).isEmpty)
    #expect(shelf.knows([one]))
    let marks = shelf.marks(of: [one])
    #expect(marks.map(\.url) == [one, two])
    #expect(shelf.holds(marks))
    _ = shelf.take(two, Response(url: two, status: 200, headers: HTTPHeaders([]), body: Array("p{}".utf8)))
    #expect(!shelf.holds(marks))
  }
}
