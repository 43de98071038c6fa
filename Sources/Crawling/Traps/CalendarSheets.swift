internal import Web

/// Addresses of calendars' sheets: each leads to the next, without end.
enum CalendarSheets {
  /// Whether the address is one.
  static func areAt(path segments: [String], _ parameters: QueryParameters) -> Bool {
    parameters.all.contains { names.contains($0.name) || isDate($0.value) } || isDated(segments)
  }

  /// A path such as `/kalender/2026/11/23` or `/hva-skjer/uke/48`: a calendar's word and then nothing but times.
  private static func isDated(_ segments: [String]) -> Bool {
    // Most addresses end in something else, and looking for words within words costs more.
    guard let last = segments.last, isTime(last) else { return false }
    guard let word = segments.lastIndex(where: { segment in words.contains { segment.contains($0) } }) else {
      return false
    }
    let times = segments[(word + 1)...]
    return times.contains { $0.utf8.contains(where: \.isASCIIDigit) } && times.allSatisfy(isTime)
  }

  private static func isTime(_ segment: String) -> Bool {
    segment.utf8.contains(where: \.isASCIIDigit) && segment.utf8.filter(\.isASCIILetter).count <= 4
      || units.contains(segment) || monthNames.contains(segment)
  }

  /// `2026-11-23`, `2026-11`, `23.11.2026`, `20261123`: a day or month and nothing else.
  private static func isDate(_ value: String) -> Bool {
    let parts = value.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }) else { return false }
    let numbers = parts.compactMap { Int($0) }
    let lengths = parts.map(\.utf8.count)
    func isYear(_ number: Int) -> Bool { (1900...2199).contains(number) }
    func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }
    func isDay(_ number: Int) -> Bool { (1...31).contains(number) }
    guard numbers.count == parts.count else { return false }
    switch lengths {
    case [4, 2], [4, 1]: return isYear(numbers[0]) && isMonth(numbers[1]) && value.contains("-")
    case [8]: return isYear(numbers[0] / 10_000) && isMonth(numbers[0] / 100 % 100) && isDay(numbers[0] % 100)
    default:
      guard numbers.count == 3 else { return false }
      return lengths[0] == 4 && isYear(numbers[0]) && isMonth(numbers[1]) && isDay(numbers[2])
        || lengths[2] == 4 && isYear(numbers[2]) && isMonth(numbers[1]) && isDay(numbers[0])
    }
  }

  private static let names: Set = [
    "month", "year", "date", "day", "week", "dato", "måned", "maned", "månad", "manad", "år", "aar", "uke", "veke",
    "dag", "startdate", "enddate", "fromdate", "todate", "fradato", "tildato", "tribe-bar-date",
  ]
  private static let words = [
    "kalender", "calendar", "hendelse", "hending", "arrangement", "hvaskjer", "hva-skjer", "kvaskjer", "kva-skjer",
    "events", "aktiviteter",
  ]
  private static let units: Set = [
    "year", "month", "week", "day", "år", "aar", "måned", "maned", "månad", "manad", "uke", "veke", "dag",
  ]
  private static let monthNames: Set = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember", "january", "february", "march", "may", "june", "july", "october", "december",
  ]
}
