internal import HTML
internal import Results

extension AccessibilityRule {
  /// Links say with the text around them where they lead. Words that say nothing, with nothing around, fail; of others
  /// people judge.
  static let linkInContextIsDescriptive = AccessibilityRule(
    "link-in-context-is-descriptive", act: "5effbb",
    title: Localized(
      nb: "Lenker sier sammen med teksten rundt hvor de fører",
      nn: "Lenkjer seier saman med teksten rundt kvar dei fører",
      en: "Links say with the text around them where they lead"),
    criteria: [.linkPurposeInContext], requirements: ["wcag20:2.4.4"], related: ["wcag20:2.4.9"],
    decidedBy: .judgement,
    examples: [
      .fails("<p>Vi har plass til alle.</p><p><a href=/sok>Les mer</a></p>"),
      .isOpen("<p>Søk om plass i barnehage <a href=/sok>her</a>"),
      .isOpen("<h2>Barnehage</h2><a href=/sok>Les mer</a>"), .isOpen("<a href=/sok>Søk om plass</a>"),
      .concernsNot("<a>Les mer</a>"),
    ]
  ) { page, report in
    var hasHeading = false
    var sizes: [Int: Int] = [:]
    let links = Set(page.namedLinks)
    for node in page.elements {
      if page.role(node) == .heading, page.isPerceived(node) { hasHeading = true }
      guard links.contains(node) else { continue }
      let name = page.name(node).bytes
      let isHollow = EmptyWords.contains(name, in: EmptyWords.links)
      if isHollow, !hasHeading, !page.hasContext(node, beyond: name, &sizes) {
        report.fail(node)
      } else {
        report.leaveOpen(node, .meaning)
      }
    }
  }
}

extension PageContext {
  /// Whether the text around a link says more than the link: its description, or the sentence, item or cell it is in.
  /// `sizes` remembers how much text stands in what was looked at.
  fileprivate func hasContext(_ link: Node, beyond name: [UInt8], _ sizes: inout [Int: Int]) -> Bool {
    if aria(link).has(.describedby) || has(.title, link) { return true }
    for ancestor in document.ancestors(link).prefix(100) where document.kind(ancestor) == .element {
      if sizes[ancestor.number] == nil { sizes[ancestor.number] = contextSize(ancestor) }
      if sizes[ancestor.number] ?? 0 > name.count + 2 { return true }
    }
    return false
  }

  /// How many bytes of text an element gives to the links in it for a context.
  private func contextSize(_ node: Node) -> Int {
    switch role(node) {
    case .listitem, .cell, .gridcell, .columnheader, .rowheader, .row, .definition, .group, .article, .figure, .region,
      .complementary, .navigation:
      visibleText(node).bytes.count
    default: flags(node).contains(.apart) ? lineText(node).bytes.count : 0
    }
  }

  /// The text that stands in a block itself, outside of the blocks in it.
  private func lineText(_ block: Node) -> NameText {
    var text = NameText()
    var stack = Array(document.children(block).prefix(200)).reversed().map { $0 }
    var steps = 0
    while let node = stack.popLast(), steps < 500 {
      steps += 1
      switch document.kind(node) {
      case .text: if isPerceived(node) { text.append(document.text(node)) }
      case .element where !flags(node).contains(.apart):
        stack.append(contentsOf: Array(document.children(node).prefix(200)).reversed())
      default: text.space()
      }
    }
    return text
  }
}
