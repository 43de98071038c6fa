internal import HTML
internal import Web

/// What an element says, so far as it tells it from others of its kind: its text, or else its name, or else what it shows
/// or leads to. Letter case, white space, numbers and what looks generated make no difference.
struct ElementWords {
  private let document: Document

  /// Elements with more text than this are sections: what they say changes every day.
  private static let textLimit = 200
  /// How many nodes are looked at for the text.
  private static let nodeLimit = 200

  init(_ document: Document) { self.document = document }

  /// The words as bytes; empty when nothing tells the element from others.
  func words(of node: Node) -> [UInt8] {
    if document.namespace(node) == .html, [.html, .head, .body, .main].contains(document.name(node)) { return [] }
    guard let text = text(of: node) else { return [] }
    if !text.isEmpty { return text }
    for name: AttributeName in [.ariaLabel, .alt, .title, .placeholder, .value] {
      guard let value = document.attribute(name, of: node) else { continue }
      let words = Self.folded(value.prefix(Self.textLimit))
      if !words.isEmpty { return words }
    }
    return resource(of: node)
  }

  /// `nil` when there is too much of it.
  private func text(of node: Node) -> [UInt8]? {
    var bytes: [UInt8] = []
    var visited = 0
    for below in document.descendants(node) {
      visited += 1
      if visited > Self.nodeLimit { return nil }
      guard document.kind(below) == .text, let parent = document.parent(below) else { continue }
      if [.script, .style].contains(document.name(parent)) { continue }
      bytes.append(contentsOf: document.text(below))
      bytes.append(0x20)
      if bytes.count > Self.textLimit * 2 { return nil }
    }
    let words = Self.folded(bytes[...])
    return words.count > Self.textLimit ? nil : words
  }

  /// The name of the file that the element or the first picture in it shows, or that it leads to.
  private func resource(of node: Node) -> [UInt8] {
    for name: AttributeName in [.src, .data, .href, .name] {
      guard let value = document.attribute(name, of: node)?.trimmed, !value.isEmpty else { continue }
      return name == .name ? Self.folded(value) : Self.fileName(value)
    }
    for below in document.descendants(node).prefix(Self.nodeLimit) where document.name(below) == .img {
      if let value = document.attribute(.src, of: below)?.trimmed { return Self.fileName(value) }
    }
    return []
  }

  /// The last part of an address that is not empty, without query and fragment, and without pieces that look generated.
  private static func fileName(_ address: ArraySlice<UInt8>) -> [UInt8] {
    if address.hasPrefix("data:") { return Array("data".utf8) }
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard let last = path.split(separator: UInt8(ascii: "/")).last else { return [UInt8(ascii: "/")] }
    let marks = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")]
    let pieces = last.prefix(textLimit).split(whereSeparator: marks.contains).filter { !isGenerated($0) }
    return folded(pieces.joined(separator: [0x2E]).map { $0 }[...])
  }

  /// A piece that is mostly a number, or eight or more hexadecimal digits: a size, a date, a digest that changes with each
  /// release.
  private static func isGenerated(_ piece: ArraySlice<UInt8>) -> Bool {
    let digits = piece.count { $0.isASCIIDigit }
    if digits * 2 >= piece.count { return true }
    let isHexadecimal = piece.allSatisfy { $0.isASCIIDigit || (0x61...0x66).contains($0.asciiLowercased) }
    return piece.count >= 8 && digits > 0 && isHexadecimal
  }

  /// ASCII letters in lower case, white space as one space and none at the ends, each run of digits as one `0`.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte.isASCIIWhitespace {
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      } else if byte.isASCIIDigit {
        if folded.last != 0x30 { folded.append(0x30) }
      } else {
        folded.append(byte.asciiLowercased)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }
}
