internal import Criteria
internal import Results

/// Texts for what a site has, says and is.
enum OfferingTexts {
  /// What one finds at the address of an offering.
  static func name(of format: Offering.Format) -> Localized { format.name }

  /// Something that is said without a measure.
  static let said = Localized(nb: "står på siden", nn: "står på sida", en: "stands on the page")

  /// Of how many something is true.
  static func share(_ share: Share) -> Localized {
    Localized(
      nb: "\(share.part) av \(share.whole)", nn: "\(share.part) av \(share.whole)",
      en: "\(share.part) of \(share.whole)")
  }

  /// Who decides a complaint in the end.
  static func instance(_ id: String) -> Localized {
    switch id {
    case "county-governor":
      Localized(nb: "Statsforvalteren", nn: "Statsforvaltaren", en: "the county governor")
    case "appeals-board": Localized(nb: "klagenemnd", nn: "klagenemnd", en: "an appeals board")
    default: Localized(nb: "annen klageinstans", nn: "annan klageinstans", en: "another body")
    }
  }
}
