package import Results

/// Texts of the report on what has changed.
package enum ComparisonTexts {
  package static func heading(_ before: String, _ after: String) -> Localized {
    Localized(
      nb: "Fra \(before) til \(after)", nn: "Frå \(before) til \(after)", en: "From \(before) to \(after)")
  }
  package static let nothing = Localized(
    nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing has changed.")
  package static func sums(changed: Int, unchanged: Int) -> Localized {
    Localized(
      nb: "\(changed) \(changed == 1 ? "nettsted" : "nettsteder") er endret, \(unchanged) er som før.",
      nn: "\(changed) \(changed == 1 ? "nettstad" : "nettstader") er endra, \(unchanged) er som før.",
      en: "\(changed) \(changed == 1 ? "site has" : "sites have") changed, \(unchanged) are as before.")
  }
  package static let otherRules = Localized(
    nb: """
      Reglene er ikke de samme i begge. Endringer i poeng kan skyldes dem. Med --rules MAPPE dømmes begge på nytt med de \
      samme reglene.
      """,
    nn: """
      Reglane er ikkje dei same i begge. Endringar i poeng kan kome av dei. Med --rules MAPPE blir begge dømde på nytt med \
      dei same reglane.
      """,
    en: """
      The rules are not the same in both. Changes of points may be due to them. With --rules FOLDER both are judged anew by \
      the same rules.
      """)
  package static func anew(_ version: String) -> Localized {
    Localized(
      nb: "Begge er dømt på nytt med regelsettet \(version).", nn: "Begge er dømde på nytt med regelsettet \(version).",
      en: "Both were judged anew by rule set \(version).")
  }
  package static func score(_ before: String, _ after: String) -> Localized {
    Localized(nb: "Andel: \(before) → \(after)", nn: "Del: \(before) → \(after)", en: "Share: \(before) → \(after)")
  }
  package static func parts(site: String, rules: String) -> Localized {
    Localized(
      nb: "nettstedet \(site), reglene \(rules)", nn: "nettstaden \(site), reglane \(rules)",
      en: "the site \(site), the rules \(rules)")
  }
  package static func status(_ status: Site.Status) -> Localized {
    switch status {
    case .complete: Localized(nb: "lest helt", nn: "lesen heilt", en: "read in full")
    case .partial: Localized(nb: "lest delvis", nn: "lesen delvis", en: "read in part")
    case .unreachable: Localized(nb: "ikke lest", nn: "ikkje lesen", en: "not read")
    }
  }
  package static func kind(_ kind: CriterionChange.Kind) -> Localized {
    switch kind {
    case .won: Localized(nb: "Vunnet", nn: "Vunne", en: "Won")
    case .lost: Localized(nb: "Tapt", nn: "Tapt", en: "Lost")
    case .opened: Localized(nb: "Kan ikke lenger avgjøres", nn: "Kan ikkje lenger avgjerast", en: "No longer decidable")
    case .settled: Localized(nb: "Kan nå avgjøres", nn: "Kan no avgjerast", en: "Now decidable")
    case .added: Localized(nb: "Nye spørsmål", nn: "Nye spørsmål", en: "New questions")
    case .removed:
      Localized(
        nb: "Spørsmål som ikke stilles lenger", nn: "Spørsmål som ikkje blir stilte lenger", en: "No longer asked")
    }
  }
  package static let facts = Localized(nb: "Det som sies", nn: "Det som blir sagt", en: "What is told")
  package static func kind(_ kind: FactChange.Kind) -> Localized {
    switch kind {
    case .changed: Localized(nb: "endret", nn: "endra", en: "changed")
    case .new: Localized(nb: "nytt", nn: "nytt", en: "new")
    case .gone: Localized(nb: "borte", nn: "borte", en: "gone")
    case .notSeen:
      Localized(
        nb: "ikke sett, men ikke alle sider er lest", nn: "ikkje sett, men ikkje alle sider er lesne",
        en: "not seen, but not every page was read")
    }
  }
  package static let links = Localized(nb: "Brutte lenker", nn: "Brotne lenkjer", en: "Broken links")
  package static func kind(_ kind: LinkChange.Kind) -> Localized {
    switch kind {
    case .new: Localized(nb: "ny", nn: "ny", en: "new")
    case .fixed: Localized(nb: "rettet", nn: "retta", en: "fixed")
    case .notChecked: Localized(nb: "ikke prøvd", nn: "ikkje prøvd", en: "not checked")
    }
  }
  static let findingsColumn = Localized(nb: "Funn", nn: "Funn", en: "Findings")
  static func counts(_ change: FindingChange) -> Localized {
    let parts: [(Int, Localized)] = [
      (change.new, Localized(nb: "nye", nn: "nye", en: "new")),
      (change.fixed, Localized(nb: "rettet", nn: "retta", en: "fixed")),
      (change.same, Localized(nb: "som før", nn: "som før", en: "as before")),
      (change.notChecked, Localized(nb: "ikke prøvd", nn: "ikkje prøvde", en: "not checked")),
    ]
    func line(_ language: UserLanguage) -> String {
      parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 && $0.1.nb == "nye" ? new[language] : $0.1[language])" }
        .joined(separator: ", ")
    }
    return Localized(nb: line(.nb), nn: line(.nn), en: line(.en))
  }
  private static let new = Localized(nb: "nytt", nn: "nytt", en: "new")
  package static let before = Localized(nb: "før:", nn: "før:", en: "before:")
  package static let after = Localized(nb: "nå:", nn: "no:", en: "now:")
  package static func more(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) til. Alt står i --format json.", nn: "… og \(count) til. Alt står i --format json.",
      en: "… and \(count) more. All are in --format json.")
  }
  package static func only(_ label: String) -> Localized {
    Localized(nb: "Bare i \(label)", nn: "Berre i \(label)", en: "Only in \(label)")
  }
  package static let won = Localized(nb: "Vunnet", nn: "Vunne", en: "Won")
  package static let lost = Localized(nb: "Tapt", nn: "Tapt", en: "Lost")
  package static let beforeColumn = Localized(nb: "Før", nn: "Før", en: "Before")
  package static let afterColumn = Localized(nb: "Etter", nn: "Etter", en: "After")
  package static let undecided = Localized(nb: "ikke avgjort", nn: "ikkje avgjord", en: "undecided")
}
