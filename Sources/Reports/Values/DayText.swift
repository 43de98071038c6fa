package import Results

/// Days as people write them: `2027-03-01` is "1. mars 2027", `--03-01` is "1. mars hvert år".
package enum DayText {
  /// The day in words; as written when it has another form.
  package static func text(of date: String, in language: UserLanguage) -> String {
    let parts = date.split(separator: "-").map { Int($0) }
    let isYearly = date.hasPrefix("--")
    guard parts.count == (isYearly ? 2 : 3), let day = parts[parts.count - 1], let month = parts[parts.count - 2],
      (1...12).contains(month), let name = CalendarTexts.months[months[month - 1]]?[language]
    else { return date }
    let words = language == .en ? "\(day) \(name)" : "\(day). \(name)"
    if isYearly { return "\(words) \(everyYear[language])" }
    return parts[0].map { "\(words) \($0)" } ?? date
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let everyYear = Localized(nb: "hvert år", nn: "kvart år", en: "every year")
}
