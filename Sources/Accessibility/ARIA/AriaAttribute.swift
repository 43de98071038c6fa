/// A state or property of WAI-ARIA 1.2, or one that the draft of 1.3 adds.
///
/// Source: https://www.w3.org/TR/wai-aria-1.2/#state_prop_def, https://w3c.github.io/aria/#state_prop_def
public enum AriaAttribute: UInt8, Sendable, CaseIterable {
  case activedescendant, atomic, autocomplete, braillelabel, brailleroledescription, busy, checked, colcount, colindex
  case colindextext, colspan, controls, current, describedby, description, details, disabled, dropeffect, errormessage
  case expanded, flowto, grabbed, haspopup, hidden, invalid, keyshortcuts, label, labelledby, level, live, modal
  case multiline, multiselectable, orientation, owns, placeholder, posinset, pressed, readonly, relevant, required
  case roledescription, rowcount, rowindex, rowindextext, rowspan, selected, setsize, sort, valuemax, valuemin, valuenow
  case valuetext, actions

  /// The attribute's name: `aria-label`.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { "aria-\($0)" }

  /// What its value must be.
  var valueType: AriaValueType {
    switch self {
    case .atomic, .busy, .disabled, .modal, .multiline, .multiselectable, .readonly, .required: .trueFalse
    case .expanded, .grabbed, .hidden, .selected: .trueFalseUndefined
    case .checked, .pressed: .tristate
    case .activedescendant: .idReference
    case .controls, .describedby, .details, .errormessage, .flowto, .labelledby, .owns, .actions: .idReferences
    case .colcount, .colindex, .colspan, .level, .posinset, .rowcount, .rowindex, .rowspan, .setsize: .integer
    case .valuemax, .valuemin, .valuenow: .number
    case .autocomplete: .token(["inline", "list", "both", "none"])
    case .current: .token(["page", "step", "location", "date", "time", "true", "false"])
    case .haspopup: .token(["false", "true", "menu", "listbox", "tree", "grid", "dialog"])
    case .invalid: .token(["grammar", "false", "spelling", "true"])
    case .live: .token(["assertive", "off", "polite"])
    case .orientation: .token(["horizontal", "vertical", "undefined"])
    case .sort: .token(["ascending", "descending", "none", "other"])
    case .dropeffect: .tokens(["copy", "execute", "link", "move", "none", "popup"])
    case .relevant: .tokens(["additions", "all", "removals", "text"])
    case .braillelabel, .brailleroledescription, .colindextext, .description, .keyshortcuts, .label, .placeholder,
      .roledescription, .rowindextext, .valuetext:
      .string
    }
  }
}

/// A set of states and properties.
struct AriaSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ attributes: [AriaAttribute]) { rawValue = attributes.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

  init(_ attribute: AriaAttribute) { rawValue = 1 << UInt64(attribute.rawValue) }

  func has(_ attribute: AriaAttribute) -> Bool { rawValue & (1 << UInt64(attribute.rawValue)) != 0 }

  mutating func add(_ attribute: AriaAttribute) { self = AriaSet(rawValue: rawValue | 1 << UInt64(attribute.rawValue)) }

  /// The members in the order of their declaration.
  var members: [AriaAttribute] {
    var members: [AriaAttribute] = []
    var bits = rawValue
    while bits != 0 {
      if let member = AriaAttribute(rawValue: UInt8(bits.trailingZeroBitCount)) { members.append(member) }
      bits &= bits - 1
    }
    return members
  }

  /// Global in WAI-ARIA 1.2: allowed on every element (section 6.3, "Global States and Properties").
  static let global12 = AriaSet([
    .atomic, .busy, .controls, .current, .describedby, .details, .disabled, .dropeffect, .errormessage, .flowto,
    .grabbed, .haspopup, .hidden, .invalid, .keyshortcuts, .label, .labelledby, .live, .owns, .relevant,
    .roledescription,
  ])

  /// Global in the draft of 1.3 as well.
  static let global = global12.union(AriaSet([.braillelabel, .brailleroledescription, .description, .actions]))

  /// Those whose presence makes browsers ignore `role="none"`: the global ones, but not `aria-hidden`.
  static let resolvingPresentation = global12.subtracting(AriaSet(.hidden))

  /// Those that roles prohibit which may not be named.
  static let naming = AriaSet([.braillelabel, .brailleroledescription, .label, .labelledby, .roledescription])
}
