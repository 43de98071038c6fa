public import Results

/// Why something could not be kept, or what was kept could not be read.
public enum StoreFailure: Error, Hashable, Sendable {
  /// The file is no SQLite database, or one of another program. It was not touched.
  case notAStore
  /// The file is damaged. The payload is SQLite's own words. When it was noticed on opening, it was not touched.
  case damaged(String)
  /// A newer version of this program made the file. It was not touched.
  case newerVersion
  /// Nothing more fits on the disk, or the file may not grow: what the system refused to write. What was kept before is
  /// unharmed.
  case diskFull
  /// The file cannot be opened or made. The payload is the system's own words.
  case cannotOpen(String)
  /// There is no file.
  case missing
  /// Another process, or another night of this one, is at work with the same store.
  case nightIsBusy
  /// Another process, or another crawl of this one, is at the same site with the same store.
  case siteIsBusy
  /// Others kept the store to themselves for longer than ``CheckStore/patience``.
  case storeIsBusy
  /// The store was closed, or the crawl was finished.
  case closed
  /// Anything else. The payload is SQLite's code and its own words.
  case other(code: Int, message: String)

  /// A sentence for people.
  public var message: Localized {
    switch self {
    case .notAStore:
      Localized(
        nb: "Filen er ikke et lager som dette programmet har laget. Den er ikke rørt.",
        nn: "Fila er ikkje eit lager som dette programmet har laga. Ho er ikkje rørt.",
        en: "The file is no store that this program made. It was not touched.")
    case .damaged(let words):
      Localized(
        nb: "Lageret er skadet (\(words)). Flytt filen bort, så begynner et nytt lager.",
        nn: "Lageret er skadd (\(words)). Flytt fila bort, så byrjar eit nytt lager.",
        en: "The store is damaged (\(words)). Move the file away, and a new store begins.")
    case .newerVersion:
      Localized(
        nb: "Lageret er laget av en nyere versjon av programmet. Det er ikke rørt.",
        nn: "Lageret er laga av ein nyare versjon av programmet. Det er ikkje rørt.",
        en: "A newer version of the program made the store. It was not touched.")
    case .diskFull:
      Localized(
        nb: "Det er ikke plass til mer på disken. Det som alt er lagret, er trygt.",
        nn: "Det er ikkje plass til meir på disken. Det som alt er lagra, er trygt.",
        en: "Nothing more fits on the disk. What was stored already is safe.")
    case .cannotOpen(let words):
      Localized(
        nb: "Lageret kan ikke åpnes: \(words).",
        nn: "Lageret kan ikkje opnast: \(words).",
        en: "The store cannot be opened: \(words).")
    case .missing:
      Localized(
        nb: "Lageret finnes ikke. Et nytt begynner med: kommunesjekk nightly --store FIL",
        nn: "Lageret finst ikkje. Eit nytt byrjar med: kommunesjekk nightly --store FIL",
        en: "The store does not exist. A new one begins with: kommunesjekk nightly --store FILE")
    case .nightIsBusy:
      Localized(
        nb: "En annen natt er i gang med det samme lageret.",
        nn: "Ei anna natt er i gang med det same lageret.",
        en: "Another night is under way with the same store.")
    case .siteIsBusy:
      Localized(
        nb: "Nettstedet sjekkes allerede med det samme lageret.",
        nn: "Nettstaden blir allereie sjekka med det same lageret.",
        en: "The site is being checked with the same store already.")
    case .storeIsBusy:
      Localized(
        nb: "Lageret er opptatt: Andre har skrevet til det for lenge.",
        nn: "Lageret er oppteke: Andre har skrive til det for lenge.",
        en: "The store is busy: others have been writing to it for too long.")
    case .closed:
      Localized(
        nb: "Lageret er lukket.",
        nn: "Lageret er lukka.",
        en: "The store is closed.")
    case .other(let code, let words):
      Localized(
        nb: "Lageret svarte med en feil (\(code): \(words)).",
        nn: "Lageret svara med ein feil (\(code): \(words)).",
        en: "The store answered with an error (\(code): \(words)).")
    }
  }
}
