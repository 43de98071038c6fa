public import Web

/// How what one rule of accessibility finds at a site has changed. Findings are told apart by their fingerprints.
public struct FindingChange: Sendable, Hashable, Codable {
  /// The rule's name in words.
  public var rule: String
  /// WCAG's success criteria that it is about: `1.1.1`.
  public var criteria: [String]
  /// What the rule wants, in three languages.
  public var title: Localized
  /// How many are there now and were not before.
  public var new: Int
  /// How many were there before and are not now.
  public var fixed: Int
  /// How many are there as before.
  public var same: Int
  /// How many of them nothing can be said of: not every page was read, or there are more than are kept.
  public var notChecked: Int
  /// A page with a new one, or else where one was that is gone; `nil` when none of those that are kept as examples is.
  public var page: WebURL?

  /// Whether anything is different.
  var isChange: Bool { new > 0 || fixed > 0 || notChecked > 0 }

  /// The changes by rule, in the order of their names; empty when the rules were not run both times.
  ///
  /// - Parameter isWhole: Whether every page was read the second time.
  static func changes(
    _ before: AccessibilityResult?, _ after: AccessibilityResult?, isWhole: Bool
  ) -> [FindingChange] {
    guard let before, let after else { return [] }
    let tallies = Dictionary((after.rules + before.rules).map { ($0.id, $0) }) { first, _ in first }
    let (old, new) = (Seen.byRule(before), Seen.byRule(after))
    return Set(old.keys).union(new.keys).sorted().compactMap { rule in
      FindingChange(rule, tallies[rule], old[rule] ?? Seen(), new[rule] ?? Seen(), isWhole: isWhole)
    }
  }

  private init(_ rule: String, _ tally: RuleTally?, _ before: Seen, _ after: Seen, isWhole: Bool) {
    self.rule = rule
    criteria = tally?.criteria ?? []
    title = tally?.title ?? Localized(nb: rule, nn: rule, en: rule)
    let come = after.defects.subtracting(before.defects)
    let gone = before.defects.subtracting(after.defects)
    let sureCome = come.filter(before.wouldHold)
    let sureGone = isWhole ? gone.filter(after.wouldHold) : []
    new = sureCome.count
    fixed = sureGone.count
    same = after.defects.intersection(before.defects).count
    notChecked = come.count - sureCome.count + gone.count - sureGone.count
    page =
      sureCome.sorted().lazy.compactMap { after.pages[$0] }.first
      ?? sureGone.sorted().lazy.compactMap { before.pages[$0] }.first
  }

  /// What a rule found on a site.
  private struct Seen {
    var defects: Set<String> = []
    /// Where the examples among them are.
    var pages: [String: WebURL] = [:]
    /// The largest fingerprint below which all are kept; `nil` when all are kept.
    var bound: String?

    /// Whether a fingerprint would be among the defects if it was found.
    func wouldHold(_ fingerprint: String) -> Bool { bound.map { fingerprint <= $0 } ?? true }

    static func byRule(_ result: AccessibilityResult) -> [String: Seen] {
      var seen: [String: Seen] = [:]
      for group in result.groups where group.outcome == .failed {
        var rule = seen[group.rule] ?? Seen()
        rule.defects.formUnion(group.defects)
        for example in group.examples {
          let defect = example.fingerprint.defectText
          rule.pages[defect] = rule.pages[defect] ?? example.url
        }
        // Of more than the limit, the smallest are kept.
        if group.defects.count >= FindingGroup.defectLimit, let last = group.defects.max() {
          rule.bound = min(rule.bound ?? last, last)
        }
        seen[group.rule] = rule
      }
      return seen
    }
  }
}
