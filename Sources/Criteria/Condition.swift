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
  /// `exceptions`: the hours tell of seasons, closed days or holidays besides the ordinary ones.
  case exceptions
  /// `within: P14D`: the time is told to be no longer than that.
  case within(Days)
  /// `has: [telephone, email]`: contact or guidance tells all of these.
  case has([String])
  /// `format: [page, form]`: what one finds at the address is one of these.
  case format([Offering.Format])
  /// `recent: 2`: its year is told and lies at most so many years back. A page that tells no year fulfils it when it was
  /// changed in that time.
  case recent(Int)
  /// `upcoming`: the day is not past; a day of every year never is.
  case upcoming
  /// `at-least: 0.9`: true of this share of the pages.
  case atLeast(Double)
}

extension Condition {
  /// The kinds of fact that can fulfil it.
  public var kinds: Set<FactKind> {
    switch self {
    case .value: Set(FactKind.allCases).subtracting([.document])
    case .document: [.document]
    case .clicksAtMost: Set(FactKind.allCases)
    case .currentYear, .notOutdated, .per: [.price]
    case .qualifier: [.processingTime, .responseTime]
    case .linked: [.selfService, .offering]
    case .levelAtLeast: [.selfService]
    case .onWeekdays, .outside, .exceptions: [.openingHours, .phoneHours, .extendedHours]
    case .within: [.processingTime, .responseTime, .statement]
    case .has: [.contact, .complaint]
    case .format: [.offering]
    case .recent: [.offering, .statement]
    case .upcoming: [.deadline]
    case .atLeast: [.share]
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
    case (.linked, .offering(let offering)): offering.url != fact.evidence.url.withoutFragment.description
    case (.levelAtLeast(let level), .selfService(let service)): service.level >= level
    case (.onWeekdays, .hours(let text)): OpeningHours(text).tellsOfEveryWeekday
    case (.outside(let office), .hours(let text)): OpeningHours(text).reachesOutside(office)
    case (.exceptions, .hours(let text)): OpeningHours(text).hasExceptions
    case (.within(let limit), .processingTime(let time)): Days(time.duration).map { $0 <= limit } ?? false
    case (.within(let limit), .statement(let statement)):
      statement.within.flatMap { Days($0) }.map { $0 <= limit } ?? false
    case (.has(let parts), .contact(let contact)): Set(contact.parts.map(\.rawValue)).isSuperset(of: parts)
    case (.has(let parts), .complaint(let guidance)): Set(guidance.parts.map(\.rawValue)).isSuperset(of: parts)
    case (.format(let formats), .offering(let offering)): formats.contains(offering.format)
    case (.recent(let years), .offering(let offering)):
      Self.isRecent(offering.year, fact.evidence, years: years, today: today)
    case (.recent(let years), .statement(let statement)):
      Self.isRecent(statement.year, fact.evidence, years: years, today: today)
    case (.upcoming, .deadline(let deadline)): deadline.date.hasPrefix("--") || deadline.date >= today.description
    case (.atLeast(let wanted), .share(let share)): share.ratio >= wanted
    default: false
    }
  }

  private static func isRecent(_ year: Int?, _ evidence: Evidence, years: Int, today: CalendarDay) -> Bool {
    guard let year = year ?? evidence.date.flatMap({ Int($0.prefix(4)) }) else { return false }
    return (today.year - years...today.year + 1).contains(year)
  }
}
