internal import Web

/// Turns away addresses whose shape says that they lead into an endless space or to copies of pages.
///
/// A guard by shape only: it looks at addresses, not at what they answer. It counts, so the order in which it is asked
/// matters; the crawl asks in its own fixed order.
struct TrapGuard {
  private var seenShapes: [String: Int] = [:]

  /// Longest address that is fetched, in bytes.
  static let lengthLimit = 2000
  /// Most segments of a path.
  static let segmentLimit = 20
  /// Most parameters of a query.
  static let parameterLimit = 8
  /// Most addresses of one shape, where the shape has two or more parameters: filters and sortings multiply.
  static let shapeLimit = 100
  /// Most sheets of one calendar.
  static let calendarLimit = 30

  /// Why the address is not to be fetched, or `nil` when it may be.
  mutating func objection(to url: WebURL) -> SkipReason? {
    guard url.path.utf8.count + (url.query?.utf8.count ?? 0) <= Self.lengthLimit else { return .urlTrap }
    let segments = url.path.split(separator: "/").map { $0.lowercased() }
    let names = parameterNames(url.query)
    if segments.count > Self.segmentLimit || names.count > Self.parameterLimit || repeatsItself(segments) {
      return .urlTrap
    }
    if names.contains(where: Self.sessionNames.contains) || url.path.lowercased().contains(";jsessionid=") {
      return .sessionID
    }
    if names.contains(where: Self.printNames.contains) || segments.last.map(Self.printNames.contains) == true {
      return .printableCopy
    }
    return tooMany(segments, names)
  }

  /// Counts addresses that differ in numbers and values only, where such addresses tend to have no end.
  private mutating func tooMany(_ segments: [String], _ names: [String]) -> SkipReason? {
    let isCalendar = !Self.calendarNames.isDisjoint(with: names) || isDated(segments)
    guard isCalendar || names.count >= 2 else { return nil }
    let shape = segments.map(Self.withoutNumbers).joined(separator: "/") + "?" + names.sorted().joined(separator: "&")
    seenShapes[shape, default: 0] += 1
    let limit = isCalendar ? Self.calendarLimit : Self.shapeLimit
    return (seenShapes[shape] ?? 0) > limit ? (isCalendar ? .calendar : .urlTrap) : nil
  }

  /// A path such as `/kalender/2026/11/23`: a calendar's word and nothing but numbers behind it.
  private func isDated(_ segments: [String]) -> Bool {
    guard let word = segments.lastIndex(where: { !$0.utf8.contains(where: \.isASCIIDigit) }),
      word < segments.count - 1
    else { return false }
    return Self.calendarWords.contains { segments[word].contains($0) }
  }

  /// `/a/b/a/b/a/b` and `/a/a/a`: relative links that pile up.
  private func repeatsItself(_ segments: [String]) -> Bool {
    for length in 1...3 where segments.count >= 3 * length {
      for start in 0...(segments.count - 3 * length) {
        let part = segments[start..<start + length]
        if part.elementsEqual(segments[(start + length)..<(start + 2 * length)]),
          part.elementsEqual(segments[(start + 2 * length)..<(start + 3 * length)])
        {
          return true
        }
      }
    }
    return false
  }

  private func parameterNames(_ query: String?) -> [String] {
    (query ?? "").split(separator: "&").map { ($0.split(separator: "=").first ?? "").lowercased() }
  }

  private static func withoutNumbers(_ segment: String) -> String {
    segment.utf8.contains(where: \.isASCIIDigit)
      ? segment.split(whereSeparator: \.isNumber).joined(separator: "0") + "0" : segment
  }

  private static let sessionNames: Set = ["jsessionid", "phpsessid", "aspsessionid", "sessionid", "session_id"]
  private static let printNames: Set = ["print", "printable", "utskrift", "skriv-ut", "skrivut", "printversion"]
  private static let calendarNames: Set = [
    "month", "year", "date", "day", "week", "dato", "måned", "m%c3%a5ned", "maned", "år", "%c3%a5r", "aar", "uke",
    "dag",
  ]
  private static let calendarWords = ["kalender", "calendar", "hendelser", "arrangement", "hvaskjer", "events"]
}
