extension Document {
  /// The text of a text node or comment as UTF-8, character references resolved; empty for other nodes.
  public func text(_ node: Node) -> ArraySlice<UInt8> {
    let record = record(node)
    switch record.kind {
    case .text, .comment: return arena.pool.bytes[Int(record.start)..<Int(record.end)]
    case .document, .doctype, .element: return []
    }
  }

  /// All text below the node (or its own, for a text node), joined without any separator. Comments do not count; the
  /// content of `script` and `style` does.
  public func textContent(_ node: Node) -> String {
    if kind(node) == .text { return String(decoding: text(node), as: UTF8.self) }
    var content: [UInt8] = []
    for below in descendants(node) where kind(below) == .text { content.append(contentsOf: text(below)) }
    return String(decoding: content, as: UTF8.self)
  }

  /// The value of an attribute as UTF-8, character references resolved; `nil` when the element does not have it, empty
  /// when it has no value.
  public func attribute(_ name: AttributeName, of node: Node) -> ArraySlice<UInt8>? {
    let record = record(node)
    guard record.kind == .element else { return nil }
    for index in Int(record.start)..<Int(record.end) where arena.pool.attributes[index].name == name {
      return value(arena.pool.attributes[index])
    }
    return nil
  }

  /// Whether some element may have an attribute of that name; `false` is certain. One look at each attribute, without a walk
  /// over the tree.
  public func mayHave(_ name: AttributeName) -> Bool { arena.pool.attributes.contains { $0.name == name } }

  /// The attributes of an element in the order of the source; nothing for other nodes.
  public func attributes(of node: Node) -> AttributeSequence {
    let record = record(node)
    let range = record.kind == .element ? Int(record.start)..<Int(record.end) : 0..<0
    return AttributeSequence(records: arena.pool.attributes, bytes: arena.pool.bytes, range: range)
  }

  /// An attribute's name spelled out, whoever defined it.
  public func text(of name: AttributeName) -> String {
    String(decoding: arena.pool.names.bytes(name.number), as: UTF8.self)
  }

  private func value(_ attribute: AttributeRecord) -> ArraySlice<UInt8> {
    arena.pool.bytes[Int(attribute.start)..<Int(attribute.end)]
  }
}

/// The attributes of an element in the order of the source.
public struct AttributeSequence: Sequence, IteratorProtocol, Sendable {
  let records: [AttributeRecord]
  let bytes: [UInt8]
  var range: Range<Int>

  /// The next attribute; `nil` after the last.
  public mutating func next() -> (name: AttributeName, value: ArraySlice<UInt8>)? {
    guard let index = range.popFirst() else { return nil }
    let record = records[index]
    return (record.name, bytes[Int(record.start)..<Int(record.end)])
  }
}
