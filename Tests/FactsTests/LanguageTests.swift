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
}
