/// The pieces that hours are made of, in the order of the text.
enum HoursElement {
  case days(Weekdays)
  case span(TimeSpan, isSure: Bool)
  case day(CalendarDay)
  case season(ClosedRange<CalendarDay>)
  /// `summer` or `winter` without days.
  case namedSeason(String)
  case closed
  case pause
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
      } else if let (days, next) = weekdays.days(at: index, until: tokens.upperBound) {
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
          elements.append((.day(day), index..<next))
          index = next
        }
      } else {
        for hit in words.hits(in: index..<(index + 1)) {
          if let element = element(of: hit) { elements.append((element, hit.tokens)) }
        }
        if page.endsSentence(index) { elements.append((.sentenceEnd, index..<(index + 1))) }
        index += 1
      }
    }
    return elements
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
