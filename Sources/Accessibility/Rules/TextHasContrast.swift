internal import HTML
internal import Results

extension AccessibilityRule {
  /// Text stands out from what is behind it.
  static let textHasContrast = AccessibilityRule(
    "text-has-contrast", act: "afw4f7",
    title: Localized(
      nb: "Tekst skiller seg tydelig fra bakgrunnen", nn: "Tekst skil seg tydeleg frå bakgrunnen",
      en: "Text stands out from its background"),
    criteria: [.contrastMinimum], requirements: ["wcag20:1.4.3"], related: ["wcag20:1.4.6"], decidedBy: .styles,
    examples: [
      .passes("<p>Alle barn har plass"), .fails("<p style='color:#aaa;background:#fff'>Alle barn har plass"),
      .passes("<p style='color:#888;background:#fff;font-size:24px'>Alle barn har plass"),
      .isOpen("<p style='color:#fff;background:url(a.png)'>Alle barn har plass"),
      .concernsNot("<button disabled style='color:#aaa'>Send</button>"), .concernsNot("<p hidden>Alle barn"),
    ]
  ) { page, report in
    page.judgeContrast(normal: 4.5, large: 3, in: &report)
  }
}
