/// What is different between two nights, two files or two sites: the document that `docs/schema/comparison.json` describes.
public struct ResultComparison: Sendable, Hashable, Codable {
  /// The version of this shape.
  public var schema: String
  /// What was compared: the night, the file or the site.
  public var before: String
  /// What it was compared with.
  public var after: String
  /// The rules that judged both anew; `nil` when nobody asked for it.
  public var judgedAnew: RuleSetIdentity?
  /// The sites in which anything is different.
  public var sites: [SiteComparison]
  /// How many sites are the same in both.
  public var unchanged: Int
  /// The names of the sites that only the first has a result of.
  public var onlyBefore: [String]
  /// The names of the sites that only the second has a result of.
  public var onlyAfter: [String]

  /// The version of the shape that this program writes.
  public static let schemaVersion = "kommunesjekk-comparison-1"

  /// Makes a document without sites.
  public init(before: String, after: String, judgedAnew: RuleSetIdentity? = nil) {
    schema = Self.schemaVersion
    self.before = before
    self.after = after
    self.judgedAnew = judgedAnew
    sites = []
    unchanged = 0
    onlyBefore = []
    onlyAfter = []
  }

  /// Adds the comparison of a site; one without changes is only counted.
  public mutating func add(_ comparison: SiteComparison) {
    if comparison.isChanged { sites.append(comparison) } else { unchanged += 1 }
  }

  /// How many answers changed in a way, over all sites.
  public func count(_ kind: CriterionChange.Kind) -> Int { sites.reduce(0) { $0 + $1.count(kind) } }

  /// Whether other rules judged before than after, in any site.
  public var rulesDiffer: Bool { sites.contains { $0.score.rulesDiffer } }
}
