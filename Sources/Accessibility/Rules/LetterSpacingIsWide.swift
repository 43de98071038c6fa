internal import HTML
internal import Results

extension AccessibilityRule {
  /// A `style` attribute that nobody can override leaves enough space.
  static let letterSpacingIsWide = AccessibilityRule(
    "letter-spacing-is-wide", act: "24afc2",
    title: Localized(
      nb: "Bokstavavstanden kan økes", nn: "Bokstavavstanden kan aukast", en: "Letter spacing can be widened"),
    criteria: [.textSpacing], requirements: ["wcag21:1.4.12"], decidedBy: .styles,
    examples: [
      .passes("<p style='letter-spacing:0.2em!important'>Alle barn har plass"),
      .fails("<p style='letter-spacing:0.05em!important'>Alle barn har plass"),
      .fails("<div style='letter-spacing:initial!important'><p>Alle barn har plass</div>"),
      .concernsNot("<p style='letter-spacing:0.05em'>Alle barn har plass"),
      .concernsNot("<p style='letter-spacing:inherit!important'>Alle barn"),
      .concernsNot("<p style='letter-spacing:0.05em!important' hidden>Alle barn har plass"),
    ]
  ) { page, report in
    page.judgeSpacing(.letterSpacing, atLeast: 0.12, in: &report)
  }
}
