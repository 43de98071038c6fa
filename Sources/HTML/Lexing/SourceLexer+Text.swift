internal import Web

extension SourceLexer where Sink: ~Copyable {
  /// Hands over a piece of the source as text.
  mutating func emitText(from start: Int, to end: Int, decodingReferences: Bool) {
    var token = Token(.text, offset: start)
    token.start = Int32(start)
    token.end = Int32(end)
    let nullMatters = hasNull && containsNull(from: start, to: end)
    if nullMatters && mode != .data {
      rebuild(&token) { lexer in lexer.appendReplacingNull(from: start, to: end, references: decodingReferences) }
    } else if decodingReferences, source.part(start, end).position(of: 0x26, from: 0) < end - start {
      rebuild(&token) { lexer in lexer.appendDecoded(from: start, to: end, inAttribute: false) }
      token.hasNull = nullMatters
    } else {
      token.hasNull = nullMatters
    }
    sink.take(token)
  }

  /// Whether a piece of the source has a NUL in it.
  func containsNull(from start: Int, to end: Int) -> Bool {
    source.part(start, end).position(of: 0, from: 0) < end - start
  }

  /// Lets a token's text be what `append` puts at the end of the pool.
  mutating func rebuild(_ token: inout Token, _ append: (inout SourceLexer) -> Void) {
    token.start = Int32(sink.pool.bytes.count)
    append(&self)
    token.end = Int32(sink.pool.bytes.count)
  }

  /// Adds a piece of the source to the pool with U+FFFD in place of NUL, and with character references resolved if asked.
  mutating func appendReplacingNull(from start: Int, to end: Int, references: Bool, inAttribute: Bool = false) {
    var position = start
    while position < end {
      let null = position + source.part(position, end).position(of: 0, from: 0)
      if references {
        appendDecoded(from: position, to: null, inAttribute: inAttribute)
      } else {
        sink.pool.bytes.append(contentsOf: source.part(position, null))
      }
      if null < end { sink.pool.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
      position = null + 1
    }
  }

  /// Adds a piece of the source to the pool with character references resolved.
  mutating func appendDecoded(from start: Int, to end: Int, inAttribute: Bool) {
    let text = source.part(start, end)
    var position = 0
    while position < text.count {
      let ampersand = text.position(of: 0x26, from: position)
      sink.pool.bytes.append(contentsOf: text.part(position, ampersand))
      guard ampersand < text.count else { return }
      position = CharacterReference.decode(
        text, at: ampersand, inAttribute: inAttribute, into: &sink.pool.bytes)
    }
  }

  /// Where the text of an element with raw text ends: at its own end tag or at the end of the page.
  func rawTextEnd(from start: Int) -> Int {
    var position = source.position(of: 0x3C, from: start)
    while position < source.count {
      if isOwnEndTag(at: position) { return position }
      position = source.position(of: 0x3C, from: position + 1)
    }
    return source.count
  }

  /// Whether the end tag of the last start tag stands at a `<`.
  func isOwnEndTag(at position: Int) -> Bool {
    guard position + 2 < source.count, source[position + 1] == 0x2F else { return false }
    let name = sink.pool.names.bytes(lastStartTag.number)
    let start = position + 2
    guard source.endsName(at: start + name.count) else { return false }
    for (offset, letter) in name.enumerated() where source[start + offset].asciiLowercased != letter { return false }
    return true
  }
}
