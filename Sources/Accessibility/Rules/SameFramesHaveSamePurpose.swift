internal import HTML
internal import Results

extension AccessibilityRule {
  /// Frames that are called the same show the same. The same address is the same; of others people judge.
  static let sameFramesHaveSamePurpose = AccessibilityRule(
    "same-frames-have-same-purpose", act: "4b1c6c",
    title: Localized(
      nb: "Rammer med samme navn viser det samme", nn: "Rammer med same namn viser det same",
      en: "Frames with the same name show the same"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], decidedBy: .judgement,
    examples: [
      .passes("<iframe title=Kart src=/kart></iframe><iframe title=kart src=/kart></iframe>"),
      .isOpen("<iframe title=Kart src=/kart></iframe><iframe title=Kart src=/plan></iframe>"),
      .concernsNot("<iframe title=Kart src=/kart></iframe><iframe title=Plan src=/plan></iframe>"),
    ]
  ) { page, report in
    let frames = page.elements.filter { page.isHTML(.iframe, $0) && page.isIncluded($0) && !page.name($0).isEmpty }
    let groups = Dictionary(grouping: frames) { page.comparableName($0) }
    for group in groups.values where group.count > 1 { page.judgeTargets(of: group, in: &report) }
    let nested = page.elements.contains { page.isHTML(.iframe, $0) && page.has(.srcdoc, $0) }
    if nested, report.targets.isEmpty, !frames.isEmpty { report.undecidable = .otherDocument }
  }
}
