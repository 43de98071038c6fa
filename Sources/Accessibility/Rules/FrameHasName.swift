internal import HTML
internal import Results

extension AccessibilityRule {
  /// Frames have a name.
  static let frameHasName = AccessibilityRule(
    "frame-has-name", act: "cae760",
    title: Localized(nb: "Rammer har et navn", nn: "Rammer har eit namn", en: "Frames have a name"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<iframe src=/kart title='Kart over kommunen'></iframe>"), .fails("<iframe src=/kart></iframe>"),
      .fails("<iframe src=/kart name=Kart></iframe>"), .concernsNot("<iframe src=/kart hidden></iframe>"),
      .concernsNot("<iframe src=/kart tabindex=-1></iframe>"), .concernsNot("<iframe src=/kart role=none></iframe>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTML(.iframe, node) && page.isIncluded(node) {
      if page.focusability(node) == .sequential { report.judge(node, named: page.name(node)) }
    }
  }
}
