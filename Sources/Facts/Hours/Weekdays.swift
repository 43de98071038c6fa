/// A set of weekdays.
struct Weekdays: OptionSet, Hashable {
  let rawValue: UInt8

  static let workdays = Weekdays(rawValue: 0b001_1111)
  static let weekend = Weekdays(rawValue: 0b110_0000)
  static let all = Weekdays(rawValue: 0b111_1111)

  /// The day of that number, Monday being 0.
  init(number: Int) { rawValue = 1 << UInt8(number) }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// From one day to another, over the end of the week if need be.
  init(from first: Int, through last: Int) {
    var days: Weekdays = []
    var number = first
    while true {
      days.insert(Weekdays(number: number))
      if number == last { break }
      number = (number + 1) % 7
    }
    self = days
  }

  /// The number of the first day, for sorting.
  var firstNumber: Int { rawValue.trailingZeroBitCount }

  /// `Mo-We,Fr`.
  var notation: String {
    var parts: [String] = []
    var number = 0
    while number < 7 {
      guard contains(Weekdays(number: number)) else {
        number += 1
        continue
      }
      var last = number
      while last < 6, contains(Weekdays(number: last + 1)) { last += 1 }
      switch last - number {
      case 0: parts.append(Self.names[number])
      case 1: parts += [Self.names[number], Self.names[last]]
      default: parts.append("\(Self.names[number])-\(Self.names[last])")
      }
      number = last + 1
    }
    return parts.joined(separator: ",")
  }

  private static let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
}
