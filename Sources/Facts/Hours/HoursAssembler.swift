/// Puts elements together into hours: which days a span belongs to, which season, which closed day.
struct HoursAssembler {
  /// Hours that belong together, with the words that tell what they are of.
  struct Group {
    var hours = OpeningHours()
    var tokens: Range<Int>
    var cues: CueSet
    /// Whether days of the week are told with times.
    var isRegular: Bool { hours.rules.contains { $0.days != nil && !$0.spans.isEmpty } }
  }

  private let page: PageText
  private let labelDays: Weekdays?
  private let elements: [(element: HoursElement, tokens: Range<Int>)]
  private var groups_: [Group] = []
  private var cues: CueSet = []
  /// Whether a value has come since the last cue.
  private var cuesAreUsed = false
  /// Whether they are of an earlier sentence. They hold on ("Åpningstider. Mandag …") until another comes.
  private var cuesAreOld = false
  private var days: Weekdays?
  private var daysAreUsed = false
  private var season: ClosedRange<DayOfYear>?
  private var comment: String?
  private var dates: [DayOfYear] = []
  private var isClosing = false
  /// Whether the days that were told last are no weekdays of every week; their times are passed over.
  private var isIrregular = false
  /// Whether a sentence has ended since the last value.
  private var isNewSentence = false
  private var isPausing = false
  /// Spans that wait for days behind them: `kl. 10–12 på torsdager`.
  private var waiting: [(TimeSpan, Range<Int>)] = []

  init(
    page: PageText, labels: Weekdays?, season: HoursElement?, elements: [(element: HoursElement, tokens: Range<Int>)]
  ) {
    self.page = page
    labelDays = labels
    self.elements = elements
    if case .season(let range)? = season { self.season = range }
    if case .namedSeason(let name)? = season { comment = name }
  }

  mutating func groups() -> [Group] {
    for (index, (element, tokens)) in elements.enumerated() {
      if case .days = element, !waiting.isEmpty, beginsAnew(index) { flush() }
      take(element, tokens)
    }
    flush()
    return groups_.filter { !$0.hours.isEmpty }
  }

  /// `9–15 (fredag til 14)`, `8.30–15, torsdager 8.30–18`: days apart from the time before them, with a time of their own.
  private func beginsAnew(_ index: Int) -> Bool {
    guard index > 0, index + 1 < elements.count, isApart(index) else { return false }
    let gap =
      elements[index].tokens
      .upperBound..<max(
        elements[index].tokens.upperBound, elements[index + 1].tokens.lowerBound)
    switch elements[index + 1].element {
    case .span(let span, _): return gap.count <= 2 && span != .wholeDay
    case .until: return gap.count <= 2
    default: return false
    }
  }

  /// Whether a comma, a bracket or "men" parts the element from the one before it.
  private func isApart(_ index: Int) -> Bool {
    let gap = elements[index - 1].tokens.upperBound
    guard gap < elements[index].tokens.lowerBound else { return false }
    return page.isSign(gap, ",") || page.isSign(gap, "(") || page.isSign(gap, ";") || page.isWord(gap, "men")
  }

  private mutating func take(_ element: HoursElement, _ tokens: Range<Int>) {
    switch element {
    case .cue(let cue):
      if cuesAreUsed || cuesAreOld {
        flush()
        cues = []
        if cuesAreUsed { days = nil }
        cuesAreUsed = false
        cuesAreOld = false
      }
      cues.insert(cue)
    case .days(let new):
      take(days: new, tokens)
    case .span(let span, let isSure):
      take(span: span, isSure: isSure, tokens)
    case .day(let day):
      dates.append(day)
      if isClosing { closeDates(tokens) }
    case .season(let range):
      flush()
      season = range
      comment = nil
    case .namedSeason(let name):
      flush()
      comment = name
      season = nil
    case .closed:
      isClosing = true
      if !dates.isEmpty {
        closeDates(tokens)
      } else if let days = days ?? (groups_.isEmpty ? labelDays : nil), !daysAreUsed {
        add(.init(season: season, comment: comment, days: days, spans: []), tokens)
        daysAreUsed = true
      }
    case .pause:
      isPausing = true
    case .until(let end):
      take(end: end, tokens)
    case .sentenceEnd:
      flush()
      isIrregular = false
      isNewSentence = true
      cuesAreOld = !cues.isEmpty
      isClosing = false
      isPausing = false
      dates = []
      if daysAreUsed { days = nil }
    }
  }

  /// `Onsdag til kl. 17`: that day begins as the others do and ends later.
  private mutating func take(end: Int, _ tokens: Range<Int>) {
    guard let days, !daysAreUsed, let group = groups_.indices.last,
      let usual = groups_[group].hours.rules.last(where: { $0.days?.isSuperset(of: days) ?? ($0.day == nil) }),
      let start = usual.spans.first?.start, start < end
    else { return }
    add(.init(season: season, comment: comment, days: days, spans: [TimeSpan(start: start, end: end)]), tokens)
    daysAreUsed = true
  }

  private mutating func take(days new: Weekdays, _ tokens: Range<Int>) {
    isIrregular = new.isEmpty
    if isIrregular { return }
    if isClosing, waiting.isEmpty {
      add(.init(season: season, comment: comment, days: new, spans: []), tokens)
      return
    }
    if !waiting.isEmpty {
      for (span, place) in waiting { add(span, days: new, place.lowerBound..<tokens.upperBound) }
      waiting = []
      return
    }
    days = new
    daysAreUsed = false
  }

  private mutating func take(span: TimeSpan, isSure: Bool, _ tokens: Range<Int>) {
    let pauses = isPausing || isClosing
    if pauses, takeOut(span) {
      isPausing = false
      isClosing = false
      return
    }
    isClosing = false
    if isIrregular { return }
    if !dates.isEmpty {
      for date in dates { add(.init(day: date, spans: [span]), tokens) }
      dates = []
      return
    }
    // Bare figures need days, a label or a word for hours beside them.
    guard isSure || days != nil || labelDays != nil || !cues.isEmpty else { return }
    if span == .wholeDay, daysAreUsed {
      // "hverdager 15.30–08.00 og hele døgnet i helga": the days of this one follow.
      waiting.append((span, tokens))
    } else if let days = days ?? labelDays {
      add(span, days: days, tokens)
      daysAreUsed = true
    } else {
      waiting.append((span, tokens))
    }
  }

  /// Takes a pause out of the rule before it, when it lies inside.
  private mutating func takeOut(_ pause: TimeSpan) -> Bool {
    flush()
    guard let group = groups_.indices.last, let rule = groups_[group].hours.rules.indices.last else { return false }
    let spans = groups_[group].hours.rules[rule].spans
    guard spans.contains(where: { $0.without(pause) != [$0] }) else { return false }
    groups_[group].hours.rules[rule].spans = spans.flatMap { $0.without(pause) }
    return true
  }

  private mutating func closeDates(_ tokens: Range<Int>) {
    for date in dates { add(.init(day: date, spans: []), tokens) }
    dates = []
  }

  /// Spans that no day came for stand for every day that the reader knows from elsewhere.
  private mutating func flush() {
    for (span, tokens) in waiting { add(span, days: nil, tokens) }
    waiting = []
  }

  private mutating func add(_ span: TimeSpan, days: Weekdays?, _ tokens: Range<Int>) {
    if let group = groups_.indices.last, groups_[group].cues == cues || cues.isEmpty,
      let rule = groups_[group].hours.rules.indices.last, groups_[group].hours.rules[rule].days == days,
      !isNewSentence, groups_[group].hours.rules[rule].day == nil, groups_[group].hours.rules[rule].season == season,
      groups_[group].hours.rules[rule].comment == comment,
      !groups_[group].hours.rules[rule].spans.isEmpty, !groups_[group].hours.rules[rule].spans.contains(span),
      !groups_[group].hours.rules[rule].spans.contains(where: span.overlaps),
      groups_[group].hours.rules[rule].spans.count < ReadingLimits.hoursRules
    {
      groups_[group].hours.rules[rule].spans.append(span)
      groups_[group].tokens = groups_[group].tokens.lowerBound..<tokens.upperBound
      cuesAreUsed = true
      return
    }
    add(.init(season: season, comment: comment, days: days, spans: [span]), tokens)
  }

  private mutating func add(_ rule: OpeningHours.Rule, _ tokens: Range<Int>) {
    defer {
      cuesAreUsed = true
      isNewSentence = false
    }
    if isNewSentence, cuesAreUsed, let last = groups_.last, rule.day == nil, !isContinuation(rule, of: last) {
      // A new sentence that tells of the same days, or of none, tells of something else.
      cues = []
      groups_.append(Group(hours: OpeningHours(rules: [rule]), tokens: tokens, cues: []))
      return
    }
    if let last = groups_.indices.last, !startsAnew, groups_[last].hours.rules.count < ReadingLimits.hoursRules {
      groups_[last].hours.rules.append(rule)
      groups_[last].tokens =
        min(
          groups_[last].tokens.lowerBound, tokens.lowerBound)..<max(groups_[last].tokens.upperBound, tokens.upperBound)
    } else {
      groups_.append(Group(hours: OpeningHours(rules: [rule]), tokens: tokens, cues: cues))
    }
  }

  private func isContinuation(_ rule: OpeningHours.Rule, of group: Group) -> Bool {
    guard let days = rule.days else { return false }
    let known = group.hours.rules.compactMap(\.days).reduce(into: Weekdays()) { $0.formUnion($1) }
    // Wednesday until five, after "every weekday", goes on; so does Tuesday after Monday.
    return !known.isEmpty
      && (known.isDisjoint(with: days) || known != days && known.isSuperset(of: days) && !rule.spans.isEmpty)
      || rule.season != nil || rule.comment != nil
  }

  /// Whether the words since the last value tell of something else.
  private var startsAnew: Bool { !cuesAreUsed && !cues.isEmpty }
}
