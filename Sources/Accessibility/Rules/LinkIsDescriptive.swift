internal import HTML
internal import Results

extension AccessibilityRule {
  /// Links say by themselves where they lead. Words that say nothing fail; of others people judge.
  static let linkIsDescriptive = AccessibilityRule(
    "link-is-descriptive", act: "aizyf1",
    title: Localized(
      nb: "Lenker sier i seg selv hvor de fører", nn: "Lenkjer seier i seg sjølve kvar dei fører",
      en: "Links say by themselves where they lead"),
    criteria: [.linkPurposeLinkOnly], requirements: ["wcag20:2.4.9"], decidedBy: .judgement,
    examples: [
      .fails("<p>Søk om plass i barnehage <a href=/sok>her</a>"), .fails("<a href=/sok>Les mer …</a>"),
      .isOpen("<a href=/sok>Søk om plass i barnehage</a>"), .concernsNot("<a href=/sok hidden>her</a>"),
    ]
  ) { page, report in
    for node in page.namedLinks {
      let isHollow = EmptyWords.contains(page.name(node).bytes, in: EmptyWords.links)
      if isHollow { report.fail(node) } else { report.leaveOpen(node, .meaning) }
    }
  }
}

extension PageContext {
  /// The links in the accessibility tree that have a name.
  func findNamedLinks() -> [Node] {
    elements.filter { node in
      guard isHTMLOrSVG(node), let role = role(node), role.inherits(from: .link), isIncluded(node) else { return false }
      return !name(node).isEmpty
    }
  }
}
