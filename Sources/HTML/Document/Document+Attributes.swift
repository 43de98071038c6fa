// Attributes by their place, for walks over whole pages: nothing is allocated and nothing generic is called.
extension Document {
  /// The places of an element's attributes, for `attributeName(at:)` and `attributeValue(at:)`; empty for other nodes.
  public func attributePlaces(of node: Node) -> Range<Int> {
    let record = record(node)
    return record.kind == .element ? Int(record.start)..<Int(record.end) : 0..<0
  }

  /// The name of the attribute at a place.
  public func attributeName(at place: Int) -> AttributeName { arena.pool.attributes[place].name }

  /// The value of the attribute at a place, as UTF-8, character references resolved.
  public func attributeValue(at place: Int) -> ArraySlice<UInt8> {
    let attribute = arena.pool.attributes[place]
    return arena.pool.bytes[Int(attribute.start)..<Int(attribute.end)]
  }
}
