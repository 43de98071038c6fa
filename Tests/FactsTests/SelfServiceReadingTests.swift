import Facts
import Results
import Testing

@Suite("Doing it oneself")
struct SelfServiceReadingTests {
  @Test(
    "The grade of a way is told by its address and the words beside it",
    arguments: [
      ("<a href=\"/filer/soknad-kulturskole.pdf\">Søknadsskjema (PDF)</a>", "0"),
      ("<a href=\"/skjema/ABC123/\">Søk om plass</a>", "1"),
      ("<a href=\"https://skjema.no/prove/kulturskole\">Elektronisk søknad</a>", "1"),
      ("<a href=\"/skjema/ABC123/\">Søk om plass</a>, logg inn med ID-porten", "2"),
      ("<a href=\"https://minside.prove.kommune.example/\">Min side</a>", "3"),
      ("<a href=\"https://noprove.speedadmin.dk/registration\">Søk plass</a>", "4"),
    ])
  func grades(_ link: String, _ level: String) {
    let lines = Reading.lines("<h1>Kulturskole</h1><p>\(link)</p>").filter { $0.hasPrefix("self-service") }
    #expect(lines.map { String($0.split(separator: " ")[2]) } == [level])
    #expect(lines.allSatisfy { $0.hasPrefix("self-service culture-school") })
  }

  @Test("A portal that serves one purpose is about that, whatever the page")
  func portals() {
    let lines = Reading.lines("<h1>Snarveier</h1><p><a href=\"https://barnehage.visma.no/prove\">Visma</a></p>")
    #expect(lines == ["self-service kindergarten 4 https://barnehage.visma.no/prove"])
  }

  @Test(
    "Jobs, archives, budgets and pages about something are no way to do it oneself",
    arguments: [
      "<a href=\"https://candidate.webcruiter.com/1\">Søk på stillingen</a>",
      "<a href=\"https://prod01.elementscloud.no/publikum/1\">Søk i postlisten</a>",
      "<a href=\"/tjenester/barnehage\">Barnehage</a>",
    ])
  func none(_ link: String) {
    #expect(Reading.facts("<h1>Barnehage</h1><p>\(link)</p>").filter { $0.kind == .selfService } == [])
  }

  @Test("Forms that are still on paper are not digital")
  func manual() {
    #expect(Reading.facts("<h1>Byggesak</h1><p>De fleste skjema er foreløpig manuelle.</p>").isEmpty)
  }

  @Test("A form on the page itself is a way; a search field or a feedback box is none")
  func ownForm() {
    let fields = "<input type=text name=a><input type=email name=b><textarea name=c></textarea>"
    #expect(
      Reading.lines("<h1>Meld feil</h1><form>\(fields)</form>").contains { $0.hasPrefix("self-service fault-report 1") }
    )
    #expect(
      !Reading.facts("<h1>Meld feil</h1><form><input type=search name=q></form>").contains { $0.kind == .selfService })
  }

  @Test("A price list that is only a document, or only in a budget portal, is told as such")
  func documents() {
    let lines = Reading.lines(
      """
      <h1>Byggesak</h1><p><a href="/f/gebyrregulativ-2026.pdf">Gebyrregulativ for byggesak (PDF)</a></p>
      <p><a href="https://pub.framsikt.net/2026/prove/gebyr">Gebyrer for byggesak</a></p>
      """)
    #expect(
      lines.filter { $0.hasPrefix("document") } == [
        "document building-case price pdf", "document building-case price portal",
      ])
  }
}
