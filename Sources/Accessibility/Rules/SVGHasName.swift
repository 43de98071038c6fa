internal import HTML
internal import Results

extension AccessibilityRule {
  /// SVG elements that are said to be images have a name.
  static let svgHasName = AccessibilityRule(
    "svg-has-name", act: "7d6734",
    title: Localized(
      nb: "SVG-bilder med rolle har et navn", nn: "SVG-bilete med rolle har eit namn",
      en: "SVG images with a role have a name"),
    criteria: [.nonTextContent], requirements: ["wcag20:1.1.1"], decidedBy: .markup,
    examples: [
      .passes("<svg role=img><title>Kart</title><path d='M0 0' /></svg>"),
      .passes("<svg role=graphics-document aria-label=Kart></svg>"), .fails("<svg role=img><path d='M0 0' /></svg>"),
      .fails("<svg role=img><text>Kart</text></svg>"), .concernsNot("<svg><path d='M0 0' /></svg>"),
      .concernsNot("<svg role=img aria-hidden=true></svg>"),
    ]
  ) { page, report in
    for node in page.elements where page.document.namespace(node) == .svg {
      guard let role = page.explicitRole(node), [.img, .graphicsDocument, .graphicsSymbol].contains(role) else {
        continue
      }
      if page.isIncluded(node) { report.judge(node, named: page.name(node)) }
    }
  }
}
