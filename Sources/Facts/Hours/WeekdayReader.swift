/// Reads sets of weekdays out of tokens: `mandag–fredag`, `måndag, tysdag og torsdag`, `alle hverdager unntatt onsdag`.
struct WeekdayReader {
  let words: PageWords
  private let page: PageText

  init(_ words: PageWords) {
    self.words = words
    page = words.page
  }

  /// Whether a token is a word for days.
  func isDay(_ token: Int) -> Bool { words.hit(at: token, of: Self.cues) != nil }

  private static let single: [CueID] = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
  private static let cues = CueSet(single + [.weekdays, .weekend, .everyDay])

  /// The days at a token and the token after them.
  ///
  /// - Parameter afterSpan: Whether a time stands right before. Then a day with a time of its own begins anew: `8–20
  ///   mandag til torsdag, fredag 8–16`.
  func days(at start: Int, until limit: Int, afterSpan: Bool = false) -> (days: Weekdays, next: Int)? {
    guard var (days, next) = piece(at: start, until: limit) else { return nil }
    while let connector = connector(at: next, until: limit), let more = piece(at: connector, until: limit) {
      if afterSpan, page.isSign(next, ","), more.next < limit,
        ClockReader(words).span(at: more.next, until: limit) != nil
      {
        break
      }
      days.formUnion(more.days)
      next = more.next
    }
    if let except = words.hit(at: min(next, page.tokens.count - 1), of: [.except]), next < limit,
      let taken = piece(at: except.tokens.upperBound, until: limit)
    {
      if days == .all { days = .workdays }
      days.subtract(taken.days)
      next = taken.next
    }
    return (days, next)
  }

  /// `første lørdag i måneden`, `laurdagar i partalsveker`: days of their own, for which there is no set. The empty set
  /// keeps their times from being taken for another day's.
  private func isIrregular(_ start: Int, _ end: Int, until limit: Int) -> Bool {
    if let before = page.token(before: start), Self.ordinals[page.word(before)] != nil { return true }
    guard end + 1 < limit, page.isWord(end, "i") || page.isWord(end, "in") else { return false }
    return Self.parities[page.word(end + 1)] != nil
  }

  private static let ordinals = WordTable(lists: [
    (true, "første fyrste andre tredje fjerde siste annenhver annankvar annakvar first last second")
  ])
  private static let parities = WordTable(lists: [
    (true, "partallsuker partalsveker oddetallsuker oddetalsveker partallsuke oddetallsuke oddetalveker partalveker")
  ])

  /// One day, or from one day to another.
  private func piece(at start: Int, until limit: Int) -> (days: Weekdays, next: Int)? {
    guard start < limit, let (cue, end) = cue(at: start, until: limit) else { return nil }
    switch cue {
    case .weekdays: return (.workdays, end)
    case .weekend: return (.weekend, end)
    case .everyDay: return (.all, end)
    default: break
    }
    guard let first = Self.single.firstIndex(of: cue) else { return nil }
    if let connector = range(at: end, until: limit), let (lastCue, next) = self.cue(at: connector, until: limit),
      let last = Self.single.firstIndex(of: lastCue)
    {
      return (Weekdays(from: first, through: last), next)
    }
    if isIrregular(start, end, until: limit) { return ([], end) }
    // "Fra mandag er biblioteket åpent …": from one day on.
    if let before = page.token(before: start), page.isWord(before, "fra") || page.isWord(before, "frå"),
      end < limit, page.tokens[end].kind == .word
    {
      return nil
    }
    guard !isDate(at: end, until: limit), !isAbbreviation(start) || stands(asDay: start, next: end, until: limit) else {
      return nil
    }
    return (Weekdays(number: first), end)
  }

  private func cue(at index: Int, until limit: Int) -> (CueID, next: Int)? {
    guard index < limit, let hit = words.hit(at: index, of: Self.cues), let cue = hit.term.cue else { return nil }
    var next = hit.tokens.upperBound
    if next < limit, isAbbreviation(index), page.isSign(next, "."), !page.tokens[next].spaceBefore { next += 1 }
    return (cue, next)
  }

  private func isAbbreviation(_ index: Int) -> Bool { page.tokens[index].count <= 4 }

  /// Short forms are words too (`man`, `to`, `on`): only a day when a time, a colon or another day follows.
  private func stands(asDay index: Int, next: Int, until limit: Int) -> Bool {
    if let before = page.token(before: index), page.tokens[before].kind == .dash || isAnd(before),
      let earlier = page.token(before: before), words.hit(at: earlier, of: Self.cues) != nil
    {
      return true
    }
    // Alone in its cell or item it is a day.
    guard next < limit else { return page.tokens[index].startsBlock }
    if page.isSign(next, ":") || page.tokens[next].kind == .number { return true }
    if page.isWord(next, "kl") || page.isWord(next, "fra") || page.isWord(next, "frå") { return true }
    if let connector = connector(at: next, until: limit) ?? range(at: next, until: limit), connector < limit {
      return words.hit(at: connector, of: Self.cues) != nil
    }
    return false
  }

  /// A weekday with a date is one day of the calendar, not every week's: `tirsdag 26. november`.
  private func isDate(at index: Int, until limit: Int) -> Bool {
    var index = index
    // "onsdag før skjærtorsdag" is one day as well.
    if index < limit, page.isWord(index, "før") || page.isWord(index, "etter") { return true }
    if index < limit, page.isWord(index, "den") { index += 1 }
    guard index + 1 < limit, page.tokens[index].kind == .number, page.tokens[index].count <= 2 else { return false }
    if CalendarReader.day(at: index, in: page, until: limit) != nil {
      // 10.12 may be a day or a time; a span of times decides.
      return ClockReader(words).span(at: index, until: limit) == nil
    }
    return page.isSign(index + 1, ".") && (index + 2 >= limit || page.tokens[index + 2].spaceBefore)
  }

  private func range(at index: Int, until limit: Int) -> Int? {
    guard index < limit else { return nil }
    if page.tokens[index].kind == .dash || page.isWord(index, "til") || page.isWord(index, "to")
      || page.isWord(index, "through")
    {
      // til og med
      let isThrough = index + 2 < limit && page.isWord(index + 1, "og") && page.isWord(index + 2, "med")
      return isThrough ? index + 3 : index + 1
    }
    // t.o.m.
    if index + 5 < limit, page.isWord(index, "t"), page.isSign(index + 1, "."), page.isWord(index + 2, "o") {
      return page.isSign(index + 5, ".") ? index + 6 : index + 5
    }
    return nil
  }

  private func connector(at index: Int, until limit: Int) -> Int? {
    guard index < limit else { return nil }
    if page.isSign(index, ",") {
      return index + 1 < limit && isAnd(index + 1) ? index + 2 : index + 1
    }
    return isAnd(index) || page.isSign(index, "/") || page.isSign(index, "&") ? index + 1 : nil
  }

  private func isAnd(_ index: Int) -> Bool {
    page.isWord(index, "og") || page.isWord(index, "and") || page.isWord(index, "samt") || page.isWord(index, "eller")
  }
}
