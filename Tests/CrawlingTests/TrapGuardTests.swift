import Testing
import Web

@testable import Crawling

@Suite("Traps are told by the shape of an address")
struct TrapGuardTests {
  @Test(
    "One look is enough",
    arguments: [
      ("/", nil), ("/bygg/soknad", nil), ("/a/b/a/b", nil), ("/a/a", nil), ("/index.php?id=17", nil),
      ("/a/b/a/b/a/b", .urlTrap), ("/a/a/a", .urlTrap), ("/x/en/to/tre/en/to/tre/en/to/tre", .urlTrap),
      ("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21", .urlTrap),
      ("/sok?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9", .urlTrap), ("/x?PHPSESSID=abc", .sessionID),
      ("/x;jsessionid=ABC", .sessionID), ("/side?print=1", .printableCopy), ("/side/utskrift", .printableCopy),
      ("/\(String(repeating: "a", count: 2000))", .urlTrap),
    ] as [(String, SkipReason?)])
  func shapes(path: String, reason: SkipReason?) throws {
    var traps = TrapGuard()
    #expect(traps.objection(to: try #require(WebURL("http://a.no\(path)"))) == reason)
  }

  @Test(
    "Endless spaces are cut, pages that only have numbers are not",
    arguments: [
      ("/kalender/2026/{}", 30, SkipReason.calendar), ("/kalender?dato={}", 30, .calendar),
      ("/sok?side={}&sorter=navn", 100, .urlTrap), ("/artikkel/{}", 500, .urlTrap), ("/index.php?id={}", 500, .urlTrap),
    ])
  func spaces(pattern: String, accepted: Int, reason: SkipReason) throws {
    var traps = TrapGuard()
    var reasons: [SkipReason?] = []
    for number in 1...500 {
      let path = pattern.replacing("{}", with: "\(number)")
      reasons.append(traps.objection(to: try #require(WebURL("http://a.no\(path)"))))
    }
    #expect(reasons.filter { $0 == nil }.count == accepted)
    #expect(reasons.dropFirst(accepted).allSatisfy { $0 == reason })
  }

  @Test(
    "Files are told by their extension",
    arguments: [
      ("/plan.pdf", true), ("/Plan.PDF", true), ("/bilde.jpeg?w=100", true), ("/a.docx", true), ("/side.html", false),
      ("/side.aspx", false), ("/side", false), ("/", false), ("/v1.2/side", false), ("/plan.pdf/", false),
      ("/horing-om-2.0", false), ("/.pdf", true), ("/artikkel.pdfene", false),
    ])
  func files(path: String, isFile: Bool) throws {
    #expect(FileExtensions.isFile(try #require(WebURL("http://a.no\(path)"))) == isFile)
  }
}
