internal import Results

/// Reads the days by which inhabitants must have applied, and leaves alone the days of other things: when something
/// begins, when one must answer, complain or pay.
struct DeadlineReader {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText
  private let dates: DateReader
  private let judge: DeadlineJudge

  init(context: PageContext, binder: SubjectBinder) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
    dates = DateReader(page: page)
    judge = DeadlineJudge(context)
  }

  private static let triggers: CueSet = [.applicationDeadline, .enrolmentDeadline, .application, .enrolment]

  func statements(_ budget: inout CandidateBudget) -> [FoundValue] {
    guard !words.cues.isDisjoint(with: Self.triggers), !judge.isJobAdvert else { return [] }
    var found: [FoundValue] = []
    for (index, block) in page.blocks.enumerated() where page.isBody(block) {
      // "innen utgangen av mars" has no figure.
      guard block.hasNumber || words.hasAny([.applicationDeadline, .deadline, .atMost], in: block.tokens) else {
        continue
      }
      var token = block.tokens.lowerBound
      var previous: Range<Int>?
      var last: Range<Int>?
      while token < block.tokens.upperBound {
        guard let (reading, isPeriod) = dates.lastDate(at: token, until: block.tokens.upperBound) else {
          token += 1
          continue
        }
        token = reading.tokens.upperBound
        guard budget.take() else { return found }
        let candidate = DeadlineJudge.Candidate(
          date: reading.tokens, isPeriod: isPeriod, previous: previous, last: last)
        last = reading.tokens
        guard let verdict = judge.verdict(candidate, in: block) else { continue }
        previous = reading.tokens
        if let value = value(reading, verdict, block, index) { found.append(value) }
      }
    }
    return found
  }

  private func value(
    _ reading: DateReader.Reading, _ verdict: DeadlineJudge.Verdict, _ block: Block, _ index: Int
  ) -> FoundValue? {
    let token = reading.tokens.lowerBound
    var subject = binder.subject(at: token, in: block, for: .time)
    if let nearest = subject, context.vocabulary.subject(nearest).kind != .service {
      // What is named nearest is no service: a hearing, a concert, a position – or only that one may complain.
      guard context.vocabulary.subject(nearest).kind != .other || isComplaint(nearest) else { return nil }
      subject = binder.subject(at: token, in: block, for: .guidance)
    }
    // One enrols for a course, a trip or a concert too; only of services it is the way to apply.
    guard subject != nil || !verdict.isOfServicesOnly else { return nil }
    let deadline = Deadline(date: reading.date.notation, item: item(reading.tokens, verdict, block))
    return FoundValue(
      kind: .deadline, value: .deadline(deadline), subject: subject, block: index, tokens: reading.tokens)
  }

  private func isComplaint(_ subject: Int) -> Bool { context.vocabulary.subject(subject).id == "complaint" }

  /// How many tokens on either side of a day may say which one it is.
  private static let reach = 25

  /// Which of a service's deadlines it is: the round of admission, or the words of the row or of the line.
  private func item(_ date: Range<Int>, _ verdict: DeadlineJudge.Verdict, _ block: Block) -> String? {
    let whole = page.sentence(around: date.lowerBound, in: block.tokens)
    let sentence =
      max(
        whole.lowerBound, date.lowerBound - Self.reach)..<max(
        date.upperBound, min(whole.upperBound, date.upperBound + Self.reach))
    if let round = round(in: sentence, near: date) { return page.text(ofTokens: round) }
    for label in block.labels {
      if let round = round(in: page.blocks[label].tokens, near: date) { return page.text(ofTokens: round) }
    }
    if let reduction = reduction(in: sentence, before: date, block) { return reduction }
    if let label = block.labels.first(where: { !judge.namesDeadline($0) }) { return page.name(label) }
    if verdict.isToldAbove, let words = wordsBefore(date, in: sentence) { return words }
    return page.headings(above: block).first.flatMap { round(in: page.blocks[$0].tokens, near: date) }
      .map { page.text(ofTokens: $0) }
  }

  /// `redusert foreldrebetaling`: one applies for a lower price by another day than for the service.
  private func reduction(in sentence: Range<Int>, before date: Range<Int>, _ block: Block) -> String? {
    if let word = sentence.first(where: isReduction) {
      var end = word
      while end < sentence.upperBound, end < word + 4, end < date.lowerBound || word > date.lowerBound,
        page.tokens[end].kind == .word, page.value(of: end, in: Self.smallWords) == nil
      {
        end += 1
      }
      return page.text(ofTokens: word..<max(end, word + 1))
    }
    let heading = page.headings(above: block).first { page.blocks[$0].tokens.contains(where: isReduction) }
    return heading.map(page.name)
  }

  private func isReduction(_ token: Int) -> Bool {
    page.value(of: token, in: Self.reductions) != nil || words.hit(at: token, of: [.discount]) != nil
  }

  private static let reductions = WordTable(lists: [
    (true, "redusert reduserte redusere reduksjon gratis friplass friplasser friplassar moderasjon søskenmoderasjon")
  ])
  private static let smallWords = WordTable(lists: [
    (true, "innen innan før senest seinest seinast er må for til i på og fra frå")
  ])

  private func round(in tokens: Range<Int>, near date: Range<Int>) -> Range<Int>? {
    words.hits(in: tokens).filter { $0.term == TermID(.admission) }
      .min { distance($0.tokens, date) < distance($1.tokens, date) }?.tokens
  }

  private func distance(_ tokens: Range<Int>, _ date: Range<Int>) -> Int {
    tokens.upperBound <= date.lowerBound
      ? date.lowerBound - tokens.upperBound : max(0, tokens.lowerBound - date.upperBound)
  }

  /// `Tilskudd til lag: 1. april` under a heading that says what the days are.
  private func wordsBefore(_ date: Range<Int>, in sentence: Range<Int>) -> String? {
    var end = date.lowerBound
    while end > sentence.lowerBound, page.tokens[end - 1].kind != .word { end -= 1 }
    guard end > sentence.lowerBound, end < date.lowerBound else { return nil }
    let range = page.range(ofTokens: sentence.lowerBound..<end)
    return range.count <= 80 ? page.text(range) : nil
  }
}
