internal import HTML

/// Finds elements by their ids. Of several with the same id the first one counts, as in browsers.
struct IDIndex {
  private var nodes: [ArraySlice<UInt8>: Node] = [:]
  /// Ids that several elements have, with all but the first of these in the order of the tree.
  private(set) var repeated: [ArraySlice<UInt8>: [Node]] = [:]

  init(_ document: Document, elements: [Node]) {
    for element in elements {
      guard let id = document.attribute(.id, of: element), !id.isEmpty else { continue }
      if nodes[id] == nil { nodes[id] = element } else { repeated[id, default: []].append(element) }
    }
  }

  subscript(id: ArraySlice<UInt8>) -> Node? { nodes[id] }
}
