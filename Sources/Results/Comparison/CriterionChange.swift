/// How the answer to one criterion has changed.
public struct CriterionChange: Sendable, Hashable, Codable {
  /// The criterion.
  public var id: String
  /// Its category.
  public var category: String
  /// What has happened.
  public var kind: Kind
  /// The answer before, with its evidence; `nil` when the question was not asked.
  public var before: CriterionResult?
  /// The answer after, with its evidence; `nil` when the question is no longer asked.
  public var after: CriterionResult?

  /// What can happen to an answer.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It earns more.
    case won
    /// It earns less.
    case lost
    /// It could be decided before, and cannot now.
    case opened
    /// It could not be decided before, and can now.
    case settled
    /// The rules did not ask before.
    case added
    /// The rules ask no longer.
    case removed
  }

  /// The change between two answers; `nil` when there is none that counts. Other evidence for the same points is no change.
  init?(_ before: CriterionResult?, _ after: CriterionResult?) {
    guard let some = after ?? before, let kind = Self.kind(before, after) else { return nil }
    id = some.id
    category = some.category
    self.kind = kind
    self.before = before
    self.after = after
  }

  private static func kind(_ before: CriterionResult?, _ after: CriterionResult?) -> Kind? {
    let (old, new) = (before.map(Standing.init) ?? .notAsked, after.map(Standing.init) ?? .notAsked)
    switch (old, new) {
    case (.notAsked, .notAsked), (.open, .open): return nil
    case (.notAsked, _): return .added
    case (_, .notAsked): return .removed
    case (.open, .decided): return .settled
    case (.decided, .open): return .opened
    case (.decided(let old), .decided(let new)): return old == new ? nil : new > old ? .won : .lost
    }
  }

  private enum Standing {
    case notAsked, open
    case decided(Double)

    init(_ result: CriterionResult) {
      switch result.outcome {
      case .inapplicable: self = .notAsked
      case .untested, .cantTell: self = .open
      case .passed, .failed: self = .decided(result.grade)
      }
    }
  }

  /// All changes between two lists of answers, in the order of the second, then of the first.
  static func changes(_ before: [CriterionResult], _ after: [CriterionResult]) -> [CriterionChange] {
    let old = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let new = Set(after.map(\.id))
    return after.compactMap { CriterionChange(old[$0.id], $0) }
      + before.filter { !new.contains($0.id) }.compactMap { CriterionChange($0, nil) }
  }
}
