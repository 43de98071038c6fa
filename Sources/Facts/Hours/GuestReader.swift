/// Tells whether a sentence is about something else that takes place at the town hall or the service centre: an exhibition,
/// a power cut, voting in advance. Its hours are not those of the house.
struct GuestReader {
  private let context: PageContext
  private let words: PageWords
  private let page: PageText

  init(_ context: PageContext) {
    self.context = context
    words = context.words
    page = context.page
  }

  /// Whether the only place that a sentence names is the municipality's own, and something unknown is said to be there:
  /// `Kunstutstillingen i rådhuset er åpen …`, and not `Vi holder åpent på rådhuset …`.
  func isGuest(_ sentence: Range<Int>, before token: Int) -> Bool {
    let places = words.hits(in: sentence.lowerBound..<max(sentence.lowerBound, token)).filter { hit in
      hit.term.subject.map { context.vocabulary.subject($0).kind == .place } ?? false
    }
    guard let first = places.first else { return isUnknownThing(sentence, before: token) }
    guard places.allSatisfy({ $0.term.subject.map(context.isOwnPlace) ?? false }) else { return false }
    guard let preposition = Self.preposition(before: first.tokens.lowerBound, from: sentence.lowerBound, in: page),
      preposition > sentence.lowerBound
    else { return false }
    let guest = preposition - 1
    guard page.tokens[guest].kind == .word, Self.hosts[page.word(guest)] == nil else { return false }
    return !words.hits(in: sentence.lowerBound..<preposition).contains {
      $0.term.cue != nil && $0.tokens.upperBound == preposition
    }
  }

  /// `Parkeringskjelleren er åpen …`, `Banken i Storgata har åpent …`: a thing that no vocabulary knows is open, whatever
  /// the page is about.
  private func isUnknownThing(_ sentence: Range<Int>, before token: Int) -> Bool {
    let start = sentence.lowerBound
    guard sentence.count > 2, start + 1 < token, page.tokens[start].kind == .word, Self.hosts[page.word(start)] == nil,
      !words.hits(in: start..<(start + 1)).contains(where: { $0.term.cue != nil || $0.term.subject != nil }),
      let verb = (start + 1..<min(start + 6, token)).first(where: { Self.verbs[page.word($0)] != nil })
    else { return false }
    return verb == start + 1 || Self.prepositions[page.word(start + 1)] != nil
  }

  private static let verbs = WordTable(lists: [
    (true, "er har holder held åpner opnar stenger stengjer blir vert is has opens")
  ])

  /// `på rådhuset`, `ved det nye rådhuset`
  static func preposition(before token: Int, from start: Int, in page: PageText) -> Int? {
    (max(start, token - 3)..<token).last { prepositions[page.word($0)] != nil }
  }

  private static let prepositions = WordTable(lists: [
    (true, "i på ved hos under over bak nær utenfor utanfor foran framfor in at outside")
  ])

  /// Words that say that the house itself is meant: who is met there, and how.
  private static let hosts = WordTable(lists: [
    (
      true,
      """
      oss meg deg du dere dykk vi me folk alle her inne inn innom til hus kontor kontorer kontora kontoret kontortid \
      publikum besøkende besøkjande vitjande innbyggere innbyggjarar kunder kundar gjester gjestar treffe treff møte møt nå \
      hjelp hjelpe hjelper hjelpar veiledning rettleiing skranke skranken skranka luke luken luka ekspedisjonen resepsjonen \
      personlig personleg fysisk tilgjengelig tilgjengeleg betjening betening betjeningen avdelinger avdelingene avdelingar \
      avdelingane tjenester tenester tjenestene tenestene timer timar tid tider dører dører dørene døra dørane inngang inngangen \
      hovedinngangen hovudinngangen mottak mottaket velkommen oppmøte ansatte tilsette ligger ligg finnes finst er og enkelt \
      informasjon us you staff people visitors det dei de den dette denne kommunen administrasjonen huset bygget bygningen \
      bygningane torget senteret avdelingen avdelinga lokalet lokala we it they this office the fredag
      """
    )
  ])
}
