internal import Results

/// Texts for answers that are no page of the site.
enum AnswerTexts {
  /// What happened and what to do.
  static func explanation(of problem: AnswerProblem) -> ProblemTexts.Explanation {
    switch problem {
    case .notHTML:
      .init(
        what: Localized(
          nb: "Adressen fører til noe annet enn en nettside (for eksempel en PDF).",
          nn: "Adressa fører til noko anna enn ei nettside (til dømes ein PDF).",
          en: "The address leads to something else than a web page (a PDF, for example)."),
        advice: Localized(
          nb: "Oppgi adressen til forsiden, og legg innholdet på en vanlig nettside.",
          nn: "Oppgje adressa til framsida, og legg innhaldet på ei vanleg nettside.",
          en: "Give the address of the front page, and put the content on an ordinary web page."))
    case .redirectedElsewhere:
      .init(
        what: Localized(
          nb: "Adressen sender leseren videre til et annet nettsted.",
          nn: "Adressa sender lesaren vidare til ein annan nettstad.",
          en: "The address sends the reader on to another site."),
        advice: Localized(
          nb: "Er det andre nettstedet det riktige, oppgi adressen dit i stedet.",
          nn: "Er den andre nettstaden den rette, oppgje adressa dit i staden.",
          en: "If the other site is the right one, give its address instead."))
    case .redirectLoop:
      .init(
        what: Localized(
          nb: "Adressen sender leseren videre i ring.",
          nn: "Adressa sender lesaren vidare i ring.",
          en: "The address sends the reader round in a circle."),
        advice: ProblemTexts.askOperator)
    case .tooManyRedirects:
      .init(
        what: Localized(
          nb: "Adressen sender leseren videre for mange ganger.",
          nn: "Adressa sender lesaren vidare for mange gonger.",
          en: "The address sends the reader on too many times."),
        advice: ProblemTexts.askOperator)
    case .badRedirect:
      .init(
        what: Localized(
          nb: "Adressen sender leseren videre til noe som ikke er en nettadresse.",
          nn: "Adressa sender lesaren vidare til noko som ikkje er ei nettadresse.",
          en: "The address sends the reader on to something that is no web address."),
        advice: ProblemTexts.askOperator)
    case .challenge:
      .init(
        what: Localized(
          nb: "Et skjold foran nettstedet spør om det er et menneske som leser, og slipper ikke programmet inn.",
          nn: "Eit skjold framfor nettstaden spør om det er eit menneske som les, og slepp ikkje programmet inn.",
          en: "A shield in front of the site asks whether a person is reading, and does not let the program in."),
        advice: Localized(
          nb: "Be den som drifter nettstedet om å slippe inn «kommunesjekk».",
          nn: "Be den som driftar nettstaden om å sleppe inn «kommunesjekk».",
          en: "Ask those who run the server to let in “kommunesjekk”."))
    case .emptyAnswer:
      .init(
        what: Localized(
          nb: "Siden er tom.",
          nn: "Sida er tom.",
          en: "The page is empty."),
        advice: ProblemTexts.askOperator)
    }
  }

  /// What an HTTP status that is no success means, and what to do. Source: RFC 9110, 15
  static func explanation(ofStatus status: Int) -> ProblemTexts.Explanation {
    switch status {
    case 401, 407:
      .init(
        what: Localized(
          nb: "Siden krever innlogging (HTTP \(status)).",
          nn: "Sida krev innlogging (HTTP \(status)).",
          en: "The page wants a login (HTTP \(status))."),
        advice: Localized(
          nb: "Sjekk et nettsted som er åpent for alle.",
          nn: "Sjekk ein nettstad som er open for alle.",
          en: "Check a site that is open to all."))
    case 403, 451:
      .init(
        what: Localized(
          nb: "Tjeneren avviser programmet (HTTP \(status)). En nettleser kan slippe inn likevel.",
          nn: "Tenaren viser programmet bort (HTTP \(status)). Ein nettlesar kan sleppe inn likevel.",
          en: "The server turns the program away (HTTP \(status)). A browser may still be let in."),
        advice: Localized(
          nb: "Be den som drifter nettstedet om å slippe inn «kommunesjekk», eller sjekk fra kommunens eget nett.",
          nn: "Be den som driftar nettstaden om å sleppe inn «kommunesjekk», eller sjekk frå kommunen sitt eige nett.",
          en: "Ask those who run the server to let in “kommunesjekk”, or check from the municipality's own network."))
    case 404, 410:
      .init(
        what: Localized(
          nb: "Siden finnes ikke (HTTP \(status)).",
          nn: "Sida finst ikkje (HTTP \(status)).",
          en: "The page does not exist (HTTP \(status))."),
        advice: Localized(
          nb: "Se etter skrivefeil i adressen. Er siden flyttet, legg inn en videresending.",
          nn: "Sjå etter skrivefeil i adressa. Er sida flytta, legg inn ei vidaresending.",
          en: "Look for a slip in the address. If the page has moved, set up a redirect."))
    case 429:
      .init(
        what: Localized(
          nb: "Tjeneren synes det kommer for mange spørsmål (HTTP 429).",
          nn: "Tenaren tykkjer det kjem for mange spørsmål (HTTP 429).",
          en: "The server finds that too many requests come (HTTP 429)."),
        advice: Localized(
          nb: "Vent en stund, og sett opp pausen mellom sidene med --delay.",
          nn: "Vent ei stund, og set opp pausen mellom sidene med --delay.",
          en: "Wait a while, and lengthen the pause between pages with --delay."))
    case 500...599:
      .init(
        what: Localized(
          nb: "Tjeneren melder om en feil hos seg selv (HTTP \(status)).",
          nn: "Tenaren melder om ein feil hos seg sjølv (HTTP \(status)).",
          en: "The server reports a fault of its own (HTTP \(status))."),
        advice: ProblemTexts.tryAgain)
    default:
      .init(
        what: Localized(
          nb: "Tjeneren svarte med HTTP \(status), ikke med en side.",
          nn: "Tenaren svara med HTTP \(status), ikkje med ei side.",
          en: "The server answered with HTTP \(status), not with a page."),
        advice: Localized(
          nb: "Åpne adressen i en nettleser og se hva som skjer der.",
          nn: "Opne adressa i ein nettlesar og sjå kva som skjer der.",
          en: "Open the address in a browser and see what happens there."))
    }
  }
}
