import Facts
import Results
import Testing

@Suite("Days to apply by")
struct DeadlineReadingTests {
  private func lines(_ html: String, title: String = "") -> [String] {
    Reading.facts(html, title: title).compactMap { fact in
      guard case .deadline(let deadline) = fact.value else { return nil }
      return "\(fact.about) \(deadline.date)\(deadline.item.map { " \($0)" } ?? "")"
    }
  }

  @Test(
    "The day by which one must have applied",
    arguments: [
      ("<h1>Barnehage</h1><p>Søknadsfrist til hovedopptaket er 1. mars.</p>", ["kindergarten --03-01 hovedopptaket"]),
      ("<h1>Barnehage</h1><p>Søknadsfristen til hovudopptaket er 1. mars.</p>", ["kindergarten --03-01 hovudopptaket"]),
      ("<h1>Barnehage</h1><p>Hovudopptak 2027: frist 1. mars 2027</p>", ["kindergarten 2027-03-01 Hovudopptak"]),
      ("<h1>SFO</h1><p>Frist for å søke SFO-plass: 15. april</p>", ["after-school --04-15"]),
      ("<h1>SFO</h1><p>Frist for å søkje SFO-plass: 15. april</p>", ["after-school --04-15"]),
      ("<h1>Barnehage</h1><p>Du må søke innen 01.03.2027.</p>", ["kindergarten 2027-03-01"]),
      ("<h1>Barnehage</h1><p>Du må søkje innan 01.03.2027.</p>", ["kindergarten 2027-03-01"]),
      ("<h1>Kulturskole</h1><p>Søk før 1. april!</p>", ["culture-school --04-01"]),
      ("<h1>Kulturskule</h1><p>Søk før 1. april!</p>", ["culture-school --04-01"]),
      ("<h1>Barnehage</h1><p>Søknadsfristen er 1. februar kvart år.</p>", ["kindergarten --02-01"]),
      ("<h1>Barnehage</h1><p>Innen fredag 1. mars må du ha søkt om plass.</p>", ["kindergarten --03-01"]),
      ("<h1>Barnehage</h1><p>Innan fredag 1. mars må du ha søkt om plass.</p>", ["kindergarten --03-01"]),
      (
        "<h1>Kulturskole</h1><p>Søknadsfrist: 15. januar (vår) og 1. juni (høst).</p>",
        ["culture-school --01-15", "culture-school --06-01"]
      ),
      (
        "<h1>Kulturskule</h1><p>Søknadsfrist 15. januar (vår) og 1. juni (haust).</p>",
        ["culture-school --01-15", "culture-school --06-01"]
      ),
      (
        "<h1>Søknad</h1><p>Søknadsfristen for barnehage er 1. mars, og for SFO 1. april.</p>",
        ["kindergarten --03-01", "after-school --04-01"]
      ),
      (
        "<h1>Barnehage</h1><table><tr><th>Opptak</th><th>Søknadsfrist</th><th>Oppstart</th></tr><tr><th>Hovedopptak</th>"
          + "<td>1. mars</td><td>1. august</td></tr><tr><th>Suppleringsopptak</th><td>1. oktober</td><td>1. januar</td></tr>"
          + "</table>", ["kindergarten --03-01 Hovedopptak", "kindergarten --10-01 Suppleringsopptak"]
      ),
      (
        "<h1>Søk barnehageplass</h1><table><tr><th>Barnehageopptak</th><th>Frist</th></tr><tr><td>Hovudopptak</td>"
          + "<td>01.03.27</td></tr></table>", ["kindergarten 2027-03-01 Hovudopptak"]
      ),
      ("<h1>Startlån</h1><h2>Søknadsfrist</h2><p>1. september</p>", ["start-loan --09-01"]),
      ("<h1>Skolefritidsordning</h1><dl><dt>Søknadsfrist</dt><dd>1/3-2027</dd></dl>", ["after-school 2027-03-01"]),
      (
        "<h1>Barnehage</h1><p>Søk plass innen 1. mars for å få plass fra 1. august.</p>", ["kindergarten --03-01"]
      ),
      (
        "<h1>Barnehage</h1><p>Søknadsfristen er 1. mars, og plassane gjeld frå 1. august.</p>", ["kindergarten --03-01"]
      ),
      (
        "<h1>Barnehage</h1><p>Barn som fyller ett år senest 30. november og er søkt inn innen fristen 1. mars, har rett "
          + "til plass.</p>", ["kindergarten --03-01"]
      ),
      ("<h1>Kulturskole</h1><p>Søknadsperioden er fra 1. april til 15. mai.</p>", ["culture-school --05-15"]),
      ("<h1>SFO</h1><p>1. mars: Søknadsfrist for SFO.</p>", ["after-school --03-01"]),
      ("<h1>SFO</h1><p>Påmeldingsfristen er 1. mai.</p>", ["after-school --05-01"]),
      ("<h1>Kulturskule</h1><p>Søk innan utgangen av mars.</p>", ["culture-school --03-31"]),
      ("<h1>Barnehage</h1><p>Søknad må være sendt senest kl. 12.00 den 1. mars 2027.</p>", ["kindergarten 2027-03-01"]),
      ("<h1>Skjenkebevilling</h1><p>Fristen for å sende søknad er 15.11.2026.</p>", ["alcohol-licence 2026-11-15"]),
      ("<h1>Kindergarten</h1><p>The application deadline is 1 March 2027.</p>", ["kindergarten 2027-03-01"]),
      ("<h1>Kindergarten</h1><p>You must apply by March 1, 2027.</p>", ["kindergarten 2027-03-01"]),
      ("<h1>Barnehage</h1><p>Søknadsfrist: 2027-03-01</p>", ["kindergarten 2027-03-01"]),
      ("<h1>Søknad om barnehageplass</h1><p>Fristen er 1. mars.</p>", ["kindergarten --03-01"]),
      (
        "<h1>SFO</h1><p>Påmelding for skoleåret 2027/2028 må gjøres innen 1. april 2027.</p>",
        ["after-school 2027-04-01"]
      ),
      ("<h1>Barnehage</h1><p>Søknaden må vere levert innan 1.3.</p>", ["kindergarten --03-01"]),
      (
        "<h1>Barnehage</h1><p>Søk om redusert foreldrebetaling innen 1. mai.</p>",
        ["kindergarten --05-01 redusert foreldrebetaling"]
      ),
      (
        "<h1>Kulturmidlar</h1><p>Send søknad.</p><table><tr><td>Ordning</td><td>Frist</td></tr><tr><td>Lag</td>"
          + "<td>1. april</td></tr><tr><td>Arrangement</td><td>Løpande</td></tr></table>", ["grants --04-01 Lag"]
      ),
      (
        "<h1>Spillemidler</h1><p>Frist for innsending av søknad er 15. november kl. 12.00.</p>", ["grants --11-15"]
      ),
    ])
  func deadlines(_ html: String, _ expected: [String]) {
    #expect(lines(html) == expected)
  }

  @Test(
    "Days of other things are left alone",
    arguments: [
      "<h1>Barnehage</h1><p>Barnehageåret starter 1. august.</p>",
      "<h1>Barnehage</h1><p>Barnehageåret startar 1. august.</p>",
      "<h1>Barnehage</h1><p>Du får svar på søknaden innen 15. april.</p>",
      "<h1>Barnehage</h1><p>Du får svar på søknaden innan 15. april.</p>",
      "<h1>Barnehage</h1><p>Svarfristen er 25. mars.</p>", "<h1>Byggesak</h1><p>Klagefristen er 1. mars.</p>",
      "<h1>Barnehage</h1><p>Fristen for å svare på tilbudet er 1. april.</p>",
      "<h1>Barnehage</h1><p>Fristen for å svare på tilbodet er 1. april.</p>",
      "<h1>Barnehage</h1><p>Plassen må sies opp innen 1. april.</p>",
      "<h1>Barnehage</h1><p>Plassen må seiast opp innan 1. april. Oppseiinga gjeld frå 1. mai.</p>",
      "<h1>Kommunale avgifter</h1><p>Betalingsfrist er 20. mars.</p>",
      "<h1>Reguleringsplan</h1><p>Frist for merknader: 1. mars 2027</p>",
      "<h1>Reguleringsplan</h1><p>Høyringsfristen er 1. mars 2027.</p>",
      "<h1>Søk barnehageplass</h1><p>Prisen gjelder fra 1. august.</p>",
      "<h1>Søk barnehageplass</h1><p>Prisen gjeld frå 1. august.</p>",
      "<h1>Søk barnehageplass</h1><p>Sist endret 12.08.2026</p>",
      "<h1>Søknad om tilskudd</h1><p>Frist for rapportering: 1. mars</p>",
      "<h1>Ledig stilling</h1><p>Barnehagelærer. Søknadsfrist: 1. mars</p>",
      "<h1>Ledige stillingar</h1><p>Barnehagelærar. Søknadsfrist: 1. mars</p>",
      "<h1>Barnehagelærer</h1><p>Stillingen er fast. Stillingsprosent: 100. Søknad på stillingen: Søknadsfrist 1. mars</p>",
      "<h1>Konsert</h1><p>Påmeldingsfrist: 1. mars</p>", "<h1>Sykkeltur</h1><p>Påmeldingsfrist: 1. mai</p>",
      "<h1>Barnehage</h1><p>Søknader mottatt før 1. mars 2025 behandles etter gamle regler.</p>",
      "<h1>Barnehage</h1><p>Du kan ikke søke før 1. januar.</p>",
      "<h1>Barnehage</h1><p>Du kan tidlegast søkje 1. januar.</p>",
      "<h1>Barnehage</h1><p>Du kan søke fra 1. januar.</p>", "<h1>Barnehage</h1><p>Du kan søkje heile året.</p>",
      "<h1>SFO</h1><p>SFO er stengt fra 1. juli til 1. august.</p>",
      "<h1>Barnehage</h1><p>Søk om plass på kapittel 3.2. Les mer i punkt 1.3 innen kort tid.</p>",
      "<h1>Barnehage</h1><p>Alle som har søkt innen fristen, får svar 1. april.</p>",
      "<h1>Barnehage</h1><p>Søknadsfrist: se pkt. 4.2. i vedtektene.</p>",
      "<h1>Barnehage</h1><p>Søknadsfrist: sjå pkt. 4.2. i vedtektene.</p>",
      "<h1>Sommerjobb for ungdom</h1><p>Søknadsfrist: 15. mars</p>",
      "<h1>Tilskot til lag</h1><p>Rapport må sendast innan 1. mars året etter.</p>",
      "<h1>Barnehage</h1><p>Søk om 1/2 plass hos oss.</p>",
      "<h1>Kulturskole</h1><p>Årets forestilling er 1. juni kl. 18.</p>",
    ])
  func traps(_ html: String) {
    #expect(lines(html) == [])
  }
}
