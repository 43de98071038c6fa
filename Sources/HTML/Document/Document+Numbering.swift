extension Node {
  /// The node's place in tables that have one entry for each node of its document: from 0, below `Document.nodeCount`.
  @inlinable public var number: Int { Int(index) }
}

extension Document {
  /// How many nodes the document has, those of `template` content among them.
  public var nodeCount: Int { arena.nodes.count }

  /// The node with a number below `nodeCount`.
  public func node(_ number: Int) -> Node { Node(Int32(number)) }
}
