/// What is different between two results.
public struct SiteComparison: Sendable, Hashable, Codable {
  /// The site before, or the one that the other is compared with.
  public var before: Side
  /// The site after, or the other site.
  public var after: Side
  /// Whether both are of one site. Of two sites, facts and links have nothing to do with each other and are left out.
  public var isSameSite: Bool
  /// What the score has done, and why.
  public var score: ScoreChange
  /// Answers that have changed.
  public var criteria: [CriterionChange]
  /// Facts that have changed.
  public var facts: [FactChange]
  /// Broken links that have changed.
  public var links: [LinkChange]
  /// What the rules of accessibility find otherwise, and how much of it is as before.
  public var findings: [FindingChange]

  /// What one of the results says as a whole.
  public struct Side: Sendable, Hashable, Codable {
    /// What was checked, and how it ended.
    public var site: Site
    /// The rules that judged.
    public var ruleSet: RuleSetIdentity
    /// The day that "this year" was counted from.
    public var asOf: String
    /// The score as it was given then.
    public var score: Score

    init(_ result: SiteResult) {
      site = result.site
      ruleSet = result.ruleSet
      asOf = result.asOf
      score = result.score
    }
  }

  /// Compares two results. Facts, answers and broken links that are the same in both may have been left out of both.
  ///
  /// - Parameters:
  ///   - anew: The same two results, whole, as one and the same set of rules judges them.
  ///   - isSameSite: Whether both are of one site.
  public init(
    _ before: SiteResult, _ after: SiteResult, anew: (before: SiteResult, after: SiteResult)? = nil,
    isSameSite: Bool = true
  ) {
    let (old, new) = anew ?? (before, after)
    self.before = Side(before)
    self.after = Side(after)
    self.isSameSite = isSameSite
    score = ScoreChange(before, after, anew: anew)
    criteria = CriterionChange.changes(old.criteria, new.criteria)
    let isWhole = after.site.status == .complete
    facts = isSameSite ? FactChange.changes(old.facts, new.facts, isWhole: isWhole) : []
    links = isSameSite ? LinkChange.changes(old.links.broken, new.links.broken, isWhole: isWhole) : []
    findings =
      isSameSite ? FindingChange.changes(before.accessibility, after.accessibility, isWhole: isWhole) : []
  }

  /// Whether anything is different that is worth a line.
  public var isChanged: Bool {
    !criteria.isEmpty || !facts.isEmpty || !links.isEmpty || findings.contains(where: \.isChange)
      || score.before != score.after
      || before.site.status != after.site.status
  }

  /// How many answers changed in a way.
  public func count(_ kind: CriterionChange.Kind) -> Int { criteria.count { $0.kind == kind } }
}
