/// Which night of a store: its day, and which of that day's nights it is.
///
/// As text it is the day, `2026-11-28`, for the first night of a day, and `2026-11-28-2` for the second.
public struct NightID: Sendable, Hashable, Comparable {
  /// The day in Norway on which the night began, ISO 8601.
  public var day: String
  /// Counts the nights of the day, from 1. There is a second one when the rules were changed, or somebody asked for it.
  public var number: Int

  /// Makes an identity.
  public init(day: String, number: Int = 1) {
    self.day = day
    self.number = number
  }

  /// Reads a day, or a day and a number; `nil` when the text is neither. That the month has such a day is not looked at.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return nil }
    let number = parts.count == 4 ? Int(parts[3]) : 1
    guard let number, number >= 1 else { return nil }
    self.init(day: parts[..<3].joined(separator: "-"), number: number)
  }

  /// Orders by day, then by number.
  public static func < (left: NightID, right: NightID) -> Bool {
    (left.day, left.number) < (right.day, right.number)
  }
}

extension NightID: CustomStringConvertible {
  /// The text that ``init(_:)`` reads.
  public var description: String { number == 1 ? day : "\(day)-\(number)" }
}

extension NightID: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = NightID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no night: \(text)")
    }
    self = id
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
