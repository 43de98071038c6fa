public import Results

extension Contact.Part {
  /// What users see.
  public var name: Localized {
    switch self {
    case .telephone: Localized(nb: "telefon", nn: "telefon", en: "telephone")
    case .email: Localized(nb: "e-post", nn: "e-post", en: "e-mail")
    case .visitingAddress: Localized(nb: "besøksadresse", nn: "besøksadresse", en: "visiting address")
    case .postalAddress: Localized(nb: "postadresse", nn: "postadresse", en: "postal address")
    case .organisationNumber:
      Localized(nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number")
    }
  }
}

extension ComplaintGuidance.Part {
  /// What users see.
  public var name: Localized {
    switch self {
    case .deadline: Localized(nb: "klagefrist", nn: "klagefrist", en: "the time limit")
    case .instance: Localized(nb: "klageinstans", nn: "klageinstans", en: "who decides")
    case .url: Localized(nb: "lenke til klageskjema", nn: "lenkje til klageskjema", en: "a link to a form")
    }
  }
}

extension Offering.Format {
  /// What users see, without a preposition.
  public var name: Localized {
    switch self {
    case .page: Localized(nb: "en side", nn: "ei side", en: "a page")
    case .form: Localized(nb: "et skjema", nn: "eit skjema", en: "a form")
    case .portal: Localized(nb: "en egen løsning", nn: "ei eiga løysing", en: "a solution of its own")
    case .document: Localized(nb: "et dokument", nn: "eit dokument", en: "a document")
    case .external: Localized(nb: "et annet nettsted", nn: "ein annan nettstad", en: "another site")
    case .statement:
      Localized(
        nb: "en erklæring på uustatus.no", nn: "ei erklæring på uustatus.no", en: "a statement at uustatus.no")
    case .script: Localized(nb: "en tjeneste på siden", nn: "ei teneste på sida", en: "a service on the page")
    }
  }
}
