/// A length of time in days, for comparing durations that are written in different units. Weeks have seven days, months
/// thirty, years 365; a part of a day counts as a whole one.
public struct Days: Sendable, Hashable, Comparable {
  /// How many.
  public let count: Int

  /// Reads one part of an ISO 8601 duration: `P2W`, `P14D`, `P1M`, `PT48H`. `nil` for any other notation.
  public init?(_ notation: String) {
    let isClock = notation.hasPrefix("PT")
    guard notation.hasPrefix("P"), let unit = notation.last,
      let number = Int(notation.dropFirst(isClock ? 2 : 1).dropLast()), number >= 0, number < 100_000
    else { return nil }
    switch (isClock, unit) {
    case (true, "H"): count = (number + 23) / 24
    case (false, "D"): count = number
    case (false, "W"): count = number * 7
    case (false, "M"): count = number * 30
    case (false, "Y"): count = number * 365
    default: return nil
    }
  }

  /// Orders by length.
  public static func < (left: Days, right: Days) -> Bool { left.count < right.count }
}
