internal import Results

/// Words of the page of a municipality.
enum MunicipalityWords {
  static let table: [String: Localized] = [
    "notHeldAgainst": Localized(
      nb: "Det teller ikke mot kommunen.", nn: "Det tel ikkje mot kommunen.",
      en: "It is not held against the municipality."),
    "onThisPage": Localized(nb: "På denne siden", nn: "På denne sida", en: "On this page"),
    "doItWell": Localized(nb: "Disse gjør det godt:", nn: "Desse gjer det godt:", en: "These do it well:"),
    "mean": Localized(nb: "Alle", nn: "Alle", en: "All"),
    "marks": Localized(
      nb: """
        ✓ er besvart, kanskje bare delvis: poengene sier det. ✗ er ikke besvart. ? kunne ikke avgjøres og teller ikke. Ordene \
        i sitatene er nettstedets egne.
        """,
      nn: """
        ✓ er svara på, kanskje berre delvis: poenga seier det. ✗ er ikkje svara på. ? kunne ikkje avgjerast og tel ikkje. Orda \
        i sitata er dei som står på nettstaden.
        """,
      en: """
        ✓ is answered, perhaps in part: the points tell. ✗ is not answered. ? could not be decided and does not count. The \
        words in the quotations are the site's own.
        """),
    "aboutRule": Localized(nb: "Om regelen", nn: "Om regelen", en: "About the rule"),
    "remark": Localized(nb: "Merknad", nn: "Merknad", en: "Remark"),
    "channelsExplanation": Localized(
      nb: "Svar til dem som skrev eller ringte. Kvaliteten er bedømt fra 0 til 100.",
      nn: "Svar til dei som skreiv eller ringde. Kvaliteten er vurdert frå 0 til 100.",
      en: "Answers to those who wrote or telephoned. The quality was judged from 0 to 100."),
    "channel": Localized(nb: "Måte", nn: "Måte", en: "Way"),
    "asked": Localized(nb: "Spurt", nn: "Spurt", en: "Asked"),
    "answered": Localized(nb: "Svart", nn: "Svara", en: "Answered"),
    "quality": Localized(nb: "Kvalitet", nn: "Kvalitet", en: "Quality"),
    "median": Localized(nb: "Tid (median)", nn: "Tid (median)", en: "Time (median)"),
    "aboutResult": Localized(nb: "Om dette resultatet", nn: "Om dette resultatet", en: "About this result"),
  ]

  static func title(_ name: String) -> Localized {
    Localized(
      nb: "\(name): hva nettstedet svarer", nn: "\(name): kva nettstaden svarar", en: "\(name): what the site answers")
  }

  static func description(_ name: String) -> Localized {
    Localized(
      nb: "Hva nettstedet til \(name) svarer innbyggerne, med ordene og adressen som viser det.",
      nn: "Kva nettstaden til \(name) svarar innbyggjarane, med orda og adressa som viser det.",
      en: "What the website of \(name) answers its inhabitants, with the words and the address that show it.")
  }

  static func inhabitants(_ number: String) -> Localized {
    Localized(nb: "\(number) innbyggere", nn: "\(number) innbyggjarar", en: "\(number) inhabitants")
  }

  static func tonight(_ what: String) -> Localized {
    Localized(nb: "I natt: \(what)", nn: "I natt: \(what)", en: "Tonight: \(what)")
  }

  static let notLookedAt = Localized(
    nb: "I natt rakk programmet ikke å lese dette nettstedet.",
    nn: "I natt rakk ikkje programmet å lese denne nettstaden.",
    en: "Tonight the program did not get to this site.")

  static func shownFrom(_ day: String) -> Localized {
    Localized(
      nb: "Siden viser det siste gode resultatet, fra natt til \(day).",
      nn: "Sida viser det siste gode resultatet, frå natt til \(day).",
      en: "This page shows the last good result, of the night of \(day).")
  }

  static let otherRules = Localized(
    nb: "Det er dømt etter et eldre regelsett og har ingen plass i rangeringen.",
    nn: "Det er dømt etter eit eldre regelsett og har ingen plass i rangeringa.",
    en: "It was judged by an older rule set and has no place in the ranking.")

  static let nothing = Localized(
    nb: "Det finnes ikke noe godt resultat for nettstedet ennå.",
    nn: "Det finst ikkje noko godt resultat for nettstaden enno.",
    en: "There is no good result of this site yet.")

  static func place(_ place: Int, of all: Int) -> Localized {
    Localized(nb: "\(place) av \(all)", nn: "\(place) av \(all)", en: "\(place) of \(all)")
  }
  static let shared = Localized(nb: "delt med andre", nn: "delt med andre", en: "shared with others")
  static func before(_ place: Int) -> Localized {
    Localized(nb: "før: \(place)", nn: "før: \(place)", en: "before: \(place)")
  }
  static func possible(_ range: String) -> Localized {
    Localized(nb: "mulig: \(range)", nn: "mogleg: \(range)", en: "possible: \(range)")
  }
  static let tested = Localized(nb: "Undersøkt", nn: "Undersøkt", en: "Tested")
  static let ofThePoints = Localized(nb: "av poengene", nn: "av poenga", en: "of the points")
  static let pages = Localized(nb: "Sider lest", nn: "Sider lesne", en: "Pages read")
  static func ofAddresses(_ count: String) -> Localized {
    Localized(nb: "av \(count) adresser", nn: "av \(count) adresser", en: "of \(count) addresses")
  }
  static func stars(_ count: Int, of most: Int) -> Localized {
    Localized(nb: "\(count) av \(most)", nn: "\(count) av \(most)", en: "\(count) of \(most)")
  }

  static let changes = Localized(nb: "Endringer siden sist", nn: "Endringar sidan sist", en: "Changes since last time")
  static func changesHeading(_ night: String) -> Localized {
    Localized(
      nb: "Endringer siden natt til \(night)", nn: "Endringar sidan natt til \(night)",
      en: "Changes since the night of \(night)")
  }
  static func linkChanges(new: Int, fixed: Int) -> Localized {
    Localized(
      nb: "Lenker: \(new) nye brutte, \(fixed) rettet.", nn: "Lenkjer: \(new) nye brotne, \(fixed) retta.",
      en: "Links: \(new) newly broken, \(fixed) mended.")
  }

  static func moreBroken(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? "… og 1 brutt lenke til." : "… og \(count) brutte lenker til.",
      nn: count == 1 ? "… og 1 broten lenkje til." : "… og \(count) brotne lenkjer til.",
      en: "… and \(count) more broken \(count == 1 ? "link" : "links").")
  }
  static func moreDocuments(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) til som mangler noe.", nn: "… og \(count) til som manglar noko.",
      en: "… and \(count) more that lack something.")
  }
  static let standsOn = Localized(nb: "står på", nn: "står på", en: "stands on")
  static func andPages(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? " og 1 side til" : " og \(count) sider til",
      nn: count == 1 ? " og 1 side til" : " og \(count) sider til",
      en: " and \(count) more \(count == 1 ? "page" : "pages")")
  }
  static func moreRules(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? "… og 1 regel til som ikke er oppfylt." : "… og \(count) regler til som ikke er oppfylt.",
      nn: count == 1
        ? "… og 1 regel til som ikkje er oppfylt." : "… og \(count) reglar til som ikkje er oppfylte.",
      en: "… and \(count) more \(count == 1 ? "rule that fails" : "rules that fail").")
  }
  static func morePlaces(_ count: Int) -> Localized {
    Localized(nb: "… og \(count) slike til.", nn: "… og \(count) slike til.", en: "… and \(count) more like it.")
  }
  static func line(_ line: Int) -> Localized {
    Localized(nb: "linje \(line)", nn: "linje \(line)", en: "line \(line)")
  }

  static let chartTitle = Localized(
    nb: "Andelen av poengene natt for natt", nn: "Delen av poenga natt for natt",
    en: "The share of the points night by night")
  static let chartLegend = Localized(
    nb:
      "Andel av poengene som kunne undersøkes. Netter uten godt resultat er hull i linjen. En stiplet strek er et nytt regelsett.",
    nn:
      "Del av poenga som kunne undersøkjast. Netter utan godt resultat er hol i linja. Ein stipla strek er eit nytt regelsett.",
    en:
      "The share of the points that could be tested. Nights without a good result are gaps. A dashed line is a new rule set."
  )
  static let tableCaption = Localized(
    nb: "Nettene der noe ble annerledes, den siste først", nn: "Nettene då noko vart annleis, den siste først",
    en: "The nights in which something became different, the latest first")
  static let newRules = Localized(nb: "nytt regelsett", nn: "nytt regelsett", en: "new rule set")
  static let firstNight = Localized(nb: "første natt", nn: "første natta", en: "first night")
}
