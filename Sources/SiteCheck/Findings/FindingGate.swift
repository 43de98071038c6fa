public import Results

/// Which findings make a check fail for a script that waits for it. What could not be decided never does.
public enum FindingGate: Sendable {
  /// None.
  case none
  /// Any failure of a rule.
  case any
  /// A failure that was not known before.
  case new(since: Baselines)

  /// Whether a site has such a finding.
  public func isClosed(to site: SiteResult) -> Bool {
    guard let result = site.accessibility else { return false }
    switch self {
    case .none: return false
    case .any: return result.groups.contains { $0.outcome == .failed }
    case .new(let baselines):
      let baseline = baselines[site.site.answered ?? site.site.address]
      return result.groups.contains { !baseline.news(in: $0).isEmpty }
    }
  }

  /// Whether a page has such a finding.
  public func isClosed(to page: PageResult) -> Bool {
    guard let result = page.accessibility else { return false }
    switch self {
    case .none: return false
    case .any: return result.findings.contains { $0.outcome == .failed }
    case .new(let baselines): return result.findings.contains(where: baselines[page.url].isNew)
    }
  }
}
