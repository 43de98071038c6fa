internal import Results

/// Words of the page on how it is done.
enum MethodWords {
  static let table: [String: Localized] = [
    "methodHeading": Localized(nb: "Slik er det gjort", nn: "Slik er det gjort", en: "How it is done"),
    "methodLead": Localized(
      nb: """
        Et program leser nettstedene til alle kommuner hver natt, og stiller dem de samme spørsmålene. Hvert svar har ordene \
        og adressen som viser det, så hvem som helst kan se etter.
        """,
      nn: """
        Eit program les nettstadene til alle kommunar kvar natt, og stiller dei dei same spørsmåla. Kvart svar har orda og \
        adressa som viser det, så kven som helst kan sjå etter.
        """,
      en: """
        A program reads the sites of all municipalities every night and asks them the same questions. Every answer has the \
        words and the address that show it, so that anybody can go and see.
        """),
    "weights": Localized(nb: "Hva som teller hvor mye", nn: "Kva som tel kor mykje", en: "What weighs how much"),
    "weightsExplanation": Localized(
      nb: "Vektene er våre egne. Poengene i en kategori er delt på spørsmålene i den.",
      nn: "Vektene er våre eigne. Poenga i ein kategori er delte på spørsmåla i han.",
      en: "The weights are ours. The points of a category are shared out among its questions."),
    "errorHeading": Localized(nb: "Meld fra om feil", nn: "Meld frå om feil", en: "Report an error"),
    "errorText": Localized(
      nb: """
        Er et svar feil, meld fra til den som gir ut denne siden. Ta med kommunen, spørsmålet og adressen til siden som svarer. \
        Feil i lesingen blir prøver som programmet siden må bestå.
        """,
      nn: """
        Er eit svar feil, meld frå til den som gjev ut denne sida. Ta med kommunen, spørsmålet og adressa til sida som svarar. \
        Feil i lesinga blir prøver som programmet sidan må bestå.
        """,
      en: """
        If an answer is wrong, tell those who publish this site. Name the municipality, the question and the address of the \
        page that answers. Errors of reading become tests that the program has to pass from then on.
        """),
  ]

  static let description = Localized(
    nb: "Hvordan programmet leser, hva som gir poeng, hva som ikke måles, og hvordan feil meldes.",
    nn: "Korleis programmet les, kva som gjev poeng, kva som ikkje blir målt, og korleis feil blir melde.",
    en: "How the program reads, what earns points, what is not measured, and how to report an error.")

  static func starsText(_ scale: String, least: String) -> Localized {
    Localized(
      nb:
        "Stjernene er vår egen skala: \(scale) av poengene gir én stjerne mer hver. Er mindre enn \(least) av poengene undersøkt, gis det ingen.",
      nn:
        "Stjernene er vår eigen skala: \(scale) av poenga gjev ei stjerne meir kvar. Er mindre enn \(least) av poenga undersøkte, blir det ikkje gjeve nokon.",
      en:
        "The stars are a scale of our own: \(scale) of the points earn one more star each. When less than \(least) of the points were tested, none are given."
    )
  }

  static func otherRules(_ night: String, _ loaded: String) -> Localized {
    Localized(
      nb: "Natten er dømt etter regelsettet \(night). Denne siden beskriver \(loaded).",
      nn: "Natta er dømd etter regelsettet \(night). Denne sida skildrar \(loaded).",
      en: "The night was judged by rule set \(night). This page describes \(loaded).")
  }
}
