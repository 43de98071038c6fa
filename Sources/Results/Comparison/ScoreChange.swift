/// What a score has done between two results, in percent.
///
/// A score changes because the site does, or because the rules do; the two are told apart where the same rules judged both.
public struct ScoreChange: Sendable, Hashable, Codable {
  /// The score that was given before; `nil` when nothing could be decided.
  public var before: Int?
  /// The score that was given after.
  public var after: Int?
  /// Whether other rules judged before than after.
  public var rulesDiffer: Bool
  /// What the site itself made of it: the change under one set of rules; `nil` when there is none that judged both.
  public var bySite: Int?
  /// What the rules made of it: the rest.
  public var byRules: Int?

  init(_ before: SiteResult, _ after: SiteResult, anew: (before: SiteResult, after: SiteResult)?) {
    self.before = before.score.percent
    self.after = after.score.percent
    rulesDiffer = before.ruleSet.hash != after.ruleSet.hash
    let change = Self.difference(before, after)
    if rulesDiffer {
      bySite = anew.flatMap { Self.difference($0.before, $0.after) }
      byRules = change.flatMap { change in bySite.map { change - $0 } }
    } else {
      bySite = change
      byRules = change.map { _ in 0 }
    }
  }

  private static func difference(_ before: SiteResult, _ after: SiteResult) -> Int? {
    after.score.percent.flatMap { after in before.score.percent.map { after - $0 } }
  }
}
