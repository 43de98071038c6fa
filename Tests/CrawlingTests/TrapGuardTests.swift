import Testing
import Web

@testable import Crawling

@Suite("Traps are told by the shape of an address")
struct TrapGuardTests {
  private static func objection(to path: String) throws -> SkipReason? {
    var traps = TrapGuard()
    return traps.objection(to: try #require(WebURL("http://a.no\(path)")))
  }

  @Test(
    "Ordinary addresses of municipalities pass",
    arguments: [
      "/", "/tjenester/barnehage/", "/bygg/soknad", "/a/b/a/b", "/a/a", "/index.php?id=17", "/?id=123", "/kalender",
      "/kalender/julekonsert-2026", "/hva-skjer", "/index.php?option=com_content&view=article&id=12",
      "/index.php?option=com_content&view=article&id=12&catid=3&itemid=40&lang=nb", "/artikkel.aspx?MId1=123&AId=4567",
      "/title.12345.aspx", "/slug.1234567.no.html", "/slug.5123456-123456.html", "/article1234-567.html",
      "/Sider/side.aspx", "/artikler/2023/q1/ny-skole", "/vis-skjul-liste-1/", "/handlers/skjema.ashx?skjemaid=7",
      "/sd/skjema/ABC123/", "/episerver/CMS/Content/no/tjenester,,12/?epslanguage=no", "/sok?q=barnehage",
      "/side?sid=17",
      "/side?s=barnehage", "/side?session=kveld", "/side?print=0", "/tjenester?tema=skole&tema=barnehage",
      "/om/(kontakt)", "/artikkel;a=1", "/postliste?year=2026", "/side?view=article",
      "/innsyn/moteplan?dato=2026-11-23",
      "/no/tjenester/no/om/no", "/side?a=1;b=2",
    ])
  func ordinary(path: String) throws {
    #expect(try Self.objection(to: path) == nil)
  }

  @Test(
    "Paths and queries that grow are cut",
    arguments: [
      "/a/b/a/b/a/b", "/a/a/a", "/x/en/to/tre/en/to/tre/en/to/tre", "/a/b/a/c/a/d/a",
      "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21", "/sok?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9",
      "/sok?f[]=1&f[]=2&f[]=3&f[]=4", "/sok?a=1&a=1", "/inn?retur=%2Finn%3Fretur%3D%2F",
      "/\(String(repeating: "a", count: 2000))", "/a/%61/a",
    ])
  func growing(path: String) throws {
    #expect(try Self.objection(to: path) == .urlTrap)
  }

  @Test(
    "The ids of sessions are found, in path and query",
    arguments: [
      "/x?PHPSESSID=abc", "/x;jsessionid=0A1B2C", "/x;jsessionid=0A1B?a=1", "/a;JSESSIONID=1/x", "/x?jsessionid=1",
      "/x?sid=9f86d081884c7d65", "/x?s=0cc175b9c0f1b6a831c399e269772661", "/x?CFID=12&CFTOKEN=34",
      "/x?ASPSESSIONIDQQGGQ=A", "/(S(lit3py55t21z5v55vlm25s55))/side.aspx",
      "/%28S%28lit3py55t21z5v55vlm25s55%29%29/side",
      "/(X(1)S(lit3py55t21z5v55vlm25s55))/side.aspx", "/x?osCsid=9",
    ])
  func sessions(path: String) throws {
    #expect(try Self.objection(to: path) == .sessionID)
  }

  @Test(
    "Copies for paper are found",
    arguments: [
      "/side?print=1", "/side?printable=1", "/side/utskrift", "/print.php?id=1", "/side?tmpl=component&print=1",
      "/side?tmpl=component", "/side?view=print", "/side?Print", "/side/skriv-ut/", "/utskriftsvennlig.aspx?id=4",
    ])
  func printable(path: String) throws {
    #expect(try Self.objection(to: path) == .printableCopy)
  }

  @Test(
    "Endless spaces are cut, pages that only have numbers are not",
    arguments: [
      ("/kalender/2026/{}", 30, SkipReason.calendar), ("/kalender?dato={}", 30, .calendar),
      ("/hva-skjer/uke/{}", 30, .calendar), ("/arrangement/{}/november", 30, .calendar),
      ("/moter?uke={}", 30, .calendar),
      ("/sok?side={}&sorter=navn", 100, .urlTrap),
      ("/artikkel/{}", 500, .urlTrap), ("/index.php?id={}", 500, .urlTrap),
      ("/index.php?option=com_content&view=article&id={}", 500, .urlTrap),
      ("/artikkel.aspx?MId1=1&AId={}", 500, .urlTrap), ("/arrangement/{}/konsert", 500, .calendar),
      ("/sok?a{}=1&b=2", 300, .urlTrap),
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

  @Test("A calendar is told by dates in its values, whatever they are called")
  func dates() throws {
    var traps = TrapGuard()
    var reasons: [SkipReason?] = []
    for month in 1...12 {
      for day in 10...28 {
        let url = try #require(WebURL("http://a.no/plan?fra=2026-\(month < 10 ? "0" : "")\(month)-\(day)"))
        reasons.append(traps.objection(to: url))
      }
    }
    #expect(reasons.prefix(30).allSatisfy { $0 == nil })
    #expect(reasons.dropFirst(30).allSatisfy { $0 == .calendar })
  }

  @Test("The same parameters in another order are the same page")
  func orders() throws {
    var traps = TrapGuard()
    for (query, reason) in [
      ("a=1&b=2", nil), ("b=2&a=1", .urlTrap), ("a=2&b=1", nil), ("a=1&b=2", nil), ("utm_source=x&a=1&b=2", nil),
    ] as [(String, SkipReason?)] {
      #expect(traps.objection(to: try #require(WebURL("http://a.no/sok?\(query)"))) == reason, "\(query)")
    }
  }

  @Test(
    "What only tracks visitors is no part of a page's canonical address",
    arguments: [
      ("/x", "/x"), ("/x#a", "/x"), ("/x?a=1", "/x?a=1"), ("/x?utm_source=nyhetsbrev&utm_medium=e", "/x"),
      ("/x?a=1&fbclid=Iw&b=%C3%A5", "/x?a=1&b=%C3%A5"), ("/x?gclid=1#a", "/x"), ("/x?MC_CID=1&mc_eid=2&q", "/x?q"),
      ("/x?a=1&&b=2", "/x?a=1&&b=2"), ("/x?", "/x?"), ("/x?utm=1", "/x?utm=1"), ("/x?a=utm_source", "/x?a=utm_source"),
      ("//x?gclid=1", "//x"),
    ])
  func canonical(path: String, expected: String) throws {
    let url = try #require(WebURL("http://a.no\(path)"))
    #expect(url.canonical.description == "http://a.no\(expected)")
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
