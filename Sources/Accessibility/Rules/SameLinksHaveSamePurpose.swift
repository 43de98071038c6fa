internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// Links that are called the same lead to the same. The same address is the same; of others people judge.
  static let sameLinksHaveSamePurpose = AccessibilityRule(
    "same-links-have-same-purpose", act: "b20e66",
    title: Localized(
      nb: "Lenker med samme navn fører til det samme", nn: "Lenkjer med same namn fører til det same",
      en: "Links with the same name lead to the same"),
    criteria: [.linkPurposeLinkOnly], requirements: ["wcag20:2.4.9"], decidedBy: .judgement,
    examples: [
      .passes("<a href=/kontakt>Kontakt</a> <a href=/kontakt title=Kontakt></a>"),
      .isOpen("<a href=/kontakt>Kontakt</a> <a href=/post>kontakt</a>"),
      .concernsNot("<a href=/kontakt>Kontakt</a> <a href=/kontakt>Post</a>"),
    ]
  ) { page, report in
    let groups = Dictionary(grouping: page.namedLinks) { page.comparableName($0) }
    for group in groups.values where group.count > 1 { page.judgeTargets(of: group, in: &report) }
  }
}

extension PageContext {
  /// A name in the form in which names are compared.
  func comparableName(_ node: Node) -> String { name(node).text.lowercased() }

  /// Passes a group of links or frames when all lead to the same address.
  func judgeTargets(of group: [Node], in report: inout RuleReport) {
    let targets = group.map(target)
    let first = targets.first ?? nil
    let isSame = first != nil && targets.allSatisfy { $0 == first }
    guard let node = group.min() else { return }
    if isSame { report.pass(node) } else { report.leaveOpen(node, .otherDocument) }
  }

  /// Where a link or frame leads; `nil` when that is not an address in an attribute.
  private func target(_ node: Node) -> String? {
    let attribute: AttributeName = isHTML(.iframe, node) ? .src : .href
    guard let value = trimmed(attribute, of: node) ?? trimmed(.xlinkHref, of: node) else { return nil }
    return link(value)?.description ?? String(decoding: value, as: UTF8.self)
  }
}
