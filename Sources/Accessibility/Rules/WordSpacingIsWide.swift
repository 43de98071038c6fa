internal import HTML
internal import Results

extension AccessibilityRule {
  /// A `style` attribute that nobody can override leaves enough space.
  static let wordSpacingIsWide = AccessibilityRule(
    "word-spacing-is-wide", act: "9e45ec",
    title: Localized(nb: "Ordavstanden kan økes", nn: "Ordavstanden kan aukast", en: "Word spacing can be widened"),
    criteria: [.textSpacing], requirements: ["wcag21:1.4.12"], decidedBy: .styles,
    examples: [
      .passes("<p style='word-spacing:0.2em!important'>Alle barn har plass"),
      .fails("<p style='word-spacing:0.05em!important'>Alle barn har plass"),
      .fails("<div style='word-spacing:initial!important'><p>Alle barn har plass</div>"),
      .concernsNot("<p style='word-spacing:0.05em'>Alle barn har plass"),
      .concernsNot("<p style='word-spacing:inherit!important'>Alle barn"),
      .concernsNot("<p style='word-spacing:0.05em!important' hidden>Alle barn har plass"),
    ]
  ) { page, report in
    page.judgeSpacing(.wordSpacing, atLeast: 0.16, in: &report)
  }
}
