internal import Results

/// Texts of the report on one page.
enum PageTexts {
  static let title = Localized(nb: "Tittel", nn: "Tittel", en: "Title")
  static let language = Localized(nb: "Språk", nn: "Språk", en: "Language")
  static let date = Localized(nb: "Dato", nn: "Dato", en: "Date")
  static let facts = Localized(nb: "Det siden sier", nn: "Det sida seier", en: "What the page says")
  static let links = Localized(nb: "Lenker", nn: "Lenkjer", en: "Links")
  /// A value that the page does not give.
  static let none = Localized(nb: "ingen", nn: "ingen", en: "none")
  static let noFacts = Localized(
    nb: "Ingen åpningstider, priser, saksbehandlingstider eller selvbetjening ble funnet i teksten.",
    nn: "Ingen opningstider, prisar, sakshandsamingstider eller sjølvbetening vart funne i teksten.",
    en: "No opening hours, prices, processing times or self-service were found in the text.")
  static let needsScript = Localized(
    nb: "Siden er tom til nettleseren har kjørt skriptene. Programmet leser det som tjeneren sender.",
    nn: "Sida er tom til nettlesaren har køyrt skripta. Programmet les det som tenaren sender.",
    en: "The page is empty until the browser has run its scripts. The program reads what the server sends.")

  /// The subject of a value that nothing on the page names.
  static let unknownSubject = Localized(nb: "ukjent emne", nn: "ukjent emne", en: "unknown subject")

  /// Beside the language, when the page declares another.
  static func declared(_ language: String) -> Localized {
    Localized(nb: "siden oppgir «\(language)»", nn: "sida oppgjev «\(language)»", en: "the page declares “\(language)”")
  }

  /// The name of a language.
  static func name(of language: Language) -> Localized {
    switch language {
    case .bokmål: Localized(nb: "bokmål", nn: "bokmål", en: "Norwegian bokmål")
    case .nynorsk: Localized(nb: "nynorsk", nn: "nynorsk", en: "Norwegian nynorsk")
    case .english: Localized(nb: "engelsk", nn: "engelsk", en: "English")
    case .northernSámi: Localized(nb: "nordsamisk", nn: "nordsamisk", en: "Northern Sámi")
    case .luleSámi: Localized(nb: "lulesamisk", nn: "lulesamisk", en: "Lule Sámi")
    case .southSámi: Localized(nb: "sørsamisk", nn: "sørsamisk", en: "South Sámi")
    case .undecided: Localized(nb: "ikke avgjort", nn: "ikkje avgjort", en: "undecided")
    }
  }

  /// What a fact is about.
  static func name(of kind: FactKind) -> Localized {
    switch kind {
    case .openingHours: Localized(nb: "Åpningstid", nn: "Opningstid", en: "Opening hours")
    case .phoneHours: Localized(nb: "Telefontid", nn: "Telefontid", en: "Telephone hours")
    case .extendedHours: Localized(nb: "Utvidet åpningstid", nn: "Utvida opningstid", en: "Extended hours")
    case .price: Localized(nb: "Pris", nn: "Pris", en: "Price")
    case .processingTime: Localized(nb: "Saksbehandlingstid", nn: "Sakshandsamingstid", en: "Processing time")
    case .selfService: Localized(nb: "Selvbetjening", nn: "Sjølvbetening", en: "Self-service")
    case .document: Localized(nb: "Dokument", nn: "Dokument", en: "Document")
    case .contact: Localized(nb: "Kontaktinformasjon", nn: "Kontaktinformasjon", en: "Contact information")
    case .responseTime: Localized(nb: "Svartid", nn: "Svartid", en: "Time to an answer")
    case .complaint: Localized(nb: "Klageveiledning", nn: "Klagerettleiing", en: "How to complain")
    case .deadline: Localized(nb: "Frist", nn: "Frist", en: "Deadline")
    case .offering: Localized(nb: "Tilbud", nn: "Tilbod", en: "Offering")
    case .statement: Localized(nb: "Utsagn", nn: "Utsegn", en: "Statement")
    case .share: Localized(nb: "Andel", nn: "Del", en: "Share")
    }
  }

  /// Where links lead.
  static func name(of kind: PageLink.Kind) -> Localized {
    switch kind {
    case .page: Localized(nb: "sider på nettstedet", nn: "sider på nettstaden", en: "pages of the site")
    case .fragment: Localized(nb: "steder på samme side", nn: "stader på same sida", en: "places on the same page")
    case .document: Localized(nb: "dokumenter", nn: "dokument", en: "documents")
    case .file: Localized(nb: "andre filer", nn: "andre filer", en: "other files")
    case .form: Localized(nb: "skjemaer og portaler", nn: "skjema og portalar", en: "forms and portals")
    case .external: Localized(nb: "andre nettsteder", nn: "andre nettstader", en: "other sites")
    case .mail: Localized(nb: "e-postadresser", nn: "e-postadresser", en: "e-mail addresses")
    case .telephone: Localized(nb: "telefonnumre", nn: "telefonnummer", en: "telephone numbers")
    case .unsupported:
      Localized(
        nb: "skript og annet som ikke følges", nn: "skript og anna som ikkje blir følgt",
        en: "scripts and others that are not followed")
    case .malformed: Localized(nb: "ugyldige adresser", nn: "ugyldige adresser", en: "malformed addresses")
    }
  }

  /// What was lost in reading, by the word that results have.
  static func truncation(_ word: String) -> Localized {
    switch word {
    case "depth":
      Localized(
        nb: "Siden er nøstet for dypt; det innerste er ikke lest.",
        nn: "Sida er nøsta for djupt; det inste er ikkje lese.",
        en: "The page is nested too deeply; the innermost was not read.")
    case "attributes":
      Localized(
        nb: "En tagg har for mange attributter; resten av dem er ikke lest.",
        nn: "Ein tagg har for mange attributt; resten av dei er ikkje lesne.",
        en: "A tag has too many attributes; the rest of them were not read.")
    case "nodes", "size":
      Localized(
        nb: "Siden er for stor; slutten er ikke lest.", nn: "Sida er for stor; slutten er ikkje lesen.",
        en: "The page is too large; its end was not read.")
    case "encoding":
      Localized(
        nb: "Siden er i en annen tegnkoding enn den oppgir; bokstaver som æ, ø og å gikk tapt.",
        nn: "Sida er i ei anna teiknkoding enn ho oppgjev; bokstavar som æ, ø og å gjekk tapt.",
        en: "The page is in another encoding than it says; letters such as æ, ø and å were lost.")
    case "links":
      Localized(
        nb: "Siden har for mange lenker; resten av dem er ikke lest.",
        nn: "Sida har for mange lenkjer; resten av dei er ikkje lesne.",
        en: "The page has too many links; the rest of them were not read.")
    case "facts":
      Localized(
        nb: "Siden har flere tall enn programmet ser på; resten er ikke lest.",
        nn: "Sida har fleire tal enn programmet ser på; resten er ikkje lese.",
        en: "The page has more figures than the program looks at; the rest was not read.")
    default:
      Localized(
        nb: "Noe av siden er ikke lest (\(word)).", nn: "Noko av sida er ikkje lese (\(word)).",
        en: "Some of the page was not read (\(word)).")
    }
  }
}
