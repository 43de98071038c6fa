internal import HTML
internal import Results

extension AccessibilityRule {
  /// Images have a text alternative, or are said to be decoration.
  static let imageHasName = AccessibilityRule(
    "image-has-name", act: "23a2a8",
    title: Localized(
      nb: "Bilder har alternativ tekst", nn: "Bilete har alternativ tekst", en: "Images have a text alternative"),
    criteria: [.nonTextContent], requirements: ["wcag20:1.1.1"],
    related: ["wcag-technique:G94", "wcag-technique:G95"], decidedBy: .markup,
    examples: [
      .passes("<img src=radhuset.jpg alt='Rådhuset om vinteren'>"), .passes("<img src=strek.png alt=''>"),
      .passes("<div role=img aria-label='Kommunevåpenet'></div>"), .fails("<img src=radhuset.jpg>"),
      .fails("<img src=radhuset.jpg alt=' '>"), .fails("<img role=none tabindex=0 src=radhuset.jpg>"),
      .concernsNot("<img src=radhuset.jpg hidden>"), .concernsNot("<svg><circle r=4 /></svg>"),
    ]
  ) { page, report in
    for node in page.elements where page.document.namespace(node) == .html && !page.isHidden(node) {
      if page.role(node) == .img {
        report.judge(node, named: page.name(node))
      } else if page.isHTML(.img, node), page.role(node) == Role.none {
        report.pass(node)
      }
    }
  }
}
