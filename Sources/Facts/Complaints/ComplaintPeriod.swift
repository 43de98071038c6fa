/// Finds how long one has to complain, and leaves alone how long others have to decide.
struct ComplaintPeriod {
  private let context: PageContext
  private let words: PageWords
  private let page: PageText
  private let durations: DurationReader

  init(_ context: PageContext) {
    self.context = context
    words = context.words
    page = context.page
    durations = DurationReader(page: page)
  }

  /// The period in a sentence about complaining, or in one that goes on with it.
  ///
  /// - Parameter labels: the labels of the sentence's block that are about complaining.
  func period(in sentence: Range<Int>, isComplaint: Bool, labels: [Int]) -> DurationReader.Reading? {
    var token = sentence.lowerBound
    var start = sentence.lowerBound
    while token < sentence.upperBound {
      guard let reading = durations.duration(at: token, until: sentence.upperBound) else {
        token += 1
        continue
      }
      token = reading.tokens.upperBound
      if isPeriod(reading, since: start, in: sentence, isComplaint: isComplaint, labels: labels) { return reading }
      start = token
    }
    return nil
  }

  private func isPeriod(
    _ reading: DurationReader.Reading, since start: Int, in sentence: Range<Int>, isComplaint: Bool, labels: [Int]
  ) -> Bool {
    guard reading.isPlausible, !reading.duration.hasPrefix("PT") else { return false }
    let before = start..<reading.tokens.lowerBound
    let after = reading.tokens.upperBound..<max(reading.tokens.upperBound, sentence.upperBound)
    // "tre ukers frist"; "8 ukers saksbehandlingstid" is no time to complain in.
    if reading.isAttribute, let next = after.first, page.tokens[next].kind == .word, !isDeadline(next),
      page.value(of: reading.tokens.upperBound - 1, in: Self.plurals) == nil
    {
      return false
    }
    guard !isOthers(before, after, isComplaint: isComplaint), !isOurs(before) else { return false }
    if labels.contains(where: namesDeadline) { return true }
    if labels.isEmpty, !isComplaint { return words.hasAny([.atMost, .deadline], in: sentence) }
    return words.hasAny([.atMost, .deadline], in: sentence) || sentence.contains(where: isDeadline)
  }

  /// Whether somebody handles the complaint in that time, or has that time for something else: the last such word before
  /// the figure decides, or, without any, the first after it.
  private func isOthers(_ before: Range<Int>, _ after: Range<Int>, isComplaint: Bool) -> Bool {
    let others: CueSet = [.handling, .citizenAnswer]
    let hits = words.hits(in: before)
    let other = hits.last { $0.term.cue.map(others.contains) ?? false }
    let own = hits.last { $0.term.cue.map(Self.own.contains) ?? false && !isOthersOwn($0, hits) }
    switch (own, other) {
    case (nil, _?): return true
    case (let own?, let other?):
      // "Vi forbereder klagen innen …": the complaint is what is handled.
      let isObject = own.term == TermID(.complaint) && own.tokens.lowerBound - other.tokens.upperBound <= 2
      return other.tokens.upperBound > own.tokens.upperBound || isObject
    case (_?, nil): return false
    case (nil, nil):
      if words.hasAny([.handling, .citizenAnswer, .application], in: after) { return true }
      // "Tilsagnet gjelder i tre måneder, og klagefristen er …": a figure that no word before it binds to the complaint.
      return isComplaint && !before.isEmpty && !words.has(.atMost, in: before) && !isHad(after)
    }
  }

  /// `tre uker på deg til å klage`, `tre ukers klagefrist`.
  private func isHad(_ after: Range<Int>) -> Bool {
    guard let next = after.first else { return false }
    return page.isWord(next, "på") || page.isWord(next, "til") || isDeadline(next)
  }

  /// `Vi sender klagen videre innen …`: who acts is the municipality – unless it is what it must have got by then.
  private func isOurs(_ before: Range<Int>) -> Bool {
    before.contains { index in
      guard page.isWord(index, "vi") || page.isWord(index, "me") || page.isWord(index, "we") else { return false }
      return index + 1 < before.upperBound && !page.isWord(index + 1, "må")
    }
  }

  /// `klagebehandlingen` has a word of either sort; what is handled then is the complaint.
  private func isOthersOwn(_ hit: WordMatcher.Hit, _ hits: ArraySlice<WordMatcher.Hit>) -> Bool {
    hits.contains { $0.term == TermID(.handling) && $0.tokens.overlaps(hit.tokens) }
  }

  /// Plural forms that look like the genitive of a unit.
  private static let plurals = WordTable(lists: [(true, "days weeks months years")])

  private static let own: CueSet = [.complaint, .complaintRight, .deadline]

  private func namesDeadline(_ label: Int) -> Bool { page.blocks[label].tokens.contains(where: isDeadline) }

  /// `frist`, `klagefristen`, `klagefrist`.
  private func isDeadline(_ token: Int) -> Bool { page.word(token).contains(StaticBytes("frist")) }
}
