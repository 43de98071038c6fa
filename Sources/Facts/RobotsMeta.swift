internal import HTML
internal import Web

/// What a page asks of crawlers in its head.
enum RobotsMeta {
  /// The names that mean this program: that of all crawlers, and its own in robots.txt.
  private static let names: Set<String> = ["robots", "kommunesjekk"]

  /// Whether no link of the page is to be followed: `<meta name=robots content=nofollow>`, or `none`, which means
  /// `noindex, nofollow`. Where several tags hold, the strictest does.
  static func isNofollow(_ document: Document) -> Bool {
    // A tag that a browser moved into the body is meant all the same.
    document.descendants(document.root).contains { node in
      guard document.name(node) == .meta, let name = document.attribute(.name, of: node),
        names.contains(word(name)), let content = document.attribute(.content, of: node)
      else { return false }
      return content.split { $0 == UInt8(ascii: ",") || $0.isASCIIWhitespace }
        .contains { ["nofollow", "none"].contains(word($0)) }
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.filter { !$0.isASCIIWhitespace }.map(\.asciiLowercased), as: UTF8.self)
  }
}
