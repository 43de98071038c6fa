internal import HTML

/// Finds elements by their ids. Of several with the same id the first one counts, as in browsers.
struct IDIndex {
  private var nodes: [ArraySlice<UInt8>: Node] = [:]

  init(_ document: Document, elements: [Node]) {
    for element in elements {
      guard let id = document.attribute(.id, of: element), !id.isEmpty, nodes[id] == nil else { continue }
      nodes[id] = element
    }
  }

  subscript(id: ArraySlice<UInt8>) -> Node? { nodes[id] }
}
