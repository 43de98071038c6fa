internal import HTML
internal import Results

extension AccessibilityRule {
  /// States and properties have values that they may have.
  static let ariaValueIsValid = AccessibilityRule(
    "aria-value-is-valid", act: "6a7281",
    title: Localized(
      nb: "ARIA-attributter har gyldige verdier", nn: "ARIA-attributt har gyldige verdiar",
      en: "ARIA attributes have valid values"),
    requirements: ["aria12:propcharacteristic_value"], related: ["wcag20:1.3.1", "wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<button aria-expanded=false>Meny</button>"), .passes("<a href=/ aria-current=page>Hjem</a>"),
      .passes("<div role=slider aria-valuenow=1.5></div>"), .fails("<button aria-expanded=nei>Meny</button>"),
      .fails("<div role=heading aria-level=to>Skole</div>"), .fails("<div aria-relevant='text alltid'></div>"),
      .concernsNot("<button aria-expanded>Meny</button>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) {
      for attribute in page.aria(node).members {
        guard let value = page.value(of: attribute, node), !value.isEmpty else { continue }
        report.judge(node, attribute.valueType.accepts(value), attribute: attribute.name)
      }
    }
  }
}
