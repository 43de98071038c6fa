internal import Web

/// Turns away addresses whose shape says that they lead into an endless space or to copies of pages.
///
/// A guard by shape only: it looks at addresses, not at what they answer. It counts, so the order in which it is asked
/// matters; the crawl asks in its own fixed order.
struct TrapGuard {
  private var seenShapes: [String: Int] = [:]
  /// The first order in which parameters were seen, by path and sorted parameters.
  private var firstOrders: [String: String] = [:]

  /// Longest address that is fetched, in bytes.
  static let lengthLimit = 2000
  /// Most segments of a path.
  static let segmentLimit = 20
  /// How many times a path may have the same segment: relative links that pile up repeat what they are made of.
  static let sameSegmentLimit = 3
  /// Most parameters of a query.
  static let parameterLimit = 8
  /// How many times a query may have the same parameter.
  static let sameParameterLimit = 3
  /// Most addresses of one shape, where the shape has two or more parameters: filters and sortings multiply.
  static let shapeLimit = 100
  /// Most addresses with two or more parameters below one path, whatever the parameters are called.
  static let pathLimit = 300
  /// Most sheets of one calendar.
  static let calendarLimit = 30

  /// Why the address is not to be fetched, or `nil` when it may be.
  mutating func objection(to url: WebURL) -> SkipReason? {
    let url = url.canonical
    guard url.path.utf8.count + (url.query?.utf8.count ?? 0) <= Self.lengthLimit else { return .urlTrap }
    let segments = url.path.split(separator: "/").map { String($0).percentDecoded.lowercased() }
    let parameters = QueryParameters(url.query)
    if SessionIDs.areIn(path: segments, parameters) { return .sessionID }
    if segments.count > Self.segmentLimit || Self.repeatsItself(segments) || Self.pilesUp(parameters) {
      return .urlTrap
    }
    if PrintableCopies.areAt(path: segments, parameters) { return .printableCopy }
    if isInAnotherOrder(url, parameters) { return .urlTrap }
    return tooMany(segments, parameters)
  }

  /// Counts addresses that differ in numbers and values only, where such addresses tend to have no end.
  private mutating func tooMany(_ segments: [String], _ parameters: QueryParameters) -> SkipReason? {
    let isCalendar = CalendarSheets.areAt(path: segments, parameters)
    guard isCalendar || parameters.all.count >= 2 else { return nil }
    let path = segments.map(Self.withoutNumbers).joined(separator: "/")
    // What names a page keeps its value: a site may have any number of articles, but not of sortings of one.
    let shape = parameters.all.map { Self.identities.contains($0.name) ? "\($0.name)=\($0.value)" : $0.name }
    let count = note("\(path)?\(Set(shape).sorted().joined(separator: "&"))")
    if isCalendar { return count > Self.calendarLimit ? .calendar : nil }
    if count > Self.shapeLimit { return .urlTrap }
    if parameters.all.contains(where: { Self.identities.contains($0.name) }) { return nil }
    return note("\(path)?") > Self.pathLimit ? .urlTrap : nil
  }

  private mutating func note(_ shape: String) -> Int {
    seenShapes[shape, default: 0] += 1
    return seenShapes[shape] ?? 0
  }

  /// Whether the same parameters were seen in another order: the same page, linked from several filters.
  private mutating func isInAnotherOrder(_ url: WebURL, _ parameters: QueryParameters) -> Bool {
    guard parameters.all.count >= 2, let query = url.query else { return false }
    let sorted = parameters.all.sorted().map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    let key = "\(url.origin)\(url.path)?\(sorted)"
    if let first = firstOrders[key] { return first != query }
    firstOrders[key] = query
    return false
  }

  /// `/a/b/a/b/a/b`, `/a/a/a` and `/a/b/a/c/a/d/a`: relative links that pile up.
  private static func repeatsItself(_ segments: [String]) -> Bool {
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
    return Dictionary(segments.map { ($0, 1) }, uniquingKeysWith: +).values.contains { $0 > sameSegmentLimit }
  }

  /// Too many parameters, one of them again and again, or an address within an address within an address.
  private static func pilesUp(_ parameters: QueryParameters) -> Bool {
    let all = parameters.all
    return all.count > parameterLimit || Set(all).count < all.count
      || Dictionary(all.map { ($0.name, 1) }, uniquingKeysWith: +).values.contains { $0 > sameParameterLimit }
      || all.contains { parameter in
        let value = parameter.value.percentDecoded
        return ["?", "&"].contains { value.contains("\($0)\(parameter.name)=") }
      }
  }

  private static func withoutNumbers(_ segment: String) -> String {
    segment.utf8.contains(where: \.isASCIIDigit)
      ? segment.split(whereSeparator: \.isNumber).joined(separator: "0") + "0" : segment
  }

  /// Parameters that name a page, in the systems that municipalities use.
  private static let identities: Set = [
    "id", "aid", "nid", "pid", "tid", "mid", "mid1", "articleid", "article", "artikkelid", "artikkel", "page_id",
    "pageid", "sideid", "itemid", "catid", "cat", "docid", "documentid", "dokumentid", "contentid", "nodeid",
    "objectid", "skjemaid", "enhetid", "tjenesteid", "saksid", "newsid", "guid",
  ]
}
