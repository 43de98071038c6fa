internal import HTML
internal import Results

extension AccessibilityRule {
  /// Buttons that are images have a text alternative.
  static let imageButtonHasName = AccessibilityRule(
    "image-button-has-name", act: "59796f",
    title: Localized(
      nb: "Bildeknapper har alternativ tekst", nn: "Biletknappar har alternativ tekst",
      en: "Image buttons have a text alternative"),
    criteria: [.nonTextContent, .nameRoleValue], requirements: ["wcag20:1.1.1", "wcag20:4.1.2"],
    related: ["wcag-technique:G94", "wcag-technique:G95"], decidedBy: .markup,
    examples: [
      .passes("<input type=image src=sok.svg alt=Søk>"), .passes("<input type=image src=sok.svg title=Søk>"),
      .fails("<input type=image src=sok.svg>"), .fails("<input type=image src=sok.svg alt=''>"),
      .concernsNot("<button><img src=sok.svg alt=Søk></button>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTML(.input, node) && page.has(.type, "image", node) {
      guard page.isIncluded(node) else { continue }
      let name = page.name(node)
      if name.source == .browserDefault { report.fail(node) } else { report.judge(node, named: name) }
    }
  }
}
