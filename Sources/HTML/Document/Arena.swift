/// The storage of a document: a flat array of nodes that refer to one another by position, and the memory behind them.
struct Arena: Sendable {
  var nodes: [NodeRecord] = []
  var pool: TokenPool
  /// The content of `template` elements, which is not part of the tree: element to its root.
  var templateContents: [Int32: Int32] = [:]
  /// What the page's doctype declares, if it has one that counts.
  var doctype: Doctype?

  init(source: [UInt8]) {
    pool = TokenPool(source: source)
    nodes.reserveCapacity(source.count / 16 + 16)
    nodes.append(NodeRecord(kind: .document, offset: 0))
  }

  /// Makes a node that hangs nowhere yet.
  mutating func makeNode(_ record: NodeRecord) -> Int32 {
    nodes.append(record)
    return Int32(nodes.count - 1)
  }

  /// Hangs a node without a parent under `parent`, before `next` or last.
  mutating func insert(_ child: Int32, under parent: Int32, before next: Int32 = -1) {
    nodes.withUnsafeMutableBufferPointer { nodes in
      let previous = next < 0 ? nodes[Int(parent)].lastChild : nodes[Int(next)].previousSibling
      nodes[Int(child)].parent = parent
      nodes[Int(child)].previousSibling = previous
      nodes[Int(child)].nextSibling = next
      if previous < 0 { nodes[Int(parent)].firstChild = child } else { nodes[Int(previous)].nextSibling = child }
      if next < 0 { nodes[Int(parent)].lastChild = child } else { nodes[Int(next)].previousSibling = child }
    }
  }

  /// Takes a node with all below it out of the tree.
  mutating func detach(_ child: Int32) {
    let record = nodes[Int(child)]
    guard record.parent >= 0 else { return }
    if record.previousSibling < 0 {
      nodes[Int(record.parent)].firstChild = record.nextSibling
    } else {
      nodes[Int(record.previousSibling)].nextSibling = record.nextSibling
    }
    if record.nextSibling < 0 {
      nodes[Int(record.parent)].lastChild = record.previousSibling
    } else {
      nodes[Int(record.nextSibling)].previousSibling = record.previousSibling
    }
    nodes[Int(child)].parent = -1
    nodes[Int(child)].previousSibling = -1
    nodes[Int(child)].nextSibling = -1
  }

  /// Moves all children of one node to the end of another's.
  mutating func moveChildren(of old: Int32, to new: Int32) {
    let first = nodes[Int(old)].firstChild
    guard first >= 0 else { return }
    let last = nodes[Int(old)].lastChild
    var child = first
    while child >= 0 {
      nodes[Int(child)].parent = new
      child = nodes[Int(child)].nextSibling
    }
    let previous = nodes[Int(new)].lastChild
    nodes[Int(first)].previousSibling = previous
    if previous < 0 { nodes[Int(new)].firstChild = first } else { nodes[Int(previous)].nextSibling = first }
    nodes[Int(new)].lastChild = last
    nodes[Int(old)].firstChild = -1
    nodes[Int(old)].lastChild = -1
  }
}
