/// A tree in html5lib's notation, seen in three ways from exact to coarse.
struct TreeComparison {
  /// The notation as it is.
  let strict: String
  /// Without doctype, comments, namespaces, white space, letter case and bare `html`, `head`, `body`.
  let semantic: [String]
  /// The path of every element.
  let structure: [String]

  init(_ dump: String) {
    strict = dump
    var semantic: [String] = []
    var structure: [String] = []
    var path: [String] = []
    for node in Self.nodes(of: dump) {
      let depth = node.prefix { $0 == " " }.count / 2
      let content = node.drop { $0 == " " }
      if content.hasPrefix("<!") { continue }
      if content.hasPrefix("<") {
        let name = content.dropFirst().dropLast().split(separator: " ").last.map { $0.lowercased() } ?? ""
        path = Array(path.prefix(depth)) + Array(repeating: "", count: max(0, depth - path.count)) + [name]
        structure.append(path.joined(separator: "/"))
        if !["html", "head", "body"].contains(name) { semantic.append("\(path.joined(separator: "/"))") }
      } else if content.hasPrefix("\"") {
        let words = content.dropFirst().dropLast().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !words.isEmpty { semantic.append("\(path.prefix(depth).joined(separator: "/")) \"\(words.lowercased())") }
      } else {
        semantic.append(content.split(separator: " ").last.map { "@" + $0.lowercased() } ?? "")
      }
    }
    self.semantic = semantic
    self.structure = structure
  }

  /// The nodes without `| `; text may have line ends in it.
  private static func nodes(of dump: String) -> [String] {
    var nodes: [String] = []
    for line in dump.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("| ") {
        nodes.append(String(line.dropFirst(2)))
      } else if let last = nodes.popLast() {
        nodes.append(last + "\n" + line)
      }
    }
    return nodes
  }
}
