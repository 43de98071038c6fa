internal import HTML
internal import Results

extension AccessibilityRule {
  /// The text alternative of an image says what is on it. Names of files and words that say nothing fail; of others
  /// people judge.
  static let imageNameIsDescriptive = AccessibilityRule(
    "image-name-is-descriptive", act: "qt1vmo",
    title: Localized(
      nb: "Alternativ tekst sier hva bildet viser", nn: "Alternativ tekst seier kva biletet viser",
      en: "Text alternatives say what the image shows"),
    criteria: [.nonTextContent], requirements: ["wcag20:1.1.1"],
    related: ["wcag-technique:G94", "wcag-technique:G95"], decidedBy: .judgement,
    examples: [
      .fails("<img src=a.jpg alt='IMG_0042.JPG'>"), .fails("<img src=a.jpg alt=bilde>"),
      .isOpen("<img src=a.jpg alt='Rådhuset om vinteren'>"), .concernsNot("<img src=a.jpg alt=''>"),
    ]
  ) { page, report in
    for node in page.elements where page.isImageOrDrawing(node) && page.isIncluded(node) && page.isVisible(node) {
      let name = page.name(node)
      if name.isEmpty { continue }
      let isHollow = EmptyWords.isFileName(name.bytes) || EmptyWords.contains(name.bytes, in: EmptyWords.images)
      if isHollow { report.fail(node) } else { report.leaveOpen(node, .meaning) }
    }
  }
}

extension PageContext {
  fileprivate func isImageOrDrawing(_ node: Node) -> Bool {
    isHTML(.img, node) || isHTML(.canvas, node) || (document.name(node) == .svg && document.namespace(node) == .svg)
  }
}
