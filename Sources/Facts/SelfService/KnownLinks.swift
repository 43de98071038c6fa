internal import Web

/// The links that were read last on the pages of a site. Menus repeat the same links on every page, and where such a link
/// leads, whose form it opens and what it promises follows from its words, its address and the site alone.
struct KnownLinks: Sendable {
  /// What the reading of a link depends on besides the link.
  struct Site: Hashable, Sendable {
    /// Hosts of the site itself.
    let ownHosts: Set<String>
    /// Scheme, host and port that links without them get.
    let origin: String
  }

  private struct Key: Hashable {
    var href: String
    var words: String
  }

  /// How many links are kept: more than menus have. Then the collection begins anew.
  private static let limit = 1_000

  let site: Site
  private var readings: [Key: LinkReader.Target] = [:]

  init(site: Site) { self.site = site }

  /// What a link leads to; looks at it when it is not known.
  mutating func target(
    of href: String, words: String, looking look: () -> LinkReader.Target
  ) -> LinkReader.Target {
    guard Self.isIndependentOfPage(href) else { return look() }
    let key = Key(href: href, words: words)
    if let known = readings[key] { return known }
    let target = look()
    if readings.count >= Self.limit { readings.removeAll(keepingCapacity: true) }
    readings[key] = target
    return target
  }

  /// Whether the address leads to the same place from every page of an origin: it is whole, or begins at the root, and
  /// has no fragment that might be one of the page itself.
  private static func isIndependentOfPage(_ href: String) -> Bool {
    var href = href
    return href.withUTF8 { bytes in
      // Letters beyond ASCII may depend on the encoding of the page.
      guard let first = bytes.first, !bytes.contains(where: { $0 == UInt8(ascii: "#") || $0 >= 0x80 }) else {
        return false
      }
      if first == UInt8(ascii: "/") {
        return bytes.count == 1 || bytes[1] != UInt8(ascii: "/") && bytes[1] != UInt8(ascii: "\\")
      }
      return bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
    }
  }
}
