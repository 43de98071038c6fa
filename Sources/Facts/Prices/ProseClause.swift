/// The words around the verb that governs a sum: who does it, or what it is said of.
///
/// Norwegian puts the verb second. When something else than the subject stands first – "I 2026 er gebyret …", "Hver måned
/// betaler du …" – the subject stands behind the verb.
struct ProseClause {
  /// The words before the verb, from the comma before it.
  let opening: Range<Int>
  /// The words of the subject.
  let actor: Range<Int>
  /// The subject up to its first preposition: "en plass" of "en plass i barnehagen".
  let head: Range<Int>

  /// - Parameter amount: the first token of the sum.
  init(_ page: PageText, from start: Int, verb: Int, to amount: Int) {
    let comma = (start..<verb).last { page.isSign($0, ",") }
    opening = (comma.map { $0 + 1 } ?? start)..<verb
    let behind = verb + 1..<max(verb + 1, amount)
    let isInverted =
      opening.isEmpty || page.tokens[opening.lowerBound].kind != .word
      || Self.adverbs[page.word(opening.lowerBound)] != nil
    let saysWho = behind.contains { page.tokens[$0].kind == .word && Self.fillers[page.word($0)] == nil }
    let subject = isInverted && saysWho ? behind : opening
    let first = subject.first { page.tokens[$0].kind == .word && Self.prepositions[page.word($0)] == nil }
    let from = first ?? subject.lowerBound
    let end = (from..<subject.upperBound).first { Self.prepositions[page.word($0)] != nil } ?? subject.upperBound
    actor = subject
    head = subject.lowerBound == from ? from..<end : subject
  }

  private static let adverbs = WordTable(lists: [
    (
      true,
      """
      i på for fra frå fram til per pr nå no her der ellers elles vanligvis vanlegvis normalt hver kvar hvert kvart årlig \
      årleg månedlig månadleg etter over under med ved utenom utanom dersom hvis om når da då så også i in for from every
      """
    )
  ])

  private static let fillers = WordTable(lists: [
    (
      true,
      "ca cirka om lag rundt omtrent fra frå for på til kr nok kun bare berre inntil opptil opp nå no også snitt i per"
    )
  ])

  private static let prepositions = WordTable(lists: [
    (
      true,
      "i på til for av om med ved hos fra frå over under mellom utenfor utanfor per som in of for to at on with that"
    )
  ])
}
