internal import Results

/// Texts for ways to do something oneself and for documents beside the page.
enum SelfServiceTexts {
  /// What a level of self-service means to the inhabitant; `nil` for a number that is no level.
  static func level(_ level: Int) -> Localized? {
    switch level {
    case 0: Localized(nb: "skjema til å skrive ut", nn: "skjema til å skrive ut", en: "a form to print")
    case 1: Localized(nb: "nettskjema", nn: "nettskjema", en: "a web form")
    case 2: Localized(nb: "nettskjema med innlogging", nn: "nettskjema med innlogging", en: "a web form with login")
    case 3: Localized(nb: "egen side med status", nn: "eiga side med status", en: "an own page with status")
    case 4: Localized(nb: "egen portal", nn: "eigen portal", en: "an external portal")
    default: nil
    }
  }

  /// The name of a login.
  static func login(_ id: String) -> String {
    switch id {
    case "id-porten": "ID-porten"
    case "altinn": "Altinn"
    default: id
    }
  }

  /// What a document is.
  static func document(_ format: String) -> Localized? {
    switch format {
    case "pdf": Localized(nb: "står i en PDF", nn: "står i ein PDF", en: "stands in a PDF")
    case "word":
      Localized(nb: "står i et Word-dokument", nn: "står i eit Word-dokument", en: "stands in a Word document")
    case "spreadsheet": Localized(nb: "står i et regneark", nn: "står i eit rekneark", en: "stands in a spreadsheet")
    case "portal":
      Localized(nb: "står i en egen portal", nn: "står i ein eigen portal", en: "stands in an external portal")
    default: nil
    }
  }
}
