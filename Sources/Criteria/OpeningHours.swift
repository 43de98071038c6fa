/// The part of OpenStreetMap's `opening_hours` that the reader of facts writes: weekdays, times, `off`, `24/7`, and
/// months, weeks and holidays as exceptions.
///
/// A rule that it does not understand tells nothing. Source:
/// https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
struct OpeningHours: Hashable {
  struct Rule: Hashable {
    /// The days, 0 for Monday; empty when the rule names none.
    var days: Set<Int> = []
    /// When it is open.
    var spans: [ClockSpan] = []
    /// Whether it is closed then.
    var isOff = false
    /// Whether it holds only in some months, weeks or on holidays.
    var isException = false
  }

  let rules: [Rule]

  init(_ text: String) {
    rules = text.split(separator: ";").compactMap { Self.rule($0) }
  }

  /// Whether every day from Monday to Friday is told of, open or closed, and at least one is open.
  var tellsOfEveryWeekday: Bool {
    let regular = rules.filter { !$0.isException }
    let told = regular.reduce(into: Set<Int>()) { $0.formUnion($1.days) }
    return told.isSuperset(of: 0..<5) && regular.contains { !$0.spans.isEmpty && !$0.days.isDisjoint(with: 0..<5) }
  }

  /// Whether seasons, single days or holidays are told of.
  var hasExceptions: Bool { rules.contains(where: \.isException) }

  /// Whether it is open earlier or later than a span on some day, or at the weekend. Exceptions do not count.
  func reachesOutside(_ office: ClockSpan) -> Bool {
    rules.contains { rule in
      guard !rule.isException, !rule.isOff else { return false }
      if !rule.spans.isEmpty, !rule.days.isDisjoint(with: 5..<7) { return true }
      return rule.spans.contains { $0.crossesMidnight || $0.start < office.start || $0.end > office.end }
    }
  }
}

extension OpeningHours {
  private static let weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  /// Public and school holidays: beside weekdays they add days, alone they are an exception.
  private static let holidays: [Substring] = ["PH", "SH"]

  private static func rule(_ text: Substring) -> Rule? {
    var rule = Rule()
    for word in text.split(whereSeparator: { $0.isWhitespace }) {
      if word == "24/7" {
        return Rule(days: Set(0..<7), spans: [ClockSpan(start: 0, end: 24 * 60)])
      } else if word == "off" || word == "closed" {
        rule.isOff = true
      } else if let spans = all(word.split(separator: ","), ClockSpan.init) {
        rule.spans += spans
      } else if let days = all(word.split(separator: ",").filter { !holidays.contains($0) }, days) {
        rule.days.formUnion(days.joined())
      } else if word.first == "\"" {
        // A comment, which goes on to the end of the rule.
        break
      } else {
        // Months, dates, weeks, PH and SH: when, but not on ordinary days.
        rule.isException = true
      }
    }
    return rule.isOff || !rule.spans.isEmpty ? rule : nil
  }

  private static func days(_ text: Substring) -> [Int]? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { weekdays.firstIndex(of: String($0)) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
    // A range may run over the end of the week: Sa-Mo.
    return first <= last ? Array(first...last) : Array(first..<7) + Array(0...last)
  }

  private static func all<Part, Value>(_ parts: [Part], _ read: (Part) -> Value?) -> [Value]? {
    let values = parts.compactMap(read)
    return values.isEmpty || values.count < parts.count ? nil : values
  }
}
