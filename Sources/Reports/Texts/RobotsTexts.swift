internal import Results

/// Texts of the report on a robots.txt.
enum RobotsTexts {
  static let crawlDelay = Localized(
    nb: "Pause mellom forespørsler", nn: "Pause mellom førespurnader", en: "Pause between requests")
  static let none = Localized(nb: "ingen", nn: "ingen", en: "none")
  static let sitemaps = Localized(nb: "Nettstedskart", nn: "Nettstadkart", en: "Sitemaps")
  static let rules = Localized(nb: "Reglene som gjelder", nn: "Reglane som gjeld", en: "The rules that hold")
  static let addresses = Localized(nb: "Adresser", nn: "Adresser", en: "Addresses")

  /// A pause.
  static func seconds(_ number: String) -> Localized {
    Localized(nb: "\(number) sekunder", nn: "\(number) sekund", en: "\(number) seconds")
  }

  /// What came of asking for the file, and what follows.
  static func sentence(on file: RobotsResult.File, agent: String) -> Localized {
    switch (file.status, file.addressee) {
    case (.missing, _):
      Localized(
        nb: "Det finnes ingen robots.txt. Da er alt tillatt.", nn: "Det finst inga robots.txt. Då er alt tillate.",
        en: "There is no robots.txt. So everything is allowed.")
    case (.unavailable, _):
      Localized(
        nb: "Tjeneren svarer med en feil. Da er ingenting tillatt.",
        nn: "Tenaren svarar med ein feil. Då er ingenting tillate.",
        en: "The server answers with an error. So nothing is allowed.")
    case (.unreachable, _):
      Localized(
        nb: "Tjeneren svarer ikke. Da er ingenting tillatt.", nn: "Tenaren svarar ikkje. Då er ingenting tillate.",
        en: "The server does not answer. So nothing is allowed.")
    case (.read, .crawler):
      Localized(
        nb: "Filen har regler for \(agent).", nn: "Fila har reglar for \(agent).",
        en: "The file has rules for \(agent).")
    case (.read, .everybody):
      Localized(
        nb: "Filen nevner ikke \(agent). Reglene for alle gjelder.",
        nn: "Fila nemner ikkje \(agent). Reglane for alle gjeld.",
        en: "The file does not name \(agent). The rules for everybody hold.")
    case (.read, _):
      Localized(
        nb: "Filen har ingen regler som gjelder \(agent). Da er alt tillatt.",
        nn: "Fila har ingen reglar som gjeld \(agent). Då er alt tillate.",
        en: "The file has no rules that hold for \(agent). So everything is allowed.")
    }
  }

  /// Whether an address may be fetched.
  static func verdict(_ isAllowed: Bool?) -> Localized {
    switch isAllowed {
    case true?: Localized(nb: "tillatt", nn: "tillate", en: "allowed")
    case false?: Localized(nb: "ikke tillatt", nn: "ikkje tillate", en: "disallowed")
    case nil: Localized(nb: "ikke avgjort her", nn: "ikkje avgjort her", en: "not decided here")
    }
  }

  /// The line that decides.
  static func line(_ number: Int, _ words: String) -> Localized {
    Localized(nb: "linje \(number): \(words)", nn: "linje \(number): \(words)", en: "line \(number): \(words)")
  }

  /// Why, where no line decides.
  static func reason(_ reason: RobotsResult.Reason) -> Localized {
    switch reason {
    case .rule: Localized(nb: "en regel passer", nn: "ein regel passar", en: "a rule fits")
    case .noRule: Localized(nb: "ingen regel passer", nn: "ingen regel passar", en: "no rule fits")
    case .noGroup:
      Localized(nb: "ingen regler gjelder", nn: "ingen reglar gjeld", en: "no rules hold")
    case .robotsFile:
      Localized(
        nb: "robots.txt selv kan alltid hentes", nn: "robots.txt sjølv kan alltid hentast",
        en: "robots.txt itself may always be fetched")
    case .missing:
      Localized(nb: "det finnes ingen robots.txt", nn: "det finst inga robots.txt", en: "there is no robots.txt")
    case .unavailable:
      Localized(nb: "tjeneren svarer med en feil", nn: "tenaren svarar med ein feil", en: "the server answers an error")
    case .unreachable:
      Localized(nb: "tjeneren svarer ikke", nn: "tenaren svarar ikkje", en: "the server does not answer")
    case .otherOrigin:
      Localized(
        nb: "adressen hører til et annet nettsted med sin egen robots.txt",
        nn: "adressa høyrer til ein annan nettstad med si eiga robots.txt",
        en: "the address belongs to another site with a robots.txt of its own")
    }
  }
}
