internal import HTML
internal import Results

extension AccessibilityRule {
  /// Attributes that begin with `aria-` exist.
  static let ariaAttributeIsDefined = AccessibilityRule(
    "aria-attribute-is-defined", act: "5f99a7",
    title: Localized(
      nb: "ARIA-attributter finnes i standarden", nn: "ARIA-attributt finst i standarden",
      en: "ARIA attributes exist in the standard"),
    related: ["wcag20:1.3.1", "wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<button aria-expanded=false>Meny</button>"), .passes("<div hidden aria-live=polite></div>"),
      .fails("<button aria-expandet=false>Meny</button>"), .concernsNot("<button>Meny</button>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) {
      for attribute in page.aria(node).members { report.pass(node, attribute: attribute.name) }
    }
    for (node, name) in page.undefinedAria where page.isHTMLOrSVG(node) {
      report.fail(node, attribute: page.document.text(of: name))
    }
  }
}
