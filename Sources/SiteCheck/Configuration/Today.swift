public import Criteria
internal import Foundation

extension CalendarDay {
  /// Today where the municipalities are, wherever this program runs.
  public static var todayInNorway: CalendarDay {
    var calendar = Calendar(identifier: .gregorian)
    // A machine without time zone data counts from Norway's winter time: an hour off, half of the year.
    if let zone = TimeZone(identifier: "Europe/Oslo") ?? TimeZone(secondsFromGMT: 3600) { calendar.timeZone = zone }
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return CalendarDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
  }
}
