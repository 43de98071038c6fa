public import Results

/// Who answers one question best, with evidence: the document that `docs/schema/best-answers.json` describes.
public struct BestAnswers: Sendable, Hashable, Codable {
  /// The version of this shape.
  public var schema: String
  /// The night.
  public var night: NightID
  /// The question, by its id.
  public var criterion: String
  /// How many sites answer it, at least in part.
  public var passed: Int
  /// How many sites do not.
  public var failed: Int
  /// Of how many sites it could not be decided.
  public var open: Int
  /// The best answers, the best first.
  public var entries: [Entry]

  /// The version of the shape that this program writes.
  public static let schemaVersion = "kommunesjekk-best-answers-1"

  /// A site's answer.
  public struct Entry: Sendable, Hashable, Codable {
    /// The place; equals share one.
    public var place: Int
    /// The site.
    public var site: NightSite
    /// The answer.
    public var answer: CriterionResult
  }

  /// Ranks answers: by their grade, then by how few clicks they are from the front page, then by name.
  ///
  /// - Parameters:
  ///   - answers: What sites answer.
  ///   - limit: How many answers are kept; equals of the last are kept as well, up to twice as many.
  public init(_ answers: [(NightSite, CriterionResult)], to criterion: String, night: NightID, limit: Int) {
    schema = Self.schemaVersion
    self.night = night
    self.criterion = criterion
    passed = answers.count { $0.1.outcome == .passed }
    failed = answers.count { $0.1.outcome == .failed }
    open = answers.count { $0.1.outcome == .cantTell || $0.1.outcome == .untested }
    let ranked = answers.filter { $0.1.outcome == .passed }.sorted { left, right in
      if left.1.grade != right.1.grade { return left.1.grade > right.1.grade }
      if Self.clicks(left.1) != Self.clicks(right.1) { return Self.clicks(left.1) < Self.clicks(right.1) }
      return (left.0.name, left.0.key) < (right.0.name, right.0.key)
    }
    let places = StandardRanking.places(ranked.map(\.1.grade))
    entries = zip(ranked, places).prefix { $1 <= limit }.prefix(limit * 2).map { ranked, place in
      Entry(place: place, site: ranked.0, answer: ranked.1)
    }
  }

  private static func clicks(_ answer: CriterionResult) -> Int { answer.evidence.first?.clicks ?? .max }
}
