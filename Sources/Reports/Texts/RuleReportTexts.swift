internal import Results

/// Texts of the reports on rules.
enum RuleReportTexts {
  static let category = Localized(nb: "Gruppe", nn: "Gruppe", en: "Category")
  static let source = Localized(nb: "Kilde", nn: "Kjelde", en: "Source")
  static let looksFor = Localized(nb: "Ser etter", nn: "Ser etter", en: "Looks for")
  static let grades = Localized(nb: "Slik gis poeng", nn: "Slik blir poeng gjevne", en: "How points are given")
  static let advice = Localized(nb: "Råd", nn: "Råd", en: "Advice")
  static let passes = Localized(nb: "Eksempler som svarer", nn: "Døme som svarar", en: "Examples that answer")
  static let fails = Localized(
    nb: "Eksempler som ikke svarer", nn: "Døme som ikkje svarar", en: "Examples that do not answer")
  static let noticeOnly = Localized(nb: "teller ikke ennå", nn: "tel ikkje enno", en: "does not count yet")
  static let about = Localized(nb: "om", nn: "om", en: "about")

  /// Points.
  static func points(_ points: String) -> Localized {
    Localized(nb: "\(points) poeng", nn: "\(points) poeng", en: "\(points) points")
  }

  /// Version and hash.
  static func ruleSet(_ version: String, hash: String) -> Localized {
    Localized(
      nb: "Regelsett \(version) (\(hash))", nn: "Regelsett \(version) (\(hash))", en: "Rule set \(version) (\(hash))")
  }

  /// The answer of `rules check` to a folder without faults.
  static func valid(criteria: Int, examples: Int, subjects: Int, municipalities: Int) -> Localized {
    Localized(
      nb:
        "Reglene er i orden: \(criteria) spørsmål, \(examples) eksempler, \(subjects) emner, \(municipalities) kommuner.",
      nn: "Reglane er i orden: \(criteria) spørsmål, \(examples) døme, \(subjects) emne, \(municipalities) kommunar.",
      en:
        "The rules are in order: \(criteria) questions, \(examples) examples, \(subjects) subjects, \(municipalities) municipalities."
    )
  }

  /// After everything that is wrong with a folder.
  static func invalid(_ count: Int) -> Localized {
    Localized(
      nb: count == 1
        ? "Reglene har én feil. Rett den og prøv igjen." : "Reglene har \(count) feil. Rett dem og prøv igjen.",
      nn: count == 1
        ? "Reglane har éin feil. Rett han og prøv på nytt." : "Reglane har \(count) feil. Rett dei og prøv på nytt.",
      en: count == 1
        ? "The rules have one fault. Mend it and try again."
        : "The rules have \(count) faults. Mend them and try again.")
  }

  /// There is no criterion of that id.
  static func unknownCriterion(_ id: String, suggestion: String?) -> Localized {
    Localized(
      nb: "Det er ingen regel «\(id)»." + (suggestion.map { " Mente du «\($0)»?" } ?? " Se: kommunesjekk rules list"),
      nn: "Det er ingen regel «\(id)»." + (suggestion.map { " Meinte du «\($0)»?" } ?? " Sjå: kommunesjekk rules list"),
      en: "There is no rule \"\(id)\"."
        + (suggestion.map { " Did you mean \"\($0)\"?" } ?? " See: kommunesjekk rules list"))
  }
}
