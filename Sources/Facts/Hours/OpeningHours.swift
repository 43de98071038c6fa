/// Hours in the shape of OpenStreetMap's `opening_hours`: rules for weekdays, seasons and single days.
struct OpeningHours: Hashable {
  /// One rule. Without spans the place is closed.
  struct Rule: Hashable {
    var season: ClosedRange<DayOfYear>?
    /// `summer` or `winter` when the page names the season and not its days.
    var comment: String?
    /// A single day; then there are no weekdays.
    var day: DayOfYear?
    var days: Weekdays?
    var spans: [TimeSpan]
  }

  var rules: [Rule] = []

  var isEmpty: Bool { rules.isEmpty }

  /// Whether a rule tells when something is regularly open; a single day or a closed day alone is no opening hours.
  var saysWhenOpen: Bool { rules.contains { !$0.spans.isEmpty && $0.day == nil } }

  /// The notation: weekday rules by season, equal days joined, then single days.
  var notation: String {
    let weekly = rules.filter { $0.day == nil }
    var parts: [String] = []
    var seasons: [SeasonKey] = []
    for rule in weekly where !seasons.contains(SeasonKey(rule)) { seasons.append(SeasonKey(rule)) }
    for season in seasons {
      parts += Self.joined(weekly.filter { SeasonKey($0) == season }).map { season.decorate($0) }
    }
    for rule in rules.filter({ $0.day != nil }).sorted(by: {
      ($0.day ?? .init(month: 1, day: 1)) < ($1.day ?? .init(month: 1, day: 1))
    }) {
      if let day = rule.day { parts.append("\(day.notation) \(Self.spans(rule.spans))") }
    }
    var seen: Set<String> = []
    return parts.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  private struct SeasonKey: Equatable {
    var season: ClosedRange<DayOfYear>?
    var comment: String?

    init(_ rule: Rule) {
      season = rule.season
      comment = rule.comment
    }

    func decorate(_ text: String) -> String {
      let before = season.map { "\($0.lowerBound.notation)-\($0.upperBound.notation): " } ?? ""
      let after = season == nil ? comment.map { " \"\($0)\"" } ?? "" : ""
      return before + text + after
    }
  }

  /// Rules of one season as text: days with the same hours together, in the order of the week.
  private static func joined(_ rules: [Rule]) -> [String] {
    var daysBySpans: [(spans: [TimeSpan], days: Weekdays?)] = []
    for rule in withoutOverridden(rules) {
      let spans = rule.spans.sorted()
      if let index = daysBySpans.firstIndex(where: { $0.spans == spans && ($0.days == nil) == (rule.days == nil) }) {
        if let days = rule.days { daysBySpans[index].days?.formUnion(days) }
      } else {
        daysBySpans.append((spans, rule.days))
      }
    }
    return daysBySpans.sorted { ($0.days?.firstNumber ?? -1) < ($1.days?.firstNumber ?? -1) }.map { entry in
      let text = Self.spans(entry.spans)
      if entry.days == .all, entry.spans == [.wholeDay] { return "24/7" }
      return entry.days.map { "\($0.notation) \(text)" } ?? (entry.spans == [.wholeDay] ? "24/7" : text)
    }
  }

  /// A later rule for some of the days takes them out of the earlier: "every weekday … Thursday until six".
  private static func withoutOverridden(_ rules: [Rule]) -> [Rule] {
    rules.enumerated().compactMap { index, rule in
      guard var days = rule.days ?? implied(by: rules[(index + 1)...]) else { return rule }
      for later in rules[(index + 1)...] where later.days != rule.days { days.subtract(later.days ?? []) }
      guard !days.isEmpty else { return nil }
      var rest = rule
      rest.days = days
      return rest
    }
  }

  /// `9–15 (fredag til 14)`: what is told of some weekdays alone tells that the rest is told of the others.
  private static func implied(by later: ArraySlice<Rule>) -> Weekdays? {
    let days = later.compactMap(\.days).reduce(into: Weekdays()) { $0.formUnion($1) }
    return !days.isEmpty && days != .workdays && days.isSubset(of: .workdays) ? .workdays : nil
  }

  private static func spans(_ spans: [TimeSpan]) -> String {
    spans.isEmpty ? "off" : spans.map(\.notation).joined(separator: ",")
  }
}
