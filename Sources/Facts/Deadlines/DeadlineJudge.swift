/// Tells whether a day is one by which inhabitants must have applied: from the words before it in its sentence, those
/// after it, its row and column, and the headings above.
struct DeadlineJudge {
  private let context: PageContext
  private let words: PageWords
  private let page: PageText

  init(_ context: PageContext) {
    self.context = context
    words = context.words
    page = context.page
  }

  struct Candidate {
    var date: Range<Int>
    /// Whether it is the end of a period, whose beginning the tokens have too.
    var isPeriod: Bool
    /// The day before it in the block that was a deadline.
    var previous: Range<Int>?
    /// The day before it in the block, whatever it was.
    var last: Range<Int>?
  }

  struct Verdict {
    /// Whether it is a day to enrol by, which counts for services only.
    var isOfServicesOnly = false
    /// Whether a label or a heading says what the day is, and not its sentence.
    var isToldAbove = false
  }

  /// Whether the page seeks people to employ: it is the employer's deadline then, whatever the workplace is.
  var isJobAdvert: Bool {
    guard words.cues.contains(.job) else { return false }
    if context.titleCues.contains(.job) { return true }
    return words.hits.lazy.filter { $0.term == TermID(.job) }.prefix(3).count == 3
  }

  /// Whether a label is only the word for the deadline itself.
  func namesDeadline(_ block: Int) -> Bool {
    words.hasAny([.applicationDeadline, .enrolmentDeadline, .deadline], in: page.blocks[block].tokens)
  }

  func verdict(_ candidate: Candidate, in block: Block) -> Verdict? {
    let date = candidate.date
    let sentence = page.sentence(around: date.lowerBound, in: block.tokens)
    var start = sentence.lowerBound
    if let previous = candidate.previous, previous.upperBound > start { start = previous.upperBound }
    guard start <= date.lowerBound else { return nil }
    let before = start..<date.lowerBound
    let after = clause(after: date, in: sentence)
    guard !isExcluded(candidate, before), !isOfJob(sentence, block) else { return nil }
    let clauseStart = max(start, min(candidate.last?.upperBound ?? start, date.lowerBound))
    if let verdict = byName(date, before) ?? byLimit(clauseStart..<date.lowerBound, after) { return verdict }
    if let verdict = byDeadline(date, before, sentence, block) { return verdict }
    if let verdict = byNameAfter(date, before, after, sentence) { return verdict }
    if start > sentence.lowerBound { return goesOn(before, after) ? Verdict() : nil }
    return above(date, sentence, block)
  }

  private func isOfJob(_ sentence: Range<Int>, _ block: Block) -> Bool {
    guard words.cues.contains(.job) else { return false }
    return words.has(.job, in: sentence)
      || (block.labels + page.headings(above: block)).contains { words.has(.job, in: page.blocks[$0].tokens) }
  }

  // MARK: - Words right before the day

  /// `fra 1. august`, `kl. 10.12`, `pkt. 3.2.`, `oppstart 1. august`, `ikke søke før 1. januar`.
  private func isExcluded(_ candidate: Candidate, _ before: Range<Int>) -> Bool {
    let near = max(before.lowerBound, before.upperBound - 3)..<before.upperBound
    let hits = words.hits(in: before)
    if hits.contains(where: { $0.term == TermID(.otherDate) && $0.tokens.upperBound > near.lowerBound }) { return true }
    for index in max(before.lowerBound, before.upperBound - 2)..<before.upperBound {
      if page.value(of: index, in: Self.clock) != nil { return true }
      if page.value(of: index, in: candidate.isPeriod ? Self.period : Self.beginning) != nil { return true }
    }
    let name = hits.last { $0.term.cue.map(Self.own.contains) ?? false }
    return ((name?.tokens.lowerBound ?? before.lowerBound)..<before.upperBound).contains {
      page.value(of: $0, in: Self.denial) != nil
    }
  }

  private static let own: CueSet = [.applicationDeadline, .enrolmentDeadline, .deadline]
  private static let clock = WordTable(lists: [
    (true, "kl klokka klokken pkt punkt kap kapittel kapitlet paragraf side nr")
  ])
  private static let beginning = WordTable(lists: [(true, "fra frå from etter after siden sidan since per pr")])
  private static let period = WordTable(lists: [(true, "perioden periode tidsrommet")])
  private static let denial = WordTable(lists: [
    (true, "ikke ikkje tidligst tidlegast not earliest åpner opnar")
  ])
  private static let limits = WordTable(lists: [
    (true, "innen innan før senest seinest seinast by before within fristen")
  ])

  // MARK: - What the sentence says

  /// `Søknadsfristen er 1. mars`. Where another clause has come between, the day is that clause's.
  private func byName(_ date: Range<Int>, _ before: Range<Int>) -> Verdict? {
    guard
      let name = words.hits(in: before).last(where: {
        $0.term == TermID(.applicationDeadline) || $0.term == TermID(.enrolmentDeadline)
      }), before.upperBound - name.tokens.upperBound <= 25
    else { return nil }
    var isBroken = false
    let between = name.tokens.upperBound..<max(name.tokens.upperBound, before.upperBound)
    let others = words.hits(in: between).filter { $0.term == TermID(.otherDate) }
    for index in between {
      if isBreak(index) { isBroken = true }
      if isBroken, others.contains(where: { $0.tokens.contains(index) }) { return nil }
    }
    return Verdict(isOfServicesOnly: name.term == TermID(.enrolmentDeadline))
  }

  private func isBreak(_ index: Int) -> Bool {
    page.isSign(index, ",") || page.isSign(index, ";") || page.isWord(index, "og") || page.isWord(index, "men")
      || page.isWord(index, "and")
  }

  /// `Søk plass innen fredag 1. mars`, `Innen 1. mars må du ha søkt`.
  private func byLimit(_ before: Range<Int>, _ after: Range<Int>) -> Verdict? {
    guard let limit = limit(before), !words.has(.otherDate, in: after) else { return nil }
    let clause = clause(before: limit, from: before.lowerBound)
    if words.has(.otherDate, in: clause) { return nil }
    if words.has(.application, in: clause) { return Verdict() }
    if words.has(.enrolment, in: clause) { return Verdict(isOfServicesOnly: true) }
    // A clause that only adds something to the verb before it: "Søk via Altinn, og senest 1. mars".
    if clause.count <= 2, clause.lowerBound > before.lowerBound {
      let earlier = before.lowerBound..<clause.lowerBound
      return words.has(.application, in: earlier) && !words.has(.otherDate, in: earlier) ? Verdict() : nil
    }
    return words.has(.application, in: after) ? Verdict() : nil
  }

  /// The word for "by" right before a day; a weekday, an article or an hour may stand between.
  private func limit(_ before: Range<Int>) -> Int? {
    var index = before.upperBound - 1
    while index >= max(before.lowerBound, before.upperBound - 7) {
      if page.tokens[index].kind == .word {
        if page.value(of: index, in: Self.limits) != nil { return index }
        let isFiller =
          page.isWord(index, "den") || page.isWord(index, "utløpet") || page.isWord(index, "av")
          || page.isWord(index, "kl") || page.isWord(index, "dagen") || page.isWord(index, "the")
          || words.hit(at: index, of: Self.weekdays) != nil
        guard isFiller else { return nil }
      } else if page.tokens[index].kind == .lineBreak {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private static let weekdays: CueSet = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]

  private func clause(before index: Int, from start: Int) -> Range<Int> {
    var first = index
    while first > start, !page.isSign(first - 1, ","), !page.isSign(first - 1, ";") { first -= 1 }
    return first..<index
  }

  /// From a day to the next comma, aim or condition, or to the end.
  private func clause(after date: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var end = date.upperBound
    while end < sentence.upperBound {
      if page.isSign(end, ",") || page.isSign(end, ";") || page.isWord(end, "hvis") || page.isWord(end, "dersom")
        || page.isWord(end, "og") || end > date.upperBound + 30
      {
        break
      }
      if page.isWord(end, "for"), end + 1 < sentence.upperBound, page.isWord(end + 1, "å") { break }
      end += 1
    }
    return date.upperBound..<max(date.upperBound, end)
  }

  /// `Frist for å sende søknad: 1. mars`, `Fristen er 1. mars` where all is about applying.
  private func byDeadline(
    _ date: Range<Int>, _ before: Range<Int>, _ sentence: Range<Int>, _ block: Block
  ) -> Verdict? {
    guard let name = words.hits(in: before).last(where: { $0.term == TermID(.deadline) }),
      before.upperBound - name.tokens.upperBound <= 14
    else { return nil }
    let between = name.tokens.upperBound..<max(name.tokens.upperBound, before.upperBound)
    guard !words.hasAny([.otherDate, .enrolmentDeadline], in: between) else { return nil }
    let earlier = before.lowerBound..<name.tokens.lowerBound
    if words.hasAny([.application, .admission], in: between) { return Verdict() }
    if words.has(.otherDate, in: earlier) { return nil }
    if words.hasAny([.application, .admission], in: sentence) { return Verdict() }
    return between.count <= 6 && isOfApplying(block, before: sentence) ? Verdict() : nil
  }

  /// `1. mars er søknadsfrist for alle`, `1. mars: Frist for å søke` – unless the word leads to a day of its own.
  private func byNameAfter(
    _ date: Range<Int>, _ before: Range<Int>, _ after: Range<Int>, _ sentence: Range<Int>
  ) -> Verdict? {
    guard !words.has(.otherDate, in: before),
      let name = words.hits(in: date.upperBound..<max(date.upperBound, sentence.upperBound)).first(where: {
        $0.term == TermID(.applicationDeadline) || $0.term == TermID(.deadline)
      }), name.tokens.lowerBound - date.upperBound <= 5
    else { return nil }
    let between = date.upperBound..<name.tokens.lowerBound
    guard !words.has(.otherDate, in: between), !between.contains(where: isBreak) else { return nil }
    let rest = name.tokens.upperBound..<min(sentence.upperBound, name.tokens.upperBound + 8)
    let dates = DateReader(page: page)
    guard !rest.contains(where: { dates.date(at: $0, until: sentence.upperBound) != nil }) else { return nil }
    if name.term == TermID(.applicationDeadline) { return Verdict() }
    return words.hasAny([.application, .admission], in: rest) && !words.has(.otherDate, in: rest) ? Verdict() : nil
  }

  /// `… 1. mars (vår) og 1. oktober (høst)`: one more day of the same deadline.
  private func goesOn(_ between: Range<Int>, _ after: Range<Int>) -> Bool {
    between.count <= 14 && !words.has(.otherDate, in: after)
      && between.contains {
        isBreak($0) || page.isWord($0, "eller") || page.isWord($0, "samt") || page.isWord($0, "or")
      }
      && !between.contains { page.value(of: $0, in: Self.verbs) != nil }
  }

  private static let verbs = WordTable(lists: [
    (true, "er får blir vert sendes starter startar kommer kjem har skal vil kan må gjelder gjeld is are")
  ])

  // MARK: - What stands above

  /// A cell of a column "Søknadsfrist", a line under such a heading.
  private func above(_ date: Range<Int>, _ sentence: Range<Int>, _ block: Block) -> Verdict? {
    let isCell = block.kind == .cell || block.kind == .description
    guard isCell || sentence.count <= 16, !words.has(.otherDate, in: sentence) else { return nil }
    let levels = block.labels + page.headings(above: block).prefix(2)
    for level in levels {
      let cues = context.cues(in: page.blocks[level].tokens)
      if cues.contains(.applicationDeadline) { return Verdict(isToldAbove: true) }
      if cues.contains(.enrolmentDeadline) { return Verdict(isOfServicesOnly: true, isToldAbove: true) }
      if cues.contains(.otherDate) { return nil }
      if cues.contains(.deadline) {
        if cues.contains(.application) || isOfApplying(block, before: sentence) { return Verdict(isToldAbove: true) }
        // A column "Frist" on the page of a service that tells how one applies.
        return isCell && words.cues.contains(.application) ? Verdict(isOfServicesOnly: true, isToldAbove: true) : nil
      }
    }
    return nil
  }

  /// Whether the sentence before, the labels, the headings or the title speak of applying, and nothing nearer of another day.
  private func isOfApplying(_ block: Block, before sentence: Range<Int>) -> Bool {
    if sentence.lowerBound > block.tokens.lowerBound {
      let earlier = page.sentence(around: sentence.lowerBound - 1, in: block.tokens)
      if words.has(.application, in: earlier) { return !words.has(.otherDate, in: earlier) }
    }
    for cues in context.cuesAbove(block) {
      if !cues.isDisjoint(with: [.application, .admission, .applicationDeadline]) { return true }
      if !cues.isDisjoint(with: [.otherDate, .complaint]) { return false }
    }
    return false
  }
}
