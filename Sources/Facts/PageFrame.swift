internal import HTML
internal import Web

/// The address that a page's relative links start from.
enum BaseAddress {
  static func of(_ document: Document, at url: WebURL) -> WebURL {
    guard let head = document.head,
      let base = document.children(head).first(where: {
        document.name($0) == .base && document.attribute(.href, of: $0) != nil
      }),
      let href = document.attribute(.href, of: base)
    else { return url }
    return (try? WebURL(String(decoding: href, as: UTF8.self), relativeTo: url)) ?? url
  }
}

/// The language that a page declares.
enum DeclaredLanguage {
  static func of(_ document: Document) -> String? {
    document.html.flatMap { document.attribute(.lang, of: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Pages that show nothing before their scripts have run.
enum ScriptShell {
  /// Almost no text of its own, and scripts that would bring it.
  static func isShell(_ document: Document, _ page: PageText) -> Bool {
    let ownWords = page.blocks.reduce(0) { $0 + ($1.region == .main || $1.region == .aside ? $1.tokens.count : 0) }
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
