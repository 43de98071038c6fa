public import Results
import Web

/// Something that a fact fulfils or not. The set is closed: what cannot be said with these is written in Swift, with a
/// name, and added here.
public enum Condition: Sendable, Hashable {
  /// `value`: the page itself tells it.
  case value
  /// `document`: a document or portal holds it in place of the page.
  case document
  /// `clicks-at-most: 3`: this many links from the front page. A page that no link leads to fulfils it never.
  case clicksAtMost(Int)
  /// `current-year`: the page tells the year or first day of the price, and it is not out of date.
  case currentYear
  /// `not-outdated`: the page tells no year, or it is not out of date.
  case notOutdated
  /// `per: [month, year]`: what the amount is paid for.
  case per([String])
  /// `qualifier: [limit, usual]`: what the time is.
  case qualifier([ProcessingTime.Qualifier])
  /// `linked`: there is a link to where it is done, or a form on the page itself. Words alone (`send the form in Altinn`) have the page's own address.
  case linked
  /// `level-at-least: 2`: the level of self-service.
  case levelAtLeast(Int)
  /// `on-weekdays`: the hours tell of every day from Monday to Friday.
  case onWeekdays
  /// `outside: "08:00-16:00"`: open or answered earlier or later than that, or at the weekend.
  case outside(ClockSpan)
}

extension Condition {
  /// The kinds of fact that can fulfil it.
  public var kinds: Set<FactKind> {
    switch self {
    case .value: Set(FactKind.allCases).subtracting([.document])
    case .document: [.document]
    case .clicksAtMost: Set(FactKind.allCases)
    case .currentYear, .notOutdated, .per: [.price]
    case .qualifier: [.processingTime]
    case .linked, .levelAtLeast: [.selfService]
    case .onWeekdays, .outside: [.openingHours, .phoneHours, .extendedHours]
    }
  }

  /// Whether a fact fulfils it.
  ///
  /// - Parameter today: The day that "this year" is counted from.
  func holds(for fact: Fact, today: CalendarDay) -> Bool {
    switch (self, fact.value) {
    case (.value, .document): false
    case (.value, _): true
    case (.document, .document): true
    case (.clicksAtMost(let limit), _): fact.evidence.clicks.map { $0 <= limit } ?? false
    case (.currentYear, .price(let price)): PriceAge(of: price, today: today) == .current
    case (.notOutdated, .price(let price)): PriceAge(of: price, today: today) != .outdated
    case (.per(let units), .price(let price)): price.per.map(units.contains) ?? false
    case (.qualifier(let allowed), .processingTime(let time)): allowed.contains(time.qualifier)
    case (.linked, .selfService(let service)):
      service.isOnPage == true || service.url != fact.evidence.url.withoutFragment.description
    case (.levelAtLeast(let level), .selfService(let service)): service.level >= level
    case (.onWeekdays, .hours(let text)): OpeningHours(text).tellsOfEveryWeekday
    case (.outside(let office), .hours(let text)): OpeningHours(text).reachesOutside(office)
    default: false
    }
  }
}
