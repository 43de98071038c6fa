import HTML
import Results
import Testing
import Web

@testable import Facts

/// Pages that no human wrote. Each would take minutes or fill the memory if its parts were looked at over and over.
@Suite("Pages without end")
struct EndlessPageTests {
  private static func times(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined()
  }

  @Test(
    "One paragraph full of values is read in part, and says so",
    arguments: [
      "kr 51 ", "kr 51<br>", "byggesak 3 uker saksbehandlingstid ", "søknadsfrist 1. mars ", "Søk innen 1. mars. ",
      "svar på e-post innen 2 uker ", "Svar på e-post innen 2 uker. ", "Du kan klage innen 3 uker. ",
      "du kan klage innen 3 uker ",
    ])
  func paragraphs(_ piece: String) {
    let reading = Reading.page("<p>" + Self.times(6_000) { _ in piece }, title: "Priser i barnehage")
    #expect(!reading.result.facts.isEmpty)
    #expect(reading.result.truncation == "facts")
  }

  @Test("A long text with line breaks keeps all its values")
  func longText() {
    let body = "<p>" + Self.times(1_000) { "Barnehage i krets \($0): kr \($0 + 100) per måned.<br>" }
    let reading = Reading.page(body)
    #expect(reading.result.facts.count == 1_000)
    #expect(reading.result.truncation == nil)
  }

  @Test("A heading, a label or a title without end is shortened where it names a value")
  func names() {
    let endless = Self.times(3_000) { _ in "barnehage " }
    let pages = [
      Reading.page("<h2>\(endless)</h2><p>kr 3050 per måned"),
      Reading.page("<dl><dt>\(endless)<dd>kr 3050 per måned</dl>", title: "Barnehage"),
      Reading.page("<p>kr 3050 per måned", title: endless),
    ]
    for page in pages {
      #expect(!page.result.facts.isEmpty)
      for fact in page.result.facts {
        #expect((fact.evidence.heading ?? "").utf8.count < 2_000)
        #expect(fact.evidence.text.count <= 400)
      }
    }
  }

  @Test("Cells that reach over thousands of rows and columns cost no more than others")
  func spans() {
    let wide = Self.times(200) { _ in "<td rowspan=60000 colspan=1000>x</td>" }
    let rows = Self.times(2_000) { "<tr><td>kr \($0 + 50)</td></tr>" }
    #expect(!Reading.page("<table><tr>\(wide)</tr>\(rows)</table>", title: "Barnehage").result.facts.isEmpty)
  }

  @Test("A header with thousands of paragraphs names the cells below it by the first few")
  func tallHeader() {
    let rows = Self.times(1_000) { "<tr><td>x<td>kr \($0 + 50)" }
    let header = Self.times(2_000) { _ in "<p>barnehage" }
    #expect(!Reading.page("<table><tr><th>a<th>\(header)\(rows)</table>").result.facts.isEmpty)
  }

  @Test("Hours that change all the time are cut into statements of a size that a place may have")
  func hours() throws {
    let days = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"]
    let body = "<h2>Åpningstider servicetorget</h2><ul>" + Self.times(3_000) { "<li>\(days[$0 % 5]) 8-15</li>" }
    let facts = Reading.facts(body)
    let notation = try #require(facts.first.map(Reading.line))
    #expect(notation == "opening-hours service-centre Mo-Fr 08:00-15:00")
  }

  @Test("Words that may lead to a time are followed a few steps")
  func leadingWords() {
    let body = "<p>" + Self.times(10) { _ in Self.times(2_000) { _ in "kl " } + "mandag til fredag 8-15 " }
    #expect(Reading.page(body, title: "Åpningstider servicetorget").result.truncation == nil)
  }

  @Test("Links beyond the limit are left out, and the page says so")
  func links() {
    let reading = Reading.page(Self.times(ReadingLimits.links + 10) { "<a href=/\($0)>søk</a> " })
    #expect(reading.result.links.count == ReadingLimits.links)
    #expect(reading.result.truncation == "links")
  }

  @Test("A word of megabytes is read to its end")
  func endlessWord() {
    let reading = Reading.page("<p>" + Self.times(20_000) { _ in "barnehageå" } + "<p>Barnehage: kr 3050 per måned")
    #expect(reading.result.facts.count == 1)
  }
}
