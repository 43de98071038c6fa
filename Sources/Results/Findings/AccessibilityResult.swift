/// What the rules of accessibility found on the pages of a site.
public struct AccessibilityResult: Sendable, Hashable, Codable {
  /// How many pages were tested.
  public var pages: Int
  /// The rules that concern something on some page, in the order of their names.
  public var rules: [RuleTally]
  /// What was found, grouped: failures first, then what is on most pages.
  public var groups: [FindingGroup]
  /// `true` when the site has more different findings than are kept; `nil` otherwise.
  public var isCut: Bool?
  /// The municipality's own statement beside it; `nil` when none is known.
  public var statement: StatementComparison?

  /// Makes a result.
  public init(
    pages: Int, rules: [RuleTally], groups: [FindingGroup], isCut: Bool? = nil, statement: StatementComparison? = nil
  ) {
    self.statement = statement
    self.pages = pages
    self.rules = rules
    self.groups = groups
    self.isCut = isCut
  }
}

/// What the rules of accessibility found on one page.
public struct PageAccessibility: Sendable, Hashable, Codable {
  /// The rules that concern something on the page, in the order of their names.
  public var rules: [RuleTally]
  /// What was found, failures first, in the order of the rules and of the page.
  public var findings: [Finding]

  /// Makes a result.
  public init(rules: [RuleTally], findings: [Finding]) {
    self.rules = rules
    self.findings = findings
  }
}
