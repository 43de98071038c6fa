internal import HTML
internal import Web

/// The address that a page's relative links start from.
enum BaseAddress {
  /// That of the first `base` with an `href`, wherever it stands and whatever links stand before it; the page's own where
  /// that is no address of http or https.
  ///
  /// - Parameter parts: the elements of the body that were passed over when the text was read.
  static func of(_ document: Document, in parts: [Node], at url: WebURL) -> WebURL {
    guard
      let href = document.head.flatMap({ href(below: $0, document) })
        ?? parts.lazy.compactMap({
          href(of: $0, document) ?? href(below: $0, document)
        }).first
    else { return url }
    return (try? WebURL(String(decoding: href, as: UTF8.self), relativeTo: url)) ?? url
  }

  private static func href(below part: Node, _ document: Document) -> ArraySlice<UInt8>? {
    document.descendants(part).lazy.compactMap { href(of: $0, document) }.first
  }

  private static func href(of node: Node, _ document: Document) -> ArraySlice<UInt8>? {
    document.name(node) == .base && document.namespace(node) == .html ? document.attribute(.href, of: node) : nil
  }
}

/// Pages that show nothing before their scripts have run.
enum ScriptShell {
  /// Almost no text of its own, and scripts that would bring it.
  static func isShell(_ document: Document, _ page: PageText) -> Bool {
    let blocks = page.blocks
    let ownWords = blocks.indices.reduce(0) { $0 + (blocks[$1].isOwn ? blocks[$1].tokens.count : 0) }
    guard ownWords < 25, page.links.count < 6 else { return false }
    let nodes = [document.head, document.body].compactMap { $0 }
    return nodes.contains {
      document.descendants($0).contains { document.name($0) == .script && isProgram($0, document) }
    }
  }

  private static func isProgram(_ script: Node, _ document: Document) -> Bool {
    guard let type = document.attribute(.type, of: script) else { return true }
    let name = String(decoding: type, as: UTF8.self).lowercased()
    return name.isEmpty || name == "module" || name.contains("javascript")
  }
}
