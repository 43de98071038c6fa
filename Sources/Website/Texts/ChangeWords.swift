internal import Results

/// Words of the page on changes.
enum ChangeWords {
  static let table: [String: Localized] = [
    "nothingBefore": Localized(
      nb: "Dette er den første natten. Endringer kan ses fra den neste.",
      nn: "Dette er den første natta. Endringar kan ein sjå frå den neste.",
      en: "This is the first night. Changes can be seen from the next one."),
    "changedSites": Localized(
      nb: "Kommuner som er endret", nn: "Kommunar som er endra", en: "Municipalities that have changed"),
    "changedSitesExplanation": Localized(
      nb:
        "De største endringene i andel står først. Lenker er nye brutte og rettede (+/−), feil er det samme for universell utforming.",
      nn:
        "Dei største endringane i del står først. Lenkjer er nye brotne og retta (+/−), feil er det same for universell utforming.",
      en:
        "The largest changes of the share come first. Links are newly broken and mended ones (+/−), defects are the same for accessibility."
    ),
    "noChanges": Localized(nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing has changed."),
    "before": Localized(nb: "Før", nn: "Før", en: "Before"),
    "now": Localized(nb: "Nå", nn: "No", en: "Now"),
    "bySite": Localized(nb: "Nettstedet", nn: "Nettstaden", en: "The site"),
    "byRules": Localized(nb: "Reglene", nn: "Reglane", en: "The rules"),
    "won": Localized(nb: "Vunnet", nn: "Vunne", en: "Won"),
    "lost": Localized(nb: "Tapt", nn: "Tapt", en: "Lost"),
    "linksColumn": Localized(nb: "Lenker", nn: "Lenkjer", en: "Links"),
    "findingsColumn": Localized(nb: "Feil", nn: "Feil", en: "Defects"),
  ]

  static func heading(_ before: String, _ after: String) -> Localized {
    Localized(
      nb: "Endringer fra natt til \(before) til natt til \(after)",
      nn: "Endringar frå natt til \(before) til natt til \(after)",
      en: "Changes from the night of \(before) to that of \(after)")
  }
  static let description = Localized(
    nb: "Hva kommunenes nettsteder har begynt å svare på og sluttet å svare på, og hva som er brutt og rettet.",
    nn: "Kva nettstadene til kommunane har byrja å svare på og slutta å svare på, og kva som er brote og retta.",
    en: "What the municipalities' sites have begun and ceased to answer, and what has broken and been mended.")
  static func rulesChanged(_ before: String, _ after: String) -> Localized {
    Localized(
      nb: """
        Regelsettet er et annet enn natten før (\(before) → \(after)). Begge netter er dømt på nytt med det nye, så svarene \
        under er det nettstedene selv har endret. Kolonnen «Reglene» er det regelsettet har gjort med andelen.
        """,
      nn: """
        Regelsettet er eit anna enn natta før (\(before) → \(after)). Begge nettene er dømde på nytt med det nye, så svara \
        under er det nettstadene sjølve har endra. Kolonnen «Reglane» er det regelsettet har gjort med delen.
        """,
      en: """
        The rule set is another than the night before (\(before) → \(after)). Both nights were judged anew by the new one, so \
        that the answers below are what the sites have changed. The column "The rules" is what the rule set did to the share.
        """)
  }
  static func rulesChangedUntold(_ before: String, _ after: String) -> Localized {
    Localized(
      nb: "Regelsettet er et annet enn natten før (\(before) → \(after)). Endringer i andel og svar kan skyldes det.",
      nn: "Regelsettet er eit anna enn natta før (\(before) → \(after)). Endringar i del og svar kan kome av det.",
      en:
        "The rule set is another than the night before (\(before) → \(after)). Changes of shares and answers may be due to it."
    )
  }
  static func programChanged(_ before: String, _ after: String) -> Localized {
    Localized(
      nb: "Programmet er et annet enn natten før (\(before) → \(after)). Det kan finne mer eller lese annerledes.",
      nn: "Programmet er eit anna enn natta før (\(before) → \(after)). Det kan finne meir eller lese annleis.",
      en: "The program is another than the night before (\(before) → \(after)). It may find more, or read otherwise.")
  }
  static let otherCause = Localized(
    nb: "Et svar er vunnet når det gir flere poeng enn før, og tapt når det gir færre.",
    nn: "Eit svar er vunne når det gjev fleire poeng enn før, og tapt når det gjev færre.",
    en: "An answer is won when it earns more points than before, and lost when it earns fewer.")
  static let lostHeading = Localized(nb: "Tapte svar", nn: "Tapte svar", en: "Lost answers")
  static let wonHeading = Localized(nb: "Vunne svar", nn: "Vunne svar", en: "Won answers")
  static let troubleHeading = Localized(
    nb: "Nettsteder som ikke lenger kan leses", nn: "Nettstader som ikkje lenger kan lesast",
    en: "Sites that can no longer be read")
  static let recoveredHeading = Localized(
    nb: "Nettsteder som kan leses igjen", nn: "Nettstader som kan lesast igjen", en: "Sites that can be read again")
  static let findingsHeading = Localized(
    nb: "Universell utforming: nye og rettede feil", nn: "Universell utforming: nye og retta feil",
    en: "Accessibility: new and mended defects")
  static func turnover(new: Int, fixed: Int) -> Localized {
    Localized(nb: "\(new) nye, \(fixed) rettet", nn: "\(new) nye, \(fixed) retta", en: "\(new) new, \(fixed) mended")
  }
  static func more(_ count: Int) -> Localized {
    Localized(
      nb: "… og \(count) til. De står på kommunenes egne sider og i datafilene.",
      nn: "… og \(count) til. Dei står på sidene til kommunane og i datafilene.",
      en: "… and \(count) more. They are on the municipalities' own pages and in the data files.")
  }
}
