internal import HTML
internal import Web

extension PageContext {
  /// Whether an element says which others name it.
  func hasLabelReferences(_ node: Node) -> Bool {
    aria(node).has(.labelledby) || !misspelledLabels.isEmpty && misspelledLabels[node.number] != nil
  }

  /// The elements that name another, in their order: those of `aria-labelledby`, or else those of `aria-labeledby`, which
  /// is no property of WAI-ARIA, but which all browsers understand.
  ///
  /// Source: https://w3c.github.io/accname/#comp_labelledby, and the web platform tests for it
  func labelReferences(of node: Node) -> [Node] {
    if aria(node).has(.labelledby) { return references(.ariaLabelledby, of: node) }
    guard !misspelledLabels.isEmpty, let name = misspelledLabels[node.number] else { return [] }
    return references(name, of: node)
  }

  /// By `Node.number`: the attribute `aria-labeledby`, where there is one.
  func findMisspelledLabels() -> [Int: AttributeName] {
    var found: [Int: AttributeName] = [:]
    for (node, name) in undefinedAria where document.bytes(of: name).elementsEqual("aria-labeledby".utf8) {
      found[node.number] = name
    }
    return found
  }
}
