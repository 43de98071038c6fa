internal import Web

/// A place in a part of a token list: what parsers move along.
struct TokenCursor {
  let list: TokenList
  var position: Int
  let end: Int

  init(_ list: TokenList, _ position: Int, _ end: Int) {
    self.list = list
    self.position = position
    self.end = min(end, list.tokens.count)
  }

  init(_ list: TokenList) { self.init(list, 0, list.tokens.count) }

  var isAtEnd: Bool { position >= end }

  /// The token at the position; `nil` at the end.
  var token: Token? { position < end ? list.tokens[position] : nil }

  var kind: TokenKind? { position < end ? list.tokens[position].kind : nil }

  /// The token behind the position, if any.
  func peek(_ offset: Int = 1) -> Token? { position + offset < end ? list.tokens[position + offset] : nil }

  mutating func skipWhitespace() {
    while position < end, list.tokens[position].kind == .whitespace { position += 1 }
  }

  /// Passes the token at the position, and with an opener the whole block.
  mutating func skip() {
    guard position < end else { return }
    let token = list.tokens[position]
    position = token.opens ? min(Int(token.partner) + 1, end) : position + 1
  }

  /// The content of the block that the token at the position opens; passes the block.
  mutating func enter() -> TokenCursor {
    let token = list.tokens[position]
    let close = min(Int(token.partner), end)
    let content = TokenCursor(list, position + 1, close)
    position = min(close + 1, end)
    return content
  }

  func isDelim(_ byte: UInt8) -> Bool {
    guard let token, token.kind == .delim else { return false }
    return token.number == Double(byte)
  }

  func isIdent(_ word: StaticString) -> Bool {
    guard let token, token.kind == .ident else { return false }
    return list.matches(token, word)
  }

  func isFunction(_ word: StaticString) -> Bool {
    guard let token, token.kind == .function else { return false }
    return list.matches(token, word)
  }

  /// Passes an identifier if it is the word.
  mutating func take(_ word: StaticString) -> Bool {
    guard isIdent(word) else { return false }
    position += 1
    return true
  }

  /// Passes a delimiter if it is the byte.
  mutating func take(delim byte: UInt8) -> Bool {
    guard isDelim(byte) else { return false }
    position += 1
    return true
  }

  /// Passes a comma with the white space around it.
  mutating func takeComma() -> Bool {
    var ahead = self
    ahead.skipWhitespace()
    guard ahead.kind == .comma else { return false }
    ahead.position += 1
    ahead.skipWhitespace()
    self = ahead
    return true
  }

  /// The part up to a position, white space at both ends taken off.
  func trimmed(upTo stop: Int) -> TokenCursor {
    var last = min(stop, end)
    var first = position
    while first < last, list.tokens[first].kind == .whitespace { first += 1 }
    while last > first, list.tokens[last - 1].kind == .whitespace { last -= 1 }
    return TokenCursor(list, first, last)
  }

  var trimmed: TokenCursor { trimmed(upTo: end) }

  /// The parts between commas outside of blocks, trimmed. A text without commas is one part.
  func commaSeparated() -> [TokenCursor] {
    var parts: [TokenCursor] = []
    var scan = self
    var start = self
    while !scan.isAtEnd {
      if scan.kind == .comma {
        parts.append(start.trimmed(upTo: scan.position))
        scan.position += 1
        start = scan
      } else {
        scan.skip()
      }
    }
    parts.append(start.trimmed(upTo: end))
    return parts
  }

  /// The range of source bytes of what is left; empty at the end.
  var byteRange: Range<Int> {
    guard position < end else { return 0..<0 }
    return Int(list.tokens[position].start)..<Int(list.tokens[end - 1].end)
  }
}
