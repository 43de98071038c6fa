internal import HTML
internal import Results
internal import Styling
internal import Web

extension AccessibilityRule {
  /// One sees where focus is. It fails for links whose outline is taken away and nothing put in its place, on pages without
  /// scripts.
  static let focusIsVisible = AccessibilityRule(
    "focus-is-visible", act: "oj04fd",
    title: Localized(
      nb: "Det synes hvor fokus er", nn: "Det er synleg kvar fokus er", en: "One can see where focus is"),
    criteria: [.focusVisible], requirements: ["wcag20:2.4.7"], decidedBy: .layout,
    examples: [
      .passes("<a href=/>Hjem</a>"), .fails("<style>a:focus { outline: none }</style><a href=/>Hjem</a>"),
      .isOpen("<style>a:focus { outline: none; color: red }</style><a href=/>Hjem</a>"),
      .isOpen("<style>a:focus { outline: none }</style><a href=/ onfocus='vis()'>Hjem</a>"),
      .concernsNot("<a>Hjem</a>"),
    ]
  ) { page, report in
    let stops = page.elements.filter { page.isVisible($0) && page.focusability($0) == .sequential }
    // Scripts may show focus in their own way, and asking the cascade for each stop would be for nothing.
    if !stops.isEmpty, page.elements.contains(where: { page.isHTML(.script, $0) }) {
      report.undecidable = .script
      return
    }
    for (node, focused) in zip(stops, page.styles.styles(of: stops, in: .focus)) {
      guard let focused else {
        // Nothing of the page concerns focus: the browser shows it.
        report.pass(node)
        continue
      }
      if focused.hasOutline {
        report.pass(node)
      } else if page.isHTML(.a, node), !page.has(.onfocus, node), page.isUnchanged(node, focused) {
        report.fail(node)
      } else {
        report.leaveOpen(node, .layout)
      }
    }
  }
}

extension PageContext {
  /// Whether focus changes nothing of what we see of an element.
  fileprivate func isUnchanged(_ node: Node, _ focused: ElementStyle) -> Bool {
    guard styles.isComplete, let rest = styles.style(node) else { return false }
    let isSame =
      rest.color == focused.color && rest.backgroundColor == focused.backgroundColor
      && rest.textDecoration == focused.textDecoration && rest.fontWeight == focused.fontWeight
      && rest.fontSize == focused.fontSize && rest.opacity == focused.opacity && rest.transform == focused.transform
      && rest.position == focused.position && rest.isItalic == focused.isItalic
    let isBare =
      !focused.hasBoxShadow && !focused.hasBottomBorder && !focused.hasTextShadow && !focused.isAnimated
      && !rest.hasBottomBorder
    let hasBoxes = styles.generatedContent(.before, of: node) != nil || styles.generatedContent(.after, of: node) != nil
    return isSame && isBare && !hasBoxes
  }
}
