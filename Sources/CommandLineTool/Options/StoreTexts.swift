import Results

/// Sentences of the commands that read a store.
enum StoreTexts {
  static let empty = Localized(
    nb: "Lageret har ingen netter ennå. Begynn med: kommunesjekk nightly --store FIL",
    nn: "Lageret har ingen netter enno. Byrj med: kommunesjekk nightly --store FIL",
    en: "The store has no nights yet. Begin with: kommunesjekk nightly --store FILE")

  static let oneNight = Localized(
    nb: "Lageret har bare én natt. Det må to til for å sammenligne.",
    nn: "Lageret har berre éi natt. Det må to til for å samanlikne.",
    en: "The store has one night only. It takes two to compare.")

  static func noNight(_ night: String, known: [String]) -> Localized {
    let list = known.joined(separator: ", ")
    return Localized(
      nb: "Lageret har ingen natt \(night). De siste er: \(list).",
      nn: "Lageret har inga natt \(night). Dei siste er: \(list).",
      en: "The store has no night \(night). The latest are: \(list).")
  }

  static func unknownSite(_ words: String) -> Localized {
    Localized(
      nb: "Lageret har ikke noe nettsted «\(words)». Skriv navnet eller nummeret til en kommune, eller adressen.",
      nn: "Lageret har ingen nettstad «\(words)». Skriv namnet eller nummeret til ein kommune, eller adressa.",
      en: "The store has no site \"\(words)\". Write the name or number of a municipality, or the address.")
  }

  static func noResult(_ site: String, _ night: String) -> Localized {
    Localized(
      nb: "Natten \(night) har ikke noe resultat for \(site).",
      nn: "Natta \(night) har ikkje noko resultat for \(site).",
      en: "The night \(night) has no result of \(site).")
  }

  static func unknown(_ what: Localized, _ word: String, known: [String]) -> Localized {
    let list = known.joined(separator: ", ")
    return Localized(
      nb: "\(what.nb) «\(word)» finnes ikke. Disse finnes: \(list).",
      nn: "\(what.nn) «\(word)» finst ikkje. Desse finst: \(list).",
      en: "\(what.en) \"\(word)\" does not exist. These do: \(list).")
  }

  static let category = Localized(nb: "Kategorien", nn: "Kategorien", en: "The category")
  static let county = Localized(nb: "Fylket", nn: "Fylket", en: "The county")
  static let criterion = Localized(nb: "Spørsmålet", nn: "Spørsmålet", en: "The question")

  static func unreadable(_ path: String) -> Localized {
    Localized(
      nb: "«\(path)» kan ikke leses.", nn: "«\(path)» kan ikkje lesast.", en: "\"\(path)\" cannot be read.")
  }

  static func noResults(_ path: String) -> Localized {
    Localized(
      nb: "«\(path)» har ingen resultater. Slike filer skriver: kommunesjekk check --format json",
      nn: "«\(path)» har ingen resultat. Slike filer skriv: kommunesjekk check --format json",
      en: "\"\(path)\" holds no results. Such files are written by: kommunesjekk check --format json")
  }

  static func imported(new: Int, known: Int) -> Localized {
    Localized(
      nb: "\(new) nye svar er tatt inn; \(known) fantes fra før og er oppdatert.",
      nn: "\(new) nye svar er tekne inn; \(known) fanst frå før og er oppdaterte.",
      en: "\(new) new observations were taken in; \(known) were there already and are up to date.")
  }

  static func written(pages: Int, to folder: String) -> Localized {
    Localized(
      nb: "\(pages) sider er skrevet til «\(folder)».", nn: "\(pages) sider er skrivne til «\(folder)».",
      en: "\(pages) pages were written to \"\(folder)\".")
  }

  static func pruned(_ nights: Int) -> Localized {
    Localized(
      nb: "\(nights) \(nights == 1 ? "natt" : "netter") er tynnet ut. Fakta og poeng er tatt vare på.",
      nn: "\(nights) \(nights == 1 ? "natt" : "netter") er tynna ut. Fakta og poeng er tekne vare på.",
      en: "\(nights) \(nights == 1 ? "night was" : "nights were") thinned. Facts and scores are kept.")
  }
}
