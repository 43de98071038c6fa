internal import Web

/// Reads times of day and spans of them out of tokens.
struct ClockReader {
  let words: PageWords
  private let page: PageText

  init(_ words: PageWords) {
    self.words = words
    page = words.page
  }

  /// A span, where it stands and how surely it is one.
  struct Reading {
    var span: TimeSpan
    var tokens: Range<Int>
    /// Whether the writing alone says that these are times: `kl.` before, minutes, or four digits (`0800`).
    var isSure: Bool
  }

  private struct Clock {
    var minutes: Int
    var next: Int
    var isSure: Bool
  }

  /// `kl. 08.00–15.30`, `fra 0900 til 1400`, `8-15`, `mellom 10.00 og 14.00` at a token.
  func span(at start: Int, until limit: Int) -> Reading? {
    var index = start
    var isSure = false
    var isBetween = false
    // A handful of words lead to a time ("mellom kl. 10"); more are no beginning of one.
    while index < min(limit, start + Self.mostLeadingTokens), page.tokens[index].kind == .word {
      if isClockWord(index) {
        isSure = true
      } else if page.isWord(index, "mellom") || page.isWord(index, "between") {
        isBetween = true
      } else if isSure, spokenClock(at: index, until: limit) != nil {
        break
      } else if !page.isWord(index, "fra"), !page.isWord(index, "frå"), !page.isWord(index, "from") {
        return nil
      }
      index += 1
      if index < limit, page.isSign(index, ".") || page.isSign(index, ":") { index += 1 }
    }
    guard let first = clock(at: index, until: limit) ?? (isSure ? spokenClock(at: index, until: limit) : nil),
      !isPartOfNumber(index)
    else { return nil }
    index = first.next
    guard index < limit else { return nil }
    if page.tokens[index].kind == .dash {
      index += 1
    } else if page.tokens[index].kind == .wholeKroner {
      return nil
    } else if isAnd(index), index + 1 < limit, closes(index + 1) {
      index += 2
    } else if page.isWord(index, "til") || page.isWord(index, "to") || isBetween && isAnd(index) {
      index += 1
    } else {
      return nil
    }
    while index < min(limit, first.next + Self.mostLeadingTokens), isClockWord(index) {
      isSure = true
      index += 1
      if index < limit, page.isSign(index, ".") { index += 1 }
    }
    guard
      let last = clock(at: index, until: limit)
        ?? (isSure ? spokenClock(at: index, until: limit, after: first.minutes) : nil),
      isFree(after: last.next, until: limit, wasSure: isSure || last.isSure)
    else { return nil }
    var end = last.minutes
    if end == 0 { end = 24 * 60 }
    guard first.minutes != end, first.minutes < 24 * 60 else { return nil }
    return Reading(
      span: TimeSpan(start: first.minutes, end: end), tokens: start..<last.next,
      isSure: isSure || first.isSure || last.isSure)
  }

  /// `til kl. 17` or `til 17.30` with no time before it: the end in minutes after midnight, and the token after it.
  func end(at start: Int, until limit: Int) -> (minutes: Int, next: Int)? {
    guard page.isWord(start, "til"), page.token(before: start).map({ page.tokens[$0].kind != .number }) ?? true else {
      return nil
    }
    var index = start + 1
    var isSure = false
    while index < min(limit, start + Self.mostLeadingTokens), isClockWord(index) || isSure && page.isSign(index, ".") {
      isSure = true
      index += 1
    }
    guard let clock = clock(at: index, until: limit), clock.minutes > 0,
      isSure || clock.isSure || isAfterWeekday(start) && isFree(after: clock.next, until: limit, wasSure: false)
    else { return nil }
    return (clock.minutes, clock.next)
  }

  /// `fredag til 14`
  private func isAfterWeekday(_ index: Int) -> Bool {
    page.token(before: index).map { WeekdayReader(words).isDay($0) } ?? false
  }

  private static let mostLeadingTokens = 8

  private func isClockWord(_ index: Int) -> Bool {
    page.isWord(index, "kl") || page.isWord(index, "klokken") || page.isWord(index, "klokka")
      || page.isWord(index, "klokkan")
  }

  private func isAnd(_ index: Int) -> Bool { page.isWord(index, "og") || page.isWord(index, "and") }

  /// `åpner kl. 9 og stenger kl. 15`.
  private func closes(_ index: Int) -> Bool {
    page.isWord(index, "stenger") || page.isWord(index, "stengjer") || page.isWord(index, "closes")
  }

  /// `ti`, `halv fire`: hours in words, which say nothing of morning or afternoon. The first of a span is in the
  /// morning from seven on; the second comes after it.
  private func spokenClock(at start: Int, until limit: Int, after first: Int? = nil) -> Clock? {
    guard start < limit, page.tokens[start].kind == .word else { return nil }
    let isHalf = page.isWord(start, "halv")
    let index = isHalf ? start + 1 : start
    guard index < limit, let hour = Self.spokenHours[page.word(index)] else { return nil }
    var minutes = hour * 60 - (isHalf ? 30 : 0)
    if minutes < (first ?? 7 * 60 - 1) + 1 { minutes += 12 * 60 }
    return minutes <= 24 * 60 ? Clock(minutes: minutes, next: index + 1, isSure: true) : nil
  }

  private static let spokenHours = WordTable([
    ("ett", 1), ("eitt", 1), ("to", 2), ("tre", 3), ("fire", 4), ("fem", 5), ("seks", 6), ("sju", 7), ("syv", 7),
    ("åtte", 8), ("ni", 9), ("ti", 10), ("elleve", 11), ("tolv", 12),
  ])

  /// One time: `8`, `08`, `0800`, `08.00`, `8:30`.
  private func clock(at index: Int, until limit: Int) -> Clock? {
    guard index < limit, let number = page.number(index) else { return nil }
    let digits = page.tokens[index].count
    if digits == 4 {
      let (hour, minute) = number.quotientAndRemainder(dividingBy: 100)
      // 1900 to 2059 may be years; only on the quarter hour are they times.
      guard hour <= 24, minute < 60, minute % 5 == 0 else { return nil }
      return Clock(minutes: hour * 60 + minute, next: index + 1, isSure: true)
    }
    guard digits <= 2, number <= 24 else { return nil }
    if index + 2 < limit, page.isSign(index + 1, ".") || page.isSign(index + 1, ":"),
      !page.tokens[index + 1].spaceBefore,
      !page.tokens[index + 2].spaceBefore, page.tokens[index + 2].count == 2, let minute = page.number(index + 2)
    {
      guard minute < 60, minute % 5 == 0, number < 24 || minute == 0 else { return nil }
      // 08.00.2026 is a date, 08.00.15 a version.
      if index + 4 < limit, page.isSign(index + 3, "."), !page.tokens[index + 3].spaceBefore,
        !page.tokens[index + 4].spaceBefore, page.tokens[index + 4].kind == .number
      {
        return nil
      }
      return Clock(minutes: number * 60 + minute, next: index + 3, isSure: true)
    }
    if index + 1 < limit, number <= 12, page.isWord(index + 1, "am") || page.isWord(index + 1, "pm") {
      let hour = number % 12 + (page.isWord(index + 1, "pm") ? 12 : 0)
      return Clock(minutes: hour * 60, next: index + 2, isSure: true)
    }
    return Clock(minutes: number * 60, next: index + 1, isSure: false)
  }

  /// Whether digits, or a sign that belongs to a number, stand right before: a date, a telephone number, an amount.
  private func isPartOfNumber(_ index: Int) -> Bool {
    guard let before = page.token(before: index) else { return false }
    if page.tokens[before].kind == .number || page.isSign(before, "§") || page.isSign(before, "+") { return true }
    guard !page.tokens[index].spaceBefore, let earlier = page.token(before: before) else { return false }
    return (page.isSign(before, ".") || page.isSign(before, "/") || page.tokens[before].kind == .dash)
      && page.tokens[earlier].kind == .number
  }

  /// Whether what follows leaves the span a span: no unit of another kind, no further digits.
  private func isFree(after index: Int, until limit: Int, wasSure: Bool) -> Bool {
    guard index < limit else { return true }
    let token = page.tokens[index]
    if token.kind == .wholeKroner || page.isSign(index, "%") { return false }
    if token.kind == .number, token.spaceBefore { return wasSure }
    if !token.spaceBefore, page.isSign(index, ".") || page.isSign(index, "/") || page.isSign(index, ","),
      index + 1 < limit, page.tokens[index + 1].kind == .number, !page.tokens[index + 1].spaceBefore
    {
      return false
    }
    if wasSure { return true }
    if page.isSign(index, "."), index + 1 < limit, page.tokens[index + 1].kind == .word,
      Month.number(page.word(index + 1)) != nil || page.isWord(index + 1, "trinn") || page.isWord(index + 1, "klasse")
    {
      return false
    }
    guard token.kind == .word else { return true }
    return !Self.otherUnits.contains(String(decoding: page.word(index), as: UTF8.self))
  }

  private static let otherUnits: Set<String> = [
    "år", "åringer", "åringar", "uker", "uke", "veker", "veke", "dager", "dagar", "dag", "måneder", "månader", "mnd",
    "kr", "kroner", "prosent", "stk", "barn", "trinn", "klasse", "personer", "personar", "minutter", "minutt", "min",
    "timer", "timar", "m", "km", "meter", "g", "poeng", "plasser", "plassar", "pe", "weeks", "days", "months", "years",
    "virkedager", "arbeidsdager", "arbeidsdagar", "yrkedagar", "kg", "liter", "hours",
  ]
}
