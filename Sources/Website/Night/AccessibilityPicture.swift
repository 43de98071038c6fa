internal import Results

/// What the website shows of what the rules of accessibility found.
struct AccessibilityPicture: Sendable {
  /// How many pages were tested.
  var pages: Int
  /// How many rules concerned something.
  var rules: Int
  /// How many of them something fails.
  var failed: Int
  /// How many of them could not be decided anywhere.
  var open: Int
  /// The first rules that fail, those on most pages first.
  var failing: [Failing]
  /// The municipality's own statement beside it.
  var statement: StatementComparison?

  /// A rule that fails, with the first groups.
  struct Failing: Sendable {
    /// The rule.
    var rule: RuleTally
    /// How many groups there are.
    var places: Int
    /// The first groups, templates first, with one example each.
    var groups: [FindingGroup]
  }

  /// How many rules are shown, and of each how many groups.
  static let (ruleLimit, groupLimit) = (10, 3)

  init(_ result: AccessibilityResult) {
    pages = result.pages
    rules = result.rules.count
    failed = result.rules.count { $0.failed > 0 }
    open = result.rules.count { $0.failed == 0 && $0.cantTell > 0 }
    statement = result.statement
    let groups = Dictionary(grouping: result.groups.filter { $0.outcome == .failed }, by: \.rule)
    let worst = result.rules.filter { $0.failed > 0 }.sorted { ($1.failed, $0.id) < ($0.failed, $1.id) }
    failing = worst.prefix(Self.ruleLimit).map { rule in
      let own = groups[rule.id] ?? []
      let first = own.filter(\.isTemplate) + own.filter { !$0.isTemplate }
      return Failing(
        rule: rule, places: own.count,
        groups: first.prefix(Self.groupLimit).map { group in
          var group = group
          group.defects = []
          group.examples = Array(group.examples.prefix(1))
          return group
        })
    }
  }
}
