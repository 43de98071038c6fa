import HTML
import Testing

@testable import Facts

@Suite("How hard a text is to read")
struct ReadabilityTests {
  private func measure(_ body: String) -> Readability {
    let footer = "<footer><p>Kommunen har ansvar for siden. Ring oss gjerne.</p></footer>"
    let page = "<body><main>\(body)</main>\(footer)</body>"
    return Readability(of: PageTextBuilder.build(HTMLParser.parse(Array(page.utf8))))
  }

  @Test(
    "Sentences end where readers think that they do",
    arguments: [
      ("Du søker på nett. Du får svar.", 2),
      ("Det gjelder f.eks. Vinje og bl.a. Tokke kommune.", 1),
      ("Ta med t.d. sko, klede o.l. når du kjem.", 1),
      ("Ta med sko, klede o.l. Møt presis klokka ti.", 2),
      ("Vi tilbyr kurs, turar m.m. Alle får vere med.", 2),
      ("Kontoret er ope kl. 9 til 15 og ca. 20 dagar i året.", 1),
      ("Fristen er 1. august. Etter den 15. Oktober er det for seint.", 2),
      ("Det kostar 1.250,50 kroner i 2024. Prisen aukar.", 2),
      ("Etter § 4. Formål i lova har du rett til dette.", 1),
      ("1. Fyll ut skjemaet. 2. Send det til oss.", 2),
      ("Møtet er kl. 14.30. Alle er velkomne.", 2),
      ("Sjå nr. 12 og gnr. 4 bnr. 8 i kartet.", 1),
      ("Kan eg søkje? Ja! Det kan du.", 3),
      ("«Kva kostar det?» spurde ho.", 1),
      ("Han sa: «Det går bra.» Så gjekk han.", 2),
      ("Du kan klage (innan tre veker). Det er gratis.", 2),
      ("Ordførar O. Hansen opna møtet i dag.", 1),
      ("Ring oss i dag", 0),
    ])
  func sentences(_ text: String, _ count: Int) {
    #expect(measure("<p>\(text)</p>").sentences == count)
  }

  @Test("Words are what is written together, and long ones have more than six letters")
  func words() {
    let measured = measure("<p>E-posten om byggesøknaden kom kl. 14.30 den 1. august 2024. Sjå www.vinje.no.</p>")
    #expect(measured.words == 12)
    #expect(measured.longWords == 3)
    #expect(measured.sentences == 2)
  }

  @Test("LIX is words in a sentence and per cent of long words")
  func lix() throws {
    let measured = measure("<p>Kommunestyret behandlet saken i går. Du får svar fra oss i posten om noen uker.</p>")
    #expect(measured == Readability(words: 15, longWords: 2, sentences: 2))
    #expect(measured.wordsPerSentence == 7.5)
    let expected: Double = 7.5 + 200.0 / 15.0
    let lix = try #require(measured.lix)
    #expect(abs(lix - expected) < 1e-9)
  }

  @Test("Only running text counts")
  func runningText() {
    let text = "<p>Du søker på nett, og du får svar innen tre uker.</p>"
    let counted = measure(text)
    #expect(counted.words == 11)
    let around = """
      <nav><p>Dette er en meny. Den har setninger.</p></nav>
      <h2>Slik søker du på plass hos oss.</h2>
      <table><tr><th>Sted</th><th>Pris</th></tr><tr><td>Dette er en celle. Den teller ikke.</td><td>20 kr</td></tr></table>
      <ul><li><a href="/a">Alt om barnehage. Søk om plass her.</a></li><li>Kaffe</li></ul>
      <p>Besøksadresse:<br>Storgata 1<br>3890 Vinje</p>
      <p>Publisert av Kari Nordmann 12. mars 2024</p>
      """
    #expect(measure(around + text) == counted)
    #expect(measure(around).lix == nil)
  }

  @Test("Items that are sentences count, each for itself, and a line break before a capital ends one")
  func items() {
    #expect(measure("<ul><li>Du må være over atten år.</li><li>Du må bo i kommunen.</li></ul>").sentences == 2)
    #expect(
      measure("<p>Dette må du ha med deg:<br>Pass og attest fra politiet.<br>Husk også bilde.</p>").sentences == 3)
    #expect(measure("<p>Dette er en lang<br>linje som er brutt for hånd.</p>").sentences == 1)
  }
}
