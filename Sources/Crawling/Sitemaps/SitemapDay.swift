internal import Web

extension Sitemap {
  /// A day of the calendar.
  public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Makes a day; `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
      let isLeapYear = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
      let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...9999).contains(year), (1...12).contains(month), (1...lengths[month - 1]).contains(day) else {
        return nil
      }
      (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads a W3C date and time (https://www.w3.org/TR/NOTE-datetime): `2026`, `2026-11`, `2026-11-23`,
    /// `2026-11-23T08:00+01:00` with seconds and fractions or without. A month or year counts as its first day; a day is
    /// taken as written, whatever the time zone. `nil` for everything else.
    public init?(w3c text: some StringProtocol) {
      var rest = Array(text.utf8)[...]
      guard let year = Self.number(&rest, digits: 4) else { return nil }
      var (month, day) = (1, 1)
      if Self.take("-", &rest) {
        guard let number = Self.number(&rest, digits: 2) else { return nil }
        month = number
        if Self.take("-", &rest) {
          guard let number = Self.number(&rest, digits: 2) else { return nil }
          day = number
          if Self.take("T", &rest) { guard Self.takeTime(&rest) else { return nil } }
        }
      }
      guard rest.isEmpty else { return nil }
      self.init(year: year, month: month, day: day)
    }

    /// `2026-11-23`.
    public var description: String {
      func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
      }
      return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }

    /// Orders by time.
    public static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func takeTime(_ rest: inout ArraySlice<UInt8>) -> Bool {
      guard let hour = number(&rest, digits: 2), hour < 24, take(":", &rest),
        let minute = number(&rest, digits: 2), minute < 60
      else { return false }
      if take(":", &rest) {
        // 60 is a leap second.
        guard let second = number(&rest, digits: 2), second <= 60 else { return false }
        if take(".", &rest) {
          let fraction = rest.prefix(while: \.isASCIIDigit)
          guard !fraction.isEmpty else { return false }
          rest = rest.dropFirst(fraction.count)
        }
      }
      if take("Z", &rest) { return true }
      guard take("+", &rest) || take("-", &rest), let hours = number(&rest, digits: 2), hours < 24, take(":", &rest),
        let minutes = number(&rest, digits: 2), minutes < 60
      else { return false }
      return true
    }

    private static func take(_ sign: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
      guard rest.first == UInt8(ascii: sign) else { return false }
      rest = rest.dropFirst()
      return true
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int) -> Int? {
      let head = rest.prefix(digits)
      guard head.count == digits, head.allSatisfy(\.isASCIIDigit) else { return nil }
      rest = rest.dropFirst(digits)
      return head.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
  }
}
