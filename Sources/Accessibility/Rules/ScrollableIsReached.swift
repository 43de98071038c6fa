internal import HTML
internal import Results
internal import Styling

extension AccessibilityRule {
  /// What scrolls can be reached with the tab key. It fails where far more text is in a box of a fixed height than can stand
  /// there, and nothing in it takes focus.
  static let scrollableIsReached = AccessibilityRule(
    "scrollable-is-reached", act: "0ssw9k",
    title: Localized(
      nb: "Innhold som ruller, kan nås med tastaturet", nn: "Innhald som rullar, kan nåast med tastaturet",
      en: "What scrolls can be reached by keyboard"),
    criteria: [.keyboard, .keyboardNoException], requirements: ["wcag20:2.1.1", "wcag20:2.1.3"],
    related: ["wcag-technique:G202"], decidedBy: .layout,
    examples: [
      .fails("<div style='height:20px;width:80px;overflow:auto'>\(longText)</div>"),
      .passes("<div style='height:20px;width:80px;overflow:auto' tabindex=0>\(longText)</div>"),
      .isOpen("<div style='height:60px;width:800px;overflow:auto'>\(longText)</div>"),
      .concernsNot("<div style='height:20px;width:80px;overflow:hidden'>\(longText)</div>"),
    ]
  ) { page, report in
    for node in page.elements where page.document.namespace(node) == .html && page.isVisible(node) {
      guard let room = page.scrollRoom(node) else { continue }
      let text = page.textExtent(node, width: room.width)
      if text.most <= room.height { continue }
      let isReached = page.focusability(node) == .sequential || page.holdsStop(node)
      if isReached {
        report.pass(node)
      } else if text.least > room.height * 1.5 {
        report.fail(node)
      } else {
        report.leaveOpen(node, .layout)
      }
    }
  }

  private static let longText =
    "Kommunen har barnehageplass til alle barn som fyller ett år innen utgangen av november det året de søker, og som "
    + "bor i kommunen. Søknadsfristen er første mars."
}

extension PageContext {
  /// The size of a box that scrolls from top to bottom; `nil` when it does not, or grows with what is in it.
  fileprivate func scrollRoom(_ node: Node) -> (width: Double, height: Double)? {
    guard !isHTML(.html, node), !isHTML(.body, node), !isHTML(.select, node), !isHTML(.textarea, node) else {
      return nil
    }
    guard let style = styles.style(node), style.overflowY == "auto" || style.overflowY == "scroll" else { return nil }
    let heights = [style.height, style.maxHeight].compactMap { $0 }
    guard let height = heights.min() else { return nil }
    return (max(20, textWidth(node) ?? 1_280), height)
  }

  fileprivate func holdsStop(_ node: Node) -> Bool {
    document.descendants(node).contains { document.kind($0) == .element && focusability($0) == .sequential }
  }

  /// The least and the greatest height that the text in a box may have.
  fileprivate func textExtent(_ node: Node, width: Double) -> (least: Double, most: Double) {
    var (least, most) = (0.0, 0.0)
    for below in document.descendants(node) {
      guard isPerceived(below) else { continue }
      if document.kind(below) == .element {
        if flags(below).contains(.apart) || isHTML(.img, below) { most += 60 }
        continue
      }
      let count = Double(NameText(document.text(below)).bytes.count)
      guard count > 0, let style = styles.style(below), style.whiteSpace != "nowrap" else { continue }
      least += (count * style.fontSize * 0.4 / width).rounded(.down) * style.fontSize * 1.05
      most += ((count * style.fontSize * 0.8 / width).rounded(.up)) * style.fontSize * 2
    }
    return (least, most)
  }
}
