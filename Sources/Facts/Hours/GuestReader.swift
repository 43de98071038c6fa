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

  /// `Treneren treffes på telefon …`, `Taxisentralen svarer på telefon …`: the sentence begins with somebody who is no office
  /// of the municipality's and neither the reader nor the municipality is spoken of.
  func isStrangersTelephone(_ sentence: Range<Int>, before token: Int) -> Bool {
    let start = sentence.lowerBound
    guard start + 1 < token, page.tokens[start].kind == .word, !namesTelephoneHours(sentence),
      Self.openings[page.word(start)] == nil,
      Self.hosts[page.word(start)] == nil,
      isCompany(start)
        || !words.hits(in: start..<(start + 1)).contains(where: { $0.term.cue != nil || $0.term.subject != nil }),
      let verb = (start + 1..<min(start + 8, token)).first(where: { Self.answers[page.word($0)] != nil })
    else { return false }
    return !(start..<verb).contains { index in
      Self.offices.contains { page.word(index).suffix($0.count).elementsEqual($0) }
    }
      && !(start..<token).contains { Self.own[page.word($0)] != nil }
  }

  private func isCompany(_ index: Int) -> Bool {
    Self.companies.contains { page.word(index).suffix($0.count).elementsEqual($0) }
  }

  private static let companies = ["firmaet", "klubben", "foreningen", "foreininga", "butikken"].map { Array($0.utf8) }

  /// `har telefontid`: offices have it, people and shops answer.
  private func namesTelephoneHours(_ sentence: Range<Int>) -> Bool {
    sentence.contains { page.word($0).starts(with: "telefontid".utf8) }
  }

  private static let answers = WordTable(lists: [
    (true, "svarer svarar treffes treffast nås er har tar tek kan answers is has takes")
  ])

  private static let openings = WordTable(lists: [
    (
      true,
      """
      mellom fra frå i på for fram etter før når om alle hver kvar dersom hvis her der nå no også utenom utanom ved vanligvis \
      vanlegvis normalt fortsatt framleis between from at
      """
    )
  ])

  private static let own = WordTable(lists: [
    (true, "du vi me oss deg dere dykk vår vårt våre kommunen kommune kommunens kommunes you we us our")
  ])

  private static let offices = [
    "kontor", "kontoret", "kontora", "kontorene", "avdeling", "avdelingen", "avdelinga", "avdelinger", "avdelingar",
    "etat", "etaten", "seksjon", "seksjonen", "enhet", "enheten", "eining", "eininga", "tjenesten", "tenesta", "team",
    "teamet", "vakten", "vakta", "resepsjonen", "mottaket", "verket", "skranken", "skranka", "skolen", "skulen",
    "barnehagen",
    "hjemmet", "heimen", "forvaltningen", "forvaltninga", "senteret", "torget", "office", "department",
  ].map { Array($0.utf8) }

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
