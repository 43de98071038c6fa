internal import Results

/// Texts for pages that were not read and questions that were left open.
enum ReadingTexts {
  /// What happened and what to do.
  static func explanation(of problem: ReadingProblem) -> ProblemTexts.Explanation {
    .init(what: what(problem), advice: advice(problem))
  }

  private static func what(_ problem: ReadingProblem) -> Localized {
    switch problem {
    case .robots:
      Localized(
        nb: "robots.txt ber programmer om ikke å lese disse sidene.",
        nn: "robots.txt bed program om ikkje å lese desse sidene.",
        en: "robots.txt asks programs not to read these pages.")
    case .robotsUnavailable:
      Localized(
        nb: "robots.txt kunne ikke hentes, og da holder programmet seg unna nettstedet.",
        nn: "robots.txt kunne ikkje hentast, og då held programmet seg unna nettstaden.",
        en: "robots.txt could not be fetched, and then the program stays away from the site.")
    case .needsScript:
      Localized(
        nb: "Sidene er tomme til nettleseren har kjørt skriptene deres.",
        nn: "Sidene er tomme til nettlesaren har køyrt skripta deira.",
        en: "The pages are empty until the browser has run their scripts.")
    case .pageBudget:
      Localized(
        nb: "Så mange sider som er tillatt er lest, og det er flere igjen.",
        nn: "Så mange sider som er tillate er lesne, og det er fleire att.",
        en: "As many pages as allowed were read, and there are more.")
    case .requestBudget:
      Localized(
        nb: "Programmet har spurt tjeneren så mange ganger som det får, og fått få sider igjen.",
        nn: "Programmet har spurt tenaren så mange gonger som det får, og fått få sider att.",
        en: "The program has asked the server as often as it may, and got few pages for it.")
    case .byteBudget:
      Localized(
        nb: "Så mye som er tillatt er lastet ned, og det er flere sider igjen.",
        nn: "Så mykje som er tillate er lasta ned, og det er fleire sider att.",
        en: "As much as allowed was downloaded, and there are more pages.")
    case .depth:
      Localized(
        nb: "Noen sider ligger så mange klikk fra forsiden at programmet ikke går dit.",
        nn: "Nokre sider ligg så mange klikk frå framsida at programmet ikkje går dit.",
        en: "Some pages are so many clicks from the front page that the program does not go there.")
    case .noProgress:
      Localized(
        nb: "Ingenting rørte seg lenger, og sjekken ble avsluttet.",
        nn: "Ingenting rørte seg lenger, og sjekken vart avslutta.",
        en: "Nothing moved any more, and the check was ended.")
    case .interrupted:
      Localized(
        nb: "Sjekken ble avbrutt før den var ferdig.",
        nn: "Sjekken vart avbroten før han var ferdig.",
        en: "The check was interrupted before it was complete.")
    case .siteDeadline:
      Localized(
        nb: "Sjekken tok så lang tid som den får, og det er flere sider igjen.",
        nn: "Sjekken tok så lang tid som han får, og det er fleire sider att.",
        en: "The check took as long as it may, and there are more pages.")
    case .unreadPages:
      Localized(
        nb: "Sider som kan ha svaret, ble ikke lest.",
        nn: "Sider som kan ha svaret, vart ikkje lesne.",
        en: "Pages that may hold the answer were not read.")
    case .unreachable:
      Localized(
        nb: "Ingen side på nettstedet kunne leses.",
        nn: "Inga side på nettstaden kunne lesast.",
        en: "No page of the site could be read.")
    case .hostUnresponsive:
      Localized(
        nb: "Tjeneren feilet så ofte at programmet lot den være i fred.",
        nn: "Tenaren feila så ofte at programmet let han vere i fred.",
        en: "The server failed so often that the program left it alone.")
    case .oversizedPage:
      Localized(
        nb: "Forsiden er større enn programmet leser; slutten er ikke lest.",
        nn: "Framsida er større enn programmet les; slutten er ikkje lesen.",
        en: "The front page is larger than the program reads; its end was not read.")
    case .wrongEncoding:
      Localized(
        nb: "Forsiden er i en annen tegnkoding enn den oppgir; bokstaver som æ, ø og å gikk tapt.",
        nn: "Framsida er i ei anna teiknkoding enn ho oppgjev; bokstavar som æ, ø og å gjekk tapt.",
        en: "The front page is in another encoding than it says; letters such as æ, ø and å were lost.")
    case .emptyFolder:
      Localized(
        nb: "Det er ingen nettside i mappen.",
        nn: "Det er inga nettside i mappa.",
        en: "There is no web page in the folder.")
    }
  }

  private static func advice(_ problem: ReadingProblem) -> Localized {
    switch problem {
    case .robots:
      Localized(
        nb: "Slipp «kommunesjekk» inn i robots.txt. Søkemotorene følger de samme reglene.",
        nn: "Slepp «kommunesjekk» inn i robots.txt. Søkjemotorane følgjer dei same reglane.",
        en: "Let “kommunesjekk” in in robots.txt. Search engines follow the same rules.")
    case .robotsUnavailable:
      Localized(
        nb: "La /robots.txt svare med en fil eller med 404; feil der holder også søkemotorer ute.",
        nn: "Lat /robots.txt svare med ei fil eller med 404; feil der held òg søkjemotorar ute.",
        en: "Let /robots.txt answer with a file or with 404; faults there keep search engines out, too.")
    case .needsScript:
      Localized(
        nb: "La tjeneren sende innholdet ferdig i HTML, så alle kan lese det.",
        nn: "Lat tenaren sende innhaldet ferdig i HTML, så alle kan lese det.",
        en: "Let the server send the content as HTML, so that everybody can read it.")
    case .pageBudget, .unreadPages:
      Localized(
        nb: "Gi flere sider med --max-pages.",
        nn: "Gje fleire sider med --max-pages.",
        en: "Allow more pages with --max-pages.")
    case .requestBudget:
      Localized(
        nb: "Se etter adresser som feiler eller sender videre; JSON-utdataene teller dem.",
        nn: "Sjå etter adresser som feilar eller sender vidare; JSON-utdataa tel dei.",
        en: "Look for addresses that fail or redirect; the JSON output counts them.")
    case .byteBudget:
      Localized(
        nb: "Gi mer med --max-megabytes, eller se etter sider som er svært tunge.",
        nn: "Gje meir med --max-megabytes, eller sjå etter sider som er svært tunge.",
        en: "Allow more with --max-megabytes, or look for pages that are very heavy.")
    case .depth:
      Localized(
        nb: "La innbyggerne komme til innholdet med færre klikk.",
        nn: "Lat innbyggjarane kome til innhaldet med færre klikk.",
        en: "Let inhabitants get to the content with fewer clicks.")
    case .interrupted, .noProgress:
      Localized(nb: "Kjør den på nytt.", nn: "Køyr han på nytt.", en: "Run it again.")
    case .siteDeadline:
      Localized(
        nb: "Gi kortere pause med --delay, om tjeneren tåler det.",
        nn: "Gje kortare pause med --delay, om tenaren toler det.",
        en: "Shorten the pause with --delay, if the server can bear it.")
    case .unreachable:
      ProblemTexts.tryAgain
    case .hostUnresponsive:
      Localized(
        nb: "Vent til tjeneren er frisk igjen, og prøv på nytt.",
        nn: "Vent til tenaren er frisk att, og prøv på nytt.",
        en: "Wait until the server is well again, and try once more.")
    case .oversizedPage:
      Localized(
        nb: "Del innholdet på flere og mindre sider; innbyggerne får dem raskere.",
        nn: "Del innhaldet på fleire og mindre sider; innbyggjarane får dei raskare.",
        en: "Spread the content over more and smaller pages; inhabitants will get them faster.")
    case .wrongEncoding:
      Localized(
        nb: "La «charset» i tjenerens Content-Type og i siden være det som siden er lagret i, helst UTF-8.",
        nn: "Lat «charset» i Content-Type frå tenaren og i sida vere det som sida er lagra i, helst UTF-8.",
        en: "Let “charset” in the server's Content-Type and in the page be what the page is saved in, best UTF-8.")
    case .emptyFolder:
      Localized(
        nb: "Oppgi en mappe der det ligger en index.html.",
        nn: "Oppgje ei mappe der det ligg ei index.html.",
        en: "Name a folder that has an index.html.")
    }
  }
}
