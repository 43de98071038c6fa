// For tables beside a document that have an entry for each name, and for whoever compares names as bytes.

extension ElementName {
  /// The name's number: the same for an element and an attribute of the same spelling, valid within one document.
  public var code: Int { Int(number) }
}

extension AttributeName {
  /// The name's number: the same for an element and an attribute of the same spelling, valid within one document.
  public var code: Int { Int(number) }
}

extension Document {
  /// Whether browsers show the page in quirks mode, where selectors take classes and ids in any case.
  public var isQuirky: Bool { arena.doctype.map(QuirksMode.isQuirky) ?? true }

  /// The element's name spelled out as UTF-8, whoever defined it; empty for other nodes.
  public func tagNameBytes(_ node: Node) -> ArraySlice<UInt8> { arena.pool.names.bytes(record(node).name.number) }

  /// An attribute's name spelled out as UTF-8, whoever defined it.
  public func bytes(of name: AttributeName) -> ArraySlice<UInt8> { arena.pool.names.bytes(name.number) }
}
