internal import Reports
internal import Results

/// Words that all pages have.
enum CommonWords {
  static let table: [String: Localized] = [
    "skip": Localized(nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content"),
    "languages": Localized(nb: "Språk", nn: "Språk", en: "Language"),
    "menu": Localized(nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu"),
    "footer": Localized(
      nb: "Et program har lest det som nettstedene selv sier. Det sier hva det fant, ikke hva som er lovlig.",
      nn: "Eit program har lese det som nettstadene sjølve seier. Det seier kva det fann, ikkje kva som er lovleg.",
      en: "A program has read what the sites say themselves. It says what it found, not what is lawful."),
    "howItIsDone": Localized(nb: "Slik er det gjort", nn: "Slik er det gjort", en: "How it is done"),
    "place": Localized(nb: "Plass", nn: "Plass", en: "Place"),
    "municipality": Localized(nb: "Kommune", nn: "Kommune", en: "Municipality"),
    "municipalities": Localized(nb: "Kommuner", nn: "Kommunar", en: "Municipalities"),
    "share": Localized(nb: "Andel", nn: "Del", en: "Share"),
    "points": Localized(nb: "Poeng", nn: "Poeng", en: "Points"),
    "category": Localized(nb: "Kategori", nn: "Kategori", en: "Category"),
    "question": Localized(nb: "Spørsmål", nn: "Spørsmål", en: "Question"),
    "night": Localized(nb: "Natt til", nn: "Natt til", en: "Night of"),
    "stars": Localized(nb: "Stjerner", nn: "Stjerner", en: "Stars"),
    "why": Localized(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
    "accessibility": Localized(nb: "Universell utforming", nn: "Universell utforming", en: "Accessibility"),
    "documents": DocumentTexts.heading,
    "links": Localized(nb: "Lenker", nn: "Lenkjer", en: "Links"),
    "history": Localized(nb: "Utvikling", nn: "Utvikling", en: "History"),
    "answers": Localized(
      nb: "Svarene, spørsmål for spørsmål", nn: "Svara, spørsmål for spørsmål", en: "The answers, one by one"),
    "mendFirst": Localized(nb: "Rett dette først", nn: "Rett dette først", en: "Mend this first"),
    "categories": Localized(nb: "Poeng i hver kategori", nn: "Poeng i kvar kategori", en: "Points by category"),
    "channels": Localized(nb: "E-post og telefon", nn: "E-post og telefon", en: "Mail and telephone"),
    "unplaced": Localized(nb: "Uten plass", nn: "Utan plass", en: "Without a place"),
    "spread": Localized(nb: "Slik svarer kommunene", nn: "Slik svarar kommunane", en: "How the municipalities answer"),
    "advice": Localized(nb: "Slik blir svaret bedre", nn: "Slik blir svaret betre", en: "How to do better"),
    "nobody": Localized(
      nb: "Ingen kommune svarer på dette ennå.", nn: "Ingen kommune svarar på dette enno.",
      en: "No municipality answers this yet."),
    "bestHeading": Localized(nb: "Slik gjør de beste det", nn: "Slik gjer dei beste det", en: "How the best do it"),
  ]

  static let front = Localized(nb: "Rangering", nn: "Rangering", en: "Ranking")
  static let questions = Localized(nb: "Spørsmålene", nn: "Spørsmåla", en: "Questions")
  static let changes = Localized(nb: "Endringer", nn: "Endringar", en: "Changes")
  static let method = Localized(nb: "Metode", nn: "Metode", en: "Method")
  static let data = Localized(nb: "Data", nn: "Data", en: "Data")

  static func made(night: String, rules: String, hash: String) -> Localized {
    Localized(
      nb: "Natt til \(night). Regelsett \(rules) (\(hash)).", nn: "Natt til \(night). Regelsett \(rules) (\(hash)).",
      en: "Night of \(night). Rule set \(rules) (\(hash)).")
  }

  static func andMore(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) til. Alt står i datafilene.", nn: "… og \(count) til. Alt står i datafilene.",
      en: "… and \(count) more. All are in the data files.")
  }
}
