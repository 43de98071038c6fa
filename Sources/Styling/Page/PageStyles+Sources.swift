public import HTML
internal import Web

/// Where one style sheet of a page comes from.
public struct StyleSource: Sendable {
  /// The sheet itself or where it is.
  public enum Content: Hashable, Sendable {
    /// The text of a `style` element, as UTF-8.
    case text([UInt8])
    /// The address of a `link` element, as written.
    case address(String)
  }

  /// The sheet itself or where it is.
  public let content: Content
  /// The element.
  public let node: Node
  let screens: ScreenSet
}

extension PageStyles {
  /// The sheets that a page applies on a desktop screen when it is loaded, in order. Those for print, disabled ones and
  /// alternatives are not among them; rules for other screens may be, when the page turns something there.
  public static func sources(_ document: Document) -> [StyleSource] {
    var found: [StyleSource] = []
    for node in document.descendants(document.root) {
      guard document.kind(node) == .element, document.namespace(node) != .mathML else { continue }
      switch document.name(node) {
      case .style:
        guard isCSS(document.attribute(.type, of: node)) else { continue }
        let screens = screens(document, node)
        guard !screens.isEmpty else { continue }
        var text: [UInt8] = []
        for child in document.children(node) where document.kind(child) == .text {
          text.append(contentsOf: document.text(child))
        }
        found.append(StyleSource(content: .text(text), node: node, screens: screens))
      case .link where document.namespace(node) == .html:
        guard let address = address(document, node) else { continue }
        let screens = screens(document, node)
        guard screens.contains(.desktop) else { continue }
        found.append(StyleSource(content: .address(address), node: node, screens: screens))
      default: continue
      }
    }
    return found
  }

  private static func screens(_ document: Document, _ node: Node) -> ScreenSet {
    document.attribute(.media, of: node).map { MediaQuery.screens($0) } ?? .all
  }

  private static func isCSS(_ type: ArraySlice<UInt8>?) -> Bool {
    guard let type else { return true }
    let essence = type.prefix { $0 != 0x3B }.filter { !$0.isASCIIWhitespace }.map(\.asciiLowercased)
    return essence.isEmpty || essence.elementsEqual("text/css".utf8)
  }

  /// The address of a link to a sheet that applies from the start.
  private static func address(_ document: Document, _ node: Node) -> String? {
    guard let rel = document.attribute(.rel, of: node), let href = document.attribute(.href, of: node),
      document.attribute(.disabled, of: node) == nil, isCSS(document.attribute(.type, of: node))
    else { return nil }
    let words = rel.split(whereSeparator: \.isASCIIWhitespace).map { $0.map(\.asciiLowercased) }
    guard words.contains(where: { $0.elementsEqual("stylesheet".utf8) }) else { return nil }
    let isAlternate = words.contains { $0.elementsEqual("alternate".utf8) }
    // A link with a title belongs to a set of styles; the alternative ones are off.
    if isAlternate, document.attribute(.title, of: node) != nil { return nil }
    let text = String(decoding: href, as: UTF8.self).trimmingASCIIWhitespace
    return text.isEmpty ? nil : text
  }
}

extension String {
  fileprivate var trimmingASCIIWhitespace: String {
    var bytes = Array(utf8)[...]
    while let first = bytes.first, first.isASCIIWhitespace { bytes = bytes.dropFirst() }
    while let last = bytes.last, last.isASCIIWhitespace { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
