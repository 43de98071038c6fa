public import Results
internal import Styling

/// A rule that pages are tested by, with what it concerns and what it expects: one of the W3C's ACT rules, or one of our
/// own for a failure that the W3C describes without an ACT rule (`docs/decisions/0024`).
///
/// Each rule is a static member in a file of its own in `Rules/`; `all` lists them.
public struct AccessibilityRule: Sendable {
  /// The rule's name in words: `image-has-name`.
  public let id: String
  /// The W3C's identifier of the rule: `23a2a8`. `nil` for a rule of our own.
  public let actID: String?
  /// The page of the W3C about the rule, or about the technique, failure or role that a rule of our own rests on.
  public let address: String
  /// What the rule expects, in plain language.
  public let title: Localized
  /// The success criteria of WCAG that are not satisfied where the rule fails, as the rule reports them.
  public let criteria: [SuccessCriterion]
  /// The requirements for conformance that the rule tests, as it maps them: `wcag20:1.1.1`, `aria12:requiredState`.
  public let requirements: [String]
  /// Techniques and requirements that the rule is about without testing them for conformance.
  public let related: [String]
  /// What is needed to decide the rule in full.
  public let decidedBy: Decider
  /// Own examples, which are run as tests.
  public let examples: [RuleExample]
  let check: @Sendable (PageContext, inout RuleReport) -> Void

  init(
    _ id: String, act actID: String, title: Localized, criteria: [SuccessCriterion] = [], requirements: [String] = [],
    related: [String] = [], decidedBy: Decider, examples: [RuleExample],
    check: @escaping @Sendable (PageContext, inout RuleReport) -> Void
  ) {
    self.init(
      id, actID: actID, address: "https://www.w3.org/WAI/standards-guidelines/act/rules/\(actID)/", title: title,
      criteria: criteria, requirements: requirements, related: related, decidedBy: decidedBy, examples: examples,
      check: check)
  }

  /// A rule of our own. `basis` says where the W3C describes what it finds.
  init(
    _ id: String, basis: RuleBasis, title: Localized, criteria: [SuccessCriterion] = [], requirements: [String] = [],
    related: [String] = [], decidedBy: Decider, examples: [RuleExample],
    check: @escaping @Sendable (PageContext, inout RuleReport) -> Void
  ) {
    self.init(
      id, actID: nil, address: basis.address, title: title, criteria: criteria, requirements: requirements,
      related: related, decidedBy: decidedBy, examples: examples, check: check)
  }

  private init(
    _ id: String, actID: String?, address: String, title: Localized, criteria: [SuccessCriterion],
    requirements: [String], related: [String], decidedBy: Decider, examples: [RuleExample],
    check: @escaping @Sendable (PageContext, inout RuleReport) -> Void
  ) {
    self.id = id
    self.actID = actID
    self.address = address
    self.title = title
    self.criteria = criteria
    self.requirements = requirements
    self.related = related
    self.decidedBy = decidedBy
    self.examples = examples
    self.check = check
  }

  /// Tests a page.
  public func test(_ page: PageContext) -> RuleReport {
    var report = RuleReport()
    check(page, &report)
    if !page.styles.isComplete { report.doubtFailures { page.flags($0).contains(.mayBeHidden) } }
    if report.targets.isEmpty, page.scripts.buildsShadowTrees { report.undecidable = .script }
    return report
  }
}

extension AccessibilityRule: CustomStringConvertible {
  /// The rule's name in words.
  public var description: String { id }
}

/// What is needed to decide a rule in full. Rules of the later kinds are decided here only where that is sound.
public enum Decider: String, Sendable, CaseIterable {
  /// The markup alone.
  case markup
  /// The style sheets too.
  case styles
  /// The layout of a browser.
  case layout
  /// Interaction, sound, pictures or a human mind.
  case judgement
}

/// An example of a rule: a piece of HTML and what becomes of it.
public struct RuleExample: Sendable {
  /// The outcome: passed, failed, inapplicable or cantTell.
  public let outcome: Outcome
  /// A page, or what stands in the body of one.
  public let html: String

  static func passes(_ html: String) -> RuleExample { RuleExample(outcome: .passed, html: html) }
  static func fails(_ html: String) -> RuleExample { RuleExample(outcome: .failed, html: html) }
  static func concernsNot(_ html: String) -> RuleExample { RuleExample(outcome: .inapplicable, html: html) }
  static func isOpen(_ html: String) -> RuleExample { RuleExample(outcome: .cantTell, html: html) }
}
