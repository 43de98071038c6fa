public import HTML
public import Results

/// What a rule says of a page: an outcome for each thing that it concerns.
public struct RuleReport: Sendable {
  /// A thing that the rule concerns: an element, or an attribute of it.
  public struct Target: Sendable {
    /// The element.
    public let node: Node
    /// What came of it: passed, failed or cantTell.
    public let outcome: Outcome
    /// Why it could not be decided; `nil` when it could.
    public let reason: UndecidedReason?
    /// The name of the attribute that the rule concerns, when it is one.
    public let attribute: String?
  }

  /// The things that the rule concerns, in no promised order.
  public private(set) var targets: [Target] = []
  /// Why it is not known whether the rule concerns anything; `nil` when it is known.
  public internal(set) var undecidable: UndecidedReason?

  /// What came of the page: the heaviest outcome of its targets; `inapplicable` when there are none.
  public var outcome: Outcome {
    let known = targets.lazy.map(\.outcome).max() ?? .inapplicable
    return undecidable == nil ? known : max(known, .cantTell)
  }

  mutating func pass(_ node: Node, attribute: String? = nil) { add(node, .passed, nil, attribute) }

  mutating func fail(_ node: Node, attribute: String? = nil) { add(node, .failed, nil, attribute) }

  mutating func leaveOpen(_ node: Node, _ reason: UndecidedReason, attribute: String? = nil) {
    add(node, .cantTell, reason, attribute)
  }

  /// Passes or fails.
  mutating func judge(_ node: Node, _ isGood: Bool, attribute: String? = nil) {
    add(node, isGood ? .passed : .failed, nil, attribute)
  }

  /// Passes what has a name.
  mutating func judge(_ node: Node, named name: AccessibleName) {
    if !name.isEmpty { pass(node) } else if name.isComplete { fail(node) } else { leaveOpen(node, .tooMuchWork) }
  }

  /// Leaves open what was failed and may not be there at all.
  mutating func doubtFailures(where isDoubtful: (Node) -> Bool) {
    for (index, target) in targets.enumerated() where target.outcome == .failed && isDoubtful(target.node) {
      targets[index] = Target(node: target.node, outcome: .cantTell, reason: .styles, attribute: target.attribute)
    }
  }

  private mutating func add(_ node: Node, _ outcome: Outcome, _ reason: UndecidedReason?, _ attribute: String?) {
    targets.append(Target(node: node, outcome: outcome, reason: reason, attribute: attribute))
  }
}

/// Why the program cannot decide.
public enum UndecidedReason: String, Sendable, CaseIterable {
  /// It depends on what scripts do.
  case script
  /// It depends on style sheets that are not at hand, or on images behind text.
  case styles
  /// It depends on where things come to stand on the screen.
  case layout
  /// It depends on what words or pictures mean.
  case meaning
  /// It depends on sound or moving pictures.
  case media
  /// It depends on another document that is not at hand.
  case otherDocument
  /// The page asks for more work than it may.
  case tooMuchWork

  /// The reason in words.
  public var text: Localized {
    switch self {
    case .script:
      Localized(nb: "avhenger av skript", nn: "kjem an på skript", en: "depends on scripts")
    case .styles:
      Localized(
        nb: "avhenger av stilark eller bilder", nn: "kjem an på stilark eller bilete", en: "depends on styles or images"
      )
    case .layout:
      Localized(nb: "avhenger av hvordan siden vises", nn: "kjem an på korleis sida blir vist", en: "depends on layout")
    case .meaning:
      Localized(nb: "avhenger av hva det betyr", nn: "kjem an på kva det tyder", en: "depends on what it means")
    case .media:
      Localized(nb: "avhenger av lyd eller video", nn: "kjem an på lyd eller video", en: "depends on sound or video")
    case .otherDocument:
      Localized(
        nb: "avhenger av et annet dokument", nn: "kjem an på eit anna dokument", en: "depends on another document")
    case .tooMuchWork:
      Localized(nb: "siden er for omfattende", nn: "sida er for omfattande", en: "the page is too extensive")
    }
  }
}
