internal import Results

/// Hours as people write them: `Mo-Fr 08:00-15:30; Dec 24 off` is "mandag–fredag 08.00–15.30; 24. desember stengt".
///
/// Only the part of OpenStreetMap's syntax that facts use is known; a rule with anything else is shown as it stands.
enum HoursText {
  /// The hours in one of the languages.
  static func text(of hours: String, in language: UserLanguage) -> String {
    hours.split(separator: ";").map { rule in
      let rule = rule.trimmingSpaces
      return self.rule(rule, language) ?? String(rule)
    }.joined(separator: "; ")
  }

  private static func rule(_ rule: Substring, _ language: UserLanguage) -> String? {
    if rule == "24/7" { return CalendarTexts.always[language] }
    var words: [String] = []
    var pending: Substring?  // a month that waits for its day
    for token in rule.split(separator: " ") {
      if let month = pending {
        pending = nil
        if let date = dates(month, token, language) {
          words.append(date)
          continue
        }
        guard let months = list(month, separator: "–", { CalendarTexts.months[$0]?[language] }) else { return nil }
        words.append(months)
      }
      if CalendarTexts.months[String(token.prefix(3))] != nil {
        pending = token
      } else if let word = word(token, language) {
        words.append(word)
      } else {
        return nil
      }
    }
    if let month = pending {
      guard let months = list(month, separator: "–", { CalendarTexts.months[$0]?[language] }) else { return nil }
      words.append(months)
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func word(_ token: Substring, _ language: UserLanguage) -> String? {
    if token == "off" || token == "closed" { return CalendarTexts.closed[language] }
    if token == "00:00-24:00" { return CalendarTexts.allDay[language] }
    if token.hasPrefix("\"") && token.hasSuffix("\"") { return nil }
    return list(token, separator: "–") { CalendarTexts.days[$0]?[language] }
      ?? list(token, separator: "–") { clock($0, language) }
  }

  /// `24`, `24-26` or `24-Jan` after a month.
  private static func dates(_ month: Substring, _ days: Substring, _ language: UserLanguage) -> String? {
    guard let name = CalendarTexts.months[String(month)]?[language] else { return nil }
    let ends = days.split(separator: "-")
    guard (1...2).contains(ends.count), ends.allSatisfy({ Int($0).map { (1...31).contains($0) } ?? false }) else {
      return nil
    }
    let numbers = ends.compactMap { Int($0) }.map(String.init)
    switch language {
    case .nb, .nn: return numbers.map { "\($0)." }.joined(separator: "–") + " \(name)"
    case .en: return numbers.joined(separator: "–") + " \(name)"
    }
  }

  /// A list with commas of single things or ranges with a hyphen.
  private static func list(_ token: Substring, separator: String, _ one: (String) -> String?) -> String? {
    var items: [String] = []
    for item in token.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: "-", omittingEmptySubsequences: false)
      let named = ends.compactMap { one(String($0)) }
      guard (1...2).contains(ends.count), named.count == ends.count else { return nil }
      items.append(named.joined(separator: separator))
    }
    return items.joined(separator: ", ")
  }

  /// `08:00`, with the full stop that Norwegian has between hours and minutes.
  private static func clock(_ text: String, _ language: UserLanguage) -> String? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isNumber) }) else { return nil }
    return parts.joined(separator: language == .en ? ":" : ".")
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmingSpaces: Substring {
    var part = self
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return part
  }
}
