import Results
import Testing

@testable import Reports

private let reasons: [ProblemReason] =
  ConnectionProblem.allCases.map(ProblemReason.connection) + AnswerProblem.allCases.map(ProblemReason.answer)
  + ReadingProblem.allCases.map(ProblemReason.reading)
  + [401, 403, 404, 410, 418, 429, 500, 503].map(ProblemReason.http)
  + [.other("left-for-lunch")]

@Test("Every reason has a sentence on what happened and one on what to do, in every language", arguments: reasons)
func explanations(reason: ProblemReason) {
  let explanation = ProblemTexts.explanation(of: reason)
  for language in UserLanguage.allCases {
    for sentence in [explanation.what[language], explanation.advice[language]] {
      #expect(sentence.hasSuffix("."), "\(sentence)")
      #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("robots.txt"), "\(sentence)")
    }
  }
}

@Test("Nynorsk is not bokmål in the sentences about reasons", arguments: reasons)
func languagesDiffer(reason: ProblemReason) {
  let explanation = ProblemTexts.explanation(of: reason)
  #expect(explanation.what.nb != explanation.what.nn)
  #expect(explanation.what.nn != explanation.what.en)
}

@Test("A status is named in its sentence", arguments: [403, 404, 418, 500, 503])
func statusIsNamed(status: Int) {
  #expect(ProblemTexts.explanation(of: .http(status)).what.nb.contains("HTTP \(status)"))
}

@Test("Every language, kind of fact and kind of link has a name of its own")
func names() {
  for language in UserLanguage.allCases {
    #expect(Set(Language.allCases.map { PageTexts.name(of: $0)[language] }).count == Language.allCases.count)
    #expect(Set(FactKind.allCases.map { PageTexts.name(of: $0)[language] }).count == FactKind.allCases.count)
    #expect(Set(PageLink.Kind.allCases.map { PageTexts.name(of: $0)[language] }).count == PageLink.Kind.allCases.count)
  }
}
