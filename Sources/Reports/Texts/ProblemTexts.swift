package import Results

/// What each reason means to somebody who runs a website, and what to do about it.
package enum ProblemTexts {
  /// A sentence on what happened and one on what to do.
  package struct Explanation: Hashable, Sendable {
    package var what: Localized
    package var advice: Localized
  }

  /// The sentences for a reason.
  package static func explanation(of reason: ProblemReason) -> Explanation {
    switch reason {
    case .connection(let problem): ConnectionTexts.explanation(of: problem)
    case .http(let status): AnswerTexts.explanation(ofStatus: status)
    case .answer(let problem): AnswerTexts.explanation(of: problem)
    case .reading(let problem): ReadingTexts.explanation(of: problem)
    case .other(let word):
      Explanation(
        what: Localized(
          nb: "Det stanset av en grunn som dette programmet ikke kjenner: \(word).",
          nn: "Det stansa av ein grunn som dette programmet ikkje kjenner: \(word).",
          en: "It stopped for a reason that this program does not know: \(word)."),
        advice: Localized(
          nb: "Les resultatet med en nyere utgave av programmet.",
          nn: "Les resultatet med ei nyare utgåve av programmet.",
          en: "Read the result with a newer version of the program."))
    }
  }

  /// What to do about faults that may have passed.
  package static let tryAgain = Localized(
    nb: "Prøv igjen om en stund. Skjer det igjen, spør den som drifter nettstedet.",
    nn: "Prøv på nytt om ei stund. Skjer det igjen, spør den som driftar nettstaden.",
    en: "Try again in a while. If it happens again, ask those who run the server.")

  /// What to do about faults of the server.
  package static let askOperator = Localized(
    nb: "Spør den som drifter nettstedet: feilen ligger i tjeneren, ikke i innholdet.",
    nn: "Spør den som driftar nettstaden: feilen ligg i tenaren, ikkje i innhaldet.",
    en: "Ask those who run the server: the fault lies there, not in the pages.")
}
