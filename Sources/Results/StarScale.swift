/// How many percent of the points it takes for how many stars.
public struct StarScale: Sendable, Hashable, Codable {
  /// The least percentage for one star, two stars and so on, rising.
  public var thresholds: [Int]
  /// The share of the points that must have been tested before stars are given, 0 to 1: nobody gets stars for the little
  /// that could be read.
  public var leastTested: Double

  /// Makes a scale. Default: no stars.
  public init(thresholds: [Int] = [], leastTested: Double = 0) {
    self.thresholds = thresholds
    self.leastTested = leastTested
  }

  /// The stars for a percentage, from 0 to the number of thresholds.
  public func stars(for percent: Int) -> Int { thresholds.prefix { $0 <= percent }.count }
}
