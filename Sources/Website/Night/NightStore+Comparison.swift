public import Results
public import Storage

extension NightStore {
  /// What has changed between two nights.
  ///
  /// - Parameters:
  ///   - isWhole: Whether it is also told how much of what accessibility found is as before. That takes reading all of it.
  ///   - isWanted: Whether a site is looked at. Default: all that one of the nights has a result of.
  ///   - judge: The rules that judge both results of a site anew, and what does it; `nil` leaves them as they are.
  public func comparison(
    from before: NightID, to after: NightID, isWhole: Bool = false, where isWanted: (NightSite) -> Bool = { _ in true },
    judge: Judge? = nil
  ) throws(StoreFailure) -> ResultComparison {
    var comparison = ResultComparison(
      before: before.description, after: after.description, judgedAnew: judge?.ruleSet)
    let (old, new) = (try sites(in: before), try sites(in: after))
    let known = old.merging(new) { _, new in new }.values.filter(isWanted)
    for site in known.sorted(by: { $0.key < $1.key }) {
      if new[site.key] == nil {
        comparison.onlyBefore.append(site.name)
      } else if old[site.key] == nil {
        comparison.onlyAfter.append(site.name)
      } else if let change = try change(of: site.key, before, after, judge, isWhole: isWhole) {
        comparison.add(change)
      }
    }
    return comparison
  }

  private func sites(in night: NightID) throws(StoreFailure) -> [String: NightSite] {
    Dictionary(try standings(of: night).map { ($0.site.key, $0.site) }) { first, _ in first }
  }

  private func change(
    of key: String, _ before: NightID, _ after: NightID, _ judge: Judge?, isWhole: Bool
  ) throws(StoreFailure) -> SiteComparison? {
    if judge == nil, !isWhole {
      let (old, new) = try differingResults(of: key, before, after)
      return old.flatMap { old in new.map { SiteComparison(old, $0) } }
    }
    guard let old = try result(of: key, in: before), let new = try result(of: key, in: after) else { return nil }
    return SiteComparison(old, new, anew: judge.map { ($0.judge(old), $0.judge(new)) })
  }
}

/// Rules that judge results anew.
public struct Judge: Sendable {
  /// The rules.
  public var ruleSet: RuleSetIdentity
  /// Judges a result.
  public var judge: @Sendable (SiteResult) -> SiteResult

  /// Makes a judge.
  public init(ruleSet: RuleSetIdentity, judge: @escaping @Sendable (SiteResult) -> SiteResult) {
    self.ruleSet = ruleSet
    self.judge = judge
  }
}
