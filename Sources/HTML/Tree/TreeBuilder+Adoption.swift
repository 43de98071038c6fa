extension TreeBuilder {
  /// The "adoption agency algorithm": ends a formatting element whose end tag came too early or too late, so that what is
  /// shown stays as the author saw it. False when the end tag is to be treated like any other.
  mutating func adopt(_ token: Token) -> Bool {
    let name = token.name
    if let current = open.last, current.isHTML(name), formatting.index(ofNode: current.node) == nil {
      open.pop()
      return true
    }
    for round in 0..<8 {
      guard let listIndex = formatting.lastIndex(of: name) else { return round > 0 }
      let subject = formatting.items[listIndex].node
      guard let stackIndex = open.index(ofNode: subject) else {
        formatting.remove(at: listIndex)
        return true
      }
      guard open.hasInScope(node: subject) else { return true }
      guard let blockIndex = open.items[stackIndex...].firstIndex(where: { $0.traits.contains(.special) }) else {
        open.shrink(to: stackIndex)
        formatting.remove(at: listIndex)
        return true
      }
      guard repeatsLeft > 0 else {
        note(.formatting)
        formatting.remove(at: listIndex)
        return true
      }
      adoptOnce(Adoption(subject: subject, block: open.items[blockIndex], bookmark: listIndex, offset: token.offset))
    }
    return true
  }

  /// One round: moves the block out of the formatting element and gives it a copy of that inside.
  private mutating func adoptOnce(_ start: Adoption) {
    var adoption = start
    guard let stackIndex = open.index(ofNode: adoption.subject), stackIndex > 0 else { return }
    let ancestor = open.items[stackIndex - 1]
    let last = moveThroughNodesBetween(&adoption)

    arena.detach(last)
    place(last, at: appropriatePlace(under: ancestor))

    let copy = repeatElement(adoption.subject, at: adoption.offset)
    let name = arena.nodes[Int(copy)].name
    let root = contentRoot(of: adoption.block)
    arena.moveChildren(of: root, to: copy)
    arena.insert(copy, under: root)

    if let old = formatting.index(ofNode: adoption.subject) {
      formatting.remove(at: old)
      if old < adoption.bookmark { adoption.bookmark -= 1 }
    }
    formatting.insert(FormattingElement(node: copy, name: name), at: min(adoption.bookmark, formatting.count))
    if let old = open.index(ofNode: adoption.subject) { open.remove(at: old) }
    if let block = open.index(ofNode: adoption.block.node) {
      open.insert(OpenElement(node: copy, name: name, namespace: .html, traits: .html(name)), at: block + 1)
    }
  }

  /// The inner loop: goes up from the block to the formatting element, repeats the formatting elements on the way (three
  /// at most) and hangs the lower into the upper ones. Returns the topmost node of the new chain.
  private mutating func moveThroughNodesBetween(_ adoption: inout Adoption) -> Int32 {
    var last = adoption.block.node
    guard var index = open.index(ofNode: adoption.block.node) else { return last }
    var counter = 0
    while index > 1 {
      index -= 1
      let item = open.items[index]
      if item.node == adoption.subject { break }
      counter += 1
      var listIndex = formatting.index(ofNode: item.node)
      if counter > 3, let found = listIndex {
        formatting.remove(at: found)
        if found < adoption.bookmark { adoption.bookmark -= 1 }
        listIndex = nil
      }
      guard let found = listIndex else {
        open.remove(at: index)
        continue
      }
      let copy = repeatElement(item.node, at: adoption.offset)
      formatting.replaceNode(at: found, with: copy)
      open.replace(
        at: index, with: OpenElement(node: copy, name: item.name, namespace: item.namespace, traits: item.traits))
      if last == adoption.block.node { adoption.bookmark = found + 1 }
      arena.detach(last)
      arena.insert(last, under: copy)
      last = copy
    }
    return last
  }
}

/// What one round of the adoption agency works on.
private struct Adoption {
  /// The formatting element that ends.
  let subject: Int32
  /// The block inside of it: the standard's "furthest block".
  let block: OpenElement
  /// Where in the list of active formatting elements the copy will stand.
  var bookmark: Int
  let offset: Int32
}
