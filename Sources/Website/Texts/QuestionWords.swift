internal import Results

/// Words of the pages of questions.
enum QuestionWords {
  static let table: [String: Localized] = [
    "questionsHeading": Localized(
      nb: "Spørsmålene vi stiller", nn: "Spørsmåla vi stiller", en: "The questions that we ask"),
    "questionsLead": Localized(
      nb:
        "Hvert spørsmål har en side som sier hvorfor det stilles, hvordan svaret blir vurdert, og hvem som svarer best.",
      nn:
        "Kvart spørsmål har ei side som seier kvifor det blir stilt, korleis svaret blir vurdert, og kven som svarar best.",
      en: "Each question has a page that tells why it is asked, how answers are judged, and who answers best."),
    "answerIt": Localized(nb: "Svarer", nn: "Svarar", en: "Answer it"),
    "judged": Localized(nb: "Slik blir svaret vurdert", nn: "Slik blir svaret vurdert", en: "How answers are judged"),
    "gradeShare": Localized(nb: "Andel", nn: "Del", en: "Share"),
    "gradeTakes": Localized(nb: "Det som kreves", nn: "Det som blir kravd", en: "What it takes"),
    "result": Localized(nb: "Svar", nn: "Svar", en: "Answer"),
  ]

  static func description(_ question: String) -> Localized {
    Localized(
      nb: "\(question) Hvem som svarer best på det, og hvordan det er vurdert.",
      nn: "\(question) Kven som svarar best på det, og korleis det er vurdert.",
      en: "\(question) Who answers it best, and how it is judged.")
  }
  static func weight(_ points: String, of all: String) -> Localized {
    Localized(
      nb: "Et fullt svar gir \(points) av de \(all) poengene i kategorien. Det første som passer, gjelder.",
      nn: "Eit fullt svar gjev \(points) av dei \(all) poenga i kategorien. Det første som passar, gjeld.",
      en: "A full answer earns \(points) of the category's \(all) points. The first line that fits counts.")
  }
  static let notice = Localized(
    nb: "Spørsmålet er bare til opplysning og gir ingen poeng. Det første som passer, gjelder.",
    nn: "Spørsmålet er berre til opplysning og gjev ingen poeng. Det første som passar, gjeld.",
    en: "The question is a notice and earns no points. The first line that fits counts.")
  static let nothingFound = Localized(
    nb: "ikke noe av dette ble funnet", nn: "ikkje noko av dette vart funne", en: "nothing of this was found")
  static let full = Localized(nb: "fullt svar", nn: "fullt svar", en: "full answer")
  static func part(_ percent: String) -> Localized {
    Localized(nb: "delvis (\(percent))", nn: "delvis (\(percent))", en: "in part (\(percent))")
  }
  static let none = Localized(nb: "ikke svar", nn: "ikkje svar", en: "no answer")
  static let open = Localized(nb: "ikke avgjort", nn: "ikkje avgjort", en: "undecided")
  static let inapplicable = Localized(nb: "gjelder ikke", nn: "gjeld ikkje", en: "does not apply")
  static let chartTitle = Localized(
    nb: "Hvor mange kommuner som svarer fullt, delvis og ikke",
    nn: "Kor mange kommunar som svarar fullt, delvis og ikkje",
    en: "How many municipalities answer in full, in part and not at all")
  static func of(_ part: String, _ whole: String) -> Localized {
    Localized(nb: "\(part) av \(whole)", nn: "\(part) av \(whole)", en: "\(part) of \(whole)")
  }
  static func categoryWeight(_ points: String) -> Localized {
    Localized(nb: "\(points) poeng", nn: "\(points) poeng", en: "\(points) points")
  }
  static let noticeOnly = Localized(nb: "til opplysning", nn: "til opplysning", en: "notice")
}
