internal import Web

extension SourceLexer where Sink: ~Copyable {
  /// Reads a doctype at the cursor.
  mutating func readDoctype() {
    let start = cursor
    var doctype = Doctype(name: "")
    var position = source.skippingWhitespace(from: start + 9)
    let nameStart = position
    while position < source.count, !source[position].isASCIIWhitespace, source[position] != 0x3E { position += 1 }
    doctype.name = text(from: nameStart, to: position, lowercased: true)
    doctype.forcesQuirks = position == nameStart || position == source.count
    position = source.skippingWhitespace(from: position)
    if source.hasWord("public", at: position) {
      let publicID = readIdentifier(from: position + 6)
      position = publicID.end
      doctype.publicID = publicID.text
      doctype.forcesQuirks = doctype.forcesQuirks || publicID.isBroken
      let next = source.skippingWhitespace(from: position)
      if !publicID.isBroken, next < source.count, source[next] != 0x3E { position = readSystemID(from: next, &doctype) }
    } else if source.hasWord("system", at: position) {
      position = readSystemID(from: position + 6, &doctype)
    } else if position < source.count, source[position] != 0x3E {
      doctype.forcesQuirks = true
    }
    let end = source.position(of: 0x3E, from: position)
    if end == source.count { doctype.forcesQuirks = true }
    sink.pool.doctype = doctype
    advance(to: min(end + 1, source.count))
    sink.take(Token(.doctype, offset: start))
  }

  private func readSystemID(from start: Int, _ doctype: inout Doctype) -> Int {
    let identifier = readIdentifier(from: start)
    doctype.systemID = identifier.text
    doctype.forcesQuirks = doctype.forcesQuirks || identifier.isBroken
    return identifier.end
  }

  /// Reads a quoted identifier. A missing or unfinished one is broken and forces quirks mode.
  private func readIdentifier(from start: Int) -> (text: String?, end: Int, isBroken: Bool) {
    let quoteAt = source.skippingWhitespace(from: start)
    guard quoteAt < source.count, source[quoteAt] == 0x22 || source[quoteAt] == 0x27 else {
      return (nil, min(quoteAt, source.count), true)
    }
    let end = min(source.position(of: source[quoteAt], from: quoteAt + 1), source.position(of: 0x3E, from: quoteAt + 1))
    let identifier = text(from: quoteAt + 1, to: end, lowercased: false)
    let isBroken = end == source.count || source[end] == 0x3E
    return (identifier, isBroken ? end : end + 1, isBroken)
  }

  private func text(from start: Int, to end: Int, lowercased: Bool) -> String {
    let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    let bytes = source[start..<end].flatMap { $0 == 0 ? replacement : [lowercased ? $0.asciiLowercased : $0] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
