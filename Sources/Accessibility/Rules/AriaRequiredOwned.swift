internal import HTML
internal import Results

extension AccessibilityRule {
  /// Lists, menus, tables and the like hold only what belongs in them.
  static let ariaRequiredOwned = AccessibilityRule(
    "aria-required-owned", act: "bc4a75",
    title: Localized(
      nb: "Lister, menyer og tabeller inneholder bare det som hører hjemme i dem",
      nn: "Lister, menyar og tabellar inneheld berre det som høyrer heime i dei",
      en: "Lists, menus and tables hold only what belongs in them"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], decidedBy: .markup,
    examples: [
      .passes("<ul><li>Skole</ul>"), .passes("<ul role=tablist><li role=none><span role=tab>Skole</span></ul>"),
      .passes("<div role=menu><div role=group><span role=menuitem>Ny</span></div></div>"),
      .fails("<div role=list><span>Skole</span></div>"), .fails("<div role=list><a href=/>Skole</a></div>"),
      .fails("<ul><div></div></ul>"), .passes("<table><colgroup><col></colgroup><tr><td>1</table>"),
      .concernsNot("<div role=list hidden></div>"),
      .concernsNot("<ul role=menu aria-busy=true>Henter</ul>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) {
      guard let role = page.role(node), !role.traits.owned.isEmpty, page.isIncluded(node) else { continue }
      if page.isBusy(node) { continue }
      var search = OwnedSearch(page: page, allowed: role.traits.owned)
      search.look(into: node, depth: 0)
      if search.isUnfinished { report.leaveOpen(node, .tooMuchWork) } else { report.judge(node, search.isGood) }
    }
  }
}

extension PageContext {
  fileprivate func isBusy(_ node: Node) -> Bool {
    var current: Node? = node
    while let candidate = current, document.kind(candidate) == .element {
      if aria(candidate).has(.busy), has(.ariaBusy, "true", candidate) { return true }
      current = document.parent(candidate)
    }
    return false
  }
}

/// Looks at what an element owns in the accessibility tree. Groups are looked into as if what they hold stood outside.
private struct OwnedSearch {
  let page: PageContext
  let allowed: [Role]
  private(set) var hasWrong = false
  private(set) var hasRight = false
  private var hasEmpty = false
  private var steps = 0

  init(page: PageContext, allowed: [Role]) {
    self.page = page
    self.allowed = allowed
  }

  var isUnfinished: Bool { steps > 20_000 && !hasWrong }

  /// Nothing wrong, and if there are empty boxes only, no part at all.
  var isGood: Bool { !hasWrong && (hasRight || !hasEmpty) }

  mutating func look(into node: Node, depth: Int) {
    guard depth < 64 else { return }
    for child in page.document.children(node) where page.document.kind(child) == .element {
      // What is owned by another is looked at there.
      if let owner = page.owners.owner(of: child), owner != node { continue }
      look(at: child, depth: depth)
      if steps > 20_000 { return }
    }
    for owned in page.owners.owned(by: node) where page.document.parent(owned) != node { look(at: owned, depth: depth) }
  }

  private mutating func look(at node: Node, depth: Int) {
    steps += 1
    guard !page.isHidden(node), page.isHTMLOrSVG(node) else { return }
    let role = page.role(node)
    if let role, allowed.contains(role) {
      hasRight = true
      if role == .group { look(into: node, depth: depth + 1) }
    } else if role == nil, !page.document.name(node).isStandard {
      // A custom element may have any role.
      hasRight = true
    } else if role == nil ? !Self.silent.contains(page.document.name(node)) : page.isTransparent(node) {
      let before = (hasWrong, hasRight)
      look(into: node, depth: depth + 1)
      guard role != Role.none, before == (hasWrong, hasRight) else { return }
      if holdsText(node) { hasWrong = true } else { hasEmpty = true }
    } else if role != nil {
      hasWrong = true
    }
  }

  /// Elements of which assistive technology gets to know nothing.
  private static let silent: Set<ElementName> = [.col, .colgroup, .br, .wbr]

  private func holdsText(_ node: Node) -> Bool {
    page.document.descendants(node).prefix(1_000).contains {
      page.document.kind($0) == .text && page.flags($0).isExposed && !page.document.text($0).trimmed.isEmpty
    }
  }
}
