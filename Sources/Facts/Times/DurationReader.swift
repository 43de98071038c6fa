/// Reads durations out of tokens: `12 uker`, `to–tre veker`, `3 ukers frist`, `48 timer`, `10 virkedager`.
struct DurationReader {
  let page: PageText
  private let words = Self.words

  init(page: PageText) { self.page = page }

  struct Reading {
    /// ISO 8601; the longer end of a range.
    var duration: String
    var shortest: String?
    var isWorkingDays: Bool
    var tokens: Range<Int>
    /// Whether a case can take so long: a day or more, and no more than a year.
    var isPlausible: Bool
    /// Whether it only describes a noun (`12-ukers saker`, `3 ukers frist`).
    var isAttribute: Bool
  }

  func duration(at start: Int, until limit: Int) -> Reading? {
    guard mayBeNumber(page.tokens[start]), let first = number(at: start), !isPartOfNumber(start) else { return nil }
    var next = start + 1
    var last = first
    if next + 1 < limit, isRange(next), let upper = number(at: next + 1), upper > first {
      last = upper
      next += 2
    } else if case let repeated = afterRepetition(next, of: last, until: limit), repeated > next {
      next = repeated
    } else if next < limit, page.tokens[next].kind == .dash {
      // 14-dagers
      next += 1
    }
    // 4 hele uker, 3 kalenderuker
    if next + 1 < limit, page.isWord(next, "hele") || page.isWord(next, "heile") || page.isWord(next, "fulle") {
      next += 1
    }
    // two working days
    let isWorking = next + 1 < limit && (page.isWord(next, "working") || page.isWord(next, "business"))
    if isWorking { next += 1 }
    guard next < limit, page.tokens[next].kind == .word,
      var unit = page.value(of: next, in: Self.units)
    else { return nil }
    if isWorking, unit == .day { unit = .workingDay }
    return Reading(
      duration: unit.notation(last), shortest: last > first ? unit.notation(first) : nil,
      isWorkingDays: unit == .workingDay, tokens: start..<(next + 1), isPlausible: unit.isPlausible(last),
      isAttribute: page.word(next).last == UInt8(ascii: "s") && page.word(next).count > 3)
  }

  /// `4 (fire) uker`, `3 – tre – uker`: the same number in words.
  private func afterRepetition(_ index: Int, of count: Int, until limit: Int) -> Int {
    guard index + 2 < limit else { return index }
    let isBracket = page.isSign(index, "(") && page.isSign(index + 2, ")")
    let isDash = page.tokens[index].kind == .dash && page.tokens[index + 2].kind == .dash
    return (isBracket || isDash) && number(at: index + 1) == count ? index + 3 : index
  }

  /// Asked of every word of a page.
  private func mayBeNumber(_ token: Token) -> Bool {
    token.kind == .number || token.kind == .word && words.mayHold(token)
  }

  private func isRange(_ index: Int) -> Bool {
    page.tokens[index].kind == .dash || page.isWord(index, "til") || page.isWord(index, "to")
      || page.isWord(index, "og")
      || page.isWord(index, "eller")
  }

  private func isPartOfNumber(_ index: Int) -> Bool {
    guard !page.tokens[index].spaceBefore, let before = page.token(before: index),
      let earlier = page.token(before: before)
    else { return false }
    let isJoined = page.isSign(before, ".") || page.isSign(before, ",") || page.tokens[before].kind == .dash
    return isJoined && number(at: earlier) != nil
  }

  private func number(at index: Int) -> Int? {
    switch page.tokens[index].kind {
    case .number: page.tokens[index].count <= 3 ? page.number(index) : nil
    case .word: page.value(of: index, in: words)
    default: nil
    }
  }

  private enum Unit {
    case hour, day, workingDay, week, month, year

    func isPlausible(_ count: Int) -> Bool {
      switch self {
      case .hour: count >= 24
      case .year: count == 1
      case .day, .workingDay, .week, .month: count >= 1
      }
    }

    func notation(_ count: Int) -> String {
      switch self {
      case .hour: "PT\(count)H"
      case .day, .workingDay: "P\(count)D"
      case .week: "P\(count)W"
      case .month: "P\(count)M"
      case .year: "P\(count)Y"
      }
    }
  }

  /// All words for units, by which blocks are found that may hold a duration.
  static var unitWords: [Substring] { unitNames.flatMap { $0.1.split(separator: " ") } }

  private static let units = WordTable(lists: unitNames)

  private static let unitNames: [(Unit, String)] = [
    (.hour, "time timer timers timar timars hour hours"),
    (.day, "dag dager dagers dagar dagars dagane døgn døgns døger kalenderdager kalenderdagar day days"),
    (
      .workingDay,
      "virkedag virkedager virkedagers virkedøgn verkedag verkedagar arbeidsdag arbeidsdager arbeidsdagers arbeidsdagar yrkedag yrkedagar yrkedager kvardag kvardagar hverdag hverdager ukedager vekedagar"
    ),
    (.week, "uke uker ukers ukes veke veker vekers vekes vekene week weeks"),
    (.month, "måned måneder måneders månad månader månaders månadar mnd mndr month months"),
    (.year, "år års year years"),
  ]

  private static let words = WordTable<Int>([
    ("en", 1), ("én", 1), ("et", 1), ("ett", 1), ("ein", 1), ("éin", 1), ("eit", 1), ("eitt", 1), ("ei", 1), ("one", 1),
    ("to", 2), ("two", 2),
    ("tre", 3),
    ("three", 3), ("fire", 4), ("four", 4), ("fem", 5), ("five", 5), ("seks", 6), ("six", 6), ("sju", 7), ("syv", 7),
    ("åtte", 8),
    ("eight", 8), ("ni", 9), ("ti", 10), ("ten", 10), ("tolv", 12), ("twelve", 12), ("fjorten", 14), ("seksten", 16),
    ("tjue", 20), ("elleve", 11), ("femten", 15), ("tretti", 30), ("førti", 40), ("seksti", 60), ("nitti", 90),
  ])
}
