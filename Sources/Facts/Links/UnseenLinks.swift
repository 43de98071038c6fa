internal import HTML
internal import Web

/// Links that a page has besides those that one reads on it: areas of pictures, frames, links in drawings and in parts
/// that are folded away or shown without scripts only, `link` elements that name other pages, and the page that a page
/// goes on to by itself. They are followed; no fact is read from them.
enum UnseenLinks {
  /// A link with what its element is.
  struct Found {
    var span: LinkSpan
    /// Whether it is of use only where it leads to a page of the site: a frame, another page that a `link` names.
    var isOfOwnPagesOnly: Bool
  }

  /// The links in the order of the page, as many as are read of one page.
  ///
  /// - Parameter parts: the elements that were passed over when the text was read.
  static func of(_ document: Document, in parts: [Node]) -> [Found] {
    var found: [Found] = []
    for part in [document.head].compactMap({ $0 }) + parts {
      if let link = link(part, document) { found.append(link) }
      for node in document.descendants(part) where document.kind(node) == .element {
        guard found.count < ReadingLimits.links else { return found }
        if let link = link(node, document) { found.append(link) }
      }
    }
    return found
  }

  private static func link(_ node: Node, _ document: Document) -> Found? {
    switch document.name(node) {
    case .a where document.namespace(node) == .svg:
      found(node, .href, document) ?? found(node, .xlinkHref, document)
    case .a, .area: found(node, .href, document)
    case .frame, .iframe: found(node, .src, document, isOfOwnPagesOnly: true)
    case .link: namesPage(node, document) ? found(node, .href, document, isOfOwnPagesOnly: true) : nil
    case .meta: refresh(node, document)
    default: nil
    }
  }

  private static func found(
    _ node: Node, _ attribute: AttributeName, _ document: Document, isOfOwnPagesOnly: Bool = false
  ) -> Found? {
    guard let href = document.attribute(attribute, of: node) else { return nil }
    let rel = words(.rel, of: node, document)
    return Found(
      span: LinkSpan(
        href: String(decoding: href, as: UTF8.self), range: 0..<0, fallbackName: name(node, document), block: 0,
        isNofollow: rel.contains("nofollow")), isOfOwnPagesOnly: isOfOwnPagesOnly)
  }

  /// Whether a `link` names another page: the same in another language or form, the next of a row, the first address
  /// of this one.
  private static func namesPage(_ node: Node, _ document: Document) -> Bool {
    let rel = words(.rel, of: node, document)
    guard !rel.contains("stylesheet"), !rel.isDisjoint(with: ["alternate", "canonical", "next", "prev"]) else {
      return false
    }
    let type = words(.type, of: node, document)
    return type.isEmpty || type.contains("text/html") || type.contains("application/xhtml+xml")
  }

  private static func refresh(_ node: Node, _ document: Document) -> Found? {
    guard words(.httpEquivalent, of: node, document) == ["refresh"],
      let content = document.attribute(.content, of: node),
      let target = RefreshTarget.of(content)
    else { return nil }
    return Found(
      span: LinkSpan(href: target, range: 0..<0, fallbackName: nil, block: 0, isNofollow: false),
      isOfOwnPagesOnly: false)
  }

  private static func words(_ attribute: AttributeName, of node: Node, _ document: Document) -> Set<String> {
    guard let value = document.attribute(attribute, of: node) else { return [] }
    return Set(
      value.split(whereSeparator: \.isASCIIWhitespace).map { String(decoding: $0, as: UTF8.self).lowercased() })
  }

  /// What the link is called: its `aria-label`, `title` or `alt`, else the beginning of its words.
  private static func name(_ node: Node, _ document: Document) -> String? {
    for attribute in [AttributeName.ariaLabel, .title, .alt] {
      if let name = document.attribute(attribute, of: node), !name.isEmpty {
        return String(decoding: name, as: UTF8.self)
      }
    }
    var words: [UInt8] = []
    for below in document.descendants(node) {
      if document.kind(below) == .text { words.append(contentsOf: document.text(below)) }
      if words.count > ReadingLimits.nameBytes { break }
    }
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }
}
