// For tables beside a document: positions of nodes and numbers of names, so that what is known of a node lies in an array.

extension Node {
  /// The node's position in its document's storage: from 0 to below `Document.nodeCount`.
  public var position: Int { Int(index) }
}

extension ElementName {
  /// The name's number: the same for an element and an attribute of the same spelling, valid within one document.
  public var code: Int { Int(number) }
}

extension AttributeName {
  /// The name's number: the same for an element and an attribute of the same spelling, valid within one document.
  public var code: Int { Int(number) }
}

extension Document {
  /// How many nodes the document's storage holds, those that hang nowhere included.
  public var nodeCount: Int { arena.nodes.count }

  /// Whether browsers show the page in quirks mode, where selectors take classes and ids in any case.
  public var isQuirky: Bool { arena.doctype.map(QuirksMode.isQuirky) ?? true }

  /// The element's name spelled out as UTF-8, whoever defined it; empty for other nodes.
  public func tagNameBytes(_ node: Node) -> ArraySlice<UInt8> { arena.pool.names.bytes(record(node).name.number) }

  /// An attribute's name spelled out as UTF-8, whoever defined it.
  public func bytes(of name: AttributeName) -> ArraySlice<UInt8> { arena.pool.names.bytes(name.number) }
}
