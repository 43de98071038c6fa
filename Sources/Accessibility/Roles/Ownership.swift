internal import HTML
internal import Web

/// Which elements `aria-owns` makes the owners of others. The first element that refers to another owns it; what is above
/// an element cannot be owned by it, and what is hidden neither owns nor is owned.
///
/// Source: https://w3c.github.io/aria/#aria-owns
struct OwnershipIndex {
  private var owner: [Int: Node] = [:]
  private var owned: [Int: [Node]] = [:]

  init(_ page: PageContext) {
    for element in page.elements where page.aria(element).has(.owns) && !page.isHidden(element) {
      for target in page.references(.ariaOwns, of: element) where owner[target.number] == nil && target != element {
        guard page.flags(target).isSuperset(of: [.rendered, .visible]) else { continue }
        if page.document.ancestors(element).contains(target) { continue }
        owner[target.number] = element
        owned[element.number, default: []].append(target)
      }
    }
  }

  /// The element that owns another by `aria-owns`.
  func owner(of node: Node) -> Node? { owner[node.number] }

  /// What an element owns by `aria-owns`, in its order.
  func owned(by node: Node) -> [Node] { owned[node.number] ?? [] }
}

extension PageContext {
  /// The element that contains another in the accessibility tree: its owner by `aria-owns`, or the nearest one above that
  /// is neither presentational nor a plain generic one.
  func accessibilityParent(_ node: Node) -> Node? {
    var current = node
    var steps = 0
    while steps < 2_000 {
      steps += 1
      guard let parent = owners.owner(of: current) ?? document.parent(current), document.kind(parent) == .element
      else { return nil }
      if !isTransparent(parent) { return parent }
      current = parent
    }
    return nil
  }

  /// Whether an element only passes on what is in it: it is presentational, or generic without a global state or property.
  func isTransparent(_ node: Node) -> Bool {
    let role = role(node)
    return role == Role.none || (role == .generic && aria(node).isDisjoint(with: .resolvingPresentation))
  }
}
