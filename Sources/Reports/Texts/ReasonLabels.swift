public import Results

/// Short names of the reasons for which addresses gave no page, for counts: "4 stengt av robots.txt".
public enum ReasonLabels {
  /// The name of a reason by its word; an HTTP status is its own name, and so is a word that is not known.
  public static func label(of word: String, in language: UserLanguage) -> String {
    if let label = labels[word] { return label[language] }
    if case .http(let status) = ProblemReason(word: word) { return "HTTP \(status)" }
    return word
  }

  /// `4 documents and files, 2 HTTP 404, …`: the most frequent first.
  package static func list(_ counts: [String: Int], most limit: Int, in language: UserLanguage) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = sorted.prefix(limit).map { "\($0.value) \(label(of: $0.key, in: language))" }
    return (named + (sorted.count > limit ? ["…"] : [])).joined(separator: ", ")
  }

  private static let labels: [String: Localized] = [
    "robots": Localized(nb: "stengt av robots.txt", nn: "stengde av robots.txt", en: "closed by robots.txt"),
    "robots-unavailable": Localized(
      nb: "robots.txt svarte ikke", nn: "robots.txt svara ikkje", en: "robots.txt did not answer"),
    "page-budget": Localized(nb: "over sidetallet", nn: "over sidetalet", en: "beyond the page budget"),
    "request-budget": Localized(
      nb: "over antallet forespørsler", nn: "over talet på førespurnader", en: "beyond the request budget"),
    "byte-budget": Localized(nb: "over datamengden", nn: "over datamengda", en: "beyond the byte budget"),
    "depth": Localized(nb: "for mange klikk unna", nn: "for mange klikk unna", en: "too many clicks away"),
    "no-progress": Localized(nb: "ingen framdrift", nn: "ingen framdrift", en: "no progress"),
    "site-deadline": Localized(nb: "tiden var ute", nn: "tida var ute", en: "out of time"),
    "interrupted": Localized(nb: "avbrutt", nn: "avbrotne", en: "interrupted"),
    "not-html": Localized(nb: "dokumenter og filer", nn: "dokument og filer", en: "documents and files"),
    "duplicate": Localized(nb: "kopier", nn: "kopiar", en: "duplicates"),
    "near-duplicate": Localized(nb: "nesten kopier", nn: "nesten kopiar", en: "near duplicates"),
    "soft-404": Localized(
      nb: "sier «ikke funnet»", nn: "seier «ikkje funnen»", en: "says “not found”"),
    "challenge": Localized(nb: "spør etter et menneske", nn: "spør etter eit menneske", en: "asks for a person"),
    "redirect": Localized(nb: "videresendinger", nn: "vidaresendingar", en: "redirects"),
    "off-site-redirect": Localized(
      nb: "videresendt til andre", nn: "vidaresende til andre", en: "redirected to other sites"),
    "nofollow": Localized(nb: "skal ikke følges", nn: "skal ikkje følgjast", en: "not to be followed"),
    "url-trap": Localized(nb: "endeløse adresser", nn: "endelause adresser", en: "endless addresses"),
    "session-id": Localized(nb: "øktadresser", nn: "øktadresser", en: "session addresses"),
    "printable-copy": Localized(nb: "utskriftskopier", nn: "utskriftskopiar", en: "printable copies"),
    "calendar": Localized(nb: "kalenderblad", nn: "kalenderblad", en: "calendar sheets"),
    "host-unresponsive": Localized(
      nb: "tjeneren svarte ikke lenger", nn: "tenaren svara ikkje lenger", en: "server no longer answered"),
    "unknown-host": Localized(nb: "ukjent tjener", nn: "ukjend tenar", en: "unknown host"),
    "address-not-allowed": Localized(nb: "lokal adresse", nn: "lokal adresse", en: "local address"),
    "connection-refused": Localized(nb: "avvist", nn: "avvist", en: "refused"),
    "connection-lost": Localized(nb: "brutt forbindelse", nn: "brote samband", en: "connection lost"),
    "certificate": Localized(nb: "sertifikat", nn: "sertifikat", en: "certificate"),
    "tls": Localized(nb: "ingen TLS-forbindelse", nn: "inkje TLS-samband", en: "no TLS connection"),
    "out-of-resources": Localized(
      nb: "ikke plass til flere forbindelser", nn: "ikkje plass til fleire samband", en: "no room for more connections"),
    "timeout-connecting": Localized(nb: "ingen forbindelse", nn: "ikkje samband", en: "no connection in time"),
    "timeout-waiting": Localized(nb: "ikke svar i tide", nn: "ikkje svar i tide", en: "no answer in time"),
    "timeout-receiving": Localized(nb: "for langsomt", nn: "for seint", en: "too slow"),
    "malformed-response": Localized(nb: "ugyldig svar", nn: "ugyldig svar", en: "malformed answer"),
    "headers-too-large": Localized(nb: "for stort hode", nn: "for stort hovud", en: "headers too large"),
    "suspicious-compression": Localized(nb: "pakket bombe", nn: "pakka bombe", en: "decompression bomb"),
    "cancelled": Localized(nb: "avbrutt", nn: "avbrotne", en: "cancelled"),
    "other": Localized(nb: "annet", nn: "anna", en: "other"),
    "redirect-loop": Localized(nb: "videresendt i ring", nn: "vidaresende i ring", en: "redirect loops"),
    "too-many-redirects": Localized(
      nb: "for mange videresendinger", nn: "for mange vidaresendingar", en: "too many redirects"),
    "no-such-fragment": Localized(nb: "stedet finnes ikke", nn: "staden finst ikkje", en: "no such place on the page"),
    "not-looked-at": Localized(nb: "ikke sett på", nn: "ikkje sett på", en: "not looked at"),
    "too-large": Localized(nb: "for store", nn: "for store", en: "too large"),
    "encrypted-pdf": Localized(nb: "krypterte", nn: "krypterte", en: "encrypted"),
    "damaged-pdf": Localized(nb: "skadde", nn: "skadde", en: "damaged"),
    "too-complex-pdf": Localized(nb: "for innviklede", nn: "for innvikla", en: "too complex"),
    "not-pdf": Localized(nb: "er noe annet enn PDF", nn: "er noko anna enn PDF", en: "something else than PDF"),
    "page-not-read-whole": Localized(
      nb: "siden er ikke lest helt", nn: "sida er ikkje lesen heilt", en: "page not read whole"),
    "bad-redirect": Localized(nb: "ugyldig videresending", nn: "ugyldig vidaresending", en: "bad redirects"),
  ]
}
