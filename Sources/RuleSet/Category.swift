public import Results

/// A group of criteria whose points are added up together: an entry of `rules/scoring.yaml`.
public struct Category: Sendable, Hashable {
  /// The id that criteria name.
  public var id: String
  /// What users see.
  public var name: Localized
  /// The sum of the points of its criteria. It is written down so that a new criterion cannot shift the weight of a whole
  /// group without anybody noticing.
  public var weight: Double
  /// Why it weighs so much.
  public var reason: Localized

  /// Makes a category.
  public init(id: String, name: Localized, weight: Double, reason: Localized) {
    self.id = id
    self.name = name
    self.weight = weight
    self.reason = reason
  }
}
