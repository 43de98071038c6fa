import Results

/// How a price's own year compares with today.
enum PriceAge {
  /// Of this year, or valid from a day of the last twelve months: kindergartens and schools change their prices in
  /// August.
  case current
  /// Of a later year: decided or proposed, and not what one pays today.
  case upcoming
  /// Of an earlier year.
  case outdated
  /// The page does not tell.
  case unknown

  init(of price: Price, today: CalendarDay) {
    if let from = price.validFrom.flatMap(CalendarDay.init) {
      let yearAgo = CalendarDay(year: today.year - 1, month: today.month, day: today.day)
      if from > today {
        self = .upcoming
      } else {
        self = from > yearAgo || from.year >= today.year || price.year == today.year ? .current : .outdated
      }
    } else if let year = price.year {
      self = year > today.year ? .upcoming : year == today.year ? .current : .outdated
    } else {
      self = .unknown
    }
  }
}
