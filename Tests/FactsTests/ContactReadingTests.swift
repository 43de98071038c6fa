import Facts
import Results
import Testing

@Suite("Contact")
struct ContactReadingTests {
  /// The contacts of a page, each with its parts by name.
  private static func contacts(_ html: String, title: String = "", path: String = "/side") -> [String] {
    lines(Reading.page(html, title: title, path: path).result.facts)
  }

  private static func lines(_ facts: [Fact]) -> [String] {
    facts.compactMap { fact in
      guard case .contact(let contact) = fact.value else { return nil }
      let parts =
        contact.telephones + contact.emails + [contact.visitingAddress.map { "v: \($0)" }].compactMap { $0 }
        + [contact.postalAddress.map { "p: \($0)" }, contact.organisationNumber.map { "nr \($0)" }].compactMap { $0 }
      return "\(fact.about) \(parts.joined(separator: "; "))"
    }
  }

  private static let number = "+4757000000"

  @Test(
    "A telephone number is read in every way that it is written",
    arguments: [
      "<p>Telefon: 57 00 00 00</p>", "<p>Tlf. 57 00 00 00</p>", "<p>tlf.57000000</p>",
      "<p>Telefon: +47 57 00 00 00</p>",
      "<p>Telefon: (+47) 57000000</p>", "<p>Tlf: 0047 57 00 00 00</p>", "<p>Tlf: +4757000000</p>",
      "<p>Sentralbord 570 00 000</p>", "<p>Ring oss på 57 00 00 00.</p>", "<p>Du når oss på 57 00 00 00</p>",
      "<p>Telefon:</p><p>57 00 00 00</p>", "<dl><dt>Telefon</dt><dd>57 00 00 00</dd></dl>",
      "<table><tr><th>Telefon</th><td>57 00 00 00</td></tr></table>", "<p><strong>Telefon</strong><br>57 00 00 00</p>",
      "<h2>Telefon</h2><p>57000000</p>", "<p><a href='tel:+4757000000'>Ring oss</a></p>",
      "<p><a href='tel:57%2000%2000%2000'>57 00 00 00</a></p>", "<p>Phone: 57 00 00 00</p>",
      "<p>Telefon 57.00.00.00</p>", "<p>Vik kommune, tlf 57 00 00 00, faks 57 00 00 01</p>",
      "<p>57 00 00 00 (sentralbord)</p>", "<p>T: 57 00 00 00 | F: </p>",
    ])
  func telephone(_ html: String) {
    #expect(Self.contacts(html) == ["municipality \(Self.number)"])
  }

  @Test(
    "The municipality's contact is read from what stands beside each other",
    arguments: [
      ("<p>Ring 02800</p>", "municipality 02800"),
      ("<p>Sentralbord: 05050. Vi svarer fra 9 til 15.</p>", "municipality 05050"),
      ("<p>Telefon 57 00 00 00 / 916 00 041</p>", "municipality +4757000000; +4791600041"),
      ("</main><footer>Ansvarlig redaktør: Kari Nordmann. Telefon 57 00 00 00</footer>", "municipality +4757000000"),
      ("<p>Tlf. 57 00 00 00/57 00 00 92</p>", "municipality +4757000000; +4757000092"),
      ("<p>57 00 00 00 eller 57 00 00 92</p>", "municipality +4757000000; +4757000092"),
      ("<p>E-post: post@vik.kommune.example</p>", "municipality post@vik.kommune.example"),
      (
        "<p>Epost: <a href='mailto:Postmottak@Vik.kommune.no?subject=Hei'>Skriv til oss</a></p>",
        "municipality postmottak@vik.kommune.no"
      ),
      ("<p>Skriv til post@prove.kommune.example.</p>", "municipality post@prove.kommune.example"),
      ("<p>Postadresse: Postboks 14, 6891 Vik</p>", "municipality p: Postboks 14, 6891 Vik"),
      ("<p>Postboks 14, Sentrum, 6803 Førde</p>", "municipality p: Postboks 14, Sentrum, 6803 Førde"),
      ("<p>P.b. 14, N-6891 VIK I SOGN</p>", "municipality p: P.b. 14, N-6891 VIK I SOGN"),
      ("<p>Brev: Postboks 14</p>", "municipality p: Postboks 14"),
      ("<p>Besøksadresse: Øyra 3, 6891 Vik i Sogn</p>", "municipality v: Øyra 3, 6891 Vik i Sogn"),
      ("<h2>Besøksadresse</h2><p>Vik kommune<br>Øyra 3<br>6891 Vik</p>", "municipality v: Øyra 3, 6891 Vik"),
      (
        "<h3>Vitjingsadresse</h3><div>Kommunehuset</div><div>Øyra 3</div><div>6891 Vik</div>",
        "municipality v: Kommunehuset, Øyra 3, 6891 Vik"
      ),
      ("<p>Besøk: Rådhuset, Torget 1</p>", "municipality v: Rådhuset, Torget 1"),
      (
        "<dl><dt>Vitjingsadresse<dd>Kong Olavs gate 12 B, 6891 Vik<dt>Postadresse<dd>Postboks 14, 6891 Vik</dl>",
        "municipality v: Kong Olavs gate 12 B, 6891 Vik; p: Postboks 14, 6891 Vik"
      ),
      (
        "<table><tr><th>Besøksadresse</th><th>Postadresse</th></tr><tr><td>Rådhusplassen 1, 6891 Vik</td><td>Postboks 14, 6891 Vik</td></tr></table>",
        "municipality v: Rådhusplassen 1, 6891 Vik; p: Postboks 14, 6891 Vik"
      ),
      ("<p>Besøks- og postadresse: Øyra 3, 6891 Vik</p>", "municipality v: Øyra 3, 6891 Vik; p: Øyra 3, 6891 Vik"),
      ("<p>Postadresse<br>Vik kommune<br>Øyra 3<br>6891 Vik</p>", "municipality p: Øyra 3, 6891 Vik"),
      ("<p>Visiting address: Øyra 3, 6891 Vik</p>", "municipality v: Øyra 3, 6891 Vik"),
      ("<address>Vik kommune<br>Øyra 3, 6891 Vik</address>", "municipality v: Øyra 3, 6891 Vik"),
      ("<p>Org.: 999 100 317</p>", "municipality nr 999100317"),
      ("<p>Org.nr.: 999 100 317</p>", "municipality nr 999100317"),
      ("<p>Organisasjonsnummer 999100317</p>", "municipality nr 999100317"),
      ("<p>Org. nr. NO 999 100 317 MVA</p>", "municipality nr 999100317"),
      ("<dl><dt>Orgnr<dd>999 100 317</dl>", "municipality nr 999100317"),
      (
        "<h2>Kontakt oss</h2><p>Telefon</p><p>57 00 00 00</p><p>E-post</p><p>post@vik.kommune.no</p>",
        "municipality +4757000000; post@vik.kommune.no"
      ),
      ("<h1>Barnehage</h1></main><footer><p>Vik kommune<br>Tlf 57 00 00 00</p></footer>", "municipality +4757000000"),
      (
        "<h1>Barnehage</h1></main><div id=footer><p>Post: Postboks 14, 6891 Vik</p><p>Telefon 57 00 00 00</p></div>",
        "municipality +4757000000; p: Postboks 14, 6891 Vik"
      ),
      (
        "<h1>Feiing</h1></main><div class='site-footer'>Vik kommune | Øyra 3, 6891 Vik | 57 00 00 00</div>",
        "municipality +4757000000; v: Øyra 3, 6891 Vik"
      ),
    ])
  func municipality(_ html: String, _ expected: String) {
    #expect(Self.contacts(html) == [expected])
  }

  @Test(
    "What another place or service is reached by is its own",
    arguments: [
      ("<p>Servicetorget: 57 00 00 10</p>", ["service-centre +4757000010"]),
      (
        "<h2>Biblioteket</h2><p>Telefon 57 00 00 20<br>bibliotek@vik.kommune.no</p>",
        ["library +4757000020; bibliotek@vik.kommune.no"]
      ),
      ("<h2>NAV Vik</h2><p>Ring 55 55 33 33</p>", ["nav +4755553333"]),
      ("<h2>Legevakta</h2><p>Telefon 57 00 00 30</p>", ["emergency-clinic +4757000030"]),
      (
        "<table><tr><th></th><th>Telefon</th></tr><tr><th>Sentralbord</th><td>57 00 00 00</td></tr><tr><th>Biblioteket</th><td>57 00 00 20</td></tr><tr><th>Økonomi</th><td>57 00 00 40</td></tr></table>",
        ["municipality +4757000000", "library +4757000020"]
      ),
      (
        "<ul><li>Biblioteket: 57 00 00 20</li><li>Telefon: 57 00 00 00</li></ul>",
        ["library +4757000020", "municipality +4757000000"]
      ),
      (
        "<p>Biblioteket: 57 00 00 20 | Sentralbord: 57 00 00 00</p>",
        ["library +4757000020", "municipality +4757000000"]
      ),
      ("<h1>Byggesak</h1><p>Ring oss på telefon 57 00 00 50.</p>", ["building-case +4757000050"]),
      (
        "<h1>Byggjesak</h1><p>byggesak@vik.kommune.no</p><p>postmottak@vik.kommune.no</p>",
        ["building-case byggesak@vik.kommune.no", "municipality postmottak@vik.kommune.no"]
      ),
      (
        "<h1>Biblioteket</h1></main><footer>Besøk: Kommunehuset, Øyra 3. Telefon 57 00 00 00</footer>",
        ["municipality +4757000000; v: Kommunehuset, Øyra 3"]
      ),
      ("<h2>Folkebiblioteket</h2><p>Besøksadresse: Storgata 2, 6891 Vik</p>", ["library v: Storgata 2, 6891 Vik"]),
    ])
  func others(_ html: String, _ expected: [String]) {
    #expect(Self.contacts(html) == expected)
  }

  @Test(
    "What is no way to reach the municipality is left alone",
    arguments: [
      "<p>Faks: 57 00 00 01</p>", "<p>Telefaks</p><p>57 00 00 01</p>", "<p>57 00 00 01 (faks)</p>",
      "<p>Kontonummer: 1234 56 78903</p>", "<p>Bankkonto 3705 07 00000</p>", "<p>Konto: 57 00 00 00</p>",
      "<p>Vipps 57000</p>", "<p>Prisen er 12 000 000 kr.</p>", "<p>Kostnad: 57 000 000 kroner</p>",
      "<p>Budsjettet for 2025 2026</p>", "<p>Dato: 24.12.2026 kl. 08.00–15.30</p>", "<p>Saksnummer 20260001</p>",
      "<p>Sak 26/57000000</p>", "<p>Gnr. 57 bnr. 12</p>", "<p>Nødnummer: brann 110, politi 112, ambulanse 113</p>",
      "<p>Legevakt: ring 116 117</p>", "<p><a href='tel:116117'>116 117</a></p>", "<p>Åpent 08 00 15 30</p>",
      "<p>Politiet: 57 00 00 09</p>", "<p>Giftinformasjonen 22 59 13 00</p>", "<p>Telefon: +46 8 123 456 78</p>",
      "<p>Kontaktperson: Kari Nordmann, tlf. 90 00 00 00</p>",
      "<p>Kontaktperson<br>Kari Nordmann<br>Mobil 900 00 000</p>",
      "<h3>Kari Nordmann</h3><p>Rådgiver</p><p>Telefon 90 00 00 00</p><p>kari.nordmann@vik.kommune.no</p>",
      "<div>Ola Nordmann</div><div>Avdelingsleiar</div><div>Tlf 90 00 00 00</div>",
      "<p>E-post: kari.nordmann@vik.kommune.no</p>", "<p>Rektor Ola Nordmann, telefon 90 00 00 00</p>",
      "<p>Ordførar: 90 00 00 00</p>", "<h2>Avdeling for plan</h2><p>Telefon 57 00 00 60</p>",
      "<p>Økonomi: 57 00 00 40</p>", "<h1>Solhaug grendahus</h1><p>Leie: ring 57 00 00 70</p>",
      "<p>Fakturaadresse: Postboks 99, 6891 Vik</p>",
      "<h2>Faktura (EHF)</h2><p>Vik kommune<br>Postboks 99<br>6891 Vik</p>",
      "<p>EHF-faktura sendes til 0192:999100317</p>", "<p>Org.nr.: 999 100 318</p>", "<p>Kundenummer 999 100 317</p>",
      "<p>999 100 317</p>", "<p>Kontonr. 999 100 317</p>", "<p>Vegen er stengt ved Storgata 12 i dag.</p>",
      "<p>Møtet er på Storgata 12, 6891 Vik klokka ti.</p>", "<p>I 2026 Vik fekk ny skule.</p>",
      "<p>Postnummer 6891 Vik</p>",
      "<p>post (at) vik.kommune.no</p>", "<p>post@FJERNDETTE.vik.kommune.no</p>", "<p>@vikkommune</p>",
      "<p><a href='mailto:?subject=Tips'>Del på e-post</a></p>", "<p>navn@eksempel.no</p>", "<p>post@firma.no</p>",
      "</main><footer><h3>Ansvarlig redaktør</h3><p>Kari Nordmann</p><p>Telefon 57 00 00 01</p></footer>",
      "<p>Nettstedet er levert av Acme AS, tlf 22 00 00 00, post@acme.no</p>",
      "<p>Vi var i Vik fra 1998 Vik kommunehus</p>",
      "<p>Utenom kontortid: vakttelefon 57 00 00 80</p>", "<p>Statsforvalteren: 57 64 30 00</p>",
      "<p>Fylkeskommunen har telefon 57 00 00 90.</p>", "<p>Kommunenummer 4639</p>",
      "<h1>Klage</h1><p>Telefon 57 00 00 00</p>",
    ])
  func traps(_ html: String) {
    #expect(Self.contacts(html) == [])
  }

  @Test("A page has one contact of the municipality, and what is told twice stands in it once")
  func once() {
    let html = """
      <html><head><title>Kontakt oss - Vik kommune</title></head><body><header><a href="tel:57000000">57 00 00 00</a></header>
      <main><h1>Kontakt oss</h1><p>Telefon: 57 00 00 00</p><p>E-post: post@vik.kommune.no</p></main>
      <footer><p>Vik kommune<br>Postboks 14, 6891 Vik</p><p>Telefon 57 00 00 00<br>Org.nr. 999 100 317</p></footer></body></html>
      """
    #expect(
      Self.lines(Reading.raw(html).result.facts)
        == ["municipality +4757000000; post@vik.kommune.no; p: Postboks 14, 6891 Vik; nr 999100317"])
  }

  @Test("The evidence joins the words that prove each part")
  func evidence() throws {
    let facts = Reading.facts(
      "<h2>Kontakt oss</h2><p>Telefon:</p><p>57 00 00 00</p><p>Open måndag.</p><p>E-post: post@vik.kommune.no</p>")
    let fact = try #require(facts.first { $0.kind == .contact })
    #expect(fact.evidence.text == "Telefon: · 57 00 00 00 · E-post: post@vik.kommune.no")
  }

  @Test("What one reads on a link counts, not what it dials")
  func linkWithOtherNumber() {
    #expect(Self.contacts("<p>Telefon <a href='tel:57000001'>57 00 00 00</a></p>") == ["municipality +4757000000"])
  }

  @Test("A mailbox of the site's own domain leaves no room for those of other municipalities")
  func ownDomain() {
    let html = "<p>Skriv til post@prove.kommune.example eller post@nabo.kommune.no</p>"
    #expect(Self.contacts(html) == ["municipality post@prove.kommune.example"])
  }

  @Test("A page that is nothing but numbers is read in part, and says so")
  func endless() {
    let reading = Reading.page(
      "<p>" + String(repeating: "Telefon 57 00 00 00, post@vik.kommune.no ", count: 6_000) + "</p>")
    #expect(reading.result.truncation == "facts")
    #expect(Self.lines(reading.result.facts) == ["municipality +4757000000"])
  }
}
