public import Results

extension AccessibilityRule {
  /// What to do where the rule fails.
  public var advice: Localized { RuleAdvice.all[id] ?? title }

  /// Whether there is advice that says more than the title.
  public var hasAdvice: Bool { RuleAdvice.all[id] != nil }
}

/// What to do where a rule fails, by the rule's name. It stands apart from the rules because editors read it as one text.
enum RuleAdvice {
  static let all: [String: Localized] = [aria, names, content, looks].reduce(into: [:]) { all, some in
    all.merge(some) { first, _ in first }
  }
}
