/// Tells what is answered: an enquiry, or an application, whose answer is the decision of a case.
struct AnswerMatter {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText
  /// The municipality itself and the places where one asks it something.
  private let desks: Set<Int>

  init(context: PageContext, binder: SubjectBinder) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
    desks = Set(
      ["municipality", "service-centre", "switchboard", "chat-service"].compactMap(context.vocabulary.index(of:)))
  }

  /// Whether the label or the nearest heading is "Svartid": its lines need not say what they are times of.
  func answerTimeIsToldAbove(_ block: Block) -> Bool {
    guard words.cues.contains(.answerTime) else { return false }
    return (block.labels + page.headings(above: block).prefix(2)).contains {
      words.has(.answerTime, in: page.blocks[$0].tokens)
    }
  }

  /// Whether it is an enquiry that is answered. The nearest words that speak of one or of the other decide: those of the
  /// clause, of the sentence, of those before it, of the labels, of the headings, of the title.
  ///
  /// - Parameter token: the first token of the time.
  func isEnquiry(_ clause: Range<Int>, in sentence: Range<Int>, _ block: Block, at token: Int) -> Bool {
    if let verdict = verdict(clause) ?? verdict(sentence) { return verdict }
    if let verdict = verdictBefore(sentence, block) { return verdict }
    for level in block.labels + page.headings(above: block) {
      if let verdict = verdict(page.blocks[level].tokens) { return verdict }
      if isOfContact(level) { return true }
    }
    if !context.titleCues.isDisjoint(with: [.application, .accessRequest]) { return false }
    if context.titleCues.contains(.enquiry) { return true }
    // On the page of a service the answer that one waits for is the decision, unless it is called feedback.
    guard let subject = binder.subject(at: token, in: block, for: .answer) else { return true }
    return desks.contains(subject)
  }

  /// Whether it is said of enquiries in general, so that it holds for the municipality where nothing else is named. What a
  /// service unknown to the vocabulary promises is its own.
  func isGeneral(_ sentence: Range<Int>, _ block: Block) -> Bool {
    if words.has(.enquiry, in: sentence) || page.headings(above: block).isEmpty { return true }
    return (block.labels + page.headings(above: block)).contains {
      words.has(.enquiry, in: page.blocks[$0].tokens) || isOfContact($0)
    }
  }

  /// `Kontakt`, `Kontakt med oss`
  private func isOfContact(_ block: Int) -> Bool { page.isWord(page.blocks[block].tokens.lowerBound, "kontakt") }

  private func verdictBefore(_ sentence: Range<Int>, _ block: Block) -> Bool? {
    var end = sentence.lowerBound
    for _ in 0..<3 where end > block.tokens.lowerBound {
      let earlier = page.sentence(around: end - 1, in: block.tokens.lowerBound..<end)
      if let verdict = verdict(earlier) { return verdict }
      end = earlier.lowerBound
    }
    return nil
  }

  /// `true` for an enquiry, `false` for a case, `nil` where neither is spoken of. Where both are, the one that stands
  /// first after the word for answering is what is answered.
  private func verdict(_ tokens: Range<Int>) -> Bool? {
    let hits = words.hits(in: tokens)
    let enquiries = hits.filter { isEnquiry($0) }
    let cases = hits.filter { isCase($0, hits) }
    guard let enquiry = enquiries.first else { return cases.isEmpty ? nil : false }
    guard let applied = cases.first else { return true }
    guard let answer = hits.first(where: { $0.term == TermID(.answer) || $0.term == TermID(.answerTime) })?.tokens
    else {
      return false
    }
    let asked = enquiries.first { $0.tokens.lowerBound >= answer.lowerBound } ?? enquiry
    let wanted = cases.first { $0.tokens.lowerBound >= answer.lowerBound } ?? applied
    guard asked.tokens.lowerBound >= answer.lowerBound else { return false }
    return wanted.tokens.lowerBound < answer.lowerBound || asked.tokens.lowerBound < wanted.tokens.lowerBound
  }

  private func isEnquiry(_ hit: WordMatcher.Hit) -> Bool {
    if hit.term == TermID(.enquiry) { return true }
    return hit.term.subject.map(desks.contains) ?? false
  }

  /// An application, or the handling of one, or a request to see or correct what is kept, for which the law sets the
  /// time; "svartid" is a word of either.
  private func isCase(_ hit: WordMatcher.Hit, _ hits: ArraySlice<WordMatcher.Hit>) -> Bool {
    if hit.term == TermID(.application) || hit.term == TermID(.accessRequest) { return true }
    guard hit.term == TermID(.processing) else { return false }
    return !hits.contains { $0.term == TermID(.answerTime) && $0.tokens.overlaps(hit.tokens) }
  }
}
