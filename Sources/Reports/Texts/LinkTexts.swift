package import Results

/// Texts about where the links of a site lead.
package enum LinkTexts {
  /// The heading above the links.
  package static let heading = Localized(nb: "Lenker", nn: "Lenkjer", en: "Links")

  /// The sums.
  package static func sums(ok: Int, broken: Int) -> Localized {
    Localized(
      nb: "\(ok) lenker fører fram, \(broken) er brutt", nn: "\(ok) lenkjer fører fram, \(broken) er brotne",
      en: "\(ok) links lead somewhere, \(broken) are broken")
  }

  /// Links of which nothing is known, before the reasons.
  package static func unverifiable(_ count: Int) -> Localized {
    Localized(
      nb: "\(count) kunne ikke kontrolleres", nn: "\(count) kunne ikkje kontrollerast",
      en: "\(count) could not be verified")
  }

  /// Where a broken link stands.
  package static func standsOn(_ page: String, more: Int) -> Localized {
    more == 0
      ? Localized(nb: "står på \(page)", nn: "står på \(page)", en: "stands on \(page)")
      : Localized(
        nb: "står på \(page) og \(more) til", nn: "står på \(page) og \(more) til",
        en: "stands on \(page) and \(more) more")
  }

  /// After the broken links that are shown.
  package static func more(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) brutte lenker til; JSON-utdataene har alle.",
      nn: "… og \(count) brotne lenkjer til; JSON-utdataa har alle.",
      en: "… and \(count) more broken links; the JSON output has all.")
  }

  /// What a robots.txt asks for and gets.
  package static func crawlDelay(_ host: String, asked: String, kept: String) -> Localized {
    Localized(
      nb: "robots.txt på \(host) ber om \(asked) sekunder mellom sidene; programmet ventet \(kept).",
      nn: "robots.txt på \(host) bed om \(asked) sekund mellom sidene; programmet venta \(kept).",
      en: "robots.txt of \(host) asks for \(asked) seconds between pages; the program waited \(kept).")
  }

  /// Beside the address of a site that was read in spite of its certificate.
  package static let ignoredCertificate = Localized(
    nb: "Sertifikatet holder ikke. Nettstedet er lest likevel fordi --insecure ba om det; nettlesere advarer mot det.",
    nn:
      "Sertifikatet held ikkje. Nettstaden er lesen likevel fordi --insecure bad om det; nettlesarar åtvarar mot det.",
    en: "The certificate does not hold. The site was read all the same because --insecure asked for it; browsers warn "
      + "of it.")
}
