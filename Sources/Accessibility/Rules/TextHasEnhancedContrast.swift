internal import HTML
internal import Results

extension AccessibilityRule {
  /// Text stands out very well from what is behind it.
  static let textHasEnhancedContrast = AccessibilityRule(
    "text-has-enhanced-contrast", act: "09o5cg",
    title: Localized(
      nb: "Tekst skiller seg svært tydelig fra bakgrunnen", nn: "Tekst skil seg svært tydeleg frå bakgrunnen",
      en: "Text stands out very well from its background"),
    criteria: [.contrastEnhanced], requirements: ["wcag20:1.4.6"],
    related: ["wcag-technique:G17", "wcag-technique:G18", "wcag20:1.4.3"], decidedBy: .styles,
    examples: [
      .passes("<p>Alle barn har plass"), .fails("<p style='color:#666;background:#fff'>Alle barn har plass"),
      .concernsNot("<p hidden>Alle barn"),
    ]
  ) { page, report in
    page.judgeContrast(normal: 7, large: 4.5, in: &report)
  }
}
