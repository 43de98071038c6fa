internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// Links that are called the same and stand in the same text lead to the same. The same address is the same; of others
  /// people judge.
  static let sameLinksInContextHaveSamePurpose = AccessibilityRule(
    "same-links-in-context-have-same-purpose", act: "fd3a94",
    title: Localized(
      nb: "Lenker med samme navn i samme tekst fører til det samme",
      nn: "Lenkjer med same namn i same tekst fører til det same",
      en: "Links with the same name in the same text lead to the same"),
    criteria: [.linkPurposeInContext], requirements: ["wcag20:2.4.4"], related: ["wcag20:2.4.9"],
    decidedBy: .judgement,
    examples: [
      .passes("<p><a href=/kontakt>Kontakt</a> eller <a href=/kontakt>kontakt</a></p>"),
      .isOpen("<p><a href=/kontakt>Kontakt</a> eller <a href=/post>Kontakt</a></p>"),
      .concernsNot("<ul><li>Skole <a href=/a>Kontakt</a><li>Plan <a href=/b>Kontakt</a></ul>"),
    ]
  ) { page, report in
    struct Place: Hashable {
      let name: String
      let text: [UInt8]
    }
    let links = page.namedLinks
    let names = Dictionary(grouping: links) { page.comparableName($0) }
    var texts: [Node: [UInt8]] = [:]
    let groups = Dictionary(grouping: names.values.filter { $0.count > 1 }.flatMap { $0 }) { link in
      guard let block = page.block(around: link) else { return Place(name: page.comparableName(link), text: []) }
      let text = texts[block] ?? page.visibleText(block).bytes
      texts[block] = text
      return Place(name: page.comparableName(link), text: text)
    }
    for group in groups.values where group.count > 1 { page.judgeTargets(of: group, in: &report) }
  }
}

extension PageContext {
  /// The nearest element above a link that stands on lines of its own.
  fileprivate func block(around node: Node) -> Node? {
    document.ancestors(node).first { flags($0).contains(.apart) }
  }
}
