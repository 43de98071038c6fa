internal import HTML
internal import Results

extension AccessibilityRule {
  /// States and properties suit the element that has them.
  static let ariaPropertyIsPermitted = AccessibilityRule(
    "aria-property-is-permitted", act: "5c01ea",
    title: Localized(
      nb: "ARIA-attributter passer til elementet", nn: "ARIA-attributt passar til elementet",
      en: "ARIA attributes suit the element"),
    requirements: ["aria12:state_property_processing"],
    related: ["wcag-technique:ARIA5", "wcag20:1.3.1", "wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<button aria-pressed=false>Vis kart</button>"), .passes("<div aria-busy=true>Henter</div>"),
      .passes("<input type=password aria-required=true>"), .fails("<button aria-sort=none>Sorter</button>"),
      .fails("<div aria-checked=true>Ja</div>"), .concernsNot("<button>Vis kart</button>"),
      .concernsNot("<button aria-sort=none hidden>Sorter</button>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) && page.isIncluded(node) {
      let set = page.aria(node)
      if set.isEmpty { continue }
      let allowed = page.permittedAria(node)
      for attribute in set.members { report.judge(node, allowed.has(attribute), attribute: attribute.name) }
    }
  }
}

extension PageContext {
  /// The states and properties that an element may have: the global ones, those of its role, and those that "ARIA in HTML"
  /// gives to elements that have no role. Source: https://www.w3.org/TR/html-aria/#docconformance
  fileprivate func permittedAria(_ node: Node) -> AriaSet {
    if let role = role(node) { return role.traits.supported.union(.global) }
    guard document.namespace(node) == .html else { return AriaSet(AriaAttribute.allCases) }
    let roles: [Role]
    switch document.name(node) {
    case .input: roles = [.textbox, .spinbutton, .button, .combobox]
    case .summary: roles = [.button]
    case .audio, .video, .iframe, .embed, .object: roles = [.application]
    case .canvas: return AriaSet(AriaAttribute.allCases)
    default: roles = document.name(node).isStandard ? [] : Role.allCases
    }
    return roles.reduce(AriaSet.global) { $0.union($1.traits.supported) }
  }
}
