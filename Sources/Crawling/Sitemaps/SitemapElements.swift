internal import HTML
internal import Web

/// Why XML ended before its end.
typealias XMLFailure = XMLReader.Failure

/// The elements of a sitemap in XML, or of a feed in its place. Names count without their namespaces' prefixes, and by
/// where they stand, so that the `loc` of a picture is not taken for that of its page.
final class SitemapElements {
  /// What the root says that it is; `nil` when it is something else.
  private(set) var kind: Kind?
  private var collector: SitemapCollector
  /// How deep the element lies whose text comes now; the root has 1.
  private var depth = 0
  private var isInEntry = false
  /// Which value of an entry the text belongs to that comes now.
  private var field: Field?
  private var text = ""
  private var location: String?
  private var date: String?

  enum Kind { case index, addresses, rss, rdf, atom }

  private enum Field { case location, date }

  /// How much of a value is kept, in bytes; more is no address.
  private static let valueLimit = 2 * SitemapCollector.addressLimit

  init(base: WebURL) { collector = SitemapCollector(base: base) }

  var entries: [Sitemap.Entry] { collector.entries }
  var refused: [SitemapRefusal: Int] { collector.refused }

  func read(_ bytes: ArraySlice<UInt8>) throws(XMLFailure) {
    try XMLReader.read(
      bytes,
      XMLReader.Handler(
        start: { [self] name, attributes in start(name, attributes) },
        text: { [self] piece in
          if field != nil, text.utf8.count < Self.valueLimit { text += piece }
        },
        end: { [self] in end() }, isSatisfied: { [self] in depth > 0 && kind == nil }))
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    depth += 1
    if depth == 1 { kind = Self.kind(ofRoot: name) }
    guard let kind else { return }
    if depth == kind.entryDepth, kind.entryNames.contains(name) {
      isInEntry = true
      location = nil
      date = nil
    } else if isInEntry, depth == kind.entryDepth + 1 {
      field = Self.field(name)
      text = ""
      if kind == .atom, name == "link", attributes["rel"] ?? "alternate" == "alternate" {
        location = location ?? attributes["href"]
      }
    }
  }

  private func end() {
    if let kind, isInEntry {
      if depth == kind.entryDepth + 1 { take() }
      if depth == kind.entryDepth {
        isInEntry = false
        collector.add(location ?? "", lastModified: date.flatMap { Sitemap.Day(w3c: Self.trimmed($0)) })
      }
    }
    depth -= 1
  }

  private func take() {
    switch field {
    case .location where kind != .atom: location = location ?? text
    case .date: date = date ?? text
    default: break
    }
    field = nil
  }

  private static func kind(ofRoot name: String) -> Kind? {
    switch name {
    case "sitemapindex": .index
    case "urlset": .addresses
    case "rss": .rss
    case "RDF": .rdf
    case "feed": .atom
    default: nil
    }
  }

  private static func field(_ name: String) -> Field? {
    switch name {
    case "loc", "link": .location
    // The feeds' own date of RSS has another form and is not read.
    case "lastmod", "updated", "date": .date
    default: nil
    }
  }

  private static func trimmed(_ text: String) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension SitemapElements.Kind {
  /// How deep an entry lies.
  fileprivate var entryDepth: Int { self == .rss ? 3 : 2 }

  /// The names of an entry.
  fileprivate var entryNames: [String] {
    switch self {
    // Some files confuse the two; what the root says holds.
    case .index, .addresses: ["url", "sitemap"]
    case .rss, .rdf: ["item"]
    case .atom: ["entry"]
    }
  }
}
