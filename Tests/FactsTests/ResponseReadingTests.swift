import Facts
import Results
import Testing

@Suite("Times until an answer")
struct ResponseReadingTests {
  /// Times of answers and cases, and statements, of a page.
  private func lines(_ html: String, title: String = "") -> [String] {
    Reading.facts(html, title: title).filter {
      $0.kind == .responseTime || $0.kind == .processingTime || $0.about == "provisional-answer"
    }.map(Reading.line)
  }

  @Test(
    "Promises to answer enquiries are read, with whom they are of",
    arguments: [
      ("<h1>Kontakt oss</h1><p>Vi svarer på e-post innen én virkedag.</p>", "municipality P1D limit"),
      ("<h1>Kontakt oss</h1><p>Me svarar på e-post innan éin virkedag.</p>", "municipality P1D limit"),
      ("<h1>Kontakt oss</h1><p>Svartid på e-post: 24 timer</p>", "municipality PT24H limit"),
      ("<h1>Kontakt oss</h1><p>Svartida på e-post er vanlegvis to dagar.</p>", "municipality P2D usual"),
      ("<h1>Servicetorget</h1><p>Du får svar i løpet av 1–2 dager.</p>", "service-centre P1D–P2D limit"),
      (
        "<h1>Innbyggartorget og servicekontoret</h1><p>Du får svar innan 1–2 dagar.</p>", "service-centre P1D–P2D limit"
      ),
      (
        "<h1>Servicetorget</h1><p>E-post blir besvart i løpet av ett døgn på hverdager.</p>",
        "service-centre P1D limit"
      ),
      ("<h1>Kontakt</h1><p>Vi svarer på henvendelser senest neste virkedag.</p>", "municipality P1D limit"),
      ("<h1>Kontakt</h1><p>Me svarar på førespurnader seinast påfølgjande arbeidsdag.</p>", "municipality P1D limit"),
      ("<h1>Slik jobber vi</h1><p>Brev og e-post skal ha svar innen to uker.</p>", "municipality P2W limit"),
      ("<h1>Slik arbeider vi</h1><p>Brev og e-post skal få svar innan to veker.</p>", "municipality P2W limit"),
      ("<h1>Chat</h1><p>Legg igjen en melding, så svarer vi innen 3 virkedager.</p>", "chat-service P3D limit"),
      (
        "<h1>Byggesak</h1><p>Vi svarer på spørsmål om byggesaker innen fem arbeidsdager.</p>",
        "building-case P5D limit"
      ),
      ("<h1>Barnehage</h1><p>Send e-post til oss. Du får svar innen tre dager.</p>", "kindergarten P3D limit"),
      ("<h1>Meld feil</h1><p>Feilmeldinger blir som regel besvart innen 2 virkedager.</p>", "fault-report P2D usual"),
      (
        "<h1>Bekymringsmelding til barnevernet</h1><p>Tilbakemeldingen til deg skal sendes innen tre uker.</p>",
        "child-protection P3W limit"
      ),
      (
        "<h1>Kontakt oss</h1><h2>Svartid</h2><table><tr><th>Kanal</th><th>Tid</th></tr><tr><th>E-post</th><td>2 dager</td>"
          + "</tr></table>", "municipality P2D limit"
      ),
      ("<h1>Kontakt oss</h1><dl><dt>Svartid</dt><dd>Innen 2 virkedager</dd></dl>", "municipality P2D limit"),
      (
        "<h1>Dette kan du vente av oss</h1><ul><li>Vi ringer deg tilbake innen neste virkedag når du har lagt igjen "
          + "beskjed på sentralbordet.</li></ul>", "switchboard P1D limit"
      ),
      (
        "<h1>Serviceerklæring</h1><p>Vi svarer på spørsmål om søknaden din i løpet av to dager.</p>",
        "municipality P2D limit"
      ),
      ("<h1>Contact us</h1><p>We reply to e-mails within two working days.</p>", "municipality P2D limit"),
      ("<h1>Kontakt oss</h1><p>I gjennomsnitt får du svar på e-post etter 6 timer.</p>", "municipality PT6H average"),
      (
        "<h1>Servicetorget</h1><p>Legg igjen beskjed, så ringer vi deg tilbake innen 24 timer.</p>",
        "service-centre PT24H limit"
      ),
      (
        "<h1>Barnevern</h1><p>Barnevernet skal innen tre uker gi melder tilbakemelding.</p>",
        "child-protection P3W limit"
      ),
      ("<h1>Psykisk helse</h1><p>Send e-post. Vi svarer deg innen to dager.</p>", "unknown P2D limit"),
      ("<h1>Psykisk helse</h1><p>Send e-post. Me svarar deg innan to dagar.</p>", "unknown P2D limit"),
      (
        "<h1>Biblioteket</h1><p>Send oss en e-post, så får du svar innen to dager.</p>", "library P2D limit"
      ),
    ])
  func promises(_ html: String, _ expected: String) {
    #expect(lines(html) == ["response-time \(expected)"])
  }

  @Test("Working days are told from others")
  func workingDays() throws {
    let html = "<h1>Kontakt oss</h1><p>E-post får svar i løpet av ett døgn (i hverdagene).</p>"
    let fact = try #require(Reading.facts(html).first { $0.kind == .responseTime })
    #expect(
      fact.value == .processingTime(ProcessingTime(duration: "P1D", qualifier: .limit, workingDays: true)))
  }

  @Test(
    "An answer to an application is the time of a case, and never both",
    arguments: [
      ("<h1>Startlån</h1><p>Du får svar på søknaden innen 6 uker.</p>", "start-loan P6W limit"),
      ("<h1>Startlån</h1><p>Du får svar på søknaden innan 6 veker.</p>", "start-loan P6W limit"),
      ("<h1>Byggesak</h1><p>Svartid: 3 uker</p>", "building-case P3W limit"),
      (
        "<h1>Sosialhjelp</h1><p>Søknaden blir som regel besvart i løpet av fire uker.</p>",
        "social-assistance P4W usual"
      ),
      (
        "<h1>Ledsagerbevis</h1><p>Du logger inn med BankID og får svar innen 14 dager.</p>",
        "companion-card P14D limit"
      ),
      ("<h1>Følgjebevis</h1><p>Søknader sende på e-post får svar innan 14 dagar.</p>", "companion-card P14D limit"),
      ("<h1>Søknad om skjenkebevilling</h1><p>Du får svar innen fire måneder.</p>", "alcohol-licence P4M limit"),
    ])
  func cases(_ html: String, _ expected: String) {
    #expect(lines(html) == ["processing-time \(expected)"])
  }

  @Test(
    "What only looks like a promise to answer is none",
    arguments: [
      "<h1>Barnehage</h1><p>Du må svare innen 10 dager.</p>", "<h1>Barnehage</h1><p>Du må svara innan 10 dagar.</p>",
      "<h1>Barnehage</h1><p>Svarfrist er 10 dager.</p>", "<h1>Barnehage</h1><p>Svarfristen er 10 dagar.</p>",
      "<h1>Barnehage</h1><p>Svar innen 10 dager.</p>",
      "<h1>Barnehage</h1><p>Dersom du ikke svarer innen 10 dager, mister du plassen.</p>",
      "<h1>Barnehage</h1><p>Dersom du ikkje svarar på brevet innan 10 dagar, mistar du plassen.</p>",
      "<h1>Digital post</h1><p>Vi sender brev med SvarUt. Åpnes ikke brevet innen 40 timer, sendes det som brev.</p>",
      "<h1>Digital post</h1><p>Me sender svar til Digipost. Er brevet ikkje lese innan 48 timar, går det i posten.</p>",
      "<h1>Innsyn</h1><p>Du får svar på innsynskrav innen 1–3 virkedager.</p>",
      "<h1>Personvern</h1><p>Spørsmål om personopplysninger får svar innen en måned.</p>",
      "<h1>Innsyn</h1><p>Du får svar på kravet om innsyn innan fem arbeidsdagar.</p>",
      "<h1>Høring</h1><p>Svar på høringen med e-post innen seks uker. Merknader må være kommet innen seks uker.</p>",
      "<h1>Kontakt oss</h1><p>Ring oss hvis du ikke har fått svar på e-post innen to uker.</p>",
      "<h1>Kontakt oss</h1><p>Ring oss om du ikkje har fått svar på brev innan to veker.</p>",
      "<h1>Kontakt oss</h1><p>Ventetiden på telefon er inntil 10 minutter.</p>",
      "<h1>Klage</h1><p>Statsforvalteren svarer på brev innen tre måneder.</p>",
      "<h1>Kontakt oss</h1><p>Vi svarer på e-post så fort vi kan.</p>",
      "<h1>Kontakt oss</h1><p>Me svarar på e-post så fort me kan.</p>",
      "<h1>Undersøkelse</h1><p>Svar på undersøkelsen om e-post innen 14 dager.</p>",
      "<h1>Kontakt oss</h1><p>Vi har svart på e-post i 20 år.</p>",
      "<h1>Kontakt oss</h1><p>Vi ønsker tilbakemelding fra deg på e-post innen to uker.</p>",
      "<h1>Personvern</h1><p>E-post slettes etter 3 måneder.</p>",
      "<h1>Kontakt oss</h1><p>Du kan sende e-post 24 timer i døgnet.</p>",
      "<h1>Kontakt oss</h1><p>Sentralbordet er åpent 5 dager i uka.</p>",
    ])
  func traps(_ html: String) {
    #expect(Reading.facts(html).filter { $0.kind == .responseTime } == [])
  }

  @Test(
    "That one gets a provisional answer is read, with its time where it is told",
    arguments: [
      (
        "<h1>Kontakt oss</h1><p>Hvis vi ikke kan svare innen to uker, får du et foreløpig svar.</p>",
        ["statement provisional-answer P2W"]
      ),
      (
        "<h1>Kontakt oss</h1><p>Dersom me ikkje kan svare innan to veker, får du eit førebels svar.</p>",
        ["statement provisional-answer P2W"]
      ),
      (
        "<h1>Helsetjenester</h1><p>Tar det lengre tid, får du et foreløpig svar innen en måned.</p>",
        ["statement provisional-answer P1M"]
      ),
      (
        "<h1>Helsetenester</h1><p>Tek det lengre tid, sender me førebels svar innan ein månad.</p>",
        ["statement provisional-answer P1M"]
      ),
      (
        "<h1>Kontakt oss</h1><p>Du skal få svar på brev innen tre uker, eller et midlertidig svar.</p>",
        ["statement provisional-answer P3W"]
      ),
      (
        "<h1>Byggesak</h1><p>Du får et foreløpig svar når saken tar lang tid.</p>", ["statement provisional-answer "]
      ),
      (
        "<h1>Byggjesak</h1><p>Du får eit mellombels svar når saka tek lang tid.</p>",
        ["statement provisional-answer "]
      ),
      (
        "<h1>Kontakt oss</h1><p>Du får foreløpig svar innen én uke og endelig svar på brevet innen to måneder.</p>",
        ["statement provisional-answer P1W", "response-time municipality P2M limit"]
      ),
    ])
  func provisional(_ html: String, _ expected: [String]) {
    #expect(lines(html) == expected)
  }

  @Test(
    "A provisional answer that was given, or that is of something else, is no promise",
    arguments: [
      "<h1>Nyheter</h1><p>Kommunen fikk et foreløpig svar fra departementet innen en måned.</p>",
      "<h1>Nyhende</h1><p>Kommunen fekk eit førebels svar frå departementet.</p>",
      "<h1>Vannprøver</h1><p>Vi får foreløpig svar på prøven innen ett døgn.</p>",
      "<h1>Vassprøver</h1><p>Me får førebels svar på prøva innan eitt døgn.</p>",
      "<h1>Byggesak</h1><p>Se hva foreløpig svar betyr.</p>",
    ])
  func noProvisional(_ html: String) {
    #expect(Reading.facts(html).filter { $0.about == "provisional-answer" } == [])
  }
}
