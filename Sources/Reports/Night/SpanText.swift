package import Results

/// Spans of time as people say them: `2 timer 10 minutter`.
package enum SpanText {
  /// In hours and minutes, rounded up to a minute.
  package static func text(_ span: Duration, in language: UserLanguage) -> String {
    let seconds = span.components.seconds
    if seconds < 60 { return NightTexts.lessThanAMinute[language] }
    let minutes = Int((seconds + 59) / 60)
    let parts = [
      minutes >= 60 ? NightTexts.hours(minutes / 60)[language] : nil,
      minutes % 60 > 0 ? NightTexts.minutes(minutes % 60)[language] : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// As exact as an estimate can be: to the minute up to ten of them, then to five, above an hour to ten.
  package static func estimate(_ span: Duration, in language: UserLanguage) -> String {
    let minutes = (span.components.seconds + 59) / 60
    let step: Int64 = minutes <= 10 ? 1 : minutes <= 60 ? 5 : 10
    let rounded = (minutes + step - 1) / step * step
    return rounded <= 1 ? text(span, in: language) : text(.seconds(rounded * 60), in: language)
  }
}
