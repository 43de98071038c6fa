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
      // only a rule ends the list of names
      ("User-agent: kommunesjekk\n\nUser-agent: annen\n\nDisallow: /x", false),
      ("User-agent: kommunesjekk\nSitemap: http://a.no/s\nUser-agent: annen\nDisallow: /x", false),
      ("User-agent: kommunesjekk\nCrawl-delay: 5\nUser-agent: annen\nDisallow: /x", false),
      ("User-agent: kommunesjekk\nHost: a.no\nUser-agent: annen\nDisallow: /x", false),
      ("User-agent: kommunesjekk\nAllow:\nUser-agent: annen\nDisallow: /x", true),
      ("User-agent: *\nUser-agent: annen\nDisallow: /x", false),
      ("User-agent: *\nDisallow: /y\nUser-agent: *\nDisallow: /x", false),
      ("User-agent: annen\nDisallow: /x\nDisallow: /y\nUser-agent: *\nDisallow: /z", true),
      ("Disallow: /x\nUser-agent: kommunesjekk\nAllow: /y", true),
      // names
      ("User-agent: KOMMUNESJEKK\nDisallow: /x", false),
      ("User-agent: kommunesjekk bot\nDisallow: /x", false),
      ("User-agent: kommune\nDisallow: /x", true),
      ("User-agent: sjekk\nDisallow: /x", true),
      ("User-agent: * # alle\nDisallow: /x", false),
      ("User-agent: *kommunesjekk\nDisallow: /x", true),
      ("User-agent:\nDisallow: /x", true),
      // slips of the pen, and what is none
      ("User-agent *\nDisallow /x", false),
      ("User-agent: *\nDisallow /x /y", true),
      ("useragent: *\ndisalow: /x", false),
      ("User agent: *\nDissallow: /x", false),
      ("User-agents: *\nDisallow: /x", true),
      ("User-agent: *\nDisallowed: /x", true),
      ("\t User-agent \t:\t * \t\n\tDisallow\t:\t/x\t", false),
      ("User-agent: *\u{0}\nDisallow: /x", true),
      ("User-agent: *\nDisallow: /x\u{0}", true),
      ("\u{0}\u{0}\nUser-agent: *\nDisallow: /x", false),
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
      ("Disallow: /x/%62%61%7A", "/x/baz", false), ("Disallow: /x/baz", "/x/%62%61%7A", false),
      ("Disallow: /\u{30C4}", "/%e3%83%84", false), ("Disallow: /%E3%83%84", "/\u{30C4}", false),
      ("Disallow: /x?u=https://b.no", "/x?u=https%3A%2F%2Fb.no", false),
      ("Disallow: /x?u=https%3a%2f%2fb.no", "/x?u=https://b.no", false),
      ("Disallow: /*//b", "/x?u=https://b.no", false), ("Disallow: /*?b", "/x?a?b", false),
      ("Disallow: /x?a%3Db", "/x?a=b", true), ("Disallow: /a b", "/a%20b", false), ("Disallow: /100%", "/100%", false),
      ("Disallow: /a:b", "/a%3ab", false), ("Disallow: /a%3Ab", "/a:b", false),
      // a star and a dollar that mean themselves
      ("Disallow: /a%2Ab", "/a*b", false), ("Disallow: /a%2ab", "/axb", true), ("Disallow: /a%24", "/a$", false),
      ("Disallow: /a%24", "/a", true), ("Disallow: /a%24", "/a$b", false), ("Disallow: /a$", "/a$", true),
      ("Disallow: /a$b", "/a%24b", false), ("Disallow: /a*$b", "/axx$bc", false),
      // what is compared is the length of the encoded rule
      ("Disallow: /ø\nAllow: /*******", "/ø", true), ("Disallow: /øøø\nAllow: /*******", "/øøø", false),
      ("Allow: /%61%62\nDisallow: /abc", "/abc", false), ("Allow: /a*\nDisallow: /a", "/ab", true),
      ("Disallow: /a*\nAllow: /a", "/ab", false), ("Allow: /a\nDisallow: /a*b", "/ab", false),
      ("Disallow: /a$\nAllow: /a", "/a", false), ("Disallow: $", "/", true), ("Disallow: *", "/", false),
      ("Disallow: x", "/x", true), ("Allow:\nDisallow: /", "/x", false),
      ("Disallow: /robots.txt?", "/robots.txt?a", false),
    ])
  func rules(rules: String, path: String, isAllowed: Bool) throws {
    #expect(try Self.allows("User-agent: *\n" + rules, path) == isAllowed)
  }

  @Test(
    "A pause is read, and what is none is not",
    arguments: [
      ("5", 5), ("0.5", 0.5), ("10 # ti", 10), ("0", 0), ("fem", nil), ("-1", nil), ("inf", nil), ("nan", nil),
      ("1e99", nil), ("0x10", nil), ("1.2.3", nil), (".", nil), ("", nil), ("9999999999", nil),
    ] as [(String, Double?)])
  func crawlDelay(text: String, seconds: Double?) {
    let file = RobotsTxt(Array("User-agent: *\nCrawl-delay: \(text)".utf8), productToken: "kommunesjekk")
    #expect(file.crawlDelay == seconds.map { .seconds($0) })
  }

  @Test(
    "A pause belongs to the names right before it",
    arguments: [
      ("User-agent: kommunesjekk\nCrawl-delay: 1\nUser-agent: *\nCrawl-delay: 20\nDisallow: /x", 1),
      ("User-agent: *\nCrawl-delay: 20\nUser-agent: kommunesjekk\nCrawl-delay: 1", 1),
      ("User-agent: *\nCrawl-delay: 20\nUser-agent: kommunesjekk\nDisallow: /x", nil),
      ("User-agent: annen\nUser-agent: kommunesjekk\nCrawl-delay: 3\nDisallow: /x", 3),
      ("User-agent: kommunesjekk\nDisallow: /x\nCrawl-delay: 3\nCrawl-delay: 2", 3),
      ("User-agent: kommunesjekk\nDisallow: /x\nUser-agent: kommunesjekk\nCrawl-delay: 4", 4),
      ("User-agent: *\nCrawl-delay: 7", 7), ("Crawl-delay: 7", nil), ("User-agent: annen\nCrawl-delay: 7", nil),
    ] as [(String, Double?)])
  func whosePause(file: String, seconds: Double?) {
    #expect(RobotsTxt(Array(file.utf8), productToken: "kommunesjekk").crawlDelay == seconds.map { .seconds($0) })
  }

  @Test("The deciding line is told by number and words, whatever the line ends are")
  func decidingLine() throws {
    let file = "\u{FEFF}# vår fil\r\nUser-agent: *\r\rDisallow: /a # hemmelig\nAllow: /a/b\n"
    let robots = RobotsTxt(Array(file.utf8), productToken: "kommunesjekk")
    let rule = robots.decision(for: try #require(WebURL("http://a.no/a/c"))).rule
    #expect(rule?.line == 4)
    #expect(rule?.text == "Disallow: /a")
    #expect(robots.decision(for: try #require(WebURL("http://a.no/a/b"))).rule?.line == 5)
    #expect(robots.decision(for: try #require(WebURL("http://a.no/b"))).rule == nil)
    #expect(robots.decision(for: try #require(WebURL("http://a.no/robots.txt"))).rule == nil)
  }

  @Test("Of two rules that say the same, the first is told; of equals, the allowing one")
  func tiedLines() throws {
    let file = "User-agent: *\nDisallow: /a\nDisallow: /a\nAllow: /b\nDisallow: /b"
    let robots = RobotsTxt(Array(file.utf8), productToken: "kommunesjekk")
    #expect(robots.decision(for: try #require(WebURL("http://a.no/a"))).rule?.line == 2)
    #expect(robots.decision(for: try #require(WebURL("http://a.no/b"))).rule?.line == 4)
  }

  @Test(
    "Whom the rules are addressed to",
    arguments: [
      ("User-agent: kommunesjekk", "kommunesjekk", RobotsTxt.Addressee.crawler),
      ("User-agent: kommunesjekk", "Kommunesjekk/1.0", .crawler), ("User-agent: *", "kommunesjekk", .everybody),
      ("User-agent: annen", "kommunesjekk", .nobody), ("", "kommunesjekk", .nobody), ("User-agent: *", "*", .everybody),
      ("User-agent:\nDisallow: /", "*", .nobody),
    ])
  func addressee(file: String, name: String, addressee: RobotsTxt.Addressee) {
    #expect(RobotsTxt(Array(file.utf8), productToken: name).addressee == addressee)
  }

  @Test("Sitemaps are told as they are written, wherever they stand")
  func sitemaps() {
    let file = """
      Sitemap: https://a.no/1.xml
      User-agent: annen
      SITEMAP:/2.xml # kart
      Disallow: /
      sitemap :  https://a.no/3.xml?a=b:c
      Sitemap:
      Site-map: https://a.no/4.xml
      """
    let robots = RobotsTxt(Array(file.utf8), productToken: "kommunesjekk")
    let addresses = ["https://a.no/1.xml", "/2.xml", "https://a.no/3.xml?a=b:c", "https://a.no/4.xml"]
    #expect(robots.sitemaps == addresses)
  }

  @Test("What stands behind 500 KiB is not read")
  func length() throws {
    let filler = String(repeating: "# fyll\n", count: 600 * 1024 / 7)
    #expect(try Self.allows("User-agent: *\nDisallow: /x\n\(filler)Allow: /x", "/x") == false)
    #expect(try Self.allows("\(filler)User-agent: *\nDisallow: /x", "/x"))
  }

  @Test(
    "A line that the limit cuts in the middle is not used; one that ends there is",
    arguments: [("Disallow: /x", "yz\n", true), ("Disallow: /x", "\n", false), ("Disallow: /x", "", false)])
  func cutLine(lastWords: String, beyond: String, isAllowed: Bool) throws {
    let head = "User-agent: *\n"
    let filler = String(repeating: "#", count: RobotsTxt.byteLimit - head.utf8.count - lastWords.utf8.count - 1)
    #expect(try Self.allows("\(head)\(filler)\n\(lastWords)\(beyond)", "/x") == isAllowed)
  }

  @Test("Part of a byte order mark is passed over like the whole")
  func brokenMark() throws {
    for count in 0...3 {
      let bytes = [0xEF, 0xBB, 0xBF].prefix(count) + Array("User-agent: *\nDisallow: /".utf8)
      let url = try #require(WebURL("http://a.no/x"))
      #expect(!RobotsTxt(Array(bytes), productToken: "kommunesjekk").allows(url))
    }
  }

  @Test("UTF-16 and other noise disallow nothing")
  func noise() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + "User-agent: *\nDisallow: /".utf8.flatMap { [$0, 0] }
    #expect(RobotsTxt(bytes, productToken: "kommunesjekk").allows(try #require(WebURL("http://a.no/x"))))
  }
}
