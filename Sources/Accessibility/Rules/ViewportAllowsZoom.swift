internal import HTML
internal import Results

extension AccessibilityRule {
  /// The page does not keep people from zooming in.
  static let viewportAllowsZoom = AccessibilityRule(
    "viewport-allows-zoom", act: "b4f0c3",
    title: Localized(
      nb: "Siden lar seg forstørre", nn: "Sida lèt seg forstørre", en: "The page lets people zoom in"),
    criteria: [.resizeText], requirements: ["wcag20:1.4.4"], related: [], decidedBy: .markup,
    examples: [
      .passes("<meta name=viewport content='width=device-width, maximum-scale=5'>"),
      .fails("<meta name=viewport content='width=device-width, user-scalable=no'>"),
      .fails("<meta name=viewport content='maximum-scale=1'>"),
      .concernsNot("<meta name=viewport content='width=device-width, initial-scale=1'>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTML(.meta, node) && page.has(.name, "viewport", node) {
      guard let content = page.document.attribute(.content, of: node) else { continue }
      let viewport = ViewportContent(content)
      guard viewport.userScalable != nil || viewport.maximumScale != nil else { continue }
      report.judge(node, !viewport.forbidsZoom && (viewport.largestScale ?? 10) >= 2, attribute: "content")
    }
  }
}
