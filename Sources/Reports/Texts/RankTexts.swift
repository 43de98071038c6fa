package import Results

/// Texts of the ranking of a night.
package enum RankTexts {
  package static func heading(_ night: String) -> Localized {
    Localized(
      nb: "Rangering natt til \(night)", nn: "Rangering natt til \(night)", en: "Ranking of the night of \(night)")
  }
  package static let range = Localized(nb: "Mulig", nn: "Mogleg", en: "Range")
  package static let tested = Localized(nb: "Prøvd", nn: "Prøvd", en: "Tested")
  package static let before = Localized(nb: "Før", nn: "Før", en: "Before")
  package static let county = Localized(nb: "Fylke", nn: "Fylke", en: "County")
  package static func channel(_ channel: Observation.Channel) -> Localized {
    switch channel {
    case .web: Localized(nb: "Nett (spurt)", nn: "Nett (spurt)", en: "Web (asked)")
    case .mail: Localized(nb: "E-post", nn: "E-post", en: "Mail")
    case .telephone: Localized(nb: "Telefon", nn: "Telefon", en: "Telephone")
    }
  }
  package static let explanation = Localized(
    nb: """
      Plassen følger prosenten av poengene som kunne prøves. «Mulig» er hva den ville være om resten var tapt eller vunnet. \
      Lik prosent gir lik plass (=).
      """,
    nn: """
      Plassen følgjer prosenten av poenga som kunne prøvast. «Mogleg» er kva han ville vere om resten var tapt eller vunnen. \
      Lik prosent gjev lik plass (=).
      """,
    en: """
      Places go by the percentage of the points that could be tested. The range is what it would be if the rest were lost or \
      won. Equal percentages share a place (=).
      """)
  package static let asked = Localized(
    nb: "E-post og telefon: antall svar av antall spurt, og kvaliteten på svarene fra 0 til 100.",
    nn: "E-post og telefon: talet på svar av talet på spurde, og kvaliteten på svara frå 0 til 100.",
    en: "Mail and telephone: answers of those asked, and the quality of the answers from 0 to 100.")
  package static let unplaced = Localized(nb: "Uten plass", nn: "Utan plass", en: "Without a place")
  package static let notChecked = Localized(nb: "ikke sjekket", nn: "ikkje sjekka", en: "not checked")
  package static func tooLittle(_ percent: Int) -> Localized {
    Localized(
      nb: "for lite kunne prøves (\(percent)\u{A0}% av poengene)",
      nn: "for lite kunne prøvast (\(percent)\u{A0}% av poenga)",
      en: "too little could be tested (\(percent)% of the points)")
  }
  package static let nobody = Localized(
    nb: "Ingen nettsteder passer.", nn: "Ingen nettstader passar.", en: "No site fits.")
  package static func from(_ night: String) -> Localized {
    Localized(nb: "fra \(night)", nn: "frå \(night)", en: "of \(night)")
  }
}
