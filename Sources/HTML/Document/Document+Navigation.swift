extension Document {
  /// The node above; `nil` for the root and for roots of `template` content.
  public func parent(_ node: Node) -> Node? { link(record(node).parent) }

  /// The first node directly below.
  public func firstChild(_ node: Node) -> Node? { link(record(node).firstChild) }

  /// The last node directly below.
  public func lastChild(_ node: Node) -> Node? { link(record(node).lastChild) }

  /// The next node under the same parent.
  public func nextSibling(_ node: Node) -> Node? { link(record(node).nextSibling) }

  /// The node before it under the same parent.
  public func previousSibling(_ node: Node) -> Node? { link(record(node).previousSibling) }

  /// The nodes directly below, in order.
  public func children(_ node: Node) -> ChildSequence {
    ChildSequence(nodes: arena.nodes, upcoming: record(node).firstChild)
  }

  /// All nodes below, each before its own children, without the node itself. `template` content is not among them.
  public func descendants(_ node: Node) -> DescendantSequence {
    DescendantSequence(nodes: arena.nodes, top: node.index)
  }

  /// The nodes above, from the parent to the root.
  public func ancestors(_ node: Node) -> AncestorSequence {
    AncestorSequence(nodes: arena.nodes, upcoming: record(node).parent)
  }

  /// The root of what stands inside a `template` element. Browsers show none of it and it is not below the element.
  public func templateContent(_ node: Node) -> Node? { arena.templateContents[node.index].map(Node.init) }

  private func link(_ index: Int32) -> Node? { index < 0 ? nil : Node(index) }
}

/// The nodes directly below a node.
public struct ChildSequence: Sequence, IteratorProtocol, Sendable {
  let nodes: [NodeRecord]
  var upcoming: Int32

  /// The next node; `nil` after the last.
  public mutating func next() -> Node? {
    guard upcoming >= 0 else { return nil }
    defer { upcoming = nodes[Int(upcoming)].nextSibling }
    return Node(upcoming)
  }
}

/// The nodes above a node.
public struct AncestorSequence: Sequence, IteratorProtocol, Sendable {
  let nodes: [NodeRecord]
  var upcoming: Int32

  /// The next node; `nil` after the last.
  public mutating func next() -> Node? {
    guard upcoming >= 0 else { return nil }
    defer { upcoming = nodes[Int(upcoming)].parent }
    return Node(upcoming)
  }
}

/// All nodes below a node, each before its own children.
public struct DescendantSequence: Sequence, IteratorProtocol, Sendable {
  let nodes: [NodeRecord]
  let top: Int32
  var current: Int32

  init(nodes: [NodeRecord], top: Int32) {
    self.nodes = nodes
    self.top = top
    current = top
  }

  /// The next node; `nil` after the last.
  public mutating func next() -> Node? {
    guard current >= 0 else { return nil }
    if nodes[Int(current)].firstChild >= 0 {
      current = nodes[Int(current)].firstChild
      return Node(current)
    }
    while current != top {
      let record = nodes[Int(current)]
      if record.nextSibling >= 0 {
        current = record.nextSibling
        return Node(current)
      }
      current = record.parent
    }
    current = -1
    return nil
  }
}
