import Criteria
import Results

/// Reads one condition of a grade.
struct ConditionReader {
  /// The kinds of fact that the criterion looks for; `nil` when they could not be read.
  let kinds: Set<FactKind>?

  /// The conditions by name. Those with a value are written `clicks-at-most: 3`.
  private enum Name: String, CaseIterable {
    case value, document
    case clicksAtMost = "clicks-at-most"
    case currentYear = "current-year"
    case notOutdated = "not-outdated"
    case per, qualifier, linked
    case levelAtLeast = "level-at-least"
    case onWeekdays = "on-weekdays"
    case outside, exceptions, within, has, format, recent, upcoming
    case atLeast = "at-least"
  }

  /// The units that prices are read in.
  private static let units = [
    "month", "year", "week", "day", "hour", "semester", "m3", "m2", "meal", "entry", "time",
  ]

  /// The condition, or `nil` after reporting why it is none.
  func read(_ value: YAMLValue) -> Condition? {
    guard let (name, parameter) = nameAndParameter(value) else { return nil }
    let condition: Condition? =
      switch name {
      case .value: .value
      case .document: .document
      case .currentYear: .currentYear
      case .notOutdated: .notOutdated
      case .onWeekdays: .onWeekdays
      case .linked: .linked
      case .clicksAtMost: parameter?.wholeNumber(in: 0...20).map(Condition.clicksAtMost)
      case .levelAtLeast: parameter?.wholeNumber(in: 0...4).map(Condition.levelAtLeast)
      case .per: parameter.flatMap(units).map(Condition.per)
      case .qualifier: parameter.flatMap(qualifiers).map(Condition.qualifier)
      case .outside: parameter.flatMap(span).map(Condition.outside)
      case .within: parameter.flatMap(days).map(Condition.within)
      case .has: parameter.flatMap(parts).map(Condition.has)
      case .format: parameter.flatMap(formats).map(Condition.format)
      case .recent: parameter?.wholeNumber(in: 0...20).map(Condition.recent)
      case .upcoming: .upcoming
      case .exceptions: .exceptions
      case .atLeast: parameter?.number(in: 0...1).map(Condition.atLeast)
      }
    guard let condition else { return nil }
    // What a document holds is not known, so its kind decides nothing here.
    if condition != .document, let kinds, kinds.isDisjoint(with: condition.kinds) {
      value.report(.contradiction("no fact that this criterion looks for can fulfil \"\(name.rawValue)\""))
      return nil
    }
    return condition
  }

  private func nameAndParameter(_ value: YAMLValue) -> (Name, YAMLValue?)? {
    guard value.isMapping else {
      guard let name = value.word(Name.self, what: "condition") else { return nil }
      guard !Self.takesParameter(name) else {
        value.report(.missing(what: "the value of \"\(name.rawValue)\""))
        return nil
      }
      return (name, nil)
    }
    guard let entries = value.mapping("a condition")?.entries, let entry = entries.first else {
      value.report(.empty(what: "the condition"))
      return nil
    }
    guard entries.count == 1 else {
      value.report(.wrongType(expected: "one condition per item of the list"))
      return nil
    }
    guard let name = entry.key.word(Name.self, what: "condition") else { return nil }
    guard Self.takesParameter(name) else {
      entry.value.report(.contradiction("the condition \"\(name.rawValue)\" takes no value"))
      return nil
    }
    return (name, entry.value)
  }

  private static func takesParameter(_ name: Name) -> Bool {
    switch name {
    case .value, .document, .currentYear, .notOutdated, .onWeekdays, .linked, .upcoming, .exceptions: false
    case .clicksAtMost, .per, .qualifier, .levelAtLeast, .outside, .within, .has, .format, .recent, .atLeast: true
    }
  }

  private func units(_ value: YAMLValue) -> [String]? {
    let units = (value.oneOrMore("units") ?? []).compactMap { item -> String? in
      guard let unit = item.text("a unit") else { return nil }
      if Self.units.contains(unit) { return unit }
      item.report(.unknown(what: "unit", name: unit, suggestion: Suggestion.nearest(to: unit, among: Self.units)))
      return nil
    }
    return units.isEmpty ? nil : units
  }

  private func qualifiers(_ value: YAMLValue) -> [ProcessingTime.Qualifier]? {
    let words = value.oneOrMore("qualifiers") ?? []
    let qualifiers = words.compactMap { $0.word(ProcessingTime.Qualifier.self, what: "qualifier") }
    return qualifiers.isEmpty ? nil : qualifiers
  }

  /// The parts of contact and of guidance, by the kinds that are looked for.
  private func parts(_ value: YAMLValue) -> [String]? {
    var known: [String] = []
    if kinds?.contains(.contact) ?? true { known += Contact.Part.allCases.map(\.rawValue) }
    if kinds?.contains(.complaint) ?? true { known += ComplaintGuidance.Part.allCases.map(\.rawValue) }
    let parts = (value.oneOrMore("parts") ?? []).compactMap { item -> String? in
      guard let part = item.text("a part") else { return nil }
      if known.contains(part) { return part }
      item.report(.unknown(what: "part", name: part, suggestion: Suggestion.nearest(to: part, among: known)))
      return nil
    }
    return parts.isEmpty ? nil : parts
  }

  private func formats(_ value: YAMLValue) -> [Offering.Format]? {
    let formats = (value.oneOrMore("formats") ?? []).compactMap { $0.word(Offering.Format.self, what: "format") }
    return formats.isEmpty ? nil : formats
  }

  private func days(_ value: YAMLValue) -> Days? {
    guard let text = value.text("a duration") else { return nil }
    guard let days = Days(text) else {
      value.report(.wrongType(expected: "a duration such as P14D, P2W or PT24H"))
      return nil
    }
    return days
  }

  private func span(_ value: YAMLValue) -> ClockSpan? {
    guard let text = value.text("a span of the clock") else { return nil }
    guard let span = ClockSpan(text) else {
      value.report(.wrongType(expected: "a span of the clock such as \"08:00-16:00\", in quotes"))
      return nil
    }
    return span
  }
}
