internal import Web

/// Judges a sum of kroner in a running sentence. In a table or under a heading of prices a sum is a price unless something
/// speaks against it; in a sentence it is the other way round: the verb that governs the sum must say that something
/// costs or is to be paid, in the present, and what costs or who pays must be a service and its users. "Ferja kostar 96
/// kroner", "kommunen betaler 6 500 kroner" and "billetten kostet 150 kroner" fail at one of the three.
struct ProsePrice {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText

  init(_ context: PageContext, binder: SubjectBinder) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
  }

  /// Whether the sentence may mean a price of the municipality's by a sum. Where no known verb governs the sum, or the sum
  /// stands in a table, nothing is said against it.
  ///
  /// - Parameter øre: the sum in hundredths of a krone.
  func mayBe(_ amount: Range<Int>, øre: Int, in sentence: Range<Int>, _ block: Block) -> Bool {
    guard block.table == nil, block.kind != .cell, block.kind != .description else { return true }
    let before = sentence.lowerBound..<max(sentence.lowerBound, amount.lowerBound)
    if words.has(.otherBody, in: sentence) || isAtAShop(sentence) || words.has(.average, in: before)
      || isDifference(before)
      || sentence.contains(where: { Self.frauds[page.word($0)] != nil })
    {
      return false
    }
    guard let verb = before.last(where: { Self.verbs[page.word($0)] != nil }), let deed = Self.verbs[page.word(verb)]
    else { return true }
    if deed == .past || øre >= 1_000_000_00 || before.contains(where: { Self.contests[page.word($0)] != nil }) {
      return false
    }
    let about = ProseClause(page, from: sentence.lowerBound, verb: verb, to: amount.lowerBound)
    let isPriceList = context.cuesAbove(block).contains { $0.contains(.price) }
    switch deed {
    case .past: return false
    case .pays: return !isPaidByTheMunicipality(about)
    case .takes:
      return about.head.contains { Self.municipality[page.word($0)] != nil } || isOfService(about.head, orPlace: false)
    // "Kommunen leier ut tomta til idrettslaget for 1 krone i året": the symbolic krone is an agreement.
    case .lets: return øre > 1_00
    case .sells: return isPriceList
    case .costs, .is:
      if deed == .costs, isCostOfThePublic(verb, amount) || isElsewhere(about) { return false }
      return isPriceList && !isPrivate(about.actor) || isOfService(about.head)
        || mayBePart(about.head, øre: øre, of: block)
    }
  }

  private enum Deed { case costs, `is`, pays, takes, lets, sells, past }

  private static let verbs = WordTable(lists: [
    (Deed.costs, "koster kostar costs cost"), (.is, "er blir vert utgjør ligger ligg is are"),
    (.pays, "betaler betalar pays pay"), (.takes, "tar tek krever krev tilbyr tilbyd serverer"),
    (.lets, "leier leiger"),
    (.sells, "selger sel selges seljast selst sells"),
    (
      .past,
      """
      kostet kosta kostat var vart lød lydde kom betalte fikk fekk vant tok krevde kravde solgte solgt selde seld \
      økte auka steg sank kjøpte brukte leide tilbød bød baud gikk gjekk hadde was were paid received won sold
      """
    ),
  ])

  /// `øke gebyret med 400 kroner`
  private func isDifference(_ before: Range<Int>) -> Bool {
    guard let with = before.suffix(3).last(where: { page.isWord($0, "med") || page.isWord($0, "by") }) else {
      return false
    }
    return (before.lowerBound..<with).contains { Self.changes[page.word($0)] != nil }
  }

  private static let changes = WordTable(lists: [
    (
      true,
      """
      øke øker økes økt økte auke aukar auka heve hever heves hevet heva stige stiger stig steg sette setter setje set opp ned \
      redusere reduserer reduseres senke senker dyrere dyrare billigere billegare increase increased raised
      """
    )
  ])

  private static let contests = WordTable(lists: [
    (true, "vinner vinneren vinnaren vinnerne vinnarane juryen konkurransen prislapp prislappen")
  ])

  /// `Pølser koster 30 kroner på sommerfesten`, `i butikken`
  private func isAtAShop(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in Self.shops.contains { page.word(index).suffix($0.count).elementsEqual($0) } }
  }

  private static let shops = [
    "butikken", "butikk", "forretningen", "forretninga", "sommerfesten", "sommarfesten", "julefesten", "festivalen",
    "markedet", "marknaden", "marknad", "kafeen", "kafeteriaen", "kiosken", "restauranten",
  ].map { Array($0.utf8) }

  private static let frauds = WordTable(lists: [
    (true, "falsk falskt falske svindel svindlere svindlarar svindlerne svindlarane lurer lurar lurt fake fraud")
  ])

  /// `Kommunen betaler …`, `Her betaler vi …`
  private func isPaidByTheMunicipality(_ about: ProseClause) -> Bool {
    about.actor.contains { Self.municipality[page.word($0)] != nil || Self.otherPurses[page.word($0)] != nil }
      || isPrivate(about.actor)
  }

  /// `koster kommunen`, `kostar det skattebetalarane`
  private func isCostOfThePublic(_ verb: Int, _ amount: Range<Int>) -> Bool {
    (verb + 1..<max(verb + 1, amount.lowerBound)).contains {
      Self.municipality[page.word($0)] != nil || Self.otherPurses[page.word($0)] != nil
    }
  }

  private static let municipality = WordTable(lists: [(true, "kommunen vi me we oss")])
  /// Who pays, and is no user of a service.
  private static let otherPurses = WordTable(lists: [
    (
      true,
      """
      staten nav fylket fylkeskommunen skattebetalerne skattebetalarane samfunnet fellesskapet fellesskapen forsikringen \
      forsikringa eieren eigaren eierne kjøperen kjøparen firmaet bedriften bedrifta taxpayers \
      innbyggerne innbyggjarane ansatte tilsette medarbeidere medarbeidarar han hun ho
      """
    )
  ])

  /// `I Oslo koster …`: a name that no vocabulary has and the site's address has not either.
  private func isElsewhere(_ about: ProseClause) -> Bool {
    let opening = about.opening
    guard opening.count == 2, page.isWord(opening.lowerBound, "i") || page.isWord(opening.lowerBound, "in") else {
      return false
    }
    let name = page.tokens[opening.lowerBound + 1]
    guard name.kind == .word, let first = page.bytes[name.range].first,
      !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= first),
      words.hits(in: opening).isEmpty
    else { return false }
    return !context.url.host.contains(String(decoding: page.word(opening.lowerBound + 1), as: UTF8.self))
  }

  private func isPrivate(_ actor: Range<Int>) -> Bool {
    actor.contains { Self.privates[page.word($0)] != nil }
      && !actor.contains { page.isWord($0, "kommunale") || page.isWord($0, "kommunal") }
  }

  private static let privates = WordTable(lists: [(true, "privat private nabokommunen nabokommunene nabokommunane")])

  /// Whether the words name a service, a price by its name, or something that services consist of. A ticket and a toll are
  /// prices by their names and no service's; a cost is as often the municipality's own.
  private func isOfService(_ head: Range<Int>, orPlace: Bool = true) -> Bool {
    if isPrivate(head) { return false }
    let isNamed = words.hits(in: head).contains { hit in
      if let cue = hit.term.cue { return Self.priceCues.contains(cue) && !isNoServices(hit.tokens) }
      guard let subject = hit.term.subject.map(context.vocabulary.subject) else { return false }
      return subject.kind == .service || orPlace && subject.kind == .place
    }
    return isNamed
      || isActivity(head) || head.count == 1 && head.allSatisfy { Self.it[page.word($0)] != nil }
      || head.contains { index in
        Self.pronouns[page.word(index)] != nil
          || Self.units.contains { page.word(index).suffix($0.count).elementsEqual($0) }
      }
  }

  /// On a service's own page what no vocabulary knows is a part of the service: "Maten koster 200 kroner". What is new is a
  /// purchase, and whom a service is for, or who does it, costs the municipality.
  private func mayBePart(_ head: Range<Int>, øre: Int, of block: Block) -> Bool {
    guard øre < 20_000_00, !isPrivate(head), !context.titleCues.contains(.temporary),
      !head.contains(where: { Self.strangers[page.word($0)] != nil || isNoServices($0..<($0 + 1)) }),
      let subject = binder.aboveBlock(block, .price)
    else { return false }
    return context.vocabulary.subject(subject).kind == .service
  }

  private static let strangers = WordTable(lists: [
    (
      true,
      """
      ny nytt nye hver kvar hvert kvart elev eleven elever elevar elevene elevane barn barnet barna ansatt vikar vikaren vikarer \
      vikarar konsulent konsulenten advokat advokaten sjåfør sjåføren lærer lærar læreren læraren innbygger innbyggjar pasient pasienten buss bussen ferje ferja ferga \
      taxi taxien drosje drosja tog toget bil bilen båt båten bok boka boken kalender kalenderen lodd loddet lotteri hytte hytta \
      tomt tomta tomten tomtene tomtane bolig boligen bustad bustaden hus huset leilighet leiligheten leilegheit prosjekt \
      prosjektet reparasjon reparasjonen bygging byggingen bygginga gjeld gjelden gjelda verdi verdien medlemskap medlemskapet \
      festival konsert konserten forestilling forestillingen grense grensen grensa strømmen straumen strømregningen straumrekninga \
      rekninga regningen boten bota taket bus car book house
      """
    )
  ])

  /// `Tømming`, `individuell undervisning`: "utbyggingen" is a project, "ny belysning" a purchase.
  private func isActivity(_ head: Range<Int>) -> Bool {
    guard let last = head.last, head.count <= 2, page.word(last).suffix(3).elementsEqual("ing".utf8) else {
      return false
    }
    return Self.articles[page.word(head.lowerBound)] == nil
  }

  private static let articles = WordTable(lists: [(true, "ny nytt nye en ei et eit den det denne dette")])

  private func isNoServices(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in Self.noServices.contains { page.word(index).starts(with: $0) } }
  }

  private static let noServices = ["billett", "bompeng", "premie", "prislapp", "kostnad", "ticket"].map {
    Array($0.utf8)
  }
  private static let priceCues = PriceUnitReader.cues.union([.price, .surcharge, .discount])
  private static let it = WordTable(lists: [(true, "det den dei de it they")])
  private static let pronouns = WordTable(lists: [(true, "dette du deg dere dykk this you beløpet")])

  /// The ends of the words for what one applies for, books or rents.
  private static let units = [
    "plass", "plassen", "plasser", "plassar", "plassane", "plassene", "søknad", "søknaden", "søknader", "søknadar",
    "opphold", "oppholdet", "opphald", "opphaldet", "time", "timen", "timer", "timar", "kort", "kortet", "måltid",
    "måltidet", "måltider", "middager", "middagar", "hjelp", "hjelpen", "hjelpa", "bistand", "middag", "middagen",
    "lunsj", "alarm", "alarmen", "kurs", "kurset", "tilsyn", "leie", "leige",
    "dunk", "dunken", "kopi", "attest", "løyve", "løyvet", "tillatelse", "tillatelsen", "tiltak", "bygg", "feiinga",
    "feiingen", "vask", "abonnement", "place",
    "application", "permit", "renting", "rental", "hire", "lesson", "lessons", "meal",
    "meals", "places", "permits",
  ].map { Array($0.utf8) }
}
