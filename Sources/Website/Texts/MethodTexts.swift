internal import Results

/// The sections of the page on how it is done that do not come out of the rule set.
enum MethodTexts {
  /// A heading with paragraphs and points below it.
  struct Section: Sendable {
    var id: String
    var heading: Localized
    var paragraphs: [Localized]
    var points: [Localized] = []
  }

  static let sections = [reading, judging, open, limits]

  private static let reading = Section(
    id: "reading",
    heading: Localized(nb: "Slik leses et nettsted", nn: "Slik blir ein nettstad lesen", en: "How a site is read"),
    paragraphs: [
      Localized(
        nb: """
          Programmet begynner på forsiden og følger lenkene, slik en innbygger ville gjort. Det følger robots.txt, venter \
          mellom sidene og sier hvem det er. Åpningstider, priser, saksbehandlingstider, skjemaer og annet som sidene sier, \
          blir notert med ordene det står med. Et utvalg av PDF-dokumentene åpnes for å se om de er merket og har tittel og språk.
          """,
        nn: """
          Programmet byrjar på framsida og følgjer lenkjene, slik ein innbyggjar ville gjort. Det følgjer robots.txt, ventar \
          mellom sidene og seier kven det er. Opningstider, prisar, sakshandsamingstider, skjema og anna som sidene seier, \
          blir notert med orda det står med. Eit utval av PDF-dokumenta blir opna for å sjå om dei er merkte og har tittel og språk.
          """,
        en: """
          The program begins at the front page and follows the links, as an inhabitant would. It obeys robots.txt, waits \
          between pages and says who it is. Opening hours, prices, processing times, forms and the rest of what pages say are \
          noted with the words that say it. A sample of the PDF documents is opened to see whether they are tagged and have a title \
          and a language.
          """)
    ])

  private static let judging = Section(
    id: "judging",
    heading: Localized(nb: "Slik blir svarene vurdert", nn: "Slik blir svara vurderte", en: "How answers are judged"),
    paragraphs: [
      Localized(
        nb: """
          Hvert spørsmål har trinn: Et svar på en vanlig side, fra i år og nær forsiden, gir mer enn et som ligger i en PDF. \
          Trinnene står på spørsmålets side. Bokmål og nynorsk teller likt. Andelen er poengene av dem som kunne undersøkes.
          """,
        nn: """
          Kvart spørsmål har steg: Eit svar på ei vanleg side, frå i år og nær framsida, gjev meir enn eit som ligg i ein PDF. \
          Stega står på sida til spørsmålet. Bokmål og nynorsk tel likt. Delen er poenga av dei som kunne undersøkjast.
          """,
        en: """
          Each question has steps: an answer on an ordinary page, of this year and near the front page, earns more than one \
          in a PDF. The steps stand on the question's page. Bokmål and nynorsk count alike. The share is of the points that \
          could be tested.
          """)
    ])

  private static let open = Section(
    id: "open",
    heading: Localized(
      nb: "Hva spørsmålstegnet betyr", nn: "Kva spørjeteiknet tyder", en: "What the question mark means"),
    paragraphs: [
      Localized(
        nb: """
          En uriktig anklage er verre enn et åpent spørsmål. Når sidene som kan ha svaret, ikke ble lest, er tomme til skript \
          har kjørt, eller er stengt for programmet, er svaret ? og teller ikke. Et nettsted som ikke kunne nås, har ingen \
          andel den natten; det siste gode resultatet vises med dagen sin.
          """,
        nn: """
          Ei urett skulding er verre enn eit ope spørsmål. Når sidene som kan ha svaret, ikkje vart lesne, er tomme til \
          skript har køyrt, eller er stengde for programmet, er svaret ? og tel ikkje. Ein nettstad som ikkje kunne nåast, har \
          ingen del den natta; det siste gode resultatet blir vist med dagen sin.
          """,
        en: """
          A wrong accusation is worse than an open question. When the pages that may hold the answer were not read, are empty \
          until scripts have run, or are closed to the program, the answer is ? and does not count. A site that could not be \
          reached has no share that night; its last good result is shown with its day.
          """)
    ])

  private static let limits = Section(
    id: "limits",
    heading: Localized(nb: "Hva som ikke måles", nn: "Kva som ikkje blir målt", en: "What is not measured"),
    paragraphs: [],
    points: [
      Localized(
        nb: "Om det som står, er sant, og om kommunen holder det den lover.",
        nn: "Om det som står, er sant, og om kommunen held det han lovar.",
        en: "Whether what is said is true, and whether the municipality keeps what it promises."),
      Localized(
        nb: "Det som står i en PDF, i et bilde eller bak innlogging. Programmet kan vise dit, men ikke lese det.",
        nn: "Det som står i ein PDF, i eit bilete eller bak innlogging. Programmet kan vise dit, men ikkje lese det.",
        en: "What stands in a PDF, in a picture or behind a login. The program can point there but not read it."),
      Localized(
        nb: "Sider som er tomme til skript har kjørt.", nn: "Sider som er tomme til skript har køyrt.",
        en: "Pages that are empty until scripts have run."),
      Localized(
        nb: "Hvor god tjenesten selv er. Et godt nettsted kan ha en dårlig tjeneste bak seg, og omvendt.",
        nn: "Kor god sjølve tenesta er. Ein god nettstad kan ha ei dårleg teneste bak seg, og omvendt.",
        en: "How good the service itself is. A good site may stand before a poor service, and the other way round."),
      Localized(
        nb:
          "Universell utforming som bare en nettleser eller et menneske kan avgjøre. Reglene sier hva de fant, ikke at loven er brutt.",
        nn:
          "Universell utforming som berre ein nettlesar eller eit menneske kan avgjere. Reglane seier kva dei fann, ikkje at lova er broten.",
        en:
          "Accessibility that only a browser or a person can decide. The rules say what they found, not that the law is broken."
      ),
      Localized(
        nb: "Skrevet språk leses med regler, ikke med forståelse. Uvanlige formuleringer kan bli oversett.",
        nn: "Skrive språk blir lese med reglar, ikkje med forståing. Uvanlege formuleringar kan bli oversedde.",
        en: "Language is read by rules, not by understanding. Unusual wording may be missed."),
    ])
}
