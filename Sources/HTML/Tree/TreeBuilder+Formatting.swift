extension TreeBuilder {
  /// The start tag of an element that goes on in the next paragraph when it is not ended.
  mutating func startFormatting(_ token: Token) {
    if token.name == .a, let index = formatting.lastIndex(of: .a) {
      let node = formatting.items[index].node
      _ = adopt(token)
      formatting.remove(node: node)
      if let index = open.index(ofNode: node) { open.remove(at: index) }
    }
    reconstructFormatting(by: token)
    if token.name == .nobr, open.hasInScope(.nobr) {
      if !adopt(token) { endAnyOther(token) }
      reconstructFormatting(by: token)
    }
    let node = Int32(arena.nodes.count)
    if insertElement(token) { remember(node, token.name) }
  }

  /// Puts an element on the list of active formatting elements, which holds at most three that are alike ("Noah's Ark").
  private mutating func remember(_ node: Int32, _ name: ElementName) {
    var alike = 0
    var first = -1
    var index = formatting.count - 1
    while index >= 0, !formatting.items[index].isMarker {
      if formatting.items[index].name == name, haveSameAttributes(formatting.items[index].node, node) {
        alike += 1
        first = index
      }
      index -= 1
    }
    if alike >= 3 { formatting.remove(at: first) }
    if formatting.countAfterMarker >= limits.formattingElements {
      note(.formatting)
      formatting.remove(at: formatting.count - formatting.countAfterMarker)
    }
    formatting.append(FormattingElement(node: node, name: name))
  }

  private func haveSameAttributes(_ first: Int32, _ second: Int32) -> Bool {
    let one = arena.nodes[Int(first)]
    let other = arena.nodes[Int(second)]
    guard one.end - one.start == other.end - other.start else { return false }
    for index in Int(one.start)..<Int(one.end) {
      let attribute = arena.pool.attributes[index]
      let value = arena.pool.bytes[Int(attribute.start)..<Int(attribute.end)]
      guard arena.pool.value(of: attribute.name, start: other.start, end: other.end) == value else { return false }
    }
    return true
  }

  /// "Reconstruct the active formatting elements": opens again what was left open, for the content that `token` brings.
  mutating func reconstructFormatting(by token: Token) {
    guard let last = formatting.items.last, !last.isMarker, open.index(ofNode: last.node) == nil else { return }
    var index = formatting.count - 1
    while index > 0 {
      let before = formatting.items[index - 1]
      if before.isMarker || open.index(ofNode: before.node) != nil { break }
      index -= 1
    }
    while index < formatting.count {
      guard repeatsLeft > 0, open.count < limits.depth else {
        note(repeatsLeft > 0 ? .depth : .formatting)
        return
      }
      let node = repeatElement(formatting.items[index].node, at: token.offset)
      place(node, at: appropriatePlace())
      _ = openElement(node, traits: .html(formatting.items[index].name))
      formatting.replaceNode(at: index, with: node)
      index += 1
    }
  }

  /// Makes an element with the name and attributes of another.
  mutating func repeatElement(_ original: Int32, at offset: Int32) -> Int32 {
    repeatsLeft -= 1
    var record = NodeRecord(kind: .element, offset: offset)
    record.name = arena.nodes[Int(original)].name
    record.start = arena.nodes[Int(original)].start
    record.end = arena.nodes[Int(original)].end
    return arena.makeNode(record)
  }
}
