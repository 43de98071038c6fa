public import Results

/// What a ranking needs to know of a score: of all questions, or of one category.
public struct RankedScore: Sendable, Hashable, Codable {
  /// Percent of the points that could be tested, rounded down. This is what places go by.
  public var percent: Int
  /// Points earned.
  public var points: Double
  /// Points that could be tested.
  public var maximum: Double
  /// Points of all questions that apply.
  public var possible: Double
  /// The percentage if all that could not be tested were lost.
  public var lowest: Int
  /// The percentage if all that could not be tested were won.
  public var highest: Int

  /// `nil` when nothing could be tested.
  package init?(points: Double, maximum: Double, possible: Double) {
    guard maximum > 0 else { return nil }
    self.points = points
    self.maximum = maximum
    // A sum of the same numbers in another order must not be less than its part.
    self.possible = max(maximum, possible)
    percent = Self.percent(points, maximum)
    lowest = Self.percent(points, self.possible)
    highest = Self.percent(points + self.possible - maximum, self.possible)
  }

  /// The score of a standing.
  ///
  /// - Parameter category: Default: all questions.
  public init?(_ standing: SiteStanding, category: String? = nil) {
    guard let category else {
      let score = standing.score
      self.init(points: score.points, maximum: score.maximum, possible: score.possible)
      return
    }
    guard let score = standing.score.categories.first(where: { $0.id == category }) else { return nil }
    self.init(points: score.points, maximum: score.maximum, possible: standing.possible[category] ?? score.maximum)
  }

  /// How much could be tested, in percent.
  public var tested: Int { Self.percent(maximum, possible) }

  private static func percent(_ part: Double, _ whole: Double) -> Int {
    Score.percent(part, of: whole) ?? 0
  }
}
