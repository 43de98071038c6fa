import Facts
import HTML
import Testing
import Web

@Suite("What was read before changes nothing")
struct PagesBeforeTests {
  private struct Page: Sendable {
    var address: String
    var body: String
    var hosts: Set<String> = []
  }

  private static let menu = """
    <nav><a href="/priser">Priser</a> <a href="skjema">Søk plass</a> <a href="/skjema/KF100">Søk barnehageplass</a>
    <a href="#topp">Til toppen</a> <a href="/side#topp">Til toppen</a> <a href="//annen.example/side">Annet sted</a>
    <a href="https://skjema.vest.kommune.example/a">Skjema</a></nav>
    """

  /// Pages that have links alike and lie in other places, with words of every length.
  private static let pages = [
    Page(address: "https://www.vest.kommune.example/side", body: menu + "<p>Et foreldrebetalingsopplegg</p>"),
    Page(address: "https://www.vest.kommune.example/a/b/side", body: menu + "<p>Rådhuset er åpent 9–15.</p>"),
    Page(address: "http://www.vest.kommune.example/side", body: menu + "<p>Plass koster kr 3 000 per måned.</p>"),
    Page(address: "https://www.vest.kommune.example:8443/side", body: menu),
    Page(address: "https://www.nord.kommune.example/side", body: menu, hosts: ["skjema.vest.kommune.example"]),
    Page(address: "https://www.nord.kommune.example/side", body: menu),
    Page(
      address: "https://www.nord.kommune.example/lang",
      body: (0..<5_000).map { "<p>ord\(String($0, radix: 26)) gebyr for byggesak</p>" }.joined()),
    Page(address: "https://www.nord.kommune.example/svar", body: menu + "<p>Saksbehandlingstida er 12 uker.</p>"),
  ]

  private static func read(_ page: Page, with reader: FactReader) throws -> PageReading {
    let url = try #require(WebURL(page.address))
    let html = "<!DOCTYPE html><title>Barnehage</title><body>\(page.body)</body>"
    return reader.read(HTMLParser.parse(Array(html.utf8)), at: url, siteHosts: page.hosts)
  }

  @Test("A reader that has read other pages reads a page as a new one does", arguments: [false, true])
  func order(isReversed: Bool) throws {
    let used = FactReader(vocabulary: Reading.vocabulary, year: 2026)
    for page in isReversed ? Self.pages.reversed() : Self.pages {
      let fresh = try Self.read(page, with: FactReader(vocabulary: Vocabulary(Reading.vocabulary.source), year: 2026))
      for _ in 0..<2 {
        let again = try Self.read(page, with: used)
        #expect(again.result == fresh.result)
        #expect(again.leads == fresh.leads)
        #expect(again.nofollow == fresh.nofollow)
      }
    }
  }

  @Test("Tasks that read at the same time read what one after the other would")
  func sharing() async throws {
    let reader = FactReader(vocabulary: Reading.vocabulary, year: 2026)
    let alone = try Self.pages.map { try Self.read($0, with: FactReader(vocabulary: Reading.vocabulary, year: 2026)) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        for (page, expected) in zip(Self.pages, alone) {
          group.addTask {
            let read = try Self.read(page, with: reader)
            #expect(read.result == expected.result)
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
