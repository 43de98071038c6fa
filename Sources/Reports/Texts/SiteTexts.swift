package import Results

/// Texts of the report on one site.
package enum SiteTexts {
  /// Below the name, when another address than the one asked for answered.
  package static func askedFor(_ address: String) -> Localized {
    Localized(nb: "spurt etter \(address)", nn: "spurt etter \(address)", en: "asked for \(address)")
  }

  /// Instead of answers, when no page could be read.
  package static let nothingRead = Localized(
    nb: "Nettstedet kunne ikke leses. Det teller ikke som feil hos kommunen.",
    nn: "Nettstaden kunne ikkje lesast. Det tel ikkje som feil hos kommunen.",
    en: "The site could not be read. That does not count as a fault of the municipality.")

  /// How many stars, by our own scale.
  package static func stars(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? "1 stjerne" : "\(count) stjerner", nn: count == 1 ? "1 stjerne" : "\(count) stjerner",
      en: count == 1 ? "1 star" : "\(count) stars")
  }

  /// Of the points, how many percent could be tested.
  package static func tested(_ percent: Int) -> Localized {
    Localized(
      nb: "\(percent) % av poengene kunne undersøkes", nn: "\(percent) % av poenga kunne undersøkjast",
      en: "\(percent) % of the points could be tested")
  }

  /// Instead of answers, when none of the questions could be decided.
  package static func nothingDecided(_ questions: Int) -> Localized {
    Localized(
      nb: "Ingen av de \(questions) spørsmålene kunne avgjøres. Det teller ikke som feil hos kommunen.",
      nn: "Ingen av dei \(questions) spørsmåla kunne avgjerast. Det tel ikkje som feil hos kommunen.",
      en: "None of the \(questions) questions could be decided. That does not count as a fault of the municipality.")
  }

  /// Beside a question: points earned of those that can be had.
  package static func points(_ points: String, of maximum: String) -> Localized {
    Localized(
      nb: "\(points) av \(maximum) poeng", nn: "\(points) av \(maximum) poeng", en: "\(points) of \(maximum) points")
  }

  /// Under a failed question.
  package static func notFound(pages: Int) -> Localized {
    Localized(
      nb: pages == 1
        ? "Svaret står ikke på den ene siden som er lest." : "Svaret står ikke på de \(pages) sidene som er lest.",
      nn: pages == 1
        ? "Svaret står ikkje på den eine sida som er lesen." : "Svaret står ikkje på dei \(pages) sidene som er lesne.",
      en: pages == 1
        ? "The answer is not on the one page that was read." : "The answer is not on the \(pages) pages that were read."
    )
  }

  /// Before evidence that was found and is not enough for points.
  package static let foundButNotEnough = Localized(
    nb: "Funnet, men ikke nok:", nn: "Funne, men ikkje nok:", en: "Found, but not enough:")

  /// Under a question that does not apply.
  package static let inapplicable = Localized(
    nb: "Gjelder ikke dette nettstedet.", nn: "Gjeld ikkje denne nettstaden.", en: "Does not apply to this site.")

  /// Under a question that could not be decided, when no reason is known.
  package static let undecided = Localized(
    nb: "Programmet kan ikke avgjøre dette; se selv.", nn: "Programmet kan ikkje avgjere dette; sjå sjølv.",
    en: "The program cannot decide this; look for yourself.")

  /// Under a question that was not tested.
  package static let untested = Localized(nb: "Ikke prøvd.", nn: "Ikkje prøvd.", en: "Not tested.")

  /// How far the page is from the front page.
  package static func clicks(_ clicks: Int) -> Localized {
    switch clicks {
    case 0: Localized(nb: "forsiden", nn: "framsida", en: "the front page")
    case 1: Localized(nb: "1 klikk fra forsiden", nn: "1 klikk frå framsida", en: "1 click from the front page")
    default:
      Localized(
        nb: "\(clicks) klikk fra forsiden", nn: "\(clicks) klikk frå framsida",
        en: "\(clicks) clicks from the front page")
    }
  }

  /// Words of a site in quotation marks.
  package static func quote(_ words: String) -> Localized {
    Localized(nb: "«\(words)»", nn: "«\(words)»", en: "“\(words)”")
  }

  /// The day that a page gives for itself.
  package static func dated(_ date: String) -> Localized {
    Localized(nb: "datert \(date)", nn: "datert \(date)", en: "dated \(date)")
  }

  /// After the first piece of evidence.
  package static func moreEvidence(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? "og ett sted til" : "og \(count) steder til",
      nn: count == 1 ? "og ein stad til" : "og \(count) stader til",
      en: count == 1 ? "and one more place" : "and \(count) more places")
  }

  /// Heading of the list of advice.
  package static let mendFirst = Localized(nb: "Rett dette først", nn: "Rett dette først", en: "Mend this first")

  /// Points that an item of advice can bring.
  package static func toGain(_ points: String) -> Localized {
    Localized(nb: "\(points) poeng å hente", nn: "\(points) poeng å hente", en: "\(points) points to gain")
  }

  /// After the last item of advice.
  package static func moreAdvice(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) til: se spørsmålene over.", nn: "… og \(count) til: sjå spørsmåla over.",
      en: "… and \(count) more: see the questions above.")
  }

  /// Heading of the last lines.
  package static let summary = Localized(nb: "Samlet", nn: "Samla", en: "In all")

  /// The score.
  package static func score(_ points: String, _ maximum: String, percent: Int) -> Localized {
    Localized(
      nb: "\(points) av \(maximum) poeng (\(percent)\u{A0}%)", nn: "\(points) av \(maximum) poeng (\(percent)\u{A0}%)",
      en: "\(points) of \(maximum) points (\(percent)%)")
  }

  /// When nothing could be decided.
  package static let noScore = Localized(
    nb: "Ingen poeng: ingenting kunne avgjøres.", nn: "Ingen poeng: ingenting kunne avgjerast.",
    en: "No points: nothing could be decided.")

  /// How many questions the score rests on.
  package static func decided(_ decided: Int, of all: Int) -> Localized {
    Localized(
      nb: "\(decided) av \(all) spørsmål kunne avgjøres", nn: "\(decided) av \(all) spørsmål kunne avgjerast",
      en: "\(decided) of \(all) questions could be decided")
  }

  /// Which rules judged.
  package static func judgedBy(_ version: String, hash: String, asOf: String) -> Localized {
    Localized(
      nb: "Regelsett \(version) (\(hash)), sett fra \(asOf)", nn: "Regelsett \(version) (\(hash)), sett frå \(asOf)",
      en: "Rule set \(version) (\(hash)), as of \(asOf)")
  }
}
