internal import HTML
internal import Results
internal import Web

/// The links of a page's main navigation in their order, each as a number: half of it stands for where the link leads, half
/// for its words.
struct NavigationSketch {
  /// One link.
  struct Link: Sendable, Hashable, Codable {
    let target: UInt32
    let name: UInt32

    init(target: UInt32, name: UInt32) {
      self.target = target
      self.name = name
    }

    init(from decoder: any Decoder) throws {
      let both = try decoder.singleValueContainer().decode(UInt64.self)
      self.init(target: UInt32(truncatingIfNeeded: both >> 32), name: UInt32(truncatingIfNeeded: both))
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(UInt64(target) << 32 | UInt64(name))
    }
  }

  /// Links beyond these are not looked at; fewer than the least are no navigation that people learn by heart.
  private static let limit = 60
  private static let least = 3

  /// The links of the first `nav` outside `main`; none when there is none.
  static func links(_ document: Document, base: WebURL) -> [Link] {
    guard let body = document.body else { return [] }
    for node in document.descendants(body) where isNavigation(node, document) {
      let links = links(in: node, document, base)
      if links.count >= least { return links }
    }
    return []
  }

  private static func isNavigation(_ node: Node, _ document: Document) -> Bool {
    guard document.kind(node) == .element, document.name(node) == .nav, document.namespace(node) == .html else {
      return false
    }
    return !document.ancestors(node).contains { document.name($0) == .main && document.namespace($0) == .html }
  }

  private static func links(in navigation: Node, _ document: Document, _ base: WebURL) -> [Link] {
    var links: [Link] = []
    for node in document.descendants(navigation) where document.name(node) == .a {
      guard links.count < limit else { break }
      guard let reference = document.attribute(.href, of: node),
        let url = try? WebURL(String(decoding: reference, as: UTF8.self), relativeTo: base)
      else { continue }
      links.append(Link(target: digest(url.withoutFragment.description.utf8), name: digest(words(node, document))))
    }
    return links
  }

  /// The text in lower case with white space folded.
  private static func words(_ link: Node, _ document: Document) -> [UInt8] {
    var words: [UInt8] = []
    for node in document.descendants(link) where document.kind(node) == .text {
      for byte in document.text(node) {
        if byte.isASCIIWhitespace {
          if let last = words.last, last != 0x20 { words.append(0x20) }
        } else {
          words.append(byte.asciiLowercased)
        }
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  private static func digest(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = StableHash()
    hash.combine(bytes)
    return UInt32(truncatingIfNeeded: hash.value)
  }
}
