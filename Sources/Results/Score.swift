/// What the criteria of a site add up to. Only criteria that could be decided count, on both sides of the fraction.
public struct Score: Sendable, Hashable, Codable {
  /// Points earned.
  public var points: Double
  /// Points that could be earned by the criteria that were decided.
  public var maximum: Double
  /// Points that could be earned by all criteria that apply. What ``maximum`` lacks to it could not be tested.
  public var possible: Double
  /// Stars by the rule set's scale; `nil` when it has none or too little could be tested.
  public var stars: Int?
  /// Points in percent of ``maximum``, rounded down; `nil` when nothing could be decided.
  public var percent: Int?
  /// How many criteria were decided (`passed` or `failed`).
  public var decided: Int
  /// How many criteria apply.
  public var criteria: Int
  /// The same per category, in the order of the rule set.
  public var categories: [Category]

  /// The score of one category.
  public struct Category: Sendable, Hashable, Codable {
    /// The category: `availability`, `prices` …
    public var id: String
    /// Points earned.
    public var points: Double
    /// Points that could be earned by the criteria that were decided.
    public var maximum: Double

    /// Makes a category's score.
    public init(id: String, points: Double, maximum: Double) {
      self.id = id
      self.points = points
      self.maximum = maximum
    }
  }

  /// The share of the points that could be tested, 0 to 1.
  public var tested: Double { possible > 0 ? maximum / possible : 0 }

  /// Points in percent of others, rounded down; `nil` when there are none to be had.
  public static func percent(_ points: Double, of maximum: Double) -> Int? {
    maximum > 0 ? Int((points / maximum * 100 + 1e-9).rounded(.down)) : nil
  }

  /// Adds up results. Categories come in the order of their first result.
  public init(_ results: [CriterionResult], stars scale: StarScale = StarScale()) {
    let decided = results.filter { $0.outcome == .passed || $0.outcome == .failed }
    points = decided.reduce(0) { $0 + $1.points }
    maximum = decided.reduce(0) { $0 + $1.maximum }
    percent = Self.percent(points, of: maximum)
    possible = results.filter { $0.outcome != .inapplicable }.reduce(0) { $0 + $1.maximum }
    let isTested = maximum >= possible * scale.leastTested
    stars = scale.thresholds.isEmpty || !isTested ? nil : percent.map(scale.stars)
    self.decided = decided.count
    criteria = results.filter { $0.outcome != .inapplicable }.count
    var order: [String] = []
    for result in results where !order.contains(result.category) { order.append(result.category) }
    categories = order.map { id in
      let own = decided.filter { $0.category == id }
      return Category(
        id: id, points: own.reduce(0) { $0 + $1.points }, maximum: own.reduce(0) { $0 + $1.maximum })
    }
  }
}
