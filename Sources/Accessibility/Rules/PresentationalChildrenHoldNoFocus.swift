internal import HTML
internal import Results

extension AccessibilityRule {
  /// Nothing in a button, tab, image or the like can be focused by itself: assistive technology does not get to know it.
  static let presentationalChildrenHoldNoFocus = AccessibilityRule(
    "presentational-children-hold-no-focus", act: "307n5z",
    title: Localized(
      nb: "Knapper, faner og bilder har ikke noe i seg som kan få fokus",
      nn: "Knappar, faner og bilete har ikkje noko i seg som kan få fokus",
      en: "Buttons, tabs and images hold nothing that can be focused"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<button>Søk <span>nå</span></button>"), .passes("<button>Søk <a>nå</a></button>"),
      .fails("<button>Søk <span role=button tabindex=0>flere valg</span></button>"),
      .fails("<ul role=tablist><li role=tab><a href=#>Skole</a></ul>"),
      .isOpen("<button>Søk <span tabindex=-1>nå</span></button>"),
      .concernsNot("<a href=/><span tabindex=0>Til forsiden</span></a>"),
    ]
  ) { page, report in
    var verdicts: [Int: Focusability] = [:]
    for node in page.elements {
      let focus = page.focusability(node)
      guard focus.isFocusable else { continue }
      for ancestor in page.document.ancestors(node) where page.holdsPresentationalChildren(ancestor) {
        if verdicts[ancestor.number] != .sequential { verdicts[ancestor.number] = focus }
      }
    }
    for node in page.elements where page.isIncluded(node) && page.holdsPresentationalChildren(node) {
      switch verdicts[node.number] ?? .none {
      case .none: report.pass(node)
      case .notByTabbing: report.leaveOpen(node, .script)
      case .sequential: report.fail(node)
      }
    }
  }
}

extension PageContext {
  func holdsPresentationalChildren(_ node: Node) -> Bool {
    document.kind(node) == .element && role(node)?.traits.flags.contains(.childrenPresentational) ?? false
  }
}
