import Facts
import Results
import Testing

@Suite("Guidance on complaints")
struct ComplaintReadingTests {
  private func lines(_ html: String, title: String = "") -> [String] {
    Reading.facts(html, title: title).compactMap { fact in
      guard case .complaint(let told) = fact.value else { return nil }
      return "\(fact.about) \([told.deadline, told.instance, told.url].map { $0 ?? "-" }.joined(separator: " "))"
    }
  }

  @Test(
    "By when one complains, to whom, and by which form",
    arguments: [
      ("<h1>Startlån</h1><p>Klagefristen er tre uker.</p>", "start-loan P3W - -"),
      ("<h1>Startlån</h1><p>Klagefristen er tre veker.</p>", "start-loan P3W - -"),
      (
        "<h1>Byggesak</h1><p>Du kan klage på vedtaket innen 3 uker fra du fikk det.</p>", "building-case P3W - -"
      ),
      (
        "<h1>Byggjesak</h1><p>Du kan klage på vedtaket innan 3 veker frå du fekk det.</p>", "building-case P3W - -"
      ),
      ("<h1>Hjemmehjelp</h1><p>Vedtak kan påklages innen 4 uker.</p>", "home-help P4W - -"),
      ("<h1>Heimehjelp</h1><p>Vedtak kan påklagast innan 4 veker.</p>", "home-help P4W - -"),
      (
        "<h1>Kommunale gebyrer</h1><p>Du kan klage på vedtaket. Fristen er tre uker. Klagen sendes til kommunen. Hvis vi "
          + "ikke endrer vedtaket, sender vi saken videre til Statsforvalteren.</p>",
        "municipal-fees P3W county-governor -"
      ),
      (
        "<h1>Barnehage</h1><h2>Klage</h2><ul><li>Frist: 3 uker</li><li>Klageinstans: Statsforvalteren i Innlandet</li></ul>",
        "kindergarten P3W county-governor -"
      ),
      (
        "<h1>Barnehage</h1><h2>Klage</h2><ul><li>Frist: 3 veker</li><li>Klageinstans: Statsforvaltaren i Vestland</li></ul>",
        "kindergarten P3W county-governor -"
      ),
      (
        "<h1>Eiendomsskatt</h1><p>Du kan klage innen seks uker. Klagen behandles av klagenemnda.</p>",
        "property-tax P6W appeals-board -"
      ),
      (
        "<h1>Eigedomsskatt</h1><p>Klagefristen er seks veker, og klaga vert handsama av klagenemnda.</p>",
        "property-tax P6W appeals-board -"
      ),
      ("<h1>Startlån</h1><p>Du kan klage på avslag til Husbanken.</p>", "start-loan - other -"),
      ("<h1>Bostøtte</h1><p>Klageinstans er Husbanken.</p>", "housing-grant - other -"),
      ("<h1>Hjemmehjelp</h1><p>Klageinstans er Fylkesmannen.</p>", "home-help - county-governor -"),
      (
        "<h1>Skolefritidsordning</h1><table><tr><th>Klagefrist</th><td>3 uker</td></tr><tr><th>Klageinstans</th>"
          + "<td>Statsforvalteren</td></tr></table>", "after-school P3W county-governor -"
      ),
      (
        "<h1>Klage på vedtak</h1><h2>Frist</h2><p>Du må sende klagen innen tre uker.</p><h2>Hvem avgjør</h2>"
          + "<p>Statsforvalteren avgjør saken.</p>", "municipality P3W county-governor -"
      ),
      (
        "<h1>Klage på vedtak</h1><p><a href='https://skjema.prove.kommune.example/skjema/PRV012'>Klageskjema</a></p>",
        "municipality - - https://skjema.prove.kommune.example/skjema/PRV012"
      ),
      (
        "<h1>Parkering</h1><p>Er du ueinig? <a href='/skjema/klage'>Skjema for klage på vedtak</a>.</p>",
        "municipality - - https://www.prove.kommune.example/skjema/klage"
      ),
      (
        "<h1>Ledsagerbevis</h1><p>Får du avslag, må du klage innen tre uker.</p>", "companion-card P3W - -"
      ),
      ("<h1>Følgjebevis</h1><p>Får du avslag, må du klage innan tre veker.</p>", "companion-card P3W - -"),
      (
        "<h1>Byggesak</h1><p>Klagefristen er 3 uker. Kommunen forbereder klagen innen 8 uker.</p>",
        "building-case P3W - -"
      ),
      (
        "<h1>Byggesak</h1><p>Vi forbereder klagen innen 8 uker, og klagefristen er 3 uker.</p>", "building-case P3W - -"
      ),
      (
        "<h1>Startlån</h1><p>Tilsagnet gjeld i tre månader, og klagefristen er tre veker.</p>", "start-loan P3W - -"
      ),
      (
        "<h1>Byggjesak</h1><p>Me sender klaga vidare innan åtte veker. Du må klage innan tre veker.</p>",
        "building-case P3W - -"
      ),
      ("<h1>Startlån</h1><p>Innen tre uker kan du klage på avslaget.</p>", "start-loan P3W - -"),
      (
        "<h1>Byggesak</h1><table><tr><td>Behandlingstid</td><td>12 uker</td></tr><tr><td>Klagefrist</td><td>3 uker</td>"
          + "</tr><tr><td>Klageinstans</td><td>Statsforvalteren</td></tr></table>",
        "building-case P3W county-governor -"
      ),
      ("<h1>Utleie</h1><p>Du har tre ukers klagefrist.</p>", "room-hire P3W - -"),
      (
        "<h1>Building case</h1><p>You can appeal the decision within three weeks to the County Governor.</p>",
        "building-case P3W county-governor -"
      ),
    ])
  func guidance(_ html: String, _ expected: String) {
    #expect(lines(html) == [expected])
  }

  @Test("Each service has guidance of its own where headings tell them apart")
  func sections() {
    let html = """
      <h1>Klage</h1><h2>Klage på byggesak</h2><p>Fristen er tre uker.</p>
      <h2>Klage på helse- og omsorgstjenester</h2><p>Fristen er fire uker. Klagen avgjøres av Statsforvalteren.</p>
      """
    #expect(
      lines(html) == ["building-case P3W - -", "health-and-care P4W county-governor -"])
  }

  @Test(
    "What others complain of, and the times of others, are no guidance",
    arguments: [
      "<h1>Støy</h1><p>Du kan klage på støy til kommunen innen to uker.</p>",
      "<h1>Støy</h1><p>Du kan klage på støy til kommunen innan to veker.</p>",
      "<h1>Reguleringsplan</h1><p>Frist for merknader er seks uker.</p>",
      "<h1>Reguleringsplan</h1><p>Frist for merknader er seks veker.</p>",
      "<h1>Nyheter</h1><p>Innbyggere klager på gebyrene til Statsforvalteren.</p>",
      "<h1>Nyhende</h1><p>Innbyggjarar klagar på gebyra til Statsforvaltaren.</p>",
      "<h1>Klagenemnda</h1><p>Møter i klagenemnda: 3. mars og 4. april. Møtet varer inntil 2 uker.</p>",
      "<h1>Klagenemnda</h1><ul><li>Leiar: Kari Nordmann</li><li>Statsforvaltaren oppnemner</li></ul>",
      "<h1>Kjøp på nett</h1><p>Du kan klage til nettbutikken innen to måneder.</p>",
      "<h1>Personvern</h1><p>Du kan klage til Datatilsynet på behandling av personopplysninger.</p>",
      "<h1>Byggesak</h1><p>Klagesaker behandles innen 8 uker.</p>",
      "<h1>Byggjesak</h1><p>Klagesaker vert handsama innan 8 veker.</p>",
      "<h1>Byggesak</h1><p>Du kan klage på vedtaket.</p>", "<h1>Byggjesak</h1><p>Du kan klage på vedtaket.</p>",
      "<h1>Konkurranse</h1><p>Tilbyderne har klaget på anskaffelsen innen fristen på to uker.</p>",
      "<h1>Barnehage</h1><p>Vi beklager at vi er stengt i to uker.</p>",
      "<h1>Barnehage</h1><p>Me beklagar at me er stengt i to veker.</p>",
      "<h1>Tilsyn</h1><p>Statsforvalteren fører tilsyn med barnehager innen tre uker.</p>",
      "<h1>Byggesak</h1><p>Naboene har to uker på seg til å komme med merknader.</p>",
      "<h1>Årsmelding</h1><p>Statsforvalteren behandlet 14 klager på vedtak om sosialhjelp i fjor.</p>",
    ])
  func traps(_ html: String) {
    #expect(lines(html) == [])
  }

  @Test("The time to complain is no processing time")
  func noProcessingTime() {
    let html =
      "<h1>Byggesak</h1><h2>Klage</h2><p>Du må sende klagen innen 3 uker. Saken går så til Statsforvalteren.</p>"
    #expect(lines(html) == ["building-case P3W county-governor -"])
    #expect(Reading.facts(html).filter { $0.kind == .processingTime } == [])
  }
}
