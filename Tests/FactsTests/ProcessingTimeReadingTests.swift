import Facts
import Results
import Testing

@Suite("Processing times")
struct ProcessingTimeReadingTests {
  @Test(
    "The municipality's own times are read",
    arguments: [
      ("<h1>Byggesak</h1><p>Saksbehandlingstiden er inntil 12 uker.</p>", "processing-time building-case P12W limit"),
      ("<h1>Byggjesak</h1><p>Vanleg sakshandsamingstid er tre veker.</p>", "processing-time building-case P3W usual"),
      ("<h1>Startlån</h1><p>Normal behandlingstid er 4–6 veker.</p>", "processing-time start-loan P4W–P6W usual"),
      (
        "<h1>Byggesak</h1><p>I fjor var behandlingstiden i gjennomsnitt 19 dager.</p>",
        "processing-time building-case P19D average"
      ),
      (
        "<h1>Sosialhjelp</h1><p>Søknaden blir som regel besvart i løpet av fire uker.</p>",
        "processing-time social-assistance P4W usual"
      ),
      (
        "<h1>Gravetillatelse</h1><p>Vi behandler søknaden innen 5 arbeidsdager.</p>",
        "processing-time digging-permit P5D limit"
      ),
      (
        "<h1>Oppmåling</h1><p>Kommunen skal fullføre oppmålinga innan 16 veker.</p>",
        "processing-time survey P16W limit"
      ),
      ("<h1>Barnevern</h1><p>Me går gjennom meldinga innan ei veke.</p>", "processing-time child-protection P1W limit"),
      (
        "<h1>Saksbehandlingstid byggesak</h1><ul><li>Ferdigattest: 3 uker</li></ul>",
        "processing-time building-case P3W limit"
      ),
      (
        "<h1>Saksbehandlingstid byggesak</h1><p>12-ukers saker: i snitt 7 uker</p>",
        "processing-time building-case P7W average"
      ),
      (
        "<h1>Ledsagerbevis</h1><p><b>Behandlingstid</b></p><p>14 dager</p>", "processing-time companion-card P14D limit"
      ),
      (
        "<h1>Skjenkebevilling</h1><p>Kommunen har fire måneder på seg til å avgjøre søknaden.</p>",
        "processing-time alcohol-licence P4M limit"
      ),
    ])
  func own(_ html: String, _ expected: String) {
    #expect(Reading.lines(html) == [expected])
  }

  @Test("A row whose words name neighbours and hearings is still the municipality's, in a table of limits")
  func rowsOfLimits() {
    let table = """
      <h1>Saksbehandlingstid i byggesaker</h1><table><tr><th>Sakstype</th><th>Frist</th></tr>
      <tr><th>Forhåndskonferanse</th><td>2 uker</td></tr>
      <tr><th>Ett-trinns søknad med dispensasjon eller nabomerknader</th><td>12 uker</td></tr></table>
      """
    #expect(
      Reading.lines(table) == ["processing-time building-case P2W limit", "processing-time building-case P12W limit"])
  }

  @Test(
    "Times that are somebody else's, or of another sort, are left alone",
    arguments: [
      "<h1>Byggesak</h1><p>Klagefristen er 3 uker.</p>", "<h1>Byggjesak</h1><p>Du må klage innan 3 veker.</p>",
      "<h1>Barnehage</h1><p>Du må takke ja til plassen innen 14 dager.</p>",
      "<h1>Hjemmehjelp</h1><p>Vedtak kan påklages innen 4 uker.</p>",
      "<h1>Barnehage</h1><p>Svarfrist er 10 dager.</p>", "<h1>Barnehage</h1><p>Du må svare innan 10 dagar.</p>",
      "<h1>Skjenkebevilling</h1><p>Søknadsfrist: ca. 3 uker før arrangementet.</p>",
      "<h1>Byggesak</h1><p>Naboene har to uker på seg til å komme med merknader.</p>",
      "<h1>Byggesak</h1><p>Vent minst 2 uker før du sender søknaden.</p>",
      "<h1>Parkeringstillatelse</h1><p>Tillatelsen er gyldig i to år.</p>",
      "<h1>Ledsagerbevis</h1><p>Opplysningene slettes etter 3 måneder.</p>",
      "<h1>Plan</h1><p>Høringen varer i seks uker.</p>",
      "<h1>Barnehage</h1><p>Oppsigelsestiden er to måneder.</p>",
      "<h1>Byggesak</h1><p>Søknader behandles fortløpende.</p>",
      "<h1>Byggesak</h1><p>Du må regne med lengre saksbehandlingstid enn vanlig.</p>",
      "<h1>SFO</h1><p>SFO har stengt i 4 uker i juli.</p>",
    ])
  func others(_ html: String) {
    #expect(Reading.facts(html).filter { $0.kind == .processingTime } == [])
  }
}
