extension Document {
  /// The tree in the notation of html5lib's tests: one line a node, two spaces a level, `| ` in front, attributes sorted.
  public var treeDump: String {
    var lines: [String] = []
    var pending: [(node: Int32, depth: Int)] = []
    push(childrenOf: 0, depth: 0, to: &pending)
    while let (index, depth) = pending.popLast() {
      let indent = "| " + String(repeating: "  ", count: depth)
      let record = arena.nodes[Int(index)]
      switch record.kind {
      case .document: lines.append(indent + "content")
      case .doctype: lines.append(indent + doctypeText)
      case .text: lines.append(indent + "\"" + String(decoding: text(Node(index)), as: UTF8.self) + "\"")
      case .comment: lines.append(indent + "<!-- " + String(decoding: text(Node(index)), as: UTF8.self) + " -->")
      case .element:
        lines.append(indent + "<" + prefix(record.namespace) + tagName(Node(index)) + ">")
        lines.append(contentsOf: attributeLines(Node(index)).map { indent + "  " + $0 })
      }
      push(childrenOf: index, depth: depth + 1, to: &pending)
      if let content = arena.templateContents[index] { pending.append((content, depth + 1)) }
    }
    return lines.joined(separator: "\n")
  }

  private func push(childrenOf index: Int32, depth: Int, to pending: inout [(node: Int32, depth: Int)]) {
    var child = arena.nodes[Int(index)].lastChild
    while child >= 0 {
      pending.append((child, depth))
      child = arena.nodes[Int(child)].previousSibling
    }
  }

  private func prefix(_ namespace: Namespace) -> String {
    switch namespace {
    case .html: ""
    case .svg: "svg "
    case .mathML: "math "
    }
  }

  private func attributeLines(_ node: Node) -> [String] {
    let isForeign = namespace(node) != .html
    let named = attributes(of: node).map { attribute -> (name: String, value: String) in
      let name = text(of: attribute.name)
      let isNamespaced = isForeign && Self.namespacedAttributes.contains(name)
      return (isNamespaced ? name.replacing(":", with: " ") : name, String(decoding: attribute.value, as: UTF8.self))
    }
    return named.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }.map { "\($0.name)=\"\($0.value)\"" }
  }

  /// Attributes that belong to a namespace of their own inside SVG and MathML ("adjust foreign attributes").
  private static let namespacedAttributes: Set = [
    "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type", "xml:lang",
    "xml:space", "xmlns:xlink",
  ]

  private var doctypeText: String {
    guard let doctype = arena.doctype else { return "<!DOCTYPE >" }
    if doctype.publicID == nil, doctype.systemID == nil { return "<!DOCTYPE \(doctype.name)>" }
    return "<!DOCTYPE \(doctype.name) \"\(doctype.publicID ?? "")\" \"\(doctype.systemID ?? "")\">"
  }
}
