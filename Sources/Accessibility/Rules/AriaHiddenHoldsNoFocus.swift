internal import HTML
internal import Results
internal import Styling

extension AccessibilityRule {
  /// What is hidden from assistive technology cannot be reached with the tab key.
  static let ariaHiddenHoldsNoFocus = AccessibilityRule(
    "aria-hidden-holds-no-focus", act: "6cfa84",
    title: Localized(
      nb: "Det som er skjult for hjelpemidler, kan ikke få fokus med tastaturet",
      nn: "Det som er skjult for hjelpemiddel, kan ikkje få fokus med tastaturet",
      en: "What is hidden from assistive technology cannot be reached by keyboard"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], related: ["using-aria:fourth"], decidedBy: .markup,
    examples: [
      .passes("<div aria-hidden=true><a href=/ tabindex=-1>Hjem</a></div>"),
      .passes("<div aria-hidden=true><a href=/ hidden>Hjem</a></div>"),
      .fails("<div aria-hidden=true><a href=/>Hjem</a></div>"), .fails("<p aria-hidden=true tabindex=0>Hjem</p>"),
      .isOpen("<a href=# aria-hidden=true onfocus='meny.focus()'></a>"),
      .concernsNot("<div aria-hidden=ja><a href=/>Hjem</a></div>"),
    ]
  ) { page, report in
    var verdicts: [Int: Bool] = [:]
    for node in page.elements where page.flags(node).contains(.ariaHidden) && page.focusability(node) == .sequential {
      let mayMoveOn = page.mayMoveFocusOn(node)
      var current: Node? = node
      while let ancestor = current, page.flags(ancestor).contains(.ariaHidden) {
        verdicts[ancestor.number] = (verdicts[ancestor.number] ?? true) && mayMoveOn
        current = page.document.parent(ancestor)
      }
    }
    for node in page.elements where page.aria(node).has(.hidden) && page.has(.ariaHidden, "true", node) {
      switch verdicts[node.number] {
      case nil: report.pass(node)
      case true: report.leaveOpen(node, .script)
      // What is hidden from assistive technology is mostly hidden from sight too, by sheets that are not at hand.
      case false: if page.styles.isComplete { report.fail(node) } else { report.leaveOpen(node, .styles) }
      }
    }
  }
}

extension PageContext {
  /// Whether a script may send focus on as soon as it comes to an element, as dialogues do at their ends.
  fileprivate func mayMoveFocusOn(_ node: Node) -> Bool {
    if has(.onfocus, node) || scripts.mayRedirectFocus(from: document.attribute(.id, of: node)) { return true }
    let isBare = document.firstChild(node) == nil && has(.tabindex, node)
    return isBare && [.div, .span].contains(document.name(node)) && scripts.isLoaded
  }
}
