internal import HTML
internal import Results

extension AccessibilityRule {
  /// Frames with something to operate are in the tab order.
  static let frameIsInTabOrder = AccessibilityRule(
    "frame-is-in-tab-order", act: "akn7bn",
    title: Localized(
      nb: "Rammer med noe å betjene kan nås med tastaturet", nn: "Rammer med noko å betene kan nåast med tastaturet",
      en: "Frames with something to operate can be reached by keyboard"),
    criteria: [.keyboard], requirements: ["wcag20:2.1.1"], related: ["wcag-technique:G202"], decidedBy: .markup,
    examples: [
      .passes("<iframe srcdoc='<a href=/>Hjem</a>'></iframe>"),
      .fails("<iframe tabindex=-1 srcdoc='<a href=/>Hjem</a>'></iframe>"),
      .isOpen("<iframe tabindex=-1 src=https://kart.example/></iframe>"),
      .concernsNot("<iframe tabindex=-1 srcdoc='<p>Hjem</p>'></iframe>"),
      .concernsNot("<iframe tabindex=-1 inert srcdoc='<a href=/>Hjem</a>'></iframe>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTML(.iframe, node) {
      guard page.isVisible(node), !page.flags(node).contains(.inert), !page.isTiny(node) else { continue }
      let isExcluded = (page.document.attribute(.tabindex, of: node)?.htmlInteger ?? 0) < 0
      guard let frame = page.frame(node) else {
        if isExcluded { report.leaveOpen(node, .otherDocument) }
        continue
      }
      let isOperated = frame.elements.contains { frame.isVisible($0) && frame.focusability($0) == .sequential }
      if isOperated { report.judge(node, !isExcluded) }
    }
  }
}

extension PageContext {
  /// Whether the attributes of a frame leave no room for anything to be seen.
  fileprivate func isTiny(_ node: Node) -> Bool {
    [AttributeName.width, .height].contains { (document.attribute($0, of: node)?.htmlInteger ?? 300) <= 1 }
  }
}
