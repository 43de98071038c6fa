internal import HTML
internal import Results

extension AccessibilityRule {
  /// A `style` attribute that nobody can override leaves enough space between lines.
  static let lineHeightIsGreat = AccessibilityRule(
    "line-height-is-great", act: "78fd32",
    title: Localized(
      nb: "Linjeavstanden kan økes", nn: "Linjeavstanden kan aukast", en: "The distance of lines can be widened"),
    criteria: [.textSpacing], requirements: ["wcag21:1.4.12"], decidedBy: .styles,
    examples: [
      .passes("<p style='line-height:1.6!important'>Alle barn har plass"),
      .fails("<p style='line-height:1!important;width:60px'>Alle barn har plass i barnehagen fra de fyller ett"),
      .isOpen("<p style='line-height:1!important'>Alle barn"),
      .concernsNot("<p style='line-height:1'>Alle barn har plass"),
      .concernsNot("<p style='line-height:unset!important'>Alle barn har plass"),
    ]
  ) { page, report in
    page.judgeSpacing(.lineHeight, atLeast: 1.5, in: &report)
  }
}
