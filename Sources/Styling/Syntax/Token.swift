/// The kinds of token of CSS Syntax Level 3, section 4.
enum TokenKind: UInt8, Sendable {
  case ident, function, atKeyword, hash, string, badString, url, badURL, delim
  case number, percentage, dimension
  case whitespace, cdo, cdc, colon, semicolon, comma
  case openSquare, closeSquare, openParen, closeParen, openBrace, closeBrace
}

/// One token: a range of the source. Comments make no token.
struct Token: Sendable {
  var kind: TokenKind
  /// Whether the name or text holds a backslash, so that it is not spelled in the source as it is meant.
  var isEscaped = false
  /// Numbers: whether it is written as an integer. Hashes: whether the name is an identifier.
  var isPlain = false
  /// Numbers: whether a sign is written.
  var isSigned = false
  var start: Int32
  var end: Int32
  /// Openers (functions too): the position of the token that closes the block, or the count of tokens when the source
  /// ends first. Dimensions: the byte where the unit begins.
  var partner: Int32 = -1
  /// The value of a number, percentage or dimension; the byte of a delimiter.
  var number: Double = 0

  /// Whether the token opens a block.
  var opens: Bool {
    switch kind {
    case .function, .openParen, .openSquare, .openBrace: true
    default: false
    }
  }
}
