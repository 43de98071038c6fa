internal import Results

/// Words of the page on data.
enum DataWords {
  static let table: [String: Localized] = [
    "dataHeading": Localized(nb: "Data fra natten", nn: "Data frå natta", en: "Data of the night"),
    "dataLead": Localized(
      nb:
        "Alt som disse sidene bygger på, kan lastes ned og etterprøves. Tegnsettet er UTF-8; tabellene er CSV med komma.",
      nn:
        "Alt som desse sidene byggjer på, kan lastast ned og etterprøvast. Teiknsettet er UTF-8; tabellane er CSV med komma.",
      en:
        "Everything that these pages rest on can be downloaded and checked. Files are UTF-8; tables are CSV with commas."
    ),
    "file": Localized(nb: "Fil", nn: "Fil", en: "File"),
    "holds": Localized(nb: "Innhold", nn: "Innhald", en: "Content"),
    "sizeOfFile": Localized(nb: "Størrelse", nn: "Storleik", en: "Size"),
    "termsHeading": Localized(nb: "Bruk", nn: "Bruk", en: "Use"),
    "terms": Localized(
      nb: """
        Sitatene er nettstedenes egne ord og gjengis som belegg. Oppgi natten og regelsettet når du bruker tallene: Andeler \
        fra forskjellige regelsett kan ikke sammenlignes.
        """,
      nn: """
        Sitata er orda til nettstadene sjølve og er med som prov. Oppgje natta og regelsettet når du brukar tala: Delar frå \
        ulike regelsett kan ikkje samanliknast.
        """,
      en: """
        Quotations are the sites' own words and are given as evidence. Name the night and the rule set when you use the \
        figures: shares by different rule sets cannot be compared.
        """),
  ]

  static let description = Localized(
    nb: "Resultatene av natten som JSON og CSV.", nn: "Resultata av natta som JSON og CSV.",
    en: "The results of the night as JSON and CSV.")

  static func content(_ content: DataFile.Content) -> Localized {
    switch content {
    case .json:
      Localized(
        nb: "Alt om alle nettsteder: svar, fakta med ord og adresse, lenker, universell utforming. Én liste.",
        nn: "Alt om alle nettstader: svar, fakta med ord og adresse, lenkjer, universell utforming. Éi liste.",
        en: "Everything about all sites: answers, facts with words and address, links, accessibility. One array.")
    case .jsonl:
      Localized(
        nb: "Det samme, ett nettsted på hver linje.", nn: "Det same, éin nettstad på kvar linje.",
        en: "The same, one site a line.")
    case .sites:
      Localized(
        nb: "En rad for hvert nettsted: andel, poeng i hver kategori, antall sider.",
        nn: "Ei rad for kvar nettstad: del, poeng i kvar kategori, talet på sider.",
        en: "A row for each site: share, points in each category, number of pages.")
    case .answers:
      Localized(
        nb: "En rad for hvert nettsted og spørsmål, med ordene og adressen.",
        nn: "Ei rad for kvar nettstad og kvart spørsmål, med orda og adressa.",
        en: "A row for each site and question, with the words and the address.")
    case .facts:
      Localized(
        nb: "En rad for hvert faktum som ble lest.", nn: "Ei rad for kvart faktum som vart lese.",
        en: "A row for each fact that was read.")
    case .ranking:
      Localized(
        nb: "Rangeringen med plasser og usikkerhet.", nn: "Rangeringa med plassar og uvisse.",
        en: "The ranking with places and ranges.")
    case .places:
      Localized(nb: "Rangeringen som tabell.", nn: "Rangeringa som tabell.", en: "The ranking as a table.")
    case .comparison:
      Localized(
        nb: "Alle endringer siden natten før.", nn: "Alle endringar sidan natta før.",
        en: "All changes since the night before.")
    }
  }
}
