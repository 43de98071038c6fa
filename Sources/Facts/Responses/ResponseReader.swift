internal import Results

/// Reads within what time an enquiry, an e-mail or a letter is answered, and whether there is a provisional answer when
/// it takes longer. How long cases take is another thing: see ``ProcessingTimeReader``.
struct ResponseReader {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText
  private let periods: AnswerPeriods
  private let matter: AnswerMatter

  init(context: PageContext, binder: SubjectBinder) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
    periods = AnswerPeriods(page: page)
    matter = AnswerMatter(context: context, binder: binder)
  }

  func statements(_ budget: inout CandidateBudget) -> [FoundValue] {
    guard !context.isRecord, !words.cues.isDisjoint(with: [.answer, .answerTime, .provisional]) else { return [] }
    var found: [FoundValue] = []
    let provisional = ProvisionalAnswerReader(context: context, periods: periods)
    for (index, block) in page.blocks.enumerated() where page.isBody(block) {
      for sentence in page.sentences(in: block.tokens) {
        let cues = context.cues(in: sentence)
        let isLine = sentence.count <= 16 && matter.answerTimeIsToldAbove(block)
        guard isLine || !cues.isDisjoint(with: [.answer, .answerTime, .provisional]) else { continue }
        guard budget.take() else { return found }
        let all = periods.periods(in: sentence)
        let answer = cues.contains(.provisional) ? provisional.statement(in: sentence, block, index, all) : nil
        if let answer { found.append(answer) }
        guard cues.isDisjoint(with: Self.others) else { continue }
        for (number, period) in all.enumerated() where !(answer?.durations.contains(period.tokens.lowerBound) ?? false)
        {
          let start = number == 0 ? sentence.lowerBound : all[number - 1].tokens.upperBound
          let end = number + 1 < all.count ? all[number + 1].tokens.lowerBound : sentence.upperBound
          let part = Part(period: period, clause: start..<max(start, end), sentence: sentence, cues: cues)
          if let value = response(part, block, index, isLine: isLine) { found.append(value) }
        }
      }
    }
    return found
  }

  /// A time with the words around it.
  private struct Part {
    var period: AnswerPeriods.Period
    /// From the time before it in the sentence to the time after it.
    var clause: Range<Int>
    var sentence: Range<Int>
    var cues: CueSet
  }

  /// What makes an answer somebody else's, or another sort of answer.
  private static let others: CueSet = [
    .citizenAnswer, .digitalMail, .accessRequest, .complaint, .countyGovernor, .otherInstance, .unpromised, .proposed,
  ]

  private func response(_ part: Part, _ block: Block, _ index: Int, isLine: Bool) -> FoundValue? {
    let tellsAnswer = words.hits(in: part.clause).contains { isAnswer($0) }
    guard tellsAnswer || isLine, isPromise(part, isLine: isLine), !isCitizens(part),
      !context.isOfOtherBody(part.sentence, before: part.period.tokens.lowerBound)
    else { return nil }
    guard matter.isEnquiry(part.clause, in: part.sentence, block, at: part.period.tokens.lowerBound) else { return nil }
    let subject =
      binder.subject(at: part.period.tokens.lowerBound, in: block, for: .answer)
      ?? (matter.isGeneral(part.sentence, block) ? context.vocabulary.index(of: "municipality") : nil)
    let time = ProcessingTime(
      duration: part.period.duration, shortest: part.period.shortest, qualifier: qualifier(part, isLine: isLine),
      workingDays: part.period.isWorkingDays || isOnWorkingDays(part) ? true : nil, item: item(block))
    return FoundValue(
      kind: .responseTime, value: .processingTime(time), subject: subject, block: index, tokens: part.period.tokens,
      durations: [part.period.tokens.lowerBound])
  }

  /// An answer that is not only for the time being.
  private func isAnswer(_ hit: WordMatcher.Hit) -> Bool {
    guard hit.term == TermID(.answer) || hit.term == TermID(.answerTime) else { return false }
    return !words.hits(in: max(0, hit.tokens.lowerBound - 2)..<hit.tokens.upperBound).contains {
      $0.term == TermID(.provisional) && $0.tokens.overlaps(hit.tokens)
    }
  }

  /// A limit, a measure or the name of the time: "vi har svart på e-post i 2 år" is none.
  private func isPromise(_ part: Part, isLine: Bool) -> Bool {
    if isLine || part.period.isNamedDay { return true }
    return !part.cues.isDisjoint(with: [.atMost, .usually, .average, .answerTime])
  }

  /// `Svar innen 10 dager`: who is told to answer.
  private func isCitizens(_ part: Part) -> Bool {
    let first = part.sentence.lowerBound
    return page.isWord(first, "svar") && part.cues.isDisjoint(with: [.enquiry])
      && !(first + 1 < part.sentence.upperBound && page.isSign(first + 1, ":"))
  }

  /// `i løpet av ett døgn på hverdager`.
  private func isOnWorkingDays(_ part: Part) -> Bool {
    let end = min(part.sentence.upperBound, part.period.tokens.upperBound + 6)
    return words.has(.weekdays, in: part.period.tokens.upperBound..<max(part.period.tokens.upperBound, end))
  }

  private func qualifier(_ part: Part, isLine: Bool) -> ProcessingTime.Qualifier {
    if part.cues.contains(.average) { return .average }
    if part.cues.contains(.usually) { return .usual }
    return part.period.shortest != nil && !part.cues.contains(.atMost) ? .usual : .limit
  }

  /// `E-post` in the row of a table.
  private func item(_ block: Block) -> String? {
    block.labels.first { !words.has(.answerTime, in: page.blocks[$0].tokens) }.map(page.name)
  }
}
