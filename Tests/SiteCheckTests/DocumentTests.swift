import Fetching
import Foundation
import Results
import SampleSiteServer
import Synchronization
import Testing
import Web

@testable import SiteCheck

@Suite("Documents in a result")
struct DocumentTests {
  private static let tagged =
    "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot<</K 1>>/Lang(nb)>>endobj "
    + "2 0 obj<</Count 4>>endobj trailer<</Root 1 0 R/Info<</Title(Plan)>>>>"
  private static let untagged =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Count 1>>endobj trailer<</Root 1 0 R>>"

  private static func page(_ links: String) -> String {
    """
    <!doctype html><html lang=nb><title>Vik kommune</title><main><h1>Velkommen</h1>
    <p>Vik kommune forteller om planer og alt annet som innbyggerne vil vite om kommunen sin.</p>\(links)</main></html>
    """
  }

  private static func check(_ files: [String: String]) async throws -> SiteResult {
    let site = try InventedSite(files)
    return try #require(await HouseRules.checker().check([try site.target()]).first)
  }

  @Test("The inventory says what is tagged, has a title and a language, and which pages link to it")
  func inventory() async throws {
    let links = "<p><a href=/plan.pdf>Plan</a> <a href=/referat.pdf>Referat</a> <a href=/feil.pdf>Feil</a></p>"
    let result = try await Self.check([
      "/index.html": Self.page(links + "<a href=/to.html>To</a>"), "/to.html": Self.page("<a href=/referat.pdf>R</a>"),
      "/plan.pdf": Self.tagged, "/referat.pdf": Self.untagged, "/feil.pdf": "<html>Logg inn",
    ])
    let documents = try #require(result.documents)
    #expect(documents.found == 3)
    #expect(documents.read == 2)
    #expect(documents.tagged == 1)
    #expect(documents.titled == 1)
    #expect(documents.withLanguage == 1)
    #expect(documents.notRead == ["not-pdf": 1])
    #expect(documents.documents.first?.url.path == "/referat.pdf")
    #expect(documents.documents.first?.pageCount == 2)
    #expect(documents.documents.first?.facts == .init(version: "1.4", length: 1, isRepaired: true))
    let fact = try #require(result.facts.first { $0.about == "tagged-documents" })
    #expect(fact.value == .share(Share(part: 1, whole: 2)))
    #expect(fact.evidence.text.hasSuffix("/referat.pdf"))
    let answer = try #require(result.criteria.first { $0.id == "tagged-documents" })
    #expect(answer.outcome == .passed)
    #expect(answer.maximum == 0)
  }

  @Test("A site without documents is asked nothing about them")
  func none() async throws {
    let result = try await Self.check(["/index.html": Self.page("")])
    #expect(result.documents == SiteDocuments(found: 0, documents: []))
    #expect(result.criteria.first { $0.id == "tagged-documents" }?.outcome == .inapplicable)
  }

  @Test("Who wants no documents looked at has none in the result")
  func off() async throws {
    var configuration = CheckConfiguration()
    configuration.maxDocuments = 0
    let site = try InventedSite(["/index.html": Self.page("<a href=/plan.pdf>Plan</a>"), "/plan.pdf": Self.tagged])
    let results = await SiteChecker(configuration, rules: HouseRules.rules).check([try site.target()])
    #expect(results.first?.documents == nil)
    #expect(results.first?.criteria.first { $0.id == "tagged-documents" }?.outcome == .inapplicable)
  }

  // MARK: - Over connections

  /// A site with documents that answers as servers do, and counts.
  private final class Site: Sendable {
    let server: LoopbackServer
    let counts: Counts

    final class Counts: Sendable {
      let asked = Mutex<[String]>([])
      let unchanged = Mutex(0)
    }

    init() throws {
      let counts = Counts()
      self.counts = counts
      server = try LoopbackServer { connection in
        while let lines = connection.nextRequest() {
          let words = lines.first?.split(separator: " ").map(String.init) ?? []
          counts.asked.withLock { $0.append(words.prefix(2).joined(separator: " ")) }
          let isKnown = lines.contains { $0.lowercased() == "if-none-match: \"1\"" }
          guard connection.send(Self.answer(words, isKnown: isKnown, counts)) else { return }
        }
      }
    }

    deinit { server.stop() }

    private static func answer(_ words: [String], isKnown: Bool, _ counts: Counts) -> [UInt8] {
      let path = words.dropFirst().first ?? ""
      let names = (0..<6).map { "<a href=/d\($0).pdf>Dokument \($0)</a>" }.joined(separator: " ")
      let body: String
      switch path {
      case "/": body = page(names + " <a href=/last-ned>Last ned</a>")
      case "/last-ned": body = tagged
      case _ where path.hasPrefix("/d"): body = untagged
      default: return Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
      }
      if isKnown {
        counts.unchanged.withLock { $0 += 1 }
        return Array("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n".utf8)
      }
      let type = path == "/" ? "text/html; charset=utf-8" : "application/pdf"
      let head =
        "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nETag: \"1\"\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
      return Array((head + (words.first == "HEAD" ? "" : body)).utf8)
    }

    func check(state: String) async throws -> SiteResult {
      var configuration = CheckConfiguration()
      configuration.delay = .zero
      configuration.allowedNetworks = [CIDR("127.0.0.0/8")].compactMap { $0 }
      let target = SiteTarget.address(try #require(WebURL("http://127.0.0.1:\(server.port)/")), nil)
      let checker = SiteChecker(configuration, rules: HouseRules.rules, store: try CheckMemory(path: state))
      return try #require(await checker.check([target]).first)
    }
  }

  @Test("The second night asks whether documents have changed, and gives the same result")
  func secondNight() async throws {
    let folder = try TemporaryFolder()
    let site = try Site()
    let first = try await site.check(state: folder.path + "/state")
    #expect(first.documents?.read == 7)
    #expect(first.documents?.tagged == 1)
    #expect(first.links.ok == 7)
    #expect(site.counts.unchanged.withLock { $0 } == 0)
    let second = try await site.check(state: folder.path + "/state")
    #expect(second == first)
    // The front page and seven documents.
    #expect(site.counts.unchanged.withLock { $0 } == 8)
  }
}
