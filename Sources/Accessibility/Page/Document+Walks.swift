internal import HTML

// Walks over the tree as concrete sequences: rules make very many of them, and generic ones cost more than the work.
extension Document {
  /// The nodes above, from the parent to the root.
  func above(_ node: Node) -> NodesAbove { NodesAbove(document: self, upcoming: parent(node)) }

  /// All nodes below, each before its own children.
  func below(_ node: Node) -> NodesBelow { NodesBelow(document: self, top: node, current: node) }

  /// The nodes directly below.
  func inside(_ node: Node) -> NodesInside { NodesInside(document: self, upcoming: firstChild(node)) }
}

struct NodesAbove: Sequence, IteratorProtocol {
  let document: Document
  var upcoming: Node?

  mutating func next() -> Node? {
    guard let node = upcoming else { return nil }
    upcoming = document.parent(node)
    return node
  }
}

struct NodesInside: Sequence, IteratorProtocol {
  let document: Document
  var upcoming: Node?

  mutating func next() -> Node? {
    guard let node = upcoming else { return nil }
    upcoming = document.nextSibling(node)
    return node
  }
}

struct NodesBelow: Sequence, IteratorProtocol {
  let document: Document
  let top: Node
  var current: Node?

  mutating func next() -> Node? {
    guard var node = current else { return nil }
    if let child = document.firstChild(node) {
      current = child
      return child
    }
    while node != top {
      if let sibling = document.nextSibling(node) {
        current = sibling
        return sibling
      }
      guard let parent = document.parent(node) else { break }
      node = parent
    }
    current = nil
    return nil
  }
}
