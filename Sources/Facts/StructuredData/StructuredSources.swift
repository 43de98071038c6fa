internal import HTML
internal import Web

/// Finds what a page describes by schema.org, in scripts of JSON-LD and in microdata.
enum StructuredSources {
  /// Most things and properties of microdata that are read on one page.
  private static let mostProperties = 5_000
  private static let mostTextBytes = 400
  private static let mostTextNodes = 100
  private static let mostDepth = 16

  /// All that stands on the page.
  ///
  /// - Parameter unseen: the elements of the body that were passed over when the text was read.
  static func of(_ document: Document, unseen: [Node]) -> [StructuredSource] {
    var sources: [StructuredSource] = []
    let inHead = document.head.map { head in document.children(head).filter { isLinkedData($0, document) } } ?? []
    for script in inHead + unseen.filter({ isLinkedData($0, document) }) {
      guard let text = document.children(script).first(where: { document.kind($0) == .text }).map(document.text),
        let json = JSONReader.read(text), let item = StructuredItem(json)
      else { continue }
      sources.append(StructuredSource(item: item, line: document.line(script)))
    }
    return sources + (document.mayHave(.itemscope) ? microdata(document) : [])
  }

  private static func isLinkedData(_ node: Node, _ document: Document) -> Bool {
    guard document.name(node) == .script, let type = document.attribute(.type, of: node) else { return false }
    return type.map(\.asciiLowercased).contains(StaticBytes("ld+json"))
  }

  // MARK: - Microdata

  private struct Open {
    var node: Node
    var item: StructuredItem
    var names: [String]
    var line: Int
  }

  private static func microdata(_ document: Document) -> [StructuredSource] {
    guard let body = document.body else { return [] }
    var sources: [StructuredSource] = []
    var open: [Open] = []
    var left = mostProperties
    var node = body
    while true {
      enter(node, document, &open, &left)
      if let child = document.firstChild(node) {
        node = child
        continue
      }
      leave(node, &open, &sources)
      while document.nextSibling(node) == nil {
        guard node != body, let parent = document.parent(node) else { return sources }
        node = parent
        leave(node, &open, &sources)
        if node == body { return sources }
      }
      guard node != body, let next = document.nextSibling(node) else { return sources }
      node = next
    }
  }

  private static func enter(_ node: Node, _ document: Document, _ open: inout [Open], _ left: inout Int) {
    guard document.kind(node) == .element else { return }
    let names = document.attribute(.itemprop, of: node).map(words) ?? []
    if document.attribute(.itemscope, of: node) != nil {
      guard left > 0, open.count < mostDepth else { return }
      left -= 1
      let types = document.attribute(.itemtype, of: node).map(words) ?? []
      open.append(
        Open(
          node: node, item: StructuredItem(types: types.map(StructuredItem.localName)), names: names,
          line: document.line(node)))
    } else if !names.isEmpty, !open.isEmpty, left > 0 {
      left -= 1
      let text = text(of: node, document)
      guard !text.isEmpty else { return }
      for name in names {
        open[open.count - 1].item.properties.append(
          .init(name: StructuredItem.localName(name), value: .text(text)))
      }
    }
  }

  private static func leave(_ node: Node, _ open: inout [Open], _ sources: inout [StructuredSource]) {
    guard let last = open.last, last.node == node else { return }
    open.removeLast()
    if open.isEmpty || last.names.isEmpty {
      sources.append(StructuredSource(item: last.item, line: last.line))
    } else {
      for name in last.names {
        open[open.count - 1].item.properties.append(
          .init(name: StructuredItem.localName(name), value: .item(last.item)))
      }
    }
  }

  private static func words(_ value: ArraySlice<UInt8>) -> [String] {
    value.split(whereSeparator: \.isASCIIWhitespace).prefix(8).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of a property: that of the attribute that its element has for values, or else its words.
  private static func text(of node: Node, _ document: Document) -> String {
    let attribute: AttributeName? =
      switch document.name(node) {
      case .meta: .content
      case .a, .area, .link: .href
      case .time: .datetime
      case .data, .meter: .value
      case .img, .audio, .video, .source, .iframe, .embed: .src
      default: .content
      }
    if let attribute, let value = document.attribute(attribute, of: node) {
      return String(decoding: value, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    for below in document.descendants(node).prefix(mostTextNodes) where bytes.count < mostTextBytes {
      if document.kind(below) == .text { bytes.append(contentsOf: document.text(below).prefix(mostTextBytes)) }
      if document.name(below) == .br { bytes.append(0x20) }
    }
    return bytes.split(whereSeparator: \.isASCIIWhitespace).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }
}
