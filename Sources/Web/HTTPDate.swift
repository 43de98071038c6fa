/// A moment as HTTP writes it, in any of the three forms that a reader must understand (RFC 9110, 5.6.7):
///
/// - `Mon, 23 Nov 2026 08:00:00 GMT`, which everybody should send;
/// - `Monday, 23-Nov-26 08:00:00 GMT`, of RFC 850;
/// - `Mon Nov 23 08:00:00 2026`, of C's `asctime`.
///
/// The name of the day is not checked against the date: where they differ, the date is what was meant.
public struct HTTPDate: Sendable, Hashable, Comparable {
  /// Seconds since the beginning of 1970 in UTC.
  public let secondsSince1970: Int

  /// Makes a moment.
  public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  /// Reads a date; `nil` when it has none of the three forms, or the calendar has no such day.
  ///
  /// - Parameters:
  ///   - text: The value of a header.
  ///   - now: The moment from which years of two digits are counted: one that seems more than 50 years ahead is past.
  public init?(_ text: some StringProtocol, now: HTTPDate) {
    let parts = text.split { $0 == " " || $0 == "\t" }
    let moment: HTTPDate? =
      switch parts.count {
      case 6: Self.moment(day: parts[1], month: parts[2], year: parts[3], time: parts[4], zone: parts[5])
      case 5: Self.moment(day: parts[2], month: parts[1], year: parts[4], time: parts[3], zone: "GMT")
      case 4: Self.rfc850(parts[1], time: parts[2], zone: parts[3], now)
      default: nil
      }
    guard let moment, let name = parts.first, Self.isDayName(name, of: parts.count) else { return nil }
    self = moment
  }

  /// How many seconds later the other moment is; negative when it is earlier.
  public func seconds(to other: HTTPDate) -> Int { other.secondsSince1970 - secondsSince1970 }

  /// Orders by time.
  public static func < (left: HTTPDate, right: HTTPDate) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

  private static func rfc850(
    _ date: some StringProtocol, time: some StringProtocol, zone: some StringProtocol, _ now: HTTPDate
  ) -> HTTPDate? {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 2, let short = number(parts[2], digits: 2...2) else { return nil }
    func moment(in century: Int) -> HTTPDate? {
      Self.moment(day: parts[0], month: parts[1], year: "\(century * 100 + short)", time: time, zone: zone)
    }
    // The latest year with these digits that is at most 50 years ahead.
    let thisYear = 1970 + Int((Double(now.secondsSince1970) / 31_556_952).rounded(.down))
    var century = (thisYear + 50) / 100
    if century * 100 + short > thisYear + 50 { century -= 1 }
    return moment(in: century)
  }

  private static func moment(
    day: some StringProtocol, month: some StringProtocol, year: some StringProtocol, time: some StringProtocol,
    zone: some StringProtocol
  ) -> HTTPDate? {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false)
    guard let day = number(day, digits: 1...2), let year = number(year, digits: 4...4),
      let month = months.firstIndex(of: month.lowercased()), ["gmt", "utc"].contains(zone.lowercased()),
      clock.count == 3, let hour = number(clock[0], digits: 1...2), hour < 24,
      let minute = number(clock[1], digits: 2...2), minute < 60,
      let second = number(clock[2], digits: 2...2), second <= 60, year >= 1,
      (1...length(ofMonth: month, year)).contains(day)
    else { return nil }
    let days = Self.days(before: year) + (0..<month).reduce(0) { $0 + length(ofMonth: $1, year) } + day - 1
    return HTTPDate(secondsSince1970: ((days * 24 + hour) * 60 + minute) * 60 + second)
  }

  /// The days from the beginning of 1970 to that of a year.
  private static func days(before year: Int) -> Int {
    func leapDays(_ year: Int) -> Int { year / 4 - year / 100 + year / 400 }
    return (year - 1970) * 365 + leapDays(year - 1) - leapDays(1969)
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month]
  }

  private static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.utf8.count) && text.utf8.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  /// Two forms have a comma behind the name; `asctime` has none.
  private static func isDayName(_ word: some StringProtocol, of parts: Int) -> Bool {
    let name = word.hasSuffix(",") ? String(word.dropLast()) : String(word)
    guard word.hasSuffix(",") == (parts != 5), name.utf8.count >= 3 else { return false }
    return dayNames.contains { $0 == name.lowercased() || $0.hasPrefix(name.lowercased()) }
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let dayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
