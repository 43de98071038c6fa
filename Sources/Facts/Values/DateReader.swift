/// A day, with its year where one is told.
struct CalendarDate: Hashable {
  var year: Int?
  var day: DayOfYear

  /// ISO 8601: `2027-03-01`, or `--03-01` for a day without a year.
  var notation: String {
    let day = "\(Self.twoDigits(self.day.month))-\(Self.twoDigits(self.day.day))"
    return year.map { "\($0)-\(day)" } ?? "--\(day)"
  }

  /// The day, when the calendar has it: no 31st of April, and the 29th of February only where the year allows.
  init?(year: Int?, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.lastDay(of: month, year: year) else { return nil }
    self.year = year
    self.day = DayOfYear(month: month, day: day)
  }

  /// The last day of a month; of a February without a year the 28th is what holds every year, but the 29th is a day too.
  static func lastDay(of month: Int, year: Int?) -> Int {
    switch month {
    case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) ? 29 : 28 } ?? 29
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func twoDigits(_ number: Int) -> String { "\(number < 10 ? "0" : "")\(number)" }
}

/// Reads days out of tokens, with or without a year: `1. mars 2027`, `01.03.2027`, `1/3-27`, `den 1. mars`,
/// `første mars`, `utgangen av mars`, `2027-03-01`, `March 1, 2027`.
struct DateReader {
  let page: PageText

  /// A day and where it stands.
  struct Reading {
    var date: CalendarDate
    var tokens: Range<Int>
  }

  /// The day that begins at a token.
  func date(at start: Int, until limit: Int) -> Reading? {
    guard start < limit else { return nil }
    switch page.tokens[start].kind {
    case .number: return isInsideNumber(start) ? nil : isoDate(start, limit) ?? numberedDate(start, limit)
    case .word: return wordedDate(start, limit)
    default: return nil
    }
  }

  /// The end of a period that begins at a token (`fra 1. februar til 1. mars`, `1.–15. mars`), or the day.
  func lastDate(at start: Int, until limit: Int) -> (reading: Reading, isPeriod: Bool)? {
    guard let first = date(at: start, until: limit) else {
      // 1.–15. mars
      guard start + 2 < limit, isDayNumber(start) else { return nil }
      let dash = page.isSign(start + 1, ".") ? start + 2 : start + 1
      guard dash + 1 < limit, leadsToEnd(dash), let last = date(at: dash + 1, until: limit) else { return nil }
      return (Reading(date: last.date, tokens: start..<last.tokens.upperBound), true)
    }
    var next = first.tokens.upperBound
    guard next < limit, leadsToEnd(next) else { return (first, false) }
    next += 1
    while next < limit, page.isWord(next, "og") || page.isWord(next, "med") || page.isWord(next, "den") { next += 1 }
    guard let last = date(at: next, until: limit) else { return (first, false) }
    return (Reading(date: last.date, tokens: start..<last.tokens.upperBound), true)
  }

  private func leadsToEnd(_ index: Int) -> Bool {
    page.tokens[index].kind == .dash || page.isWord(index, "til") || page.isWord(index, "to")
  }

  private func isDayNumber(_ index: Int) -> Bool {
    page.tokens[index].kind == .number && page.tokens[index].count <= 2
      && (page.number(index).map { (1...31).contains($0) } ?? false)
  }

  // MARK: - Figures

  /// `2027-03-01`
  private func isoDate(_ start: Int, _ limit: Int) -> Reading? {
    guard start + 4 < limit, let year = year(start), page.tokens[start + 1].kind == .dash,
      page.tokens[start + 3].kind == .dash, page.tokens[start + 2].count == 2, page.tokens[start + 4].count == 2,
      let month = page.number(start + 2), let day = page.number(start + 4),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return Reading(date: date, tokens: start..<(start + 5))
  }

  private func numberedDate(_ start: Int, _ limit: Int) -> Reading? {
    guard isDayNumber(start), let day = page.number(start) else { return nil }
    var next = start + 1
    let hasStop = next < limit && page.isSign(next, ".")
    if hasStop { next += 1 }
    guard next < limit else { return nil }
    if page.tokens[next].kind == .word {
      // 1st of March
      if !hasStop,
        page.isWord(next, "st") || page.isWord(next, "nd") || page.isWord(next, "rd") || page.isWord(next, "th")
      {
        next += 1
      }
      if next < limit, page.isWord(next, "of") { next += 1 }
      guard next < limit, page.tokens[next].kind == .word, let month = Month.number(page.word(next)) else { return nil }
      return reading(start, day: day, month: month, after: next + 1, limit)
    }
    let hasSlash = !hasStop && page.isSign(next, "/")
    if hasSlash { next += 1 }
    guard hasStop || hasSlash, next < limit, page.tokens[next].kind == .number, page.tokens[next].count <= 2,
      let month = page.number(next)
    else { return nil }
    if let (year, end) = joinedYear(next + 1, limit) {
      // 3.01.02.04
      let isLonger = end + 1 < limit && page.isSign(end, ".") && !page.tokens[end + 1].spaceBefore
      guard !isLonger || page.tokens[end + 1].kind != .number else { return nil }
      return CalendarDate(year: year, month: month, day: day).map { Reading(date: $0, tokens: start..<end) }
    }
    // "01.03" and "1.3." are days, "1.3" a number of a chapter; "1/3" is a day, "1/2 plass" a half.
    let isWhole = page.tokens[next].count == 2 || next + 1 < limit && page.isSign(next + 1, ".")
    guard !page.tokens[next].spaceBefore, hasSlash ? !isFraction(next, limit) : isWhole,
      let date = CalendarDate(year: nil, month: month, day: day)
    else { return nil }
    return Reading(date: date, tokens: start..<(next + 1))
  }

  /// The year of `01.03.2027`, `1.3.27`, `1/3-27` or `1/3 2027`, from what follows the month.
  private func joinedYear(_ start: Int, _ limit: Int) -> (year: Int, next: Int)? {
    guard start < limit else { return nil }
    if page.tokens[start].spaceBefore { return year(start).map { ($0, start + 1) } }
    guard start + 1 < limit,
      page.isSign(start, ".") || page.isSign(start, "/") || page.tokens[start].kind == .dash
    else { return nil }
    if let year = year(start + 1) { return (year, start + 2) }
    guard !page.tokens[start + 1].spaceBefore, page.tokens[start + 1].count == 2, let short = page.number(start + 1)
    else { return nil }
    return (2000 + short, start + 2)
  }

  private func isFraction(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && page.tokens[index + 1].kind == .word && page.number(index - 2) == 1
      && page.number(index) ?? 0 > 1
      && !page.isWord(index + 1, "og") && !page.isWord(index + 1, "for") && !page.isWord(index + 1, "kl")
  }

  // MARK: - Words

  private func wordedDate(_ start: Int, _ limit: Int) -> Reading? {
    if start + 1 < limit, page.isWord(start, "første") || page.isWord(start, "fyrste"),
      page.tokens[start + 1].kind == .word, let month = Month.number(page.word(start + 1))
    {
      return reading(start, day: 1, month: month, after: start + 2, limit)
    }
    if start + 2 < limit, page.isWord(start, "utgangen") || page.isWord(start, "utgongen"),
      page.isWord(start + 1, "av"), page.tokens[start + 2].kind == .word, let month = Month.number(page.word(start + 2))
    {
      let year = start + 3 < limit ? year(start + 3) : nil
      let last = year == nil && month == 2 ? 28 : CalendarDate.lastDay(of: month, year: year)
      return reading(start, day: last, month: month, after: start + 3, limit)
    }
    // March 1, 2027
    guard start + 1 < limit, isDayNumber(start + 1), let month = Self.english[page.word(start)],
      let day = page.number(start + 1)
    else { return nil }
    var next = start + 2
    if next < limit, page.isSign(next, ",") { next += 1 }
    return reading(start, day: day, month: month, after: next, limit)
  }

  /// Names of months that only English writes before the day, or in which English and Norwegian differ.
  private static let english = WordTable<Int>([
    ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8),
    ("september", 9), ("october", 10), ("november", 11), ("december", 12),
  ])

  private func reading(_ start: Int, day: Int, month: Int, after next: Int, _ limit: Int) -> Reading? {
    let year = next < limit ? year(next) : nil
    // "1. mars, 2027" has a comma, "1. mars -27" a dash; both are rare, and the first may begin a list.
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    return Reading(date: date, tokens: start..<(year == nil ? min(next, limit) : next + 1))
  }

  private func year(_ index: Int) -> Int? {
    guard page.tokens[index].kind == .number, page.tokens[index].count == 4, let year = page.number(index),
      (1990...2100).contains(year)
    else { return nil }
    return year
  }

  /// `§ 3.01.02`, `10.01.03.2027`: the middle of something longer.
  private func isInsideNumber(_ index: Int) -> Bool {
    guard !page.tokens[index].spaceBefore, let before = page.token(before: index),
      let earlier = page.token(before: before)
    else { return false }
    let isJoined = page.isSign(before, ".") || page.isSign(before, "/") || page.isSign(before, ",")
    return isJoined && !page.tokens[before].spaceBefore && page.tokens[earlier].kind == .number
  }
}
