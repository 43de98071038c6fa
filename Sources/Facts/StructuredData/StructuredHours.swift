/// Reads opening hours as schema.org writes them.
struct StructuredHours {
  /// The year that counts as this year: hours of a season that is over are left out.
  let year: Int

  /// The hours of `openingHours` (or `hoursAvailable`) and `openingHoursSpecification`; `nil` when they say of no weekday
  /// when something is open.
  func hours(texts: [String], specifications: [StructuredItem]) -> OpeningHours? {
    var hours = OpeningHours()
    for text in texts.prefix(ReadingLimits.hoursRules) {
      for part in text.split(whereSeparator: { $0 == ";" }) { hours.rules += rules(String(part)) }
    }
    for item in specifications.prefix(ReadingLimits.hoursRules) { hours.rules += rules(item) }
    hours.rules = Array(hours.rules.prefix(ReadingLimits.hoursRules))
    join(&hours)
    return hours.saysWhenOpen ? hours : nil
  }

  /// Two spans of the same days are one rule with a pause, not two rules of which the later holds.
  private func join(_ hours: inout OpeningHours) {
    var joined: [OpeningHours.Rule] = []
    for rule in hours.rules {
      if let last = joined.firstIndex(where: { $0.season == rule.season && $0.day == rule.day && $0.days == rule.days })
      {
        for span in rule.spans where !joined[last].spans.contains(span) { joined[last].spans.append(span) }
      } else {
        joined.append(rule)
      }
    }
    hours.rules = joined
  }

  /// `Mo-Th 08:00-15:30`, `Mo,We,Fr 09:00-12:00`, `Mo-Su`.
  private func rules(_ text: String) -> [OpeningHours.Rule] {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
    guard let first = words.first, let days = Self.days(first) else { return [] }
    let rest = words.dropFirst()
    if rest.isEmpty { return [OpeningHours.Rule(days: days, spans: [.wholeDay])] }
    let spans = rest.flatMap { $0.split(separator: ",") }.compactMap { span -> TimeSpan? in
      let ends = span.split(whereSeparator: { $0 == "-" || $0 == "–" })
      return ends.count == 2 ? Self.span(String(ends[0]), String(ends[1])) : nil
    }
    return spans.isEmpty ? [] : [OpeningHours.Rule(days: days, spans: spans)]
  }

  private func rules(_ item: StructuredItem) -> [OpeningHours.Rule] {
    let days = (item.texts("dayOfWeek") + item.items("dayOfWeek").compactMap { $0.text("name") ?? $0.text("@id") })
      .compactMap { Self.days(StructuredItem.localName($0)[...]) }.reduce(into: Weekdays()) { $0.formUnion($1) }
    guard let opens = item.text("opens"), let closes = item.text("closes") else { return [] }
    // From midnight to midnight of the same day is never open.
    let isClosed = Self.minutes(opens) == 0 && Self.minutes(closes) == 0
    let span = isClosed ? nil : Self.span(opens, closes)
    guard isClosed || span != nil else { return [] }
    var rule = OpeningHours.Rule(days: days.isEmpty ? nil : days, spans: span.map { [$0] } ?? [])
    switch validity(from: item.text("validFrom"), through: item.text("validThrough")) {
    case .always: break
    case .day(let day): (rule.day, rule.days) = (day, nil)
    case .season(let season): rule.season = season
    case .over: return []
    }
    return [rule]
  }

  private enum Validity { case always, day(DayOfYear), season(ClosedRange<DayOfYear>), over }

  /// A year or more is always; a season over the end of the year has no notation here and is left out.
  private func validity(from first: String?, through last: String?) -> Validity {
    guard let last = last.flatMap(ISODay.init) else {
      // What begins in another year does not hold yet.
      return first.flatMap(ISODay.init).map { $0.year <= year } ?? true ? .always : .over
    }
    guard last.year >= year else { return .over }
    guard let first = first.flatMap(ISODay.init) else { return .always }
    guard first.year <= year || last.year == year else { return .over }
    if first.year == last.year {
      guard first.year == year, first.day <= last.day else { return .over }
      if first.day == last.day { return .day(first.day) }
      let isWholeYear = first.day == DayOfYear(month: 1, day: 1) && last.day == DayOfYear(month: 12, day: 31)
      return isWholeYear ? .always : .season(first.day...last.day)
    }
    return last.year - first.year > 1 || first.day <= last.day ? .always : .over
  }

  private static func days(_ text: Substring) -> Weekdays? {
    var days: Weekdays = []
    for part in text.split(separator: ",") {
      let ends = part.split(whereSeparator: { $0 == "-" || $0 == "–" })
      guard let first = ends.first.flatMap(day), let last = ends.last.flatMap(day), ends.count <= 2 else { return nil }
      days.formUnion(Weekdays(from: first, through: last))
    }
    return days.isEmpty ? nil : days
  }

  /// `Mo`, `Mon` or `Monday`.
  private static func day(_ text: Substring) -> Int? {
    guard text.utf8.count <= 9 else { return nil }
    return names.firstIndex { text.lowercased().hasPrefix($0) }
  }

  private static let names = ["mo", "tu", "we", "th", "fr", "sa", "su"]

  private static func span(_ opens: String, _ closes: String) -> TimeSpan? {
    guard let start = minutes(opens), var end = minutes(closes), start < 24 * 60 else { return nil }
    if end == 0 || end == 24 * 60 - 1 { end = 24 * 60 }
    return start == end ? nil : TimeSpan(start: start, end: end)
  }

  /// `08:00`, `8:00`, `08:00:00`, `0800`, and with a zone behind it.
  private static func minutes(_ text: String) -> Int? {
    var digits: [Int] = []
    let bytes = Array(text.utf8.prefix(5))
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.firstIndex(of: UInt8(ascii: ".")) else {
      guard text.utf8.count == 4, let number = Int(text), number / 100 <= 24, number % 100 < 60 else { return nil }
      return number / 100 * 60 + number % 100
    }
    for part in [bytes[..<colon], bytes[(colon + 1)...].prefix(2)] {
      guard (1...2).contains(part.count), let number = Int(String(decoding: part, as: UTF8.self)) else { return nil }
      digits.append(number)
    }
    guard (0...24).contains(digits[0]), (0..<60).contains(digits[1]), digits[0] < 24 || digits[1] == 0 else {
      return nil
    }
    return digits[0] * 60 + digits[1]
  }
}

/// A day of a certain year: `2026-06-15`, with or without a time behind it.
struct ISODay {
  var year: Int
  var day: DayOfYear

  init?(_ text: String) {
    let parts = text.utf8.prefix(10).split(separator: UInt8(ascii: "-")).map { Int(String(Substring($0))) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], (1990...2100).contains(year),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.year = year
    self.day = DayOfYear(month: month, day: day)
  }

  /// ISO 8601.
  var text: String {
    "\(year)-\(day.month < 10 ? "0" : "")\(day.month)-\(day.day < 10 ? "0" : "")\(day.day)"
  }
}
