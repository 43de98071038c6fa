internal import HTML
internal import Results
internal import Web

/// What a page is like apart from what it says: yes or no to each.
public struct PageTraits: OptionSet, Sendable, Hashable {
  /// A bit for each trait.
  public let rawValue: UInt8

  /// Makes a set of its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It asks browsers to fit it to the width of the device.
  public static let viewport = PageTraits(rawValue: 1 << 0)
  /// Its address has words for people, not only numbers of a system.
  public static let namedAddress = PageTraits(rawValue: 1 << 1)
  /// It says in which language it is, and is plainly in no other.
  public static let declaredLanguage = PageTraits(rawValue: 1 << 2)
}

extension PageTraits {
  static func of(_ document: Document, at url: WebURL, in language: Language) -> PageTraits {
    var traits: PageTraits = []
    if hasViewport(document) { traits.insert(.viewport) }
    if isNamed(url) { traits.insert(.namedAddress) }
    if let declared = DeclaredLanguage.of(document), !declared.isEmpty,
      !DeclaredLanguage.disagrees(declared, with: language)
    {
      traits.insert(.declaredLanguage)
    }
    return traits
  }

  private static func hasViewport(_ document: Document) -> Bool {
    guard let head = document.head else { return false }
    return document.children(head).contains { node in
      document.name(node) == .meta
        && document.attribute(.name, of: node).map { Folding.fold(Array($0)) } == Array("viewport".utf8)
        && document.attribute(.content, of: node).map { Folding.fold(Array($0)).contains(StaticBytes("width")) }
          ?? false
    }
  }

  /// The last part of the path has a word of at least three letters before its ending; words that systems use for every
  /// page (`article123`, `cppage`, `artikkel.aspx?id=`) do not count. The front page needs none.
  private static func isNamed(_ url: WebURL) -> Bool {
    guard let last = url.path.utf8.split(separator: UInt8(ascii: "/")).last else { return true }
    let name = Folding.fold(Array(last)).prefix { $0 != UInt8(ascii: ".") }
    return name.split(whereSeparator: { !$0.isASCIILetter && $0 < 0x80 && $0 != UInt8(ascii: "%") }).contains { word in
      word.count >= 3 && !systemWords.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static let systemWords: Set<String> = [
    "article", "artikkel", "category", "kategori", "cppage", "page", "side", "index", "default", "node", "content",
    "innhold", "aspx", "show", "vis", "post", "item", "view",
  ]
}
