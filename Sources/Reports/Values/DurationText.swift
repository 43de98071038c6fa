internal import Results

/// Durations of ISO 8601 as people say them: `P12W` is "12 uker".
enum DurationText {
  /// A duration with one unit, the only form that facts have.
  private struct Parts {
    var count: Int
    var unit: UnitTexts.TimeUnit
  }

  /// The duration in words; as written when it has another form.
  static func text(of duration: String, workingDays: Bool = false, in language: UserLanguage) -> String {
    guard let parts = parts(duration, workingDays) else { return duration }
    return "\(parts.count)\u{A0}\(UnitTexts.word(parts.unit, count: parts.count)[language])"
  }

  /// A processing time: "innen 12 uker", "vanligvis 4–6 uker".
  static func text(of time: ProcessingTime, in language: UserLanguage) -> String {
    let working = time.workingDays == true
    var words = text(of: time.duration, workingDays: working, in: language)
    if let shortest = time.shortest {
      if let low = parts(shortest, working), let high = parts(time.duration, working), low.unit == high.unit {
        words = "\(low.count)–\(words)"
      } else {
        words = text(of: shortest, workingDays: working, in: language) + "–" + words
      }
    }
    return "\(UnitTexts.qualifier(time.qualifier)[language]) \(words)"
  }

  private static func parts(_ duration: String, _ workingDays: Bool) -> Parts? {
    guard duration.hasPrefix("P"), let letter = duration.last else { return nil }
    let isTime = duration.hasPrefix("PT")
    guard let count = Int(duration.dropFirst(isTime ? 2 : 1).dropLast()), count >= 0 else { return nil }
    let unit: UnitTexts.TimeUnit? =
      switch (letter, isTime) {
      case ("H", true): .hours
      case ("D", false): workingDays ? .workingDays : .days
      case ("W", false): .weeks
      case ("M", false): .months
      case ("Y", false): .years
      default: nil
      }
    return unit.map { Parts(count: count, unit: $0) }
  }
}
