/// What an earlier check found, to tell what is new.
///
/// A defect is known when the earlier check had it anywhere: a template's defect that turns up on one more page is not new.
public struct Baseline: Sendable, Hashable {
  private var known: Set<String> = []
  /// For groups that had more defects than they carry: by rule and place, the largest of those carried.
  private var cutAt: [String: String] = [:]

  /// Nothing is known.
  public init() {}

  /// Takes in what was found on a site.
  public mutating func add(_ result: AccessibilityResult) {
    for group in result.groups where group.outcome == .failed {
      known.formUnion(group.defects)
      if group.defects.count >= FindingGroup.defectLimit { cutAt[Self.key(group)] = group.defects.last }
    }
  }

  /// Takes in what was found on a page.
  public mutating func add(_ result: PageAccessibility) {
    for finding in result.findings where finding.outcome == .failed { known.insert(finding.fingerprint.defectText) }
  }

  /// The defects of a group that are new. Of a group that had more than it carried, only those are called new of which it
  /// is certain.
  public func news(in group: FindingGroup) -> [String] {
    guard group.outcome == .failed else { return [] }
    let limit = cutAt[Self.key(group)]
    return group.defects.filter { defect in
      if known.contains(defect) { return false }
      guard let limit else { return true }
      return defect <= limit
    }
  }

  /// Whether a finding on a page is new.
  public func isNew(_ finding: Finding) -> Bool {
    finding.outcome == .failed && !known.contains(finding.fingerprint.defectText)
  }

  private static func key(_ group: FindingGroup) -> String { "\(group.rule) \(group.structure)" }
}
