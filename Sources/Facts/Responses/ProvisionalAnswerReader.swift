internal import Results

/// Reads whether one gets a provisional answer when the answer itself takes longer, and within what time.
struct ProvisionalAnswerReader {
  private let words: PageWords
  private let page: PageText
  private let feature: Int?

  /// What the fact is about: a feature of the vocabulary. Without it nothing is read.
  static let featureID = "provisional-answer"

  init(context: PageContext, periods: AnswerPeriods) {
    words = context.words
    page = context.page
    feature = context.vocabulary.index(of: Self.featureID)
  }

  /// The statement in a sentence that has a word for such an answer.
  func statement(
    in sentence: Range<Int>, _ block: Block, _ index: Int, _ periods: [AnswerPeriods.Period]
  ) -> FoundValue? {
    guard let feature, let hit = words.hits(in: sentence).first(where: { $0.term == TermID(.provisional) }),
      isPromised(sentence)
    else { return nil }
    let period = period(of: hit.tokens, in: sentence, periods)
    return FoundValue(
      kind: .statement, value: .statement(Statement(within: period?.duration)), subject: feature, block: index,
      tokens: hit.tokens, durations: period.map { [$0.tokens.lowerBound] } ?? [])
  }

  /// Somebody is to get it; it has not been given, and it is not that of a test.
  private func isPromised(_ sentence: Range<Int>) -> Bool {
    var isPromised = false
    for token in sentence where page.tokens[token].kind == .word {
      switch page.value(of: token, in: Self.signs) {
      case true?: isPromised = true
      case false?: return false
      case nil: break
      }
    }
    return isPromised && words.hits(in: sentence).allSatisfy { $0.term != TermID(.otherPeriod) || !isHearing($0) }
  }

  private func isHearing(_ hit: WordMatcher.Hit) -> Bool {
    page.word(hit.tokens.lowerBound).contains(StaticBytes("høring"))
      || page.word(hit.tokens.lowerBound).contains(StaticBytes("høyring"))
  }

  private static let signs = WordTable(lists: [
    (
      true,
      """
      du dere de dykk deg deres vi me avsender avsendar avsenderen avsendaren søker søkjar søkeren søkjaren kommunen \
      skal vil får sender sendes sendast gir gjev gis blir vert you we will shall innen innan
      """
    ),
    (
      false,
      """
      fikk fekk ga gav sendte sende mottok mottatt prøve prøver prøven prøva prøvesvar prøvesvaret prøvar \
      statsforvalteren statsforvaltaren fylkesmannen departementet
      """
    ),
  ])

  /// The time of the provisional answer: the first after it in its clause, or else the last before it, which is the time
  /// that the answer itself has taken by then.
  private func period(
    of hit: Range<Int>, in sentence: Range<Int>, _ periods: [AnswerPeriods.Period]
  ) -> AnswerPeriods.Period? {
    var end = hit.upperBound
    while end < sentence.upperBound, !page.isSign(end, ","), !page.isWord(end, "og"), !page.isWord(end, "men") {
      end += 1
    }
    return periods.first { $0.tokens.lowerBound >= hit.upperBound && $0.tokens.upperBound <= end }
      ?? periods.last { $0.tokens.upperBound <= hit.lowerBound }
      ?? periods.first { $0.tokens.lowerBound >= hit.upperBound && end == sentence.upperBound }
  }
}
