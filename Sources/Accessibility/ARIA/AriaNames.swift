internal import HTML
internal import Web

/// Finds states and properties by the names of attributes.
struct AriaNames: Sendable {
  static let shared = AriaNames()

  /// By `AttributeName.code`, for the names that the standards have.
  private var standard: [AriaAttribute?] = []
  private var spelled: [[UInt8]: AriaAttribute] = [:]

  private init() {
    for attribute in AriaAttribute.allCases { spelled[Array(attribute.name.utf8)] = attribute }
    for (name, attribute) in Self.names {
      while standard.count <= name.code { standard.append(nil) }
      standard[name.code] = attribute
    }
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
    if name.code < standard.count, let attribute = standard[name.code] { return .defined(attribute) }
    let text = document.bytes(of: name)
    guard text.hasPrefix("aria-") else { return .other }
    return spelled[Array(text)].map(Kind.defined) ?? .undefined
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
