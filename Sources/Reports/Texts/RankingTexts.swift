package import Results

/// Texts of the report on several sites.
package enum RankingTexts {
  /// Heading.
  package static let heading = Localized(nb: "Rangering", nn: "Rangering", en: "Ranking")
  /// Column: the site.
  package static let site = Localized(nb: "Nettsted", nn: "Nettstad", en: "Site")
  /// Column: points in percent.
  package static let score = Localized(nb: "Andel", nn: "Del", en: "Share")
  /// Column: points of points.
  package static let points = Localized(nb: "Poeng", nn: "Poeng", en: "Points")
  /// Column: questions decided of all.
  package static let decided = Localized(nb: "Avgjort", nn: "Avgjort", en: "Decided")
  /// Column: pages read.
  package static let pages = Localized(nb: "Sider", nn: "Sider", en: "Pages")
  /// Instead of a score.
  package static let unread = Localized(nb: "ikke lest", nn: "ikkje lesen", en: "not read")
  /// Instead of a score of a site that was read.
  package static let undecided = Localized(nb: "ikke avgjort", nn: "ikkje avgjord", en: "undecided")
  /// Heading of the list of the best answers.
  package static let best = Localized(
    nb: "Slik gjør de beste det", nn: "Slik gjer dei beste det", en: "How the best do it")
  /// A question that no site answers.
  package static let nobody = Localized(
    nb: "ingen svarer på dette", nn: "ingen svarar på dette", en: "no site answers this")
}
