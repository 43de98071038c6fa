import Testing
import Web

@testable import Crawling

@Suite("What belongs to a site")
struct ScopeTests {
  @Test(
    "The site's hosts, with and without www, and nothing above, below or beside them",
    arguments: [
      ("http://www.vang.kommune.no/x", true), ("https://vang.kommune.no/", true),
      ("http://skjema.vang.kommune.no/", true),
      ("http://www.skjema.vang.kommune.no/", true), ("https://www.xn--brum-voa.kommune.no/", true),
      ("http://vang.kommune.no./", true), ("http://kommune.no/", false), ("http://annen.vang.kommune.no/", false),
      ("http://www.www.vang.kommune.no/", false), ("http://vang.kommune.no:8080/", false),
      ("http://evilvang.kommune.no/", false), ("http://vang.kommune.no.example/", false),
    ])
  func hosts(address: String, isInside: Bool) throws {
    let start = try #require(WebURL("https://www.vang.kommune.no/"))
    let scope = Scope(start: start, hosts: ["skjema.vang.kommune.no", "bærum.kommune.no", "ikke et navn"])
    #expect(scope.contains(try #require(WebURL(address))) == isInside)
  }

  @Test("The port of the start address belongs to the site")
  func port() throws {
    let scope = Scope(start: try #require(WebURL("http://127.0.0.1:8080/")))
    #expect(scope.contains(try #require(WebURL("http://127.0.0.1:8080/x"))))
    #expect(!scope.contains(try #require(WebURL("http://127.0.0.1:9090/x"))))
  }

  @Test(
    "The forms of an address that are tried",
    arguments: [
      ("http://a.no/x", ["http://a.no/x", "https://a.no/x", "http://www.a.no/x", "https://www.a.no/x"]),
      ("https://www.a.no/", ["https://www.a.no/", "http://www.a.no/", "https://a.no/", "http://a.no/"]),
      ("http://a.no:8080/", ["http://a.no:8080/", "http://www.a.no:8080/"]),
      ("http://127.0.0.1/", ["http://127.0.0.1/", "https://127.0.0.1/"]),
      ("http://[::1]:80/", ["http://[::1]/", "https://[::1]/"]),
      ("http://localhost/", ["http://localhost/", "https://localhost/"]),
    ])
  func forms(start: String, expected: [String]) throws {
    #expect(StartProbe.forms(of: try #require(WebURL(start))).map(\.description) == expected)
  }
}
