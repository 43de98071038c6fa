internal import Results

/// Reads opening hours, telephone hours and hours of readiness from a page.
struct HoursReader {
  private let context: PageContext
  private let binder: SubjectBinder
  private let words: PageWords
  private let page: PageText
  private let guests: GuestReader

  /// Words for a clock, by which blocks are found that may hold hours in words.
  static let clockWords: [Substring] = ["klokka", "klokken"]

  init(context: PageContext, binder: SubjectBinder) {
    self.context = context
    self.binder = binder
    words = context.words
    page = context.page
    guests = GuestReader(context)
  }

  /// The hours of the page, neighbours joined.
  func statements(_ budget: inout CandidateBudget) -> [HoursStatement] {
    var statements: [HoursStatement] = []
    for index in page.blocks.indices where mayTellHours(page.blocks[index]) {
      for statement in statementsIn(page.blocks[index], index, &budget) {
        if let last = statements.indices.suffix(32).last(where: { mayGoOn(statements[$0], with: statement) }),
          statement.continues(statements[last], in: page)
        {
          statements[last].hours.rules += statement.hours.rules
          statements[last].tokens = statements[last].tokens.lowerBound..<statement.tokens.upperBound
          statements[last].block = statement.block
        } else {
          statements.append(statement)
        }
      }
    }
    return HoursColumns.joined(statements.filter { $0.hours.saysWhenOpen || $0.isClosedByName }, in: page)
  }

  /// In a table a column goes on below the cells of its neighbours; elsewhere only the statement before can go on.
  private func mayGoOn(_ earlier: HoursStatement, with statement: HoursStatement) -> Bool {
    let (block, other) = (page.blocks[statement.block], page.blocks[earlier.block])
    guard let table = block.table else { return statement.block - earlier.block <= 2 }
    return other.table == table && other.column == block.column
  }

  private func statementsIn(_ block: Block, _ index: Int, _ budget: inout CandidateBudget) -> [HoursStatement] {
    let elements = HoursElement.read(block.tokens, in: words)
    guard elements.contains(where: { $0.element.isValue }), budget.take() else { return [] }
    var assembler = HoursAssembler(page: page, labels: labelDays(block), season: labelSeason(block), elements: elements)
    return assembler.groups().flatMap { group -> [HoursStatement] in
      guard budget.take() else { return [] }
      let kinds = kinds(of: group, in: block)
      guard !kinds.isEmpty, !isPast(group, block) else { return [] }
      let sentence = page.sentence(around: group.tokens.lowerBound, in: block.tokens)
      guard !words.hasAny([.breakdown, .proposed], in: sentence),
        !context.isOfOtherBody(sentence, before: group.tokens.lowerBound)
      else { return [] }
      if kinds == [.phoneHours], guests.isStrangersTelephone(sentence, before: group.tokens.lowerBound) { return [] }
      let subject: Int?
      if kinds == [.openingHours], guests.isGuest(sentence, before: group.tokens.lowerBound) {
        subject = binder.aboveBlock(block, .hours)
        guard let subject, !context.isOwnPlace(subject) else { return [] }
      } else {
        subject = binder.subject(at: group.tokens.lowerBound, in: block, for: .hours) ?? wholeMunicipality(block)
      }
      // Somebody else's telephone, unless it is named as the place that it is.
      if kinds.contains(.phoneHours), subject.map(context.isOwnPlace) ?? true,
        words.hasAny([.otherContact, .otherBody], in: sentence.lowerBound..<group.tokens.upperBound)
      {
        return []
      }
      return kinds.compactMap { kind in
        statement(kind, subject: subject, group, block: block, index: index)
      }
    }
  }

  /// `Rådhuset var i 2015 åpent …`: a year, and how it was.
  private func isPast(_ group: HoursAssembler.Group, _ block: Block) -> Bool {
    let sentence = page.sentence(around: group.tokens.lowerBound, in: block.tokens)
    return sentence.contains {
      page.isWord($0, "var") || page.isWord($0, "was") || page.isWord($0, "hadde") || page.isWord($0, "had")
    }
      && sentence.contains { page.tokens[$0].count == 4 && page.number($0).map { $0 > 1900 && $0 < 2100 } ?? false }
  }

  /// The municipality itself, where nothing else is named and the nearest heading speaks of nothing but hours
  /// ("Åpningstider"), or at the foot and head of a page. Under a heading that names something unknown it stays unknown.
  private func wholeMunicipality(_ block: Block) -> Int? {
    let isFrame = block.region == .footer || block.region == .header
    guard isFrame || page.headings(above: block).first.map(namesHours) ?? false else { return nil }
    return context.vocabulary.index(of: "municipality")
  }

  /// Whether a heading is a word for hours and little else: "Åpningstider", "Telefontid", "Opening hours".
  private func namesHours(_ heading: Int) -> Bool {
    let tokens = page.blocks[heading].tokens
    guard tokens.count <= 5 else { return false }
    return words.hits(in: tokens).contains { hit in
      guard hit.term.cue == .open || hit.term.cue == .telephone else { return false }
      let word = page.folded[
        Int(page.tokens[hit.tokens.lowerBound].start)..<Int(page.tokens[hit.tokens.upperBound - 1].end)]
      return word.contains(StaticBytes("tid")) || word.contains(StaticBytes("hours"))
    }
  }

  /// Menus tell none, and most blocks have neither a figure, nor a clock, nor a word for closed or for round the clock.
  private func mayTellHours(_ block: Block) -> Bool {
    if block.region == .navigation || block.region == .breadcrumb || context.isRecord && block.isOwn { return false }
    return block.hasNumber || words.hasAny([.closed, .aroundTheClock], in: block.tokens)
      || words.hasTimeWord(.clock, in: block.tokens)
  }

  private func statement(
    _ kind: FactKind, subject: Int?, _ group: HoursAssembler.Group, block: Block, index: Int
  ) -> HoursStatement? {
    if let subject {
      // What is no business of an inhabitant with an errand: bars, meetings, deadlines.
      if context.vocabulary.subject(subject).kind == .other { return nil }
    }
    return HoursStatement(
      kind: kind, subject: subject, hours: group.hours, block: index, tokens: group.tokens,
      isClosedByName: !group.cues.isEmpty && group.hours.rules.contains { $0.days != nil })
  }

  /// What the hours are of: the words right before them, after them in the sentence, in the labels, in the headings.
  private func kinds(of group: HoursAssembler.Group, in block: Block) -> [FactKind] {
    if let kinds = kinds(group.cues) { return kinds }
    let sentence = page.sentence(around: group.tokens.lowerBound, in: block.tokens)
    if sentence.upperBound > group.tokens.upperBound,
      let kinds = kinds(context.cues(in: group.tokens.upperBound..<sentence.upperBound))
    {
      return kinds
    }
    for cues in context.cuesAbove(block) {
      if let kinds = kinds(cues) { return kinds }
    }
    // Without any word for hours only weekdays at a place that people visit tell that these are its hours.
    let mentions = words.hits(in: sentence).filter { $0.term.subject != nil }
    let kinds = mentions.compactMap(\.term.subject).map { context.vocabulary.subject($0).kind }
    // "Koret øver torsdager 18–21 i rådhuset": where something is that no word calls open.
    let isNamedFirst =
      mentions.first.map { $0.tokens.lowerBound < group.tokens.lowerBound && isName($0.tokens, sentence, of: group) }
      ?? true
    guard group.isRegular, isNamedFirst, kinds.allSatisfy({ $0 == .place }),
      let subject = binder.subject(at: group.tokens.lowerBound, in: block, for: .hours),
      context.vocabulary.subject(subject).kind == .place
    else { return [] }
    return [.openingHours]
  }

  /// Whether a place is named with its hours and little is said besides. "Trimgruppa møtes utenfor rådhuset tirsdager 18–19"
  /// says something else.
  private func isName(_ place: Range<Int>, _ sentence: Range<Int>, of group: HoursAssembler.Group) -> Bool {
    let isLabel = place.upperBound < group.tokens.lowerBound && page.isSign(place.upperBound, ":")
    let said = (isLabel ? place.lowerBound : sentence.lowerBound)..<group.tokens.lowerBound
    let others = said.count { index in
      page.tokens[index].kind == .word && Self.connectors[page.word(index)] == nil
        && words.hits(in: index..<(index + 1)).isEmpty
    }
    return others <= 1
  }

  private static let connectors = WordTable(lists: [
    (true, "til og kl klokka klokken fra frå mellom på er det med i to tar tek imot mot holder held har")
  ])

  private func kinds(_ cues: CueSet) -> [FactKind]? {
    if cues.contains(.afterHours) || cues.contains(.chat) { return [.extendedHours] }
    switch (cues.contains(.open), cues.contains(.telephone)) {
    case (true, true): return [.openingHours, .phoneHours]
    case (true, false): return [.openingHours]
    case (false, true): return [.phoneHours]
    case (false, false): return nil
    }
  }

  /// Weekdays that the row, the column or the term name for the times in a cell.
  private func labelDays(_ block: Block) -> Weekdays? {
    let reader = WeekdayReader(words)
    for label in block.labels {
      let tokens = page.blocks[label].tokens
      for index in tokens {
        if let (days, _) = reader.days(at: index, until: tokens.upperBound) { return days }
      }
    }
    return nil
  }

  /// The season that labels or headings name.
  private func labelSeason(_ block: Block) -> HoursElement? {
    for label in block.labels + page.headings(above: block).prefix(2) {
      var named: HoursElement?
      for (element, _) in HoursElement.read(page.blocks[label].tokens, in: words) {
        switch element {
        case .season: return element
        case .namedSeason: named = element
        default: continue
        }
      }
      if let named { return named }
    }
    return nil
  }
}

extension HoursElement {
  /// Whether the element makes hours, rather than only tell what they are of.
  var isValue: Bool {
    switch self {
    case .span, .closed: true
    default: false
    }
  }
}
