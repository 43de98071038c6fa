/// The pages of the large site that tell an inhabitant something.
struct FactPage {
  let title: String
  let theme: String
  let html: String

  static let all = [
    FactPage(
      title: "Åpningstider og kontakt", theme: "Politikk og organisasjon",
      html: """
        <h2>Servicetorget</h2>
        <p>Servicetorget på rådhuset er åpent mandag til fredag kl. 09.00–15.00.</p>
        <h2>Telefon</h2>
        <p>Sentralbordet svarer på telefon 99 99 99 00 mandag–fredag kl. 08.00–15.30.</p>
        """),
    FactPage(
      title: "Foreldrebetaling i barnehage", theme: "Barnehage og skole",
      html: """
        <h2>Priser for barnehage 2026</h2>
        <p>En heldagsplass i barnehage koster 1 200 kroner per måned. Kostpenger er 350 kroner per måned.</p>
        """),
    FactPage(
      title: "Søk barnehageplass", theme: "Barnehage og skole",
      html: """
        <p>Du søker om barnehageplass i et elektronisk skjema. Du logger inn med ID-porten.</p>
        <p><a href="https://skjema.no/storvik/barnehage">Søk om barnehageplass (logg inn med ID-porten)</a></p>
        """),
    FactPage(
      title: "Priser SFO", theme: "Barnehage og skole",
      html: """
        <table><caption>Priser for SFO 2026</caption>
        <tr><th>Plass</th><th>Pris per måned</th></tr>
        <tr><td>Hel plass</td><td>2 150 kr</td></tr>
        <tr><td>Halv plass</td><td>1 390 kr</td></tr></table>
        """),
    FactPage(
      title: "Gebyrer for byggesak", theme: "Bygg og eiendom",
      html: """
        <table><caption>Gebyrer for byggesak 2026</caption>
        <tr><th>Tiltak</th><th>Gebyr</th></tr>
        <tr><td>Enebolig</td><td>21 400 kr</td></tr>
        <tr><td>Garasje og uthus</td><td>7 900 kr</td></tr></table>
        """),
    FactPage(
      title: "Saksbehandlingstid for byggesak", theme: "Bygg og eiendom",
      html: """
        <p>Saksbehandlingstiden for byggesøknader er inntil 12 uker. Enkle søknader behandles innen 3 uker.</p>
        """),
    FactPage(
      title: "Gebyrer for vann og avløp", theme: "Vann, avløp og renovasjon",
      html: """
        <table><caption>Kommunale gebyrer 2026</caption>
        <tr><th>Tjeneste</th><th>Pris per år</th></tr>
        <tr><td>Vann, abonnementsgebyr</td><td>2 315 kr</td></tr>
        <tr><td>Avløp, abonnementsgebyr</td><td>2 840 kr</td></tr></table>
        """),
    FactPage(
      title: "Renovasjonsgebyr", theme: "Vann, avløp og renovasjon",
      html: "<p>Renovasjonsgebyret for 2026 er 4 875 kroner per år for en vanlig husholdning.</p>"),
    FactPage(
      title: "Hjemmehjelp", theme: "Helse og omsorg",
      html: """
        <p>Praktisk bistand koster 260 kroner per time. Du får svar på søknaden innen 4 uker.</p>
        <p><a href="/soknad-om-hjemmehjelp.pdf">Søknadsskjema (PDF)</a></p>
        """),
    FactPage(
      title: "Priser i kulturskolen", theme: "Kultur og fritid",
      html: "<p>Elevplass i kulturskolen koster 1 650 kroner per halvår i 2026.</p>"),
  ]
}
