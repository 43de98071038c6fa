/// Tells whether the words next to a sum of kroner say that it is a price, or at least nothing else that is done with money.
/// What the verb of a whole sentence says is ``ProsePrice``'s.
struct StatedPrice {
  private let context: PageContext
  private let words: PageWords
  private let page: PageText

  init(_ context: PageContext) {
    self.context = context
    words = context.words
    page = context.page
  }

  /// Whether a sum of kroner is said to be a price, or stands as a line of a list does. "SFO samlet inn 12 450 kroner" is a
  /// sentence that says neither.
  ///
  /// - Parameter hasUnit: Whether a unit belongs to the sum: a month, an hour.
  func isEvident(
    _ reading: AmountReader.Reading, hasUnit: Bool, _ block: Block, _ sentence: Range<Int>
  ) -> Bool {
    let before = sentence.lowerBound..<max(sentence.lowerBound, reading.tokens.lowerBound)
    if let verb = before.last(where: { Self.otherDeeds[page.word($0)] != nil }),
      !words.has(.price, in: (verb + 1)..<max(verb + 1, reading.tokens.lowerBound))
    {
      return false
    }
    if hasUnit || block.kind == .cell || block.kind == .description { return true }
    if words.hasAny([.price, .discount, .surcharge], in: sentence)
      || context.cuesAbove(block).contains(where: { $0.contains(.price) })
    {
      return true
    }
    // A sum as large as this is a service's price only where it is called one.
    guard reading.øre < 100_000_00 else { return false }
    guard let last = before.last, page.tokens[last].kind == .word, Self.equals[page.word(last)] == nil else {
      // "300 000 kroner er satt av til …"
      let next = reading.tokens.upperBound
      return next >= sentence.upperBound || Self.fates[page.word(next)] == nil
    }
    // In prose one writes "kroner", in lists "kr" and ",-".
    let isProse = reading.tokens.contains { page.isWord($0, "kroner") }
    return !isProse && before.count <= 6 && !before.contains { Self.auxiliaries[page.word($0)] != nil }
  }

  private static let auxiliaries = WordTable(lists: [(true, "har hadde skal skulle vil ville må måtte ble blei vart")])
  private static let fates = WordTable(lists: [(true, "er ble blei vart går gjekk gikk skal forsvant")])
  private static let equals = WordTable(lists: [(true, "er blir vert for kr is")])

  /// What is done with money besides paying for a service.
  private static let otherDeeds = WordTable(lists: [
    (
      true,
      """
      får fikk fekk krever krev kravde vinner vinn vant samlet samla samler bruker brukar brukte brukt gir gav ga gjev \
      bevilger bevilget løyver løyvde investert investerer investerte donerte mottok mottar mottek tapte taper avsetter \
      skylder skuldar låner låne stjal funnet gives received spent raised
      """
    )
  ])

  /// `15 000 kroner mer i lønn`, `350 000 kroner i gave`
  func isGiven(_ reading: AmountReader.Reading, _ sentence: Range<Int>) -> Bool {
    let end = reading.tokens.upperBound
    return words.hits(in: end..<max(end, min(end + 4, sentence.upperBound))).contains {
      $0.term == TermID(.notPrice) && $0.tokens.lowerBound > end
        && (page.isWord($0.tokens.lowerBound - 1, "i") || page.isWord($0.tokens.lowerBound - 1, "in"))
    }
  }
}
