internal import Results

/// Reads how long the municipality takes over cases, and leaves alone the times that are somebody else's.
struct ProcessingTimeReader {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText

  init(context: PageContext, binder: SubjectBinder) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
  }

  struct Statement {
    var time: ProcessingTime
    var subject: Int?
    var block: Int
    var tokens: Range<Int>
  }

  func statements(_ budget: inout CandidateBudget) -> [Statement] {
    var statements: [Statement] = []
    let reader = DurationReader(page: page)
    // Few blocks have a unit of time, and without one there is no duration to read.
    for index in page.blocks.indices
    where page.blocks[index].isOwn && !context.isRecord && words.hasTimeWord(.unitOfTime, in: page.blocks[index].tokens)
    {
      let block = page.blocks[index]
      var token = block.tokens.lowerBound
      while token < block.tokens.upperBound {
        guard let reading = reader.duration(at: token, until: block.tokens.upperBound) else {
          token += 1
          continue
        }
        token = reading.tokens.upperBound
        guard reading.isPlausible, !namesSort(reading, block, reader) else { continue }
        guard budget.take() else { return statements }
        if let statement = statement(reading, block, index) { statements.append(statement) }
      }
    }
    return statements
  }

  private func statement(_ reading: DurationReader.Reading, _ block: Block, _ index: Int) -> Statement? {
    let sentence = page.sentence(around: reading.tokens.lowerBound, in: block.tokens)
    guard !isNoPromise(sentence, before: reading.tokens.lowerBound), isMunicipalitys(reading, sentence, block) else {
      return nil
    }
    var subject = binder.subject(at: reading.tokens.lowerBound, in: block, for: .time)
    if let other = subject, context.vocabulary.subject(other).kind == .other, isLabel(sentence),
      processingIsToldAbove(block)
    {
      // "Dispensasjon med høring: 12 uker" is a sort of case in a list of limits, not the hearing.
      subject = binder.aboveBlock(block, .time)
    }
    if let subject, isNobodys(subject) { return nil }
    let time = ProcessingTime(
      duration: reading.duration, shortest: reading.shortest, qualifier: qualifier(reading, sentence, block),
      workingDays: reading.isWorkingDays ? true : nil, item: item(reading.tokens, sentence, block))
    return Statement(time: time, subject: subject, block: index, tokens: reading.tokens)
  }

  /// `12-ukers saker: i snitt 7 uker`: the first is the name of a sort of case when another time follows.
  private func namesSort(_ reading: DurationReader.Reading, _ block: Block, _ reader: DurationReader) -> Bool {
    guard reading.isAttribute else { return false }
    let sentence = page.sentence(around: reading.tokens.lowerBound, in: block.tokens)
    return (reading.tokens.upperBound..<max(reading.tokens.upperBound, sentence.upperBound)).contains {
      reader.duration(at: $0, until: sentence.upperBound) != nil
    }
  }

  /// A place that is not the municipality's own has no cases of the municipality's.
  private func isNobodys(_ subject: Int) -> Bool {
    switch context.vocabulary.subject(subject).kind {
    case .other: true
    case .place: !context.isOwnPlace(subject)
    case .service, .feature: false
    }
  }

  /// A time that is not promised, only proposed, somebody else's, or that of a letter or of a request to see documents.
  private func isNoPromise(_ sentence: Range<Int>, before token: Int) -> Bool {
    let cues = context.cues(in: sentence)
    if !cues.isDisjoint(with: [.unpromised, .proposed]) { return true }
    if !cues.isDisjoint(with: [.digitalMail, .accessRequest]), !cues.contains(.processing) { return true }
    return context.isOfOtherBody(sentence, before: token) || isUnlessDecided(sentence, before: token)
  }

  /// `Dersom saken ikke kan avgjøres innen en måned`: when something else is to happen. A comma begins what is to happen.
  private func isUnlessDecided(_ sentence: Range<Int>, before token: Int) -> Bool {
    let comma = (sentence.lowerBound..<token).last { page.isSign($0, ",") }
    let clause = (comma ?? sentence.lowerBound)..<token
    guard
      let not = clause.first(where: { page.isWord($0, "ikke") || page.isWord($0, "ikkje") || page.isWord($0, "not") })
    else { return false }
    let opens = clause.contains { Self.conditions[page.word($0)] != nil } || not == sentence.lowerBound
    return opens && words.hasAny(Self.own, in: not..<token)
  }

  private static let conditions = WordTable(lists: [(true, "dersom hvis viss om når kan if unless")])

  private static let others: CueSet = [.citizenDeadline, .otherPeriod]
  private static let own: CueSet = [.processing, .decision]

  /// Whether it is the municipality that takes this time. The sentence decides; when it says nothing, its labels and
  /// headings do.
  private func isMunicipalitys(_ reading: DurationReader.Reading, _ sentence: Range<Int>, _ block: Block) -> Bool {
    let place = reading.tokens
    let mine = nearest(Self.own, to: place, in: sentence)
    let others = nearest(Self.others, to: place, in: sentence)
    switch (mine, others) {
    case (let mine?, let others?):
      // "Du må svare innen 10 dager": who must is the citizen, whatever stands nearer to the figure.
      if mine.cue == .decision, others.cue == .citizenDeadline, others.isBefore { return false }
      if mine.cue == .decision, isOrder(sentence, before: place.lowerBound) { return false }
      return mine.distance < others.distance
    case (nil, let others?):
      return others.cue == .otherPeriod && isLabel(sentence) && processingIsToldAbove(block)
    case (let mine?, nil):
      if mine.cue == .decision, isOrder(sentence, before: place.lowerBound) { return false }
      // To decide or to answer something needs a limit or a measure beside it to be a promise of time.
      if mine.cue == .processing || words.hasAny([.atMost, .average, .usually, .processing], in: sentence) {
        return true
      }
      // "Ferdigattester 3 uker": a line of a list of cases.
      if sentence.count <= 6, isLabel(sentence) { return true }
    case (nil, nil): break
    }
    if processingIsToldAbove(block) { return true }
    // "Vi bytter innen 10 virkedager": who acts is named, and when at the latest.
    if mine == nil, words.has(.municipality, in: sentence.lowerBound..<place.lowerBound),
      words.has(.atMost, in: sentence.lowerBound..<place.lowerBound)
    {
      return true
    }
    // "normalt innen 3–6 uker" on the page of a service: usual and at most, and nobody else's.
    return words.has(.usually, in: sentence) && words.has(.atMost, in: sentence)
  }

  /// `Gi oss svar innen 5 dager`: what the reader is told to do. After a comma it may be what the municipality does then.
  private func isOrder(_ sentence: Range<Int>, before token: Int) -> Bool {
    let first = sentence.lowerBound
    // "Svar kommer etter 7 dager" is no order, "svar innen 7 dager" is one.
    let isAnswer =
      page.isWord(first, "svar") && !(page.isWord(first + 1, "innen") || page.isWord(first + 1, "innan"))
    return Self.orders[page.word(first)] != nil && !(isAnswer && !asksForAnswer(sentence, before: token))
      && !(sentence.lowerBound..<token).contains { page.isSign($0, ",") || page.tokens[$0].kind == .dash }
  }

  /// `Svar på spørreskjemaet innen en uke`: nothing that one sends, and nobody who gets the answer.
  private func asksForAnswer(_ sentence: Range<Int>, before token: Int) -> Bool {
    let rest = sentence.lowerBound + 1..<max(sentence.lowerBound + 1, token)
    return rest.first.map { page.isWord($0, "på") } ?? false && !words.hasAny([.application, .enquiry], in: rest)
      && !rest.contains { Self.gives[page.word($0)] != nil }
  }

  private static let gives = WordTable(lists: [
    (true, "får gis gir gjev kommer kjem blir vert sendes sender kan skal er vil gitt du de")
  ])

  private static let orders = WordTable(lists: [
    (true, "gi gje gjev send meld svar betal lever søk kontakt ring husk ta si sei fyll skriv hent klag reply send pay")
  ])

  private func processingIsToldAbove(_ block: Block) -> Bool {
    for (level, cues) in context.cuesAbove(block).enumerated() {
      if cues.contains(.processing) { return true }
      // A row may name hearings and neighbours and still be a case of the municipality's; a deadline is a deadline.
      let vetoes: CueSet = level < block.labels.count ? [.citizenDeadline] : Self.others
      if !cues.isDisjoint(with: vetoes) { return false }
    }
    return false
  }

  /// Whether the words only name a sort of case ("dispensasjon med høring: 12 uker") and state nothing.
  private func isLabel(_ sentence: Range<Int>) -> Bool {
    sentence.count <= 14 && !sentence.contains { Self.verbs.contains(String(decoding: page.word($0), as: UTF8.self)) }
  }

  private static let verbs: Set<String> = [
    "er", "må", "kan", "skal", "vil", "har", "bør", "får", "blir", "vert", "gjelder", "gjeld", "varer", "innen",
    "innan",
    "lagres", "oppbevares", "før", "du", "vent", "is", "must",
  ]

  private func nearest(_ cues: CueSet, to place: Range<Int>, in sentence: Range<Int>) -> (
    cue: CueID, distance: Int, isBefore: Bool
  )? {
    words.hits(in: sentence).compactMap { hit -> (cue: CueID, distance: Int, isBefore: Bool)? in
      guard let cue = hit.term.cue, cues.contains(cue) else { return nil }
      let distance =
        hit.tokens.upperBound <= place.lowerBound
        ? place.lowerBound - hit.tokens.upperBound : max(0, hit.tokens.lowerBound - place.upperBound) + 1
      return (cue, distance, hit.tokens.upperBound <= place.lowerBound)
    }.min { $0.distance < $1.distance }
  }

  private func qualifier(_ reading: DurationReader.Reading, _ sentence: Range<Int>, _ block: Block)
    -> ProcessingTime.Qualifier
  {
    if words.has(.average, in: sentence) { return .average }
    if words.has(.usually, in: sentence) { return .usual }
    if words.has(.atMost, in: sentence) { return .limit }
    for cues in context.cuesAbove(block) {
      if cues.contains(.average) { return .average }
      if cues.contains(.atMost) { return .limit }
      if cues.contains(.usually) { return .usual }
    }
    return reading.shortest == nil ? .limit : .usual
  }

  /// Which of a service's cases it is the time for.
  private func item(_ place: Range<Int>, _ sentence: Range<Int>, _ block: Block) -> String? {
    if let label = block.labels.first { return page.name(label) }
    guard sentence.count <= 14 else { return nil }
    let before = trimmed(sentence.lowerBound..<place.lowerBound)
    let after = trimmed(place.upperBound..<max(place.upperBound, sentence.upperBound))
    let item = before.count >= after.count ? before : after
    return item.isEmpty ? nil : page.text(ofTokens: item)
  }

  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    var end = tokens.upperBound
    while start < end, page.tokens[start].kind != .word { start += 1 }
    while end > start, page.tokens[end - 1].kind != .word { end -= 1 }
    return start..<end
  }
}
