internal import Results

/// Texts for requests that got no answer.
enum ConnectionTexts {
  /// What happened and what to do.
  static func explanation(of problem: ConnectionProblem) -> ProblemTexts.Explanation {
    .init(what: what(problem), advice: advice(problem))
  }

  private static func what(_ problem: ConnectionProblem) -> Localized {
    switch problem {
    case .unknownHost:
      Localized(
        nb: "Navnet i adressen finnes ikke (DNS har ikke noe svar).",
        nn: "Namnet i adressa finst ikkje (DNS har ikkje noko svar).",
        en: "The name in the address does not exist (DNS has no answer).")
    case .addressNotAllowed:
      Localized(
        nb: "Adressen hører til et privat eller lokalt nett, og slike besøkes ikke uten tillatelse.",
        nn: "Adressa høyrer til eit privat eller lokalt nett, og slike blir ikkje vitja utan løyve.",
        en: "The address belongs to a private or local network, which is not visited without permission.")
    case .connectionRefused:
      Localized(
        nb: "Tjeneren tar ikke imot forbindelser på denne porten.",
        nn: "Tenaren tek ikkje imot samband på denne porten.",
        en: "The server takes no connections on this port.")
    case .connectionLost:
      Localized(
        nb: "Forbindelsen ble brutt før svaret var ferdig.",
        nn: "Sambandet vart brote før svaret var ferdig.",
        en: "The connection was broken off before the answer was complete.")
    case .certificate:
      Localized(
        nb:
          "Den sikre forbindelsen mislyktes: sertifikatet er utløpt, gjelder et annet navn eller er ikke til å stole på.",
        nn:
          "Det sikre sambandet gjekk ikkje: sertifikatet er gått ut, gjeld eit anna namn eller er ikkje til å lite på.",
        en: "The secure connection failed: the certificate has expired, is for another name or cannot be trusted.")
    case .tls:
      Localized(
        nb: "Den sikre forbindelsen kom ikke i stand: tjeneren snakker ikke TLS, eller bare en foreldet utgave.",
        nn: "Det sikre sambandet kom ikkje i stand: tenaren snakkar ikkje TLS, eller berre ei forelda utgåve.",
        en: "No secure connection came about: the server does not speak TLS, or only an outdated version.")
    case .timeoutConnecting:
      Localized(
        nb: "Tjeneren svarte ikke da programmet prøvde å koble seg til.",
        nn: "Tenaren svara ikkje då programmet prøvde å kople seg til.",
        en: "The server did not respond when the program tried to connect.")
    case .timeoutWaiting:
      Localized(
        nb: "Tjeneren tok imot spørsmålet, men begynte ikke å svare i tide.",
        nn: "Tenaren tok imot spørsmålet, men byrja ikkje å svare i tide.",
        en: "The server took the request but did not begin to answer in time.")
    case .timeoutReceiving:
      Localized(
        nb: "Svaret kom så langsomt at det ikke ble ferdig i tide.",
        nn: "Svaret kom så seint at det ikkje vart ferdig i tide.",
        en: "The answer came so slowly that it was not complete in time.")
    case .malformedResponse:
      Localized(
        nb: "Svaret følger ikke reglene for HTTP.",
        nn: "Svaret følgjer ikkje reglane for HTTP.",
        en: "The answer does not keep to the rules of HTTP.")
    case .headersTooLarge:
      Localized(
        nb: "Svaret har flere eller lengre hodelinjer enn noen nettside trenger.",
        nn: "Svaret har fleire eller lengre hovudlinjer enn noka nettside treng.",
        en: "The answer has more or longer header lines than any page needs.")
    case .suspiciousCompression:
      Localized(
        nb: "Svaret pakker seg ut til langt mer enn en nettside, og lesingen ble stanset.",
        nn: "Svaret pakkar seg ut til langt meir enn ei nettside, og lesinga vart stansa.",
        en: "The answer unpacks to far more than a page, and reading was stopped.")
    case .cancelled:
      Localized(
        nb: "Sjekken ble stanset før den var ferdig.",
        nn: "Sjekken vart stansa før han var ferdig.",
        en: "The check was stopped before it was complete.")
    case .outOfResources:
      Localized(
        nb: "Maskinen som sjekket, hadde ikke plass til flere forbindelser.",
        nn: "Maskina som sjekka, hadde ikkje plass til fleire samband.",
        en: "The machine that checked had no room for more connections.")
    case .unnamed:
      Localized(
        nb: "Siden kunne ikke hentes.",
        nn: "Sida kunne ikkje hentast.",
        en: "The page could not be fetched.")
    }
  }

  private static func advice(_ problem: ConnectionProblem) -> Localized {
    switch problem {
    case .unknownHost:
      Localized(
        nb: "Se etter skrivefeil i adressen. Prøv å åpne den i en nettleser.",
        nn: "Sjå etter skrivefeil i adressa. Prøv å opne ho i ein nettlesar.",
        en: "Look for a slip in the address. Try to open it in a browser.")
    case .addressNotAllowed:
      Localized(
        nb: "Er det din egen tjener, gi tillatelse med for eksempel --allow-network 127.0.0.0/8.",
        nn: "Er det din eigen tenar, gje løyve med til dømes --allow-network 127.0.0.0/8.",
        en: "If the server is yours, give permission with, for example, --allow-network 127.0.0.0/8.")
    case .connectionRefused:
      Localized(
        nb: "Se om nettstedet er oppe, og om adressen skal ha en annen port.",
        nn: "Sjå om nettstaden er oppe, og om adressa skal ha ein annan port.",
        en: "See whether the site is up, and whether the address should have another port.")
    case .certificate:
      Localized(
        nb: "Forny eller rett sertifikatet, og send hele kjeden. Innbyggerne møter den samme feilen.",
        nn: "Forny eller rett sertifikatet, og send heile kjeda. Innbyggjarane møter den same feilen.",
        en: "Renew or mend the certificate, and send its whole chain. Inhabitants meet the same fault.")
    case .tls:
      Localized(
        nb: "Se om tjeneren har TLS 1.2 eller nyere på denne porten. Innbyggerne møter den samme feilen.",
        nn: "Sjå om tenaren har TLS 1.2 eller nyare på denne porten. Innbyggjarane møter den same feilen.",
        en: "See whether the server has TLS 1.2 or newer on this port. Inhabitants meet the same fault.")
    case .outOfResources:
      Localized(
        nb: "Sjekk færre nettsteder om gangen, eller øk grensen for åpne filer (ulimit -n).",
        nn: "Sjekk færre nettstader om gongen, eller auk grensa for opne filer (ulimit -n).",
        en: "Check fewer sites at a time, or raise the limit of open files (ulimit -n).")
    case .connectionLost, .timeoutConnecting, .timeoutWaiting, .timeoutReceiving, .unnamed:
      ProblemTexts.tryAgain
    case .malformedResponse, .headersTooLarge, .suspiciousCompression:
      ProblemTexts.askOperator
    case .cancelled:
      Localized(nb: "Kjør den på nytt.", nn: "Køyr han på nytt.", en: "Run it again.")
    }
  }
}
