internal import HTML
internal import Results

extension AccessibilityRule {
  /// The page is not reloaded or left after some time.
  static let refreshIsNotDelayed = AccessibilityRule(
    "refresh-is-not-delayed", act: "bc659a",
    title: Localized(
      nb: "Siden lastes ikke på nytt av seg selv", nn: "Sida blir ikkje lasta på nytt av seg sjølv",
      en: "The page does not reload by itself"),
    criteria: [.timingAdjustable], requirements: ["wcag20:2.2.1", "wcag20:2.2.4", "wcag20:3.2.5"],
    related: ["wcag-technique:G110", "wcag-technique:H76"], decidedBy: .markup,
    examples: [
      .passes("<meta http-equiv=refresh content='0; url=/ny'>"), .passes("<meta http-equiv=refresh content=72001>"),
      .fails("<meta http-equiv=refresh content=30>"),
      .fails("<meta http-equiv=refresh content='x'><meta http-equiv=Refresh content='5;/ny'>"),
      .concernsNot("<meta http-equiv=refresh content='0: /ny'>"),
    ]
  ) { page, report in
    guard let (node, directive) = page.refresh else { return }
    report.judge(node, directive.delay == 0 || directive.delay > 72_000, attribute: "content")
  }
}
