/// A day that comes every year: the 24th of December.
struct DayOfYear: Hashable, Comparable {
  var month: Int
  var day: Int

  static func < (left: DayOfYear, right: DayOfYear) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }

  /// `Dec 24`, as opening hours are written.
  var notation: String { "\(Self.names[month - 1]) \(day < 10 ? "0" : "")\(day)" }

  private static let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The days that people know by name.
  static let named: [String: DayOfYear] = [
    "julaften": DayOfYear(month: 12, day: 24), "julaftan": DayOfYear(month: 12, day: 24),
    "jolaftan": DayOfYear(month: 12, day: 24), "nyttårsaften": DayOfYear(month: 12, day: 31),
    "nyttårsaftan": DayOfYear(month: 12, day: 31), "lillejulaften": DayOfYear(month: 12, day: 23),
    "veslejulaftan": DayOfYear(month: 12, day: 23),
  ]
}

/// Month names in bokmål, nynorsk and English, with their short forms.
enum Month {
  /// The number of the month, 1 to 12.
  static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 9 else { return nil }
    return numbers[word]
  }

  private static let numbers: WordTable<Int> = {
    let names: [[String]] = [
      ["januar", "january", "jan"], ["februar", "february", "feb", "febr"], ["mars", "march"], ["april", "apr"],
      ["mai", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"], ["august", "aug"],
      ["september", "sep", "sept"], ["oktober", "october", "okt"], ["november", "nov"],
      ["desember", "december", "des"],
    ]
    return WordTable(names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } })
  }()
}

/// Reads days out of tokens.
enum CalendarReader {
  /// `24. desember`, `24.12`, `24/12.` or `24 December` at a token: the day and the token after it.
  static func day(at index: Int, in page: PageText, until limit: Int) -> (day: DayOfYear, next: Int)? {
    if page.tokens[index].kind == .word {
      guard page.tokens[index].count >= 8 else { return nil }
      return DayOfYear.named[String(decoding: page.word(index), as: UTF8.self)].map { ($0, index + 1) }
    }
    guard let number = page.number(index), (1...31).contains(number), page.tokens[index].count <= 2 else { return nil }
    var next = index + 1
    let hasStop = next < limit && page.isSign(next, ".")
    if hasStop { next += 1 }
    guard next < limit else { return nil }
    if page.tokens[next].kind == .word, let month = Month.number(page.word(next)) {
      return (DayOfYear(month: month, day: number), next + 1)
    }
    let hasSlash = !hasStop && page.isSign(next, "/")
    if hasSlash { next += 1 }
    guard hasStop || hasSlash, next < limit, !page.tokens[next].spaceBefore, page.tokens[next].count == 2,
      let month = page.number(next), (1...12).contains(month)
    else { return nil }
    next += 1
    // A full stop may follow, and a year.
    if next < limit, page.isSign(next, ".") { next += 1 }
    if next < limit, !page.tokens[next].spaceBefore, let year = page.number(next), year > 1900 { next += 1 }
    return (DayOfYear(month: month, day: number), next)
  }

  /// A day with its year (`12.08.2026`, `12. august 2026`, `2026-08-12`), as ISO 8601.
  static func date(at index: Int, in page: PageText, until limit: Int) -> String? {
    DateReader(page: page).date(at: index, until: limit).flatMap { $0.date.year == nil ? nil : $0.date.notation }
  }
}
