internal import HTML
internal import Results

extension AccessibilityRule {
  /// No text stands loose in a list: what is said there is said by its items. Elements that are no items are found by
  /// `aria-required-owned`.
  static let listTextIsInItems = AccessibilityRule(
    "list-text-is-in-items", basis: .htmlTechnique("H48"),
    title: Localized(
      nb: "Tekst i lister står i punkter", nn: "Tekst i lister står i punkt", en: "Text in lists stands in items"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], related: ["wcag-technique:H48"],
    decidedBy: .markup,
    examples: [
      .passes("<ul><li>Skole</ul>"), .passes("<ul> <li>Skole</li> | <li>Barnehage</li> </ul>"),
      .fails("<ul>Skole<li>Barnehage</ul>"), .fails("<ol>Søk om plass<br>Vent på svar</ol>"),
      .fails("<menu><li>Skole</li>og mer</menu>"), .passes("<ul><!-- Skole --><li>Skole</ul>"),
      .concernsNot("<ul></ul>"), .concernsNot("<ul role=none>Skole</ul>"), .concernsNot("<ul hidden>Skole</ul>"),
      .concernsNot("<ul role=menu>Skole</ul>"),
    ]
  ) { page, report in
    for node in page.listParts where page.isList(node) && page.role(node) == .list && page.isIncluded(node) {
      guard page.document.firstChild(node) != nil else { continue }
      report.judge(node, !page.document.children(node).contains { page.isLooseText($0) })
    }
  }
}

extension PageContext {
  /// Whether the element is one of HTML's lists of items.
  func isList(_ node: Node) -> Bool {
    switch document.name(node) {
    case .ul, .ol, .menu: document.namespace(node) == .html
    default: false
    }
  }

  /// Whether a node is text that says something and that assistive technology gets to know. Marks between items do not.
  func isLooseText(_ node: Node) -> Bool {
    guard document.kind(node) == .text, flags(node).isExposed else { return false }
    let words = document.text(node).trimmed
    return !words.isEmpty && Self.isLanguage(words)
  }
}
