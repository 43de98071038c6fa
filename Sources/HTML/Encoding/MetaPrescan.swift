internal import Web

/// Looks for `<meta charset>` in the first bytes of a page: the HTML standard's "prescan a byte stream to determine its
/// encoding".
struct MetaPrescan {
  /// How many bytes are looked at. 1,024 by the standard.
  static let reach = 1_024

  /// The encoding that the page declares.
  static func encoding(in bytes: ArraySlice<UInt8>) -> Encoding? {
    var prescan = MetaPrescan(bytes: Array(bytes))
    return prescan.run()
  }

  private let bytes: [UInt8]
  private var position = 0

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() -> Encoding? {
    while position < bytes.count {
      guard bytes[position] == 0x3C else {
        position += 1
        continue
      }
      if hasWord("<!--") {
        skipComment()
      } else if hasWord("<meta"), let next = byte(at: position + 5), next.isASCIIWhitespace || next == 0x2F {
        position += 5
        if let encoding = readMeta() { return encoding }
      } else if let next = byte(at: position + 1), next.isASCIILetter || isEndTagLetter(next) {
        while let byte = byte(at: position), !byte.isASCIIWhitespace, byte != 0x3E { position += 1 }
        while readAttribute() != nil {}
      } else if let next = byte(at: position + 1), next == 0x21 || next == 0x2F || next == 0x3F {
        while let byte = byte(at: position), byte != 0x3E { position += 1 }
      } else {
        position += 1
      }
    }
    return nil
  }

  private func isEndTagLetter(_ next: UInt8) -> Bool { next == 0x2F && byte(at: position + 2)?.isASCIILetter == true }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func hasWord(_ word: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { $0.hasWord(word, at: position) }
  }

  private mutating func skipComment() {
    position += 2  // the dashes may belong to `-->`
    while position < bytes.count {
      if hasWord("-->") {
        position += 3
        return
      }
      position += 1
    }
  }

  /// What a `meta` tag declares.
  private mutating func readMeta() -> Encoding? {
    var names: Set<[UInt8]> = []
    var gotPragma = false
    var needsPragma: Bool?
    var charset: Encoding?
    while let attribute = readAttribute() {
      guard names.insert(attribute.name).inserted else { continue }
      switch String(decoding: attribute.name, as: UTF8.self) {
      case "http-equiv":
        if attribute.value == Array("content-type".utf8) { gotPragma = true }
      case "content":
        if charset == nil, let found = Self.charset(inContent: attribute.value) {
          charset = found
          needsPragma = true
        }
      case "charset":
        charset = Encoding(declaredAs: String(decoding: attribute.value, as: UTF8.self))
        needsPragma = false
      default: break
      }
    }
    guard let needsPragma, let charset, gotPragma || !needsPragma else { return nil }
    return charset
  }

  /// The encoding in a value like `text/html; charset=utf-8`, given in lower case.
  static func charset(inContent value: [UInt8]) -> Encoding? {
    var start = 0
    let word = Array("charset".utf8)
    while start + word.count <= value.count {
      guard value[start..<start + word.count].elementsEqual(word) else {
        start += 1
        continue
      }
      start += word.count
      var rest = value[start...].drop(while: \.isASCIIWhitespace)
      guard rest.first == 0x3D else { continue }
      rest = rest.dropFirst().drop(while: \.isASCIIWhitespace)
      guard let quote = rest.first else { return nil }
      if quote == 0x22 || quote == 0x27 {
        rest = rest.dropFirst()
        guard let end = rest.firstIndex(of: quote) else { return nil }
        return Encoding(declaredAs: String(decoding: rest[..<end], as: UTF8.self))
      }
      return Encoding(declaredAs: String(decoding: rest.prefix { !$0.isASCIIWhitespace && $0 != 0x3B }, as: UTF8.self))
    }
    return nil
  }

  /// The next attribute of a tag, name and value in lower case; `nil` at the tag's end.
  private mutating func readAttribute() -> (name: [UInt8], value: [UInt8])? {
    while let byte = byte(at: position), byte.isASCIIWhitespace || byte == 0x2F { position += 1 }
    guard let first = byte(at: position), first != 0x3E else {
      return nil
    }
    var name: [UInt8] = [first.asciiLowercased]
    position += 1
    while let byte = byte(at: position), byte != 0x3D, byte != 0x2F, byte != 0x3E, !byte.isASCIIWhitespace {
      name.append(byte.asciiLowercased)
      position += 1
    }
    while byte(at: position)?.isASCIIWhitespace == true { position += 1 }
    guard byte(at: position) == 0x3D else { return (name, []) }
    position += 1
    while byte(at: position)?.isASCIIWhitespace == true { position += 1 }
    return (name, readValue())
  }

  private mutating func readValue() -> [UInt8] {
    guard let quote = byte(at: position) else { return [] }
    var value: [UInt8] = []
    if quote == 0x22 || quote == 0x27 {
      position += 1
      while let byte = byte(at: position), byte != quote {
        value.append(byte.asciiLowercased)
        position += 1
      }
      position += 1
    } else {
      while let byte = byte(at: position), !byte.isASCIIWhitespace, byte != 0x3E {
        value.append(byte.asciiLowercased)
        position += 1
      }
    }
    return value
  }
}
