internal import HTML
internal import Web

/// Finds states and properties by the names of attributes.
struct AriaNames: Sendable {
  static let shared = AriaNames()

  private var standard: [AttributeName: AriaAttribute] = [:]
  private var spelled: [[UInt8]: AriaAttribute] = [:]

  private init() {
    for attribute in AriaAttribute.allCases { spelled[Array(attribute.name.utf8)] = attribute }
    for (name, attribute) in Self.names { standard[name] = attribute }
  }

  /// What an attribute is to WAI-ARIA.
  enum Kind {
    /// Not of the family `aria-…`.
    case other
    /// A state or property that WAI-ARIA defines.
    case defined(AriaAttribute)
    /// Begins with `aria-` and is not defined.
    case undefined
  }

  /// What the attribute with a name is.
  func kind(_ name: AttributeName, in document: Document) -> Kind {
    if let attribute = standard[name] { return .defined(attribute) }
    if !name.text.isEmpty { return .other }
    let text = document.text(of: name)
    guard text.utf8.starts(with: "aria-".utf8) else { return .other }
    return spelled[Array(text.utf8)].map(Kind.defined) ?? .undefined
  }

  private static let names: [(AttributeName, AriaAttribute)] = [
    (.ariaActivedescendant, .activedescendant), (.ariaAtomic, .atomic), (.ariaAutocomplete, .autocomplete),
    (.ariaBraillelabel, .braillelabel), (.ariaBrailleroledescription, .brailleroledescription), (.ariaBusy, .busy),
    (.ariaChecked, .checked), (.ariaColcount, .colcount), (.ariaColindex, .colindex), (.ariaColspan, .colspan),
    (.ariaControls, .controls), (.ariaCurrent, .current), (.ariaDescribedby, .describedby),
    (.ariaDescription, .description), (.ariaDetails, .details), (.ariaDisabled, .disabled),
    (.ariaDropeffect, .dropeffect), (.ariaErrormessage, .errormessage), (.ariaExpanded, .expanded),
    (.ariaFlowto, .flowto), (.ariaGrabbed, .grabbed), (.ariaHaspopup, .haspopup), (.ariaHidden, .hidden),
    (.ariaInvalid, .invalid), (.ariaKeyshortcuts, .keyshortcuts), (.ariaLabel, .label),
    (.ariaLabelledby, .labelledby), (.ariaLevel, .level), (.ariaLive, .live), (.ariaModal, .modal),
    (.ariaMultiline, .multiline), (.ariaMultiselectable, .multiselectable), (.ariaOrientation, .orientation),
    (.ariaOwns, .owns), (.ariaPlaceholder, .placeholder), (.ariaPosinset, .posinset), (.ariaPressed, .pressed),
    (.ariaReadonly, .readonly), (.ariaRelevant, .relevant), (.ariaRequired, .required),
    (.ariaRoledescription, .roledescription), (.ariaRowcount, .rowcount), (.ariaRowindex, .rowindex),
    (.ariaRowspan, .rowspan), (.ariaSelected, .selected), (.ariaSetsize, .setsize), (.ariaSort, .sort),
    (.ariaValuemax, .valuemax), (.ariaValuemin, .valuemin), (.ariaValuenow, .valuenow), (.ariaValuetext, .valuetext),
  ]
}
