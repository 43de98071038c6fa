/// What a document's metadata say (ISO 16684-1): RDF in XML, of which two statements are wanted. Looked for tag by tag: what
/// stands around them costs nothing, and a packet that breaks off has said what it has said.
struct XMPPacket {
  /// The title; empty when there is none.
  private(set) var title = ""
  /// The part of PDF/UA that is claimed.
  private(set) var pdfuaPart: Int?

  private static let dublinCore = "http://purl.org/dc/elements/1.1/"
  private static let pdfua = "http://www.aiim.org/pdfua/ns/id/"
  /// Real packets have some kilobytes.
  private static let limit = 1 << 20
  /// What may stand between one angle bracket and the next, in bytes.
  private static let partLimit = 8 << 10

  private var titleName = "dc:title"
  private var partName = "pdfuaid:part"
  private var isInTitle = false
  private var isInPart = false

  init(_ bytes: ArraySlice<UInt8>) {
    let bytes = Self.utf8(bytes.prefix(Self.limit))
    var position = bytes.startIndex
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      take(text: bytes[position..<open])
      guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
      take(tag: bytes[(open + 1)..<close])
      position = close + 1
    }
    title = TextString.tidied(title)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, UInt8(ascii: "<")]) {
      return ArraySlice(TextString.utf16(bytes, highFirst: true).utf8)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [UInt8(ascii: "<"), 0]) {
      return ArraySlice(TextString.utf16(bytes, highFirst: false).utf8)
    }
    return bytes
  }

  /// Of titles in several languages the first counts.
  private mutating func take(text: ArraySlice<UInt8>) {
    guard isInTitle || isInPart else { return }
    let words = Self.unescaped(text.prefix(Self.partLimit))
    if isInTitle, TextString.tidied(title).isEmpty { title = words }
    if isInPart { pdfuaPart = pdfuaPart ?? Self.part(words) }
  }

  private mutating func take(tag: ArraySlice<UInt8>) {
    // Comments and processing instructions say nothing.
    guard let first = tag.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!") else { return }
    let isEnd = first == UInt8(ascii: "/")
    let inner = (isEnd ? tag.dropFirst() : tag).prefix(Self.partLimit)
    let name = String(decoding: inner.prefix { !PDFLexer.isSpace($0) && $0 != UInt8(ascii: "/") }, as: UTF8.self)
    if !isEnd { takeAttributes(inner.dropFirst(name.utf8.count)) }
    let isWhole = tag.last == UInt8(ascii: "/")
    if name == titleName { isInTitle = !isEnd && !isWhole }
    if name == partName { isInPart = !isEnd && !isWhole }
  }

  private mutating func takeAttributes(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var values: [(name: String, value: String)] = []
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].split(whereSeparator: PDFLexer.isSpace).last ?? []
      rest = rest[(equals + 1)...].drop(while: PDFLexer.isSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = rest.dropFirst().firstIndex(of: quote)
      else { return }
      values.append((String(decoding: name, as: UTF8.self), Self.unescaped(rest[(rest.startIndex + 1)..<end])))
      rest = rest[(end + 1)...]
    }
    for (name, value) in values where name.hasPrefix("xmlns:") {
      if value == Self.dublinCore { titleName = "\(name.dropFirst(6)):title" }
      if value == Self.pdfua { partName = "\(name.dropFirst(6)):part" }
    }
    for (name, value) in values {
      if name == titleName, title.isEmpty { title = value }
      if name == partName { pdfuaPart = pdfuaPart ?? Self.part(value) }
    }
  }

  private static func part(_ words: String) -> Int? {
    Int(TextString.tidied(words)).flatMap { (1...9).contains($0) ? $0 : nil }
  }

  /// Replaces references to characters.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        result += piece
      } else if let end = piece.firstIndex(of: ";"), let character = character(piece[..<end]) {
        result += String(character) + piece[piece.index(after: end)...]
      } else {
        result += "&" + piece
      }
    }
    return result
  }

  private static func character(_ name: Substring) -> Character? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let code = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      guard name.hasPrefix("#") else { return nil }
      return code.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}
