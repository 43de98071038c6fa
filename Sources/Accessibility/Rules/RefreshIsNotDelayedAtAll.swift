internal import HTML
internal import Results

extension AccessibilityRule {
  /// The page is not reloaded or left after some time, however long.
  static let refreshIsNotDelayedAtAll = AccessibilityRule(
    "refresh-is-not-delayed-at-all", act: "bisz58",
    title: Localized(
      nb: "Siden lastes aldri på nytt av seg selv", nn: "Sida blir aldri lasta på nytt av seg sjølv",
      en: "The page never reloads by itself"),
    criteria: [.interruptions, .changeOnRequest], requirements: ["wcag20:2.2.4", "wcag20:3.2.5"],
    related: ["wcag-technique:G110", "wcag-technique:H76", "wcag20:2.2.1"], decidedBy: .markup,
    examples: [
      .passes("<meta http-equiv=refresh content='0; url=/ny'>"), .fails("<meta http-equiv=refresh content=72001>"),
      .concernsNot("<meta http-equiv=refresh content='+5'>"),
    ]
  ) { page, report in
    guard let (node, directive) = page.refresh else { return }
    report.judge(node, directive.delay == 0, attribute: "content")
  }
}
