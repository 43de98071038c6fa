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
    var texts: [Node: [UInt8]] = [:]
    let names = Dictionary(grouping: page.namedLinks) { page.comparableName($0) }
    for links in names.values where links.count > 1 {
      let groups = Dictionary(grouping: links) { link -> [UInt8] in
        guard let block = page.block(around: link) else { return [] }
        if let known = texts[block] { return known }
        let text = page.visibleText(block).bytes
        texts[block] = text
        return text
      }
      for group in groups.values where group.count > 1 { page.judgeTargets(of: group, in: &report) }
    }
  }
}

extension PageContext {
  /// The nearest element above a link that stands on lines of its own.
  fileprivate func block(around node: Node) -> Node? {
    document.ancestors(node).first { flags($0).contains(.apart) }
  }
}
