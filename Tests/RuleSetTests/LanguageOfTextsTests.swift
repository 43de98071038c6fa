import Criteria
import Facts
import Results
import RuleSet
import Testing

/// Users of nynorsk see at once when a text was copied from bokmål.
@Suite("The language of the rules' texts")
struct LanguageOfTextsTests {
  static let bokmål: Set<String> = [
    "ikke", "hva", "hvor", "hvordan", "hvilken", "fra", "en", "et", "jeg", "noe", "noen", "mer", "disse", "hver",
    "gjelder", "koster", "søke", "søker", "åpen", "åpent", "åpningstid", "uke", "uker", "måned", "dager", "siden",
    "tjenester", "saksbehandlingstid", "kommunene", "skole", "hjemmehjelp", "vei", "vann", "forsiden", "leie", "bare",
  ]
  static let nynorsk: Set<String> = [
    "ikkje", "kva", "kor", "korleis", "frå", "ein", "eit", "eg", "noko", "nokon", "meir", "desse", "kvar", "gjeld",
    "kostar", "søkje", "open", "ope", "opningstid", "veke", "veker", "månad", "dagar", "sida", "tenester",
    "sakshandsamingstid", "kommunane", "skule", "heimehjelp", "veg", "vatn", "framsida", "leige", "berre",
  ]

  let texts: [Localized]

  init() throws {
    let ruleSet = try RuleSet.load(from: RepositoryFolder.rules)
    texts =
      ruleSet.criteria.flatMap { criterion in
        [criterion.question, criterion.source, criterion.advice]
          + criterion.grades.flatMap { $0.conditions.map(\.explanation) }
      } + ruleSet.categories.flatMap { [$0.name, $0.reason] } + ruleSet.vocabulary.subjects.map(\.name)
      + [RegisterFailure.empty, .unknown(query: "x", suggestions: [])].map(\.message)
  }

  func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test("Texts in nynorsk have no words of bokmål")
  func nynorskIsNynorsk() {
    for text in texts { #expect(words(text.nn).isDisjoint(with: Self.bokmål), "\(text.nn)") }
  }

  @Test("Texts in bokmål have no words of nynorsk")
  func bokmålIsBokmål() {
    for text in texts { #expect(words(text.nb).isDisjoint(with: Self.nynorsk), "\(text.nb)") }
  }
}
