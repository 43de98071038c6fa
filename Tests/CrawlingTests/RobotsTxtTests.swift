import Testing
import Web

@testable import Crawling

@Suite("robots.txt")
struct RobotsTxtTests {
  private static func allows(_ file: String, _ path: String) throws -> Bool {
    RobotsTxt(Array(file.utf8), productToken: "kommunesjekk").allows(try #require(WebURL("http://a.no\(path)")))
  }

  @Test(
    "Groups are found by name, merged, and fall back to the one for everybody",
    arguments: [
      ("", true),
      ("User-agent: *\nDisallow: /x", false),
      ("user-agent:*\ndisallow:/x", false),
      ("User-agent: *\nDisallow:", true),
      ("User-agent: *\nDisallow: /", false),
      ("User-agent: annen\nDisallow: /x", true),
      ("User-agent: KommuneSjekk\nDisallow: /x", false),
      ("User-agent: kommunesjekk/1.0\nDisallow: /x", false),
      ("User-agent: kommunesjekkeren\nDisallow: /x", true),
      ("User-agent: *\nDisallow: /x\n\nUser-agent: kommunesjekk\nDisallow: /y", true),
      ("User-agent: kommunesjekk\nDisallow:\n\nUser-agent: *\nDisallow: /", true),
      ("User-agent: kommunesjekk\n\nUser-agent: *\nDisallow: /x", false),
      (
        "User-agent: kommunesjekk\nDisallow: /y\nUser-agent: *\nDisallow: /z\nUser-agent: kommunesjekk\nDisallow: /x",
        false
      ),
      ("User-agent: annen\nUser-agent: kommunesjekk\nDisallow: /x", false),
      ("User-agent: annen\nDisallow: /y\nUser-agent: kommunesjekk\nDisallow: /x", false),
      ("User-agent: annen\nCrawl-delay: 5\nUser-agent: tredje\nDisallow: /x", true),
      ("User-agent: *\nSitemap: http://a.no/s.xml\nDisallow: /x", false),
      ("Disallow: /x", true),
      ("<!DOCTYPE html><title>404</title>\nUser-agent: *", true),
      ("\u{FEFF}User-agent: *\nDisallow: /x", false),
      ("User-agent: * # alle\rDisallow: /x # hemmelig", false),
      ("User-agent: *\r\n\r\nDisallow : /x", false),
    ])
  func groups(file: String, isAllowed: Bool) throws {
    #expect(try Self.allows(file, "/x") == isAllowed)
  }

  @Test(
    "The longest rule that fits decides, and of equals the allowing one",
    arguments: [
      ("Disallow: /a\nAllow: /a/b", "/a/b/c", true), ("Disallow: /a\nAllow: /a/b", "/a/c", false),
      ("Allow: /a\nDisallow: /a", "/a", true), ("Disallow: /a\nAllow: /a", "/a", true),
      ("Disallow: /\nAllow: /$", "/", true), ("Disallow: /\nAllow: /$", "/x", false),
      ("Allow: /p\nDisallow: /", "/pris", true), ("Disallow: /*.pdf$", "/a/b.pdf", false),
      ("Disallow: /*.pdf$", "/a/b.pdf?x", true), ("Disallow: /*.pdf", "/a/b.pdf?x", false),
      ("Disallow: /a*b*c", "/axxbxxc", false), ("Disallow: /a*b*c", "/acb", true), ("Disallow: *a", "/xa", false),
      ("Disallow: /a**b", "/ab", false), ("Disallow: /a*", "/a", false), ("Disallow: /a*$", "/abc", false),
      ("Disallow: /x$y", "/x$y", false), ("Disallow: /?", "/?q", false), ("Disallow: /?", "/a?q", true),
      ("Disallow: /*?", "/a?q", false), ("Disallow: /A", "/a", true), ("Disallow: /ab$", "/abab", true),
      ("Disallow: *b$", "/bab", false), ("Disallow: /", "/robots.txt", true),
      // percent-encoding is compared in one form
      ("Disallow: /språk", "/spr%C3%A5k", false), ("Disallow: /spr%c3%a5k", "/språk", false),
      ("Disallow: /%7Eola", "/~ola", false), ("Disallow: /~ola", "/%7eola", false),
      ("Disallow: /a%2Fb", "/a/b", true), ("Disallow: /a%2fb", "/a%2Fb", false),
    ])
  func rules(rules: String, path: String, isAllowed: Bool) throws {
    #expect(try Self.allows("User-agent: *\n" + rules, path) == isAllowed)
  }

  @Test(
    "A pause is read, and what is none is not",
    arguments: [("5", 5), ("0.5", 0.5), ("fem", nil), ("-1", nil), ("inf", nil), ("nan", nil), ("1e99", nil)]
      as [(String, Double?)])
  func crawlDelay(text: String, seconds: Double?) {
    let file = RobotsTxt(Array("User-agent: *\nCrawl-delay: \(text)".utf8), productToken: "kommunesjekk")
    #expect(file.crawlDelay == seconds.map { .seconds($0) })
  }

  @Test("What stands behind 500 KiB is not read")
  func length() throws {
    let filler = String(repeating: "# fyll\n", count: 600 * 1024 / 7)
    #expect(try Self.allows("User-agent: *\nDisallow: /x\n\(filler)Allow: /x", "/x") == false)
    #expect(try Self.allows("\(filler)User-agent: *\nDisallow: /x", "/x"))
  }

  @Test("UTF-16 and other noise disallow nothing")
  func noise() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + "User-agent: *\nDisallow: /".utf8.flatMap { [$0, 0] }
    #expect(RobotsTxt(bytes, productToken: "kommunesjekk").allows(try #require(WebURL("http://a.no/x"))))
  }
}
