import HTML
import Testing
import Web

@testable import SiteCheck

@Suite("Navigation over the pages of a site")
struct NavigationTests {
  private static func links(_ html: String) throws -> [NavigationSketch.Link] {
    NavigationSketch.links(
      HTMLParser.parse(Array("<!doctype html><title>Vik</title>\(html)".utf8)),
      base: try #require(WebURL("https://vik.no/")))
  }

  private static func navigation(_ links: String) -> String {
    "<nav>" + links.map { "<a href=/\($0)>\($0)</a> " }.joined() + "</nav>"
  }

  @Test("The first navigation outside the content counts, whatever letter case and white space its words have")
  func sketch() throws {
    let plain = try Self.links(Self.navigation("abc"))
    #expect(plain.count == 3)
    #expect(
      try Self.links("<main>\(Self.navigation("xyz"))</main><nav><a href=/x>x</a></nav>\(Self.navigation("abc"))")
        == plain)
    #expect(try Self.links("<nav><a href=/a>\n A </a><a href=/b#x><b>b</b></a><a href=/c>C</a></nav>") == plain)
    #expect(try Self.links("<p><a href=/a>a</a></p>").isEmpty)
  }

  @Test(
    "A page whose navigation stands in another order is told of; links may come and go",
    arguments: [
      (["abcd", "abcd", "abcd"], []), (["abcd", "abcd", "abdc"], [2]), (["abcd", "abcd", "acd"], []),
      (["abcd", "abcd", "axbcyd"], []), (["bacd", "abcd", "abcd", "abcd"], [0]), (["abc"], []), ([], []),
    ] as [([String], [Int])])
  func order(navigations: [String], others: [Int]) throws {
    let comparison = NavigationComparison(try navigations.map { try Self.links(Self.navigation($0)) })
    #expect(comparison.inOtherOrder == others)
    #expect(comparison.withOtherName.isEmpty)
  }

  @Test("A link that most pages call something else is told of, unless it has the usual name there too")
  func names() throws {
    let usual = try Self.links(Self.navigation("abc"))
    let other = try Self.links("<nav><a href=/a>Alt</a><a href=/b>b</a><a href=/c>c</a></nav>")
    let both = try Self.links("<nav><a href=/a>Alt</a><a href=/a>a</a><a href=/b>b</a><a href=/c>c</a></nav>")
    #expect(NavigationComparison([usual, usual, other]).withOtherName == [2])
    #expect(NavigationComparison([usual, usual, both]).withOtherName.isEmpty)
    #expect(NavigationComparison([usual, other]).withOtherName.isEmpty)
  }

  @Test("Words of the navigation that lead elsewhere than on most pages are told of")
  func targets() throws {
    let usual = try Self.links(Self.navigation("abc"))
    let other = try Self.links("<nav><a href=/annet>a</a><a href=/b>b</a><a href=/c>c</a></nav>")
    let both = try Self.links("<nav><a href=/annet>a</a><a href=/a>a</a><a href=/b>b</a><a href=/c>c</a></nav>")
    #expect(NavigationComparison([usual, usual, other]).withOtherTarget == [2])
    #expect(NavigationComparison([usual, usual, both]).withOtherTarget.isEmpty)
    #expect(NavigationComparison([usual, other]).withOtherTarget.isEmpty)
    // Each section has a menu of its own, in which "oversikt" leads to its own overview.
    let sections = try ["x", "y", "z"].map {
      try Self.links("<nav><a href=/\($0)>oversikt</a><a href=/b>b</a><a href=/c>c</a></nav>")
    }
    #expect(NavigationComparison(sections).withOtherTarget.isEmpty)
    #expect(NavigationComparison([sections[0]] + sections).withOtherTarget.isEmpty)
  }
}
