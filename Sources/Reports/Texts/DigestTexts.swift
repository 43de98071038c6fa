internal import Results

/// Texts of the digest of a night.
enum DigestTexts {
  static let firstNight = Localized(
    nb: "Dette er den første natten: Det er ingenting å sammenligne med.",
    nn: "Dette er den fyrste natta: Det er ingenting å samanlikne med.",
    en: "This is the first night: there is nothing to compare with.")
  static func comparedWith(_ night: String) -> Localized {
    Localized(
      nb: "Sammenlignet med natten \(night).", nn: "Samanlikna med natta \(night).",
      en: "Compared with the night of \(night).")
  }
  static func otherRules(moved: Int) -> Localized {
    Localized(
      nb: """
        Reglene er ikke de samme som sist. Begge nettene er dømt på nytt med de samme reglene, så endringene under er \
        nettstedenes egne. Reglene alene ga \(moved) \(moved == 1 ? "nettsted" : "nettsteder") en annen andel.
        """,
      nn: """
        Reglane er ikkje dei same som sist. Begge nettene er dømde på nytt med dei same reglane, så endringane under er \
        nettstadene sine eigne. Reglane åleine gav \(moved) \(moved == 1 ? "nettstad" : "nettstader") ein annan del.
        """,
      en: """
        The rules are not those of last time. Both nights were judged anew by the same rules, so that the changes below \
        are the sites' own. The rules alone gave \(moved) \(moved == 1 ? "site" : "sites") another share.
        """)
  }
  static let siteUnderOtherRules = Localized(
    nb: "Reglene er ikke de samme som sist. Begge nettene er dømt på nytt med de samme reglene.",
    nn: "Reglane er ikkje dei same som sist. Begge nettene er dømde på nytt med dei same reglane.",
    en: "The rules are not those of last time. Both nights were judged anew by the same rules.")
  static let better = Localized(nb: "Bedre", nn: "Betre", en: "Better")
  static let worse = Localized(nb: "Dårligere", nn: "Dårlegare", en: "Worse")
  static let others = Localized(
    nb: "Samme andel, andre svar", nn: "Same del, andre svar", en: "The same share, other answers")
  static let noChange = Localized(
    nb: "Ingen nettsteder svarer på mer eller mindre enn sist.",
    nn: "Ingen nettstader svarer på meir eller mindre enn sist.", en: "No site answers more or less than last time.")
  static let defects = Localized(
    nb: "Nye feil, og feil som er rettet", nn: "Nye feil, og feil som er retta",
    en: "New defects, and those that were mended")
  static let link = Localized(nb: "Brutt lenke", nn: "Broten lenkje", en: "Broken link")

  static func answers(won: Int, lost: Int) -> Localized {
    func line(_ word: String, _ lostWord: String) -> String {
      [won > 0 ? "\(won) \(word)" : nil, lost > 0 ? "\(lost) \(lostWord)" : nil].compactMap { $0 }
        .joined(separator: ", ")
    }
    return Localized(
      nb: line("svar vunnet", "svar tapt"), nn: line("svar vunne", "svar tapt"),
      en: line(won == 1 ? "answer won" : "answers won", lost == 1 ? "answer lost" : "answers lost"))
  }

  static func counts(_ counts: SiteComparison.DefectCounts) -> Localized {
    func line(_ parts: [(Int, String, String)]) -> String {
      parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
    }
    let (found, mended) = (counts.newFindings, counts.fixedFindings)
    return Localized(
      nb: line([
        (found, "nytt brudd på W3C sine regler", "nye brudd på W3C sine regler"),
        (mended, "brudd rettet", "brudd rettet"),
        (counts.newLinks, "ny brutt lenke", "nye brutte lenker"), (counts.fixedLinks, "lenke rettet", "lenker rettet"),
      ]),
      nn: line([
        (found, "nytt brot på reglane til W3C", "nye brot på reglane til W3C"), (mended, "brot retta", "brot retta"),
        (counts.newLinks, "ny broten lenkje", "nye brotne lenkjer"),
        (counts.fixedLinks, "lenkje retta", "lenkjer retta"),
      ]),
      en: line([
        (found, "new failure of the W3C's rules", "new failures of the W3C's rules"),
        (mended, "failure mended", "failures mended"), (counts.newLinks, "new broken link", "new broken links"),
        (counts.fixedLinks, "link mended", "links mended"),
      ]))
  }
}
