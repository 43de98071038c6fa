internal import HTML
internal import Results
internal import Styling

extension AccessibilityRule {
  /// The page does not turn itself when the screen is turned.
  static let orientationIsFree = AccessibilityRule(
    "orientation-is-free", act: "b33eff",
    title: Localized(
      nb: "Siden kan leses både på høykant og på tvers", nn: "Sida kan lesast både på høgkant og på tvers",
      en: "The page can be read upright and sideways"),
    criteria: [.orientation], requirements: ["wcag21:1.3.4"], decidedBy: .styles,
    examples: [
      .fails("<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style><p>Alle barn"),
      .passes("<style>@media (orientation: portrait) { body { transform: rotate(180deg) } }</style><p>Alle barn"),
      .concernsNot("<style>body { transform: rotate(90deg) }</style><p>Alle barn"), .concernsNot("<p>Alle barn"),
    ]
  ) { page, report in
    for turn in page.styles.orientationTurns() where page.document.namespace(turn.node) == .html {
      guard let difference = turn.difference else {
        report.leaveOpen(turn.node, .styles)
        continue
      }
      report.judge(turn.node, abs(abs(difference) - 90) > 1)
    }
  }
}
