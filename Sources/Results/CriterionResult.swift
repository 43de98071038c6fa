/// The answer to one criterion's question about one site.
public struct CriterionResult: Sendable, Hashable, Codable {
  /// The criterion: the name of its file in `rules/criteria/`.
  public var id: String
  /// The category that its points count in.
  public var category: String
  /// The outcome. A criterion passes when its grade is above 0.
  public var outcome: Outcome
  /// The share of the points that the best evidence earns, 0 to 1.
  public var grade: Double
  /// The points earned: grade times ``maximum``.
  public var points: Double
  /// The points that can be had.
  public var maximum: Double
  /// Why nothing could be decided, for `cantTell` and `untested`: `unread-pages`, `needs-script`, `unreachable` …
  public var reason: String?
  /// What the answer rests on, best first; at most ``evidenceLimit``.
  public var evidence: [Evidence]

  /// How many pieces of evidence a result carries. The facts of the site hold all.
  public static let evidenceLimit = 5

  /// Makes a result.
  public init(
    id: String, category: String, outcome: Outcome, grade: Double, maximum: Double, reason: String? = nil,
    evidence: [Evidence] = []
  ) {
    self.id = id
    self.category = category
    self.outcome = outcome
    self.grade = grade
    self.points = grade * maximum
    self.maximum = maximum
    self.reason = reason
    self.evidence = evidence
  }
}
