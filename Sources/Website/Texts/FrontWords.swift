internal import Results

/// Words of the front page.
enum FrontWords {
  static let table: [String: Localized] = [
    "frontHeading": Localized(
      nb: "Hva svarer kommunenes nettsteder?", nn: "Kva svarar nettstadene til kommunane?",
      en: "What do municipal websites answer?"),
    "lead": Localized(
      nb: """
        Når er rådhuset åpent, hva koster barnehagen, hvor lang tid tar byggesaken, og hvordan klager jeg? Hver natt leser et \
        program nettstedene til Norges kommuner slik en innbygger ville gjort, og noterer hva de svarer og hvor svaret står.
        """,
      nn: """
        Når er rådhuset ope, kva kostar barnehagen, kor lang tid tek byggjesaka, og korleis klagar eg? Kvar natt les eit \
        program nettstadene til kommunane i Noreg slik ein innbyggjar ville gjort, og noterer kva dei svarar og kvar svaret står.
        """,
      en: """
        When is the town hall open, what does a kindergarten cost, how long does a building case take, and how do I complain? \
        Every night a program reads the websites of Norway's municipalities as an inhabitant would, and notes what they answer \
        and where.
        """),
    "allChanges": Localized(nb: "Alle endringer", nn: "Alle endringar", en: "All changes"),
    "noRanking": Localized(
      nb: "Ingen nettsteder har plass denne natten.", nn: "Ingen nettstader har plass denne natta.",
      en: "No site has a place this night."),
    "rankingExplanation": Localized(
      nb: """
        Plassen følger andelen av poengene som kunne undersøkes. Lik prosent gir lik plass (=), og det må være undersøkt nok til en plass. «Mulig» er hva andelen ville \
        vært om alt som ikke kunne undersøkes, var tapt eller vunnet.
        """,
      nn: """
        Plassen følgjer delen av poenga som kunne undersøkjast. Lik prosent gjev lik plass (=), og det må vere undersøkt nok til ein plass. «Mogleg» er kva delen ville ha \
        vore om alt som ikkje kunne undersøkjast, var tapt eller vunne.
        """,
      en: """
        Places go by the share of the points that could be tested. Equal percentages share a place (=), and enough must have been tested for one. The range is what the \
        share would be if all that could not be tested were lost, or won.
        """),
    "filterLabel": Localized(nb: "Søk i rangeringen", nn: "Søk i rangeringa", en: "Search the ranking"),
    "searchName": Localized(nb: "Finn kommune", nn: "Finn kommune", en: "Find a municipality"),
    "all": Localized(nb: "alle", nn: "alle", en: "all"),
    "sortBy": Localized(nb: "Sorter etter", nn: "Sorter etter", en: "Sort by"),
    "shown": Localized(nb: "Viser # av #", nn: "Viser # av #", en: "Showing # of #"),
    "range": Localized(nb: "Mulig", nn: "Mogleg", en: "Range"),
    "placeChange": Localized(nb: "Endring", nn: "Endring", en: "Change"),
    "county": Localized(nb: "Fylke", nn: "Fylke", en: "County"),
    "size": Localized(nb: "Størrelse", nn: "Storleik", en: "Size"),
    "form": Localized(nb: "Målform", nn: "Målform", en: "Norwegian"),
    "unplacedExplanation": Localized(
      nb: "Disse nettstedene kunne ikke leses, eller for lite kunne avgjøres. Det teller ikke mot kommunen.",
      nn: "Desse nettstadene kunne ikkje lesast, eller for lite kunne avgjerast. Det tel ikkje mot kommunen.",
      en: "These sites could not be read, or too little could be decided. That is not held against the municipality."),
  ]

  static func rankingHeading(_ night: String) -> Localized {
    Localized(
      nb: "Rangering natt til \(night)", nn: "Rangering natt til \(night)", en: "Ranking of the night of \(night)")
  }

  static func from(_ night: String) -> Localized {
    Localized(nb: "(fra \(night))", nn: "(frå \(night))", en: "(of \(night))")
  }

  static func changesHeading(_ night: String) -> Localized {
    Localized(
      nb: "Nytt siden natt til \(night)", nn: "Nytt sidan natt til \(night)", en: "New since the night of \(night)")
  }

  static func moved(up: Int, down: Int) -> Localized {
    Localized(
      nb: "\(up) \(up == 1 ? "kommune" : "kommuner") svarer på mer enn før, \(down) på mindre.",
      nn: "\(up) \(up == 1 ? "kommune" : "kommunar") svarar på meir enn før, \(down) på mindre.",
      en: "\(up) \(up == 1 ? "municipality answers" : "municipalities answer") more than before, \(down) less.")
  }

  static func answers(won: Int, lost: Int) -> Localized {
    Localized(
      nb: "\(won) svar er vunnet og \(lost) tapt.", nn: "\(won) svar er vunne og \(lost) tapte.",
      en: "\(won) answers were won and \(lost) lost.")
  }

  static func findings(new: Int, fixed: Int) -> Localized {
    Localized(
      nb: "Universell utforming: \(new) nye feil er funnet, \(fixed) er rettet.",
      nn: "Universell utforming: \(new) nye feil er funne, \(fixed) er retta.",
      en: "Accessibility: \(new) new defects were found, \(fixed) were mended.")
  }

  static let otherRules = Localized(
    nb: "Regelsettet er endret siden da; plassene kan ikke sammenlignes.",
    nn: "Regelsettet er endra sidan då; plassane kan ikkje samanliknast.",
    en: "The rule set has changed since; places cannot be compared.")

  static func size(_ size: SizeClass) -> Localized {
    switch size {
    case .small: Localized(nb: "liten", nn: "liten", en: "small")
    case .medium: Localized(nb: "mellomstor", nn: "mellomstor", en: "medium")
    case .large: Localized(nb: "stor", nn: "stor", en: "large")
    }
  }

  static func form(_ form: String) -> Localized? {
    switch form {
    case "nb": Localized(nb: "bokmål", nn: "bokmål", en: "bokmål")
    case "nn": Localized(nb: "nynorsk", nn: "nynorsk", en: "nynorsk")
    case "neutral": Localized(nb: "nøytral", nn: "nøytral", en: "neutral")
    default: nil
    }
  }
}
