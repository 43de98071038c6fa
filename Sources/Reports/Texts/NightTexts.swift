package import Results

/// Texts of the summary of a night and of its progress.
package enum NightTexts {
  static func heading(_ night: String) -> Localized {
    Localized(nb: "Natt til \(night)", nn: "Natt til \(night)", en: "The night of \(night)")
  }
  package static func counts(_ night: NightRecord) -> Localized {
    Localized(
      nb: """
        \(night.done) av \(night.planned) nettsteder: \(night.complete) lest helt, \(night.partial) lest delvis, \
        \(night.unreachable) ikke nådd
        """,
      nn: """
        \(night.done) av \(night.planned) nettstader: \(night.complete) lesne heilt, \(night.partial) lesne delvis, \
        \(night.unreachable) ikkje nådde
        """,
      en: """
        \(night.done) of \(night.planned) sites: \(night.complete) read in full, \(night.partial) in part, \
        \(night.unreachable) not reached
        """)
  }
  static let wasDone = Localized(
    nb: "Natten var alt ferdig. Med --again begynner en ny.", nn: "Natta var alt ferdig. Med --again byrjar ei ny.",
    en: "The night was done already. With --again a new one begins.")
  static let isResumed = Localized(
    nb: "Natten var avbrutt og ble fortsatt.", nn: "Natta var avbroten og vart halden fram med.",
    en: "The night had been broken off and was gone on with.")
  static let isUnderWay = Localized(
    nb: "Natten er ikke ferdig. Samme kommando fortsetter den.", nn: "Natta er ikkje ferdig. Same kommando held fram.",
    en: "The night is not done. The same command goes on with it.")
  static func duration(_ text: String) -> Localized {
    Localized(nb: "Tid: \(text)", nn: "Tid: \(text)", en: "Time: \(text)")
  }
  static let gained = Localized(nb: "Bedre enn sist", nn: "Betre enn sist", en: "Better than before")
  static let lost = Localized(nb: "Dårligere enn sist", nn: "Dårlegare enn sist", en: "Worse than before")
  static let unreachable = Localized(nb: "Ikke nådd", nn: "Ikkje nådd", en: "Not reached")
  static func open(_ count: Int) -> Localized {
    Localized(
      nb: "\(count) rakk ikke å bli ferdig. Neste natt begynner med dem.",
      nn: "\(count) rakk ikkje å bli ferdige. Neste natt byrjar med dei.",
      en: "\(count) did not get ready in time. The next night begins with them.")
  }
  static func thinned(_ count: Int) -> Localized {
    Localized(
      nb: "\(count) eldre \(count == 1 ? "natt" : "netter") er tynnet ut: Fakta og poeng er tatt vare på.",
      nn: "\(count) eldre \(count == 1 ? "natt" : "netter") er tynna ut: Fakta og poeng er tekne vare på.",
      en: "\(count) older \(count == 1 ? "night was" : "nights were") thinned: facts and scores are kept.")
  }
  static func more(_ count: Int) -> Localized {
    Localized(nb: "… og \(count) til", nn: "… og \(count) til", en: "… and \(count) more")
  }
  static func progress(done: Int, planned: Int, pages: Int) -> Localized {
    Localized(
      nb: "\(done) av \(planned) nettsteder ferdig, \(pages) sider lest",
      nn: "\(done) av \(planned) nettstader ferdige, \(pages) sider lesne",
      en: "\(done) of \(planned) sites done, \(pages) pages read")
  }
  static func remaining(_ time: String) -> Localized {
    Localized(nb: "omtrent \(time) igjen", nn: "omtrent \(time) att", en: "about \(time) left")
  }
  static func minutes(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? "1 minutt" : "\(count) minutter", nn: count == 1 ? "1 minutt" : "\(count) minutt",
      en: count == 1 ? "1 minute" : "\(count) minutes")
  }
  static func hours(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? "1 time" : "\(count) timer", nn: count == 1 ? "1 time" : "\(count) timar",
      en: count == 1 ? "1 hour" : "\(count) hours")
  }
  static let lessThanAMinute = Localized(
    nb: "under ett minutt", nn: "under eitt minutt", en: "less than a minute")
}
