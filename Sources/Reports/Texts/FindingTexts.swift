package import Results

/// Texts about what the rules of accessibility found.
package enum FindingTexts {
  /// The heading above the findings.
  package static let heading = Localized(
    nb: "Universell utforming, etter W3C sine regler", nn: "Universell utforming, etter reglane til W3C",
    en: "Accessibility, by the W3C's rules")

  /// How often something stands where.
  package static func extent(occurrences: Int, pages: Int, of all: Int, isTemplate: Bool) -> Localized {
    let places = Localized(
      nb: occurrences == 1 ? "1 sted" : "\(occurrences) steder",
      nn: occurrences == 1 ? "1 stad" : "\(occurrences) stader",
      en: occurrences == 1 ? "1 place" : "\(occurrences) places")
    guard all > 1 else { return places }
    return Localized(
      nb: "\(places.nb) på \(pages) av \(all) sider" + (isTemplate ? ", i en mal" : ""),
      nn: "\(places.nn) på \(pages) av \(all) sider" + (isTemplate ? ", i ein mal" : ""),
      en: "\(places.en) on \(pages) of \(all) pages" + (isTemplate ? ", in a template" : ""))
  }

  /// Where the example stands.
  package static func place(_ page: String, line: Int?) -> Localized {
    guard let line else { return Localized(nb: page, nn: page, en: page) }
    return Localized(nb: "\(page), linje \(line)", nn: "\(page), linje \(line)", en: "\(page), line \(line)")
  }

  /// After the places that are shown.
  package static func morePlaces(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) slike til; JSON-utdataene har alle.", nn: "… og \(count) slike til; JSON-utdataa har alle.",
      en: "… and \(count) more like it; the JSON output has all.")
  }

  /// After the rules that are shown.
  package static func moreRules(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) regler til som ikke er oppfylt; JSON-utdataene har alle.",
      nn: "… og \(count) reglar til som ikkje er oppfylte; JSON-utdataa har alle.",
      en: "… and \(count) more rules that fail; the JSON output has all.")
  }

  /// The sums.
  package static func sums(pages: Int, rules: Int, passed: Int, failed: Int, open: Int) -> Localized {
    Localized(
      nb: "\(rules) regler gjaldt noe på \(pages == 1 ? "siden" : "\(pages) sider"): \(passed) oppfylt, \(failed) ikke "
        + "oppfylt, \(open) kan bare avgjøres i en nettleser eller av et menneske",
      nn:
        "\(rules) reglar galdt noko på \(pages == 1 ? "sida" : "\(pages) sider"): \(passed) oppfylte, \(failed) ikkje "
        + "oppfylte, \(open) kan berre avgjerast i ein nettlesar eller av eit menneske",
      en: "\(rules) rules concerned something on \(pages == 1 ? "the page" : "\(pages) pages"): \(passed) passed, "
        + "\(failed) failed, \(open) can be decided in a browser or by a person only")
  }

  /// What the municipality's own statement says beside what was found.
  package static func statement(_ statement: StatementComparison) -> [Localized] {
    var lines = [
      statement.updated.map { day in
        statement.isOutdated == true
          ? Localized(
            nb: "Tilgjengelighetserklæringen er fra \(day) og skulle vært oppdatert.",
            nn: "Tilgjengeerklæringa er frå \(day) og skulle ha vore oppdatert.",
            en: "The accessibility statement is of \(day) and should have been brought up to date.")
          : Localized(
            nb: "Tilgjengelighetserklæringen er fra \(day).", nn: "Tilgjengeerklæringa er frå \(day).",
            en: "The accessibility statement is of \(day).")
      }
    ].compactMap { $0 }
    let admitted = statement.admitted.joined(separator: ", ")
    lines.append(
      statement.admitted.isEmpty
        ? Localized(
          nb: "Den nevner ingen brudd.", nn: "Ho nemner ingen brot.", en: "It names no criterion that is not satisfied."
        )
        : Localized(
          nb: "Den nevner brudd på \(admitted).", nn: "Ho nemner brot på \(admitted).",
          en: "It says that \(admitted) are not satisfied."))
    if !statement.notAdmitted.isEmpty {
      let others = statement.notAdmitted.joined(separator: ", ")
      lines.append(
        Localized(
          nb: "Her er det funn også for \(others), som erklæringen sier er oppfylt.",
          nn: "Her er det funn òg for \(others), som erklæringa seier er oppfylt.",
          en: "There are findings here for \(others) too, which the statement says are satisfied."))
    }
    return lines
  }

  /// What is said of a single finding to machines that show messages.
  package static func message(_ rule: RuleTally, _ outcome: Outcome) -> Localized {
    outcome == .failed
      ? Localized(
        nb: "Ikke oppfylt: \(rule.title.nb). \(rule.advice.nb)",
        nn: "Ikkje oppfylt: \(rule.title.nn). \(rule.advice.nn)",
        en: "Not satisfied: \(rule.title.en). \(rule.advice.en)")
      : Localized(
        nb: "Kan ikke avgjøres her: \(rule.title.nb).", nn: "Kan ikkje avgjerast her: \(rule.title.nn).",
        en: "Cannot be decided here: \(rule.title.en).")
  }
}
