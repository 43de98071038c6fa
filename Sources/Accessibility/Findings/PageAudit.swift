internal import HTML
public import Results
internal import Styling
public import Web

/// What the rules say of a page, in a form that can be kept: an outcome for each rule, and the findings.
public struct PageAudit: Sendable, Hashable {
  /// The rules that pages are tested by: those of WCAG's levels A and AA, which the law asks of public websites, and those
  /// of WAI-ARIA. Nobody has to keep to level AAA, nor to one of several ways by which another rule can be satisfied.
  public static let rules = AccessibilityRule.all.filter { rule in
    (rule.criteria.isEmpty || rule.criteria.contains { $0.level != .aaa }) && !alternatives.contains(rule.id)
  }

  private static let alternatives: Set = [
    "autoplay-has-control", "autoplay-is-short", "content-has-heading", "content-has-landmark",
  ]

  /// The outcome of each of ``rules``, in its order; none when the page was not tested.
  public private(set) var outcomes: [Outcome] = []
  /// What was found, in the order of the rules and of the page.
  public private(set) var findings: [Finding] = []

  /// The most different findings of one rule that a page gives.
  static let findingLimit = 100

  /// The page was not tested.
  public static let untested = PageAudit()

  private init() {}

  /// Makes an audit of what was kept.
  public init(outcomes: [Outcome], findings: [Finding]) {
    self.outcomes = outcomes
    self.findings = findings
  }

  /// Tests a page.
  public init(_ page: PageContext, at url: WebURL) {
    let writer = FindingWriter(page, url)
    outcomes.reserveCapacity(Self.rules.count)
    for rule in Self.rules {
      var report = rule.test(page)
      // What is well by the sheets that are there may not be by those that are missing.
      if rule.decidedBy == .styles, !page.styles.isComplete, report.outcome == .passed { report.undecidable = .styles }
      outcomes.append(report.outcome)
      if report.outcome == .failed || report.outcome == .cantTell { findings += writer.findings(of: rule, report) }
    }
  }

  /// The result for people and machines.
  public var result: PageAccessibility {
    let rules = zip(Self.rules, outcomes).compactMap { rule, outcome -> RuleTally? in
      guard outcome != .inapplicable, outcome != .untested else { return nil }
      var tally = RuleTally(rule)
      tally.count(outcome)
      return tally
    }
    return PageAccessibility(
      rules: rules.sorted { $0.id < $1.id },
      findings: findings.filter { $0.outcome == .failed } + findings.filter { $0.outcome != .failed })
  }
}

extension RuleTally {
  /// Nothing counted yet.
  public init(_ rule: AccessibilityRule) {
    self.init(
      id: rule.id, actID: rule.actID, address: rule.address, criteria: rule.criteria.map(\.number), title: rule.title,
      advice: rule.advice)
  }
}

/// Writes what rules report as findings.
private struct FindingWriter {
  private let document: Document
  private let url: WebURL
  private let page: UInt32
  private let words: ElementWords
  private let ids: IDIndex

  init(_ context: PageContext, _ url: WebURL) {
    document = context.document
    ids = context.ids
    self.url = url
    page = Fingerprint.page(url)
    words = ElementWords(document)
  }

  /// Failures one by one, equal ones counted; of what could not be decided the first for each reason: the same doubt a
  /// hundred times tells nobody more.
  func findings(of rule: AccessibilityRule, _ report: RuleReport) -> [Finding] {
    var found: [Finding] = []
    var places: [UInt64: Int] = [:]
    for target in report.targets.sorted(by: { $0.node < $1.node }) where target.outcome != .passed {
      let structure = target.outcome == .failed ? ElementPlace(target.node, in: document).structure : ""
      let defect = defect(of: rule, target, structure)
      if let place = places[defect] {
        found[place].occurrences += 1
      } else if found.count < PageAudit.findingLimit {
        places[defect] = found.count
        found.append(finding(of: rule, target.node, target.outcome, target.reason, target.attribute, structure, defect))
      }
    }
    if let reason = report.undecidable, found.isEmpty, let html = document.html {
      found.append(finding(of: rule, html, .cantTell, reason, nil, "", defect(of: rule, reason)))
    }
    return found
  }

  private func defect(of rule: AccessibilityRule, _ target: RuleReport.Target, _ structure: String) -> UInt64 {
    if target.outcome == .cantTell { return defect(of: rule, target.reason) }
    var hash = StableHash()
    hash.combine(rule.id.utf8)
    hash.combine((target.attribute ?? "").utf8)
    hash.combine(structure.utf8)
    hash.combine(words.words(of: target.node))
    return hash.value
  }

  private func defect(of rule: AccessibilityRule, _ reason: UndecidedReason?) -> UInt64 {
    var hash = StableHash()
    hash.combine(rule.id.utf8)
    hash.combine("?".utf8)
    hash.combine((reason?.rawValue ?? "").utf8)
    return hash.value
  }

  private func finding(
    of rule: AccessibilityRule, _ node: Node, _ outcome: Outcome, _ reason: UndecidedReason?, _ attribute: String?,
    _ structure: String, _ defect: UInt64
  ) -> Finding {
    Finding(
      rule: rule.id, outcome: outcome, reason: reason?.rawValue, url: url, line: document.line(node),
      selector: ElementPlace(node, in: document).selector(ids), snippet: ElementSnippet.text(of: node, in: document),
      attribute: attribute, structure: structure, fingerprint: Fingerprint(defect: defect, page: page))
  }
}
