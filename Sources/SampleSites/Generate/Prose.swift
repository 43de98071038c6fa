/// Sentences that sound like a municipality and hold no fact: what the pages are filled with.
enum Prose {
  static let themes = [
    "Barnehage og skole", "Bygg og eiendom", "Helse og omsorg", "Kultur og fritid", "Næring og skatt",
    "Plan og miljø", "Vann, avløp og renovasjon", "Politikk og organisasjon",
  ]

  /// The title of an article: all of them differ.
  static func title(_ index: Int) -> String {
    let object = objects[index % objects.count]
    let action = actions[index / objects.count % actions.count]
    return "\(action) \(object) \(index + 1)"
  }

  /// Paragraphs, lists and headings of about so many bytes.
  static func paragraphs(bytes: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    var count = 0
    while text.utf8.count < bytes {
      count += 1
      switch count % 5 {
      case 1: text += "<h2>\(pick(headings, &random)) \(pick(objects, &random))</h2>\n"
      case 4:
        let items = (0..<4).map { _ in "<li>\(sentence(&random))</li>\n" }.joined()
        text += "<ul class=\"list\">\n\(items)</ul>\n"
      default:
        let sentences = (0..<Int.random(in: 3...6, using: &random)).map { _ in sentence(&random) }
        text += "<p>\(sentences.joined(separator: " "))</p>\n"
      }
    }
    return text
  }

  private static func sentence(_ random: inout SeededGenerator) -> String {
    "\(pick(openings, &random)) \(pick(objects, &random)) \(pick(endings, &random))."
  }

  private static func pick(_ list: [String], _ random: inout SeededGenerator) -> String {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  private static let actions = [
    "Om", "Råd om", "Nytt om", "Vedtak om", "Høring om", "Plan for", "Møte om", "Spørsmål om", "Arbeidet med",
    "Tilskudd til", "Informasjon om", "Tilsyn med",
  ]

  private static let headings = ["Dette gjelder", "Bakgrunn for", "Videre arbeid med", "Hvem har ansvar for", "Mer om"]

  private static let objects = [
    "gang- og sykkelveier", "lekeplasser", "kulturminner", "friluftsliv", "frivillige lag", "eldre i bygda",
    "ungdomsrådet", "naturmangfold", "strandsonen", "fiskerihavna", "bosetting", "folkehelse", "idrettsanlegg",
    "veilys", "brøyting", "skogbruk", "reiseliv", "digitalisering", "beredskap", "kystsoneplanen", "sentrum",
    "samisk språk", "skolemiljø", "leirplasser", "turstier",
  ]

  private static let openings = [
    "Kommunen arbeider for", "Kommunestyret har vedtatt en ny plan for", "Innbyggerne er invitert til å mene noe om",
    "I samarbeid med fylkeskommunen styrker vi", "Rådmannen har lagt fram en sak om", "Vi ønsker flere innspill til",
    "Mange har spurt om", "Det er bred enighet om", "Formannskapet drøftet", "Lag og foreninger tar vare på",
  ]

  private static let endings = [
    "i hele kommunen", "sammen med naboene våre", "i årene som kommer", "slik at flere kan delta",
    "med vekt på trygghet og trivsel", "etter innspill fra bygdelagene", "i tråd med samfunnsdelen av kommuneplanen",
    "og følger opp arbeidet jevnlig", "til beste for dem som bor her", "uten at det går ut over naturen",
  ]
}
