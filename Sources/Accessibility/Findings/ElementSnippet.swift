internal import HTML
internal import Results
internal import Web

/// An element as it stands in the page, cut to what a person needs to recognise it.
struct ElementSnippet {
  private let document: Document
  private let limit: Int
  private var bytes: [UInt8] = []
  private var isCut = false

  /// The most bytes of one attribute's value.
  private static let valueLimit = 60
  private static let depthLimit = 8

  /// The text of an element.
  static func text(of node: Node, in document: Document, limit: Int = Finding.snippetLimit) -> String {
    var snippet = ElementSnippet(document: document, limit: limit)
    snippet.write(node, depth: 0)
    if snippet.isCut { snippet.bytes.append(contentsOf: "…".utf8) }
    return String(decoding: snippet.bytes, as: UTF8.self)
  }

  private init(document: Document, limit: Int) {
    self.document = document
    self.limit = limit
  }

  private mutating func write(_ node: Node, depth: Int) {
    guard !isCut else { return }
    switch document.kind(node) {
    case .text: writeText(document.text(node))
    case .element: writeElement(node, depth: depth)
    default: break
    }
  }

  private mutating func writeElement(_ node: Node, depth: Int) {
    let name = document.tagNameBytes(node)
    put([0x3C] + name)
    for (attribute, value) in document.attributes(of: node) where !isCut {
      put([0x20] + document.bytes(of: attribute))
      if !value.isEmpty { put(Array("=\"".utf8) + Self.clipped(value) + [0x22]) }
    }
    put([0x3E])
    guard document.firstChild(node) != nil else { return }
    // Of the page as a whole its first tag says enough.
    if depth == 0, [.html, .body, .head].contains(document.name(node)) { return }
    guard depth < Self.depthLimit else {
      isCut = true
      return
    }
    for child in document.children(node) {
      if isCut { return }
      write(child, depth: depth + 1)
    }
    put(Array("</".utf8) + name + [0x3E])
  }

  private mutating func writeText(_ text: ArraySlice<UInt8>) {
    var words: [UInt8] = []
    for byte in text.prefix(limit * 4) {
      if byte.isASCIIWhitespace { if words.last != 0x20 { words.append(0x20) } } else { words.append(byte) }
      if words.count > limit { break }
    }
    if words != [0x20] { put(words) }
  }

  private mutating func put(_ piece: [UInt8]) {
    guard !isCut else { return }
    let room = limit - bytes.count
    if piece.count <= room { return bytes.append(contentsOf: piece) }
    bytes.append(contentsOf: Self.wholeCharacters(piece.prefix(max(0, room))))
    isCut = true
  }

  private static func clipped(_ value: ArraySlice<UInt8>) -> [UInt8] {
    guard value.count > valueLimit else { return Array(value) }
    return Array(wholeCharacters(value.prefix(valueLimit))) + Array("…".utf8)
  }

  /// Without a character that was cut in two.
  private static func wholeCharacters(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    guard end > bytes.startIndex else { return [] }
    let first = bytes[end - 1]
    let wanted = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return end - 1 + wanted <= bytes.endIndex ? bytes : bytes[..<(end - 1)]
  }
}
