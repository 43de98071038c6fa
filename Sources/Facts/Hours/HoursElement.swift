/// The pieces that hours are made of, in the order of the text.
enum HoursElement {
  case days(Weekdays)
  case span(TimeSpan, isSure: Bool)
  case day(DayOfYear)
  case season(ClosedRange<DayOfYear>)
  /// `summer` or `winter` without days.
  case namedSeason(String)
  case closed
  case pause
  /// `til kl. 17`: only the end, in minutes after midnight.
  case until(Int)
  /// A word that tells what the hours are of.
  case cue(CueID)
  case sentenceEnd

  /// Cuts the tokens of a block into elements, each with its place.
  static func read(_ tokens: Range<Int>, in words: PageWords) -> [(element: HoursElement, tokens: Range<Int>)] {
    let page = words.page
    let clock = ClockReader(words)
    let weekdays = WeekdayReader(words)
    var elements: [(HoursElement, Range<Int>)] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let reading = clock.span(at: index, until: tokens.upperBound) {
        elements.append((.span(reading.span, isSure: reading.isSure), reading.tokens))
        index = reading.tokens.upperBound
      } else if let (minutes, next) = clock.end(at: index, until: tokens.upperBound) {
        elements.append((.until(minutes), index..<next))
        index = next
      } else if let (days, next) = weekdays.days(
        at: index, until: tokens.upperBound, afterSpan: elements.last?.0.isSpan ?? false)
      {
        elements.append((.days(days), index..<next))
        index = next
      } else if let (day, next) = CalendarReader.day(at: index, in: page, until: tokens.upperBound) {
        if next + 1 < tokens.upperBound, page.tokens[next].kind == .dash || page.isWord(next, "til"),
          let (last, after) = CalendarReader.day(at: next + 1, in: page, until: tokens.upperBound)
        {
          // A season that runs over New Year has no place in one range; its rule keeps its words as evidence.
          if day <= last { elements.append((.season(day...last), index..<after)) }
          index = after
        } else {
          if !isFirstDay(index, next, in: page, until: tokens.upperBound) { elements.append((.day(day), index..<next)) }
          index = next
        }
      } else if let (season, next) = season(at: index, in: page, until: tokens.upperBound) {
        elements.append((.season(season), index..<next))
        index = next
      } else {
        for hit in words.hits(in: index..<(index + 1)) where !isNumberLabel(hit, in: words, until: tokens.upperBound) {
          guard let element = element(of: hit) ?? numberWithHours(hit, in: words, until: tokens.upperBound),
            !callsSomebodyElse(hit, in: words, until: tokens.upperBound),
            !isClosingTime(element, hit, in: page, until: tokens.upperBound)
          else {
            continue
          }
          if isSameThing(element, hit.tokens, elements.last, in: page) {
            elements[elements.count - 1].0 = .cue(.telephone)
          } else {
            elements.append((element, hit.tokens))
          }
        }
        if page.endsSentence(index) { elements.append((.sentenceEnd, index..<(index + 1))) }
        index += 1
      }
    }
    return elements
  }

  /// `15.5.–14.9.`: only beside another such day is this a day at all.
  private static func season(
    at start: Int, in page: PageText, until limit: Int
  ) -> (ClosedRange<DayOfYear>, next: Int)? {
    let dates = DateReader(page: page)
    guard page.tokens[start].kind == .number, let first = dates.date(at: start, until: limit) else { return nil }
    var next = first.tokens.upperBound
    if next < limit, page.isSign(next, ".") { next += 1 }
    guard next + 1 < limit, page.tokens[next].kind == .dash || page.isWord(next, "til"),
      let last = dates.date(at: next + 1, until: limit), first.date.day <= last.date.day
    else { return nil }
    next = last.tokens.upperBound
    if next < limit, page.isSign(next, ".") { next += 1 }
    return (first.date.day...last.date.day, next)
  }

  /// `Telefon 20 12 09 30`: a number to call, which tells nothing of hours.
  private static func isNumberLabel(_ hit: WordMatcher.Hit, in words: PageWords, until limit: Int) -> Bool {
    hit.term == TermID(.telephone) && isNumberAlone(after: hit.tokens.upperBound, in: words, until: limit) ?? false
  }

  /// Whether a telephone number has no hours behind it; `nil` where no number stands.
  private static func isNumberAlone(after start: Int, in words: PageWords, until limit: Int) -> Bool? {
    let page = words.page
    var index = start
    while index < limit, page.isSign(index, ":") || page.isSign(index, ".") || page.isSign(index, "+") { index += 1 }
    var digits = 0
    while index < limit, page.tokens[index].kind == .number {
      digits += page.tokens[index].count
      index += 1
    }
    guard digits >= 5 else { return nil }
    // "Telefon: 35 94 62 00 (09.00–15.00)" tells both, and so does "Telefon 35 94 62 00 er betjent hverdager 9–15".
    let (weekdays, clock) = (WeekdayReader(words), ClockReader(words))
    for _ in 0..<mostWordsAfterNumber where index < limit {
      if clock.span(at: index, until: limit) != nil { return false }
      if let days = weekdays.days(at: index, until: limit) {
        index = days.next
      } else if page.tokens[index].kind == .sign && !page.tokens[index].endsSentence || page.isWord(index, "er")
        || words.hit(at: index, of: [.open]) != nil && !page.word(index).contains(StaticBytes("tid"))
      {
        index += 1
      } else {
        return true
      }
    }
    return true
  }

  /// `Tlf. 53 00 00 00 (kl. 9–15)`: with hours behind it, a number is a telephone that is answered.
  private static func numberWithHours(_ hit: WordMatcher.Hit, in words: PageWords, until limit: Int) -> HoursElement? {
    guard hit.term == TermID(.telephoneNumber),
      isNumberAlone(after: hit.tokens.upperBound, in: words, until: limit) == false
    else { return nil }
    return .cue(.telephone)
  }

  /// `Ring banken din mellom 8 og 16`, and not `Ring oss …`, `Ring sentralbordet …`, `Ring vakta: 20 12 16 00 …`.
  private static func callsSomebodyElse(_ hit: WordMatcher.Hit, in words: PageWords, until limit: Int) -> Bool {
    let (page, next) = (words.page, hit.tokens.upperBound)
    guard hit.term == TermID(.telephone), ringing[page.word(hit.tokens.lowerBound)] != nil, next < limit,
      page.tokens[next].kind == .word, called[page.word(next)] == nil,
      isNumberAlone(after: next + 1, in: words, until: limit) == nil
    else { return false }
    return words.hits(in: next..<(next + 1)).isEmpty && !words.hasTimeWord(.clock, in: next..<(next + 1))
  }

  private static let ringing = WordTable(lists: [(true, "ring ringe ringje call")])
  private static let called = WordTable(lists: [
    (
      true,
      """
      oss meg inn til på i for fra frå mellom kl klokka klokken kommunen kommunens barneverntjenesten barnevernstenesta \
      byggesak saksbehandler sakshandsamar vårt vår våre dette denne det den direkte gjerne us our the between from
      """
    )
  ])

  private static let mostWordsAfterNumber = 8

  /// `stenger vi kl. 12`: when the day ends, not that it is a closed one.
  private static func isClosingTime(
    _ element: HoursElement, _ hit: WordMatcher.Hit, in page: PageText, until limit: Int
  ) -> Bool {
    guard case .closed = element else { return false }
    return (hit.tokens.upperBound..<min(hit.tokens.upperBound + 4, limit)).contains {
      page.isWord($0, "kl") || page.isWord($0, "klokken") || page.isWord($0, "klokka")
    }
  }

  /// `Telefonen er åpen`, `åpningstid for telefon`: one thing, the telephone, and not two.
  private static func isSameThing(
    _ element: HoursElement, _ tokens: Range<Int>, _ last: (HoursElement, Range<Int>)?, in page: PageText
  ) -> Bool {
    guard case .cue(let cue) = element, let (lastElement, lastTokens) = last, case .cue(let lastCue) = lastElement,
      [cue, lastCue].contains(.telephone), [cue, lastCue].contains(.open), tokens.lowerBound >= lastTokens.upperBound,
      tokens.lowerBound - lastTokens.upperBound <= 2
    else { return false }
    return (lastTokens.upperBound..<tokens.lowerBound).allSatisfy { index in
      page.tokens[index].kind == .word && !page.isWord(index, "og") && !page.isWord(index, "and")
    }
  }

  /// `fra 1. september 2026`: the day from which something holds, and no day of its own.
  private static func isFirstDay(_ start: Int, _ next: Int, in page: PageText, until limit: Int) -> Bool {
    if let before = page.token(before: start),
      page.isWord(before, "fra") || page.isWord(before, "frå") || page.isWord(before, "from")
    {
      return true
    }
    return next < limit && page.tokens[next].count == 4 && page.number(next).map { $0 > 1990 } ?? false
  }

  private var isSpan: Bool {
    if case .span = self { true } else { false }
  }

  private static func element(of hit: WordMatcher.Hit) -> HoursElement? {
    switch hit.term.cue {
    case .closed: .closed
    case .pause: .pause
    case .summer: .namedSeason("summer")
    case .winter: .namedSeason("winter")
    case .aroundTheClock: .span(.wholeDay, isSure: true)
    case .open, .telephone, .chat, .afterHours: hit.term.cue.map { .cue($0) }
    default: nil
    }
  }
}
