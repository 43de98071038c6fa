import Results

/// How a price's own year compares with today.
enum PriceAge {
  /// Of this year or a later one, or valid from a day of the last twelve months: kindergartens and schools change their
  /// prices in August.
  case current
  /// Of an earlier year.
  case outdated
  /// The page does not tell.
  case unknown

  init(of price: Price, today: CalendarDay) {
    if let from = price.validFrom.flatMap(CalendarDay.init) {
      let yearAgo = CalendarDay(year: today.year - 1, month: today.month, day: today.day)
      self = from > yearAgo || from.year >= today.year || (price.year ?? 0) >= today.year ? .current : .outdated
    } else if let year = price.year {
      self = year >= today.year ? .current : .outdated
    } else {
      self = .unknown
    }
  }
}
