/// How a municipality answered somebody who wrote or telephoned: a line of `observations.csv`.
public struct Observation: Sendable, Hashable, Codable {
  /// The municipality's number.
  public var municipality: String
  /// How it was asked.
  public var channel: Channel
  /// What it was asked.
  public var question: String
  /// The day it was asked, ISO 8601.
  public var date: String
  /// Whether an answer came.
  public var isAnswered: Bool
  /// How good the answer was, 0 to 100; `nil` when nobody judged it.
  public var quality: Int?
  /// Minutes until the answer; `nil` when nobody measured.
  public var minutes: Int?

  /// A way to ask.
  public enum Channel: String, Sendable, Hashable, Codable, CaseIterable {
    /// The website, looked at by a person.
    case web
    /// An e-mail or letter.
    case mail
    /// A call.
    case telephone
  }

  /// Makes an observation.
  public init(
    municipality: String, channel: Channel, question: String, date: String, isAnswered: Bool, quality: Int? = nil,
    minutes: Int? = nil
  ) {
    self.municipality = municipality
    self.channel = channel
    self.question = question
    self.date = date
    self.isAnswered = isAnswered
    self.quality = quality
    self.minutes = minutes
  }
}

/// What the observations of one municipality and one channel add up to. There is none for those that were not asked.
public struct ChannelResult: Sendable, Hashable, Codable {
  /// How it was asked.
  public var channel: Observation.Channel
  /// How many times.
  public var asked: Int
  /// How many answers came.
  public var answered: Int
  /// The mean quality of the answers that were judged, 0 to 100; `nil` when none was.
  public var quality: Double?
  /// The median of the minutes until an answer; `nil` when none was measured.
  public var medianMinutes: Int?

  /// Adds up observations; `nil` when there are none.
  public init?(_ observations: [Observation], channel: Observation.Channel) {
    let own = observations.filter { $0.channel == channel }
    guard !own.isEmpty else { return nil }
    self.channel = channel
    asked = own.count
    answered = own.filter(\.isAnswered).count
    let judged = own.filter(\.isAnswered).compactMap(\.quality)
    quality = judged.isEmpty ? nil : Double(judged.reduce(0, +)) / Double(judged.count)
    let times = own.filter(\.isAnswered).compactMap(\.minutes).sorted()
    medianMinutes = times.isEmpty ? nil : (times[(times.count - 1) / 2] + times[times.count / 2]) / 2
  }
}
