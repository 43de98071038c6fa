internal import HTML
internal import Results

extension AccessibilityRule {
  /// List items stand in lists. Only there do they tell that they belong together, and how many they are.
  static let listItemIsInList = AccessibilityRule(
    "list-item-is-in-list", basis: .htmlTechnique("H48"),
    title: Localized(nb: "Listepunkter står i lister", nn: "Listepunkt står i lister", en: "List items stand in lists"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], related: ["wcag-technique:H48"],
    decidedBy: .markup,
    examples: [
      .passes("<ul><li>Skole</ul>"), .passes("<div role=list><li>Skole</li></div>"),
      .passes("<ul><div><li>Skole</div></ul>"), .passes("<ol aria-owns=a></ol><li id=a>Skole"),
      .fails("<li>Skole"), .fails("<div><li>Skole<li>Barnehage</div>"), .fails("<nav><li><a href=/>Skole</a></nav>"),
      .isOpen("<my-list><li>Skole</my-list>"), .concernsNot("<li role=menuitem>Skole"),
      .concernsNot("<ul role=none><li>Skole</ul>"), .concernsNot("<ul role=tablist><li role=tab>Skole</ul>"),
      .concernsNot("<div><li></li></div>"), .concernsNot("<div><li hidden>Skole</div>"),
    ]
  ) { page, report in
    for node in page.listParts where page.isHTML(.li, node) && !page.isHidden(node) {
      guard page.explicitRole(node) == nil, page.document.firstChild(node) != nil else { continue }
      switch page.home(of: node) {
      case .list: report.pass(node)
      case .otherwise: continue
      case .unknown: report.leaveOpen(node, .script)
      case .nothing: report.fail(node)
      }
    }
  }
}

/// Where a list item stands.
private enum ItemHome {
  /// In what assistive technology calls a list.
  case list
  /// In a list that the author calls something else, or nothing.
  case otherwise
  /// In an element that only scripts know.
  case unknown
  /// In no list.
  case nothing
}

extension PageContext {
  fileprivate func home(of item: Node) -> ItemHome {
    var current = item
    for _ in 0..<2_000 {
      guard let parent = owners.owner(of: current) ?? document.parent(current), document.kind(parent) == .element
      else { return .nothing }
      if role(parent) == .list { return .list }
      if isList(parent) || isHTML(.dir, parent) { return .otherwise }
      if !document.name(parent).isStandard || isHTML(.slot, parent) { return .unknown }
      if !isTransparent(parent) { return .nothing }
      current = parent
    }
    return .unknown
  }
}
