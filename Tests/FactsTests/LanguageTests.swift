import Facts
import Results
import Testing

@Suite("The language of a page")
struct LanguageTests {
  @Test(
    "The text decides, not the lang attribute",
    arguments: [
      (
        Language.bokmål,
        "Alle barn som har fylt ett år, har rett til plass i barnehage. Du søker på nett, og du får svar fra oss innen tre uker. Hvis du ikke får plass der du ønsker, kan du stå på venteliste."
      ),
      (
        .nynorsk,
        "Alle born som har fylt eitt år, har rett til plass i barnehage. Du søkjer på nett, og du får svar frå oss innan tre veker. Dersom du ikkje får plass der du ønskjer, kan du stå på venteliste."
      ),
      (
        .english,
        "All children who have turned one are entitled to a place. You apply on the web, and you will have an answer from us within three weeks."
      ),
      (
        .northernSámi,
        "Suohkan fállá bálvalusaid ássiide. Mánáidgárdi lea rabas beaivválaččat, ja don sáhtát ohcat sadji dál. Dieđut leat maid dárogillii."
      ),
    ])
  func identified(_ language: Language, _ text: String) {
    #expect(TextLanguage.language(of: text) == language)
    #expect(TextLanguage.language(of: text.split(separator: " ").prefix(4).joined(separator: " ")) == nil)
    #expect(
      Reading.raw("<html lang=\"de\"><body><main><p>\(text)</p></main></body></html>").result.language == language)
  }

  @Test("A table of prices is in no language")
  func undecided() {
    #expect(Reading.raw("<body><main><p>2 310 kr 14,20 45 m²</p></main></body>").result.language == .undecided)
  }

  @Test("An English page's hours are told as English words")
  func englishEvidence() throws {
    let fact = try #require(
      Reading.facts(
        "<p>The town hall is open Monday to Friday from 9:00 to 15:00, and you are welcome to visit us.</p>"
      ).first)
    #expect(fact.evidence.language == .english)
  }

  @Test(
    "Capitals, soft hyphens, spellings without å and ø, and names change nothing",
    arguments: [
      (Language.bokmål, "ALLE BARN SOM HAR FYLT ETT ÅR, HAR RETT TIL PLASS, OG DU FÅR SVAR FRA OSS INNEN TRE UKER"),
      (.nynorsk, "ALLE BORN SOM HAR FYLT EITT ÅR, HAR RETT TIL PLASS, OG DU FÅR SVAR FRÅ OSS INNAN TRE VEKER"),
      (
        .bokmål, "Søk\u{AD}naden sen\u{AD}des til kom\u{AD}munen, og du får ikke svar før noen uker etter fris\u{AD}ten"
      ),
      (
        .nynorsk,
        "Søk\u{AD}naden vert send til kom\u{AD}munen, og du får ik\u{AD}kje svar før nokre ve\u{AD}ker etter fristen"
      ),
      (.bokmål, "Naar du har faatt svar fra kommunen, maa du ikke vente for lenge foer du soeker paa nytt"),
      (.nynorsk, "Naar du har faatt svar fraa kommunen, maa du ikkje vente for lenge foer du soekjer paa nytt"),
      (.bokmål, "Kari Nordmann og Ola Hansen fra Kvinnherad fortalte hvordan de ble kjent på Høgskulen på Vestlandet"),
      (.nynorsk, "Kari Nordmann og Ola Hansen frå Fredrikstad fortalde korleis dei vart kjende i Bygdøy allé"),
      (.bokmål, "Hva koster det å leie hallen, og hvem skal jeg kontakte?"),
      (.nynorsk, "Kva kostar det å leige hallen, og kven skal eg kontakte?"),
    ])
  func disguised(_ language: Language, _ text: String) {
    #expect(LanguageParagraphs.identify(text) == language)
  }

  @Test("The page's own text decides, not the menus around it")
  func menus() {
    let menu = "<nav><ul><li>Hva skjer</li><li>Hvordan søker jeg?</li><li>Ledige stillinger hos oss</li></ul></nav>"
    let text =
      "Kommunen har ikkje fleire ledige tomter no, men det kjem nye til hausten. Dei som vil byggje, kan melde seg no."
    let page = "<body>\(menu)<main><p>\(text)</p></main><footer>Les mer om oss her, eller ring oss</footer></body>"
    #expect(Reading.raw(page).result.language == .nynorsk)
  }

  @Test("A page in two languages is undecided; one with a translated paragraph is not")
  func mixed() {
    let nb =
      "Du søker på nett, og du får svar fra oss innen tre uker. Hvis du ikke får plass, kan du stå på venteliste."
    let nn =
      "Du søkjer på nett, og du får svar frå oss innan tre veker. Dersom du ikkje får plass, kan du stå på venteliste."
    let en = "You apply on the web, and you will have an answer within three weeks. Those without a place may wait."
    #expect(LanguageParagraphs.identify(nb + " " + nn) == .undecided)
    #expect(LanguageParagraphs.identify(nb + " " + en) == .undecided)
    #expect(LanguageParagraphs.identify([nb, nb, nb, nb, en].joined(separator: " ")) == .bokmål)
  }

  @Test(
    "A declaration disagrees with a text in another language",
    arguments: [
      ("nb", Language.nynorsk, true), ("nb-NO", .bokmål, false), ("nb_NO", .bokmål, false), ("NO", .nynorsk, false),
      ("no", .bokmål, false), ("no-NO", .nynorsk, false), ("no", .english, true), ("nor", .northernSámi, true),
      ("no-nyn", .bokmål, true), ("no-bok", .bokmål, false), ("nn", .bokmål, true), ("nno", .nynorsk, false),
      ("nob", .nynorsk, true), ("en", .bokmål, true), ("en-GB", .english, false), ("se", .northernSámi, false),
      ("sme", .northernSámi, false), ("se", .luleSámi, true), ("smj", .luleSámi, false), ("sma", .southSámi, false),
      ("smi", .southSámi, false), ("sv", .bokmål, true), ("da", .nynorsk, true), ("de", .undecided, false),
      ("nb", .undecided, false), ("", .nynorsk, false), ("und", .english, false), ("mul", .bokmål, false),
      ("norsk", .english, false), (" nn ", .nynorsk, false), ("n1", .bokmål, false),
    ])
  func declared(_ tag: String, _ language: Language, _ disagrees: Bool) {
    #expect(DeclaredLanguage.disagrees(tag, with: language) == disagrees)
  }

  @Test("On a long page some paragraphs speak for all, from the beginning to the end")
  func longPage() {
    let paragraph =
      "<p>Du søkjer på nett, og du får svar frå oss innan tre veker dersom du ikkje får plass der du ønskjer."
    let english = "<p>You apply on the web, and you will have an answer from us within three weeks at the latest."
    func language(_ nynorsk: Int, _ others: Int) -> Language {
      Reading.raw(
        "<body><main>" + String(repeating: paragraph, count: nynorsk) + String(repeating: english, count: others)
      ).result.language
    }
    #expect(language(400, 4) == .nynorsk)
    #expect(language(4, 400) == .english)
    #expect(language(200, 200) == .undecided)
  }
}
