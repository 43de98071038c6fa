internal import Web

/// Cuts CSS into tokens after CSS Syntax Level 3, section 4, on the bytes of UTF-8, and finds for every opening bracket
/// the one that closes it. Nothing recurses and every byte is looked at a bounded number of times.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var tokens: [Token] = []
  /// The openers that are not yet closed.
  private var open: [Int32] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 3 + 4)
  }

  /// The tokens of a whole text.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    while tokenizer.next() {}
    for opener in tokenizer.open { tokenizer.tokens[Int(opener)].partner = Int32(tokenizer.tokens.count) }
    return tokenizer.tokens
  }

  /// The byte at an offset from the position; 0 behind the end, which no rule takes for a character of its own.
  func byte(_ offset: Int = 0) -> UInt8 {
    let index = position + offset
    return index < bytes.count ? bytes[index] : 0
  }

  /// Reads a token; `false` at the end.
  private mutating func next() -> Bool {
    skipComments()
    guard position < bytes.count else { return false }
    let start = position
    let first = bytes[position]
    switch first {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
      while position < bytes.count, bytes[position].isASCIIWhitespace { position += 1 }
      append(.whitespace, start)
    case 0x22, 0x27: string(quote: first)
    case 0x23:  // #
      if position + 1 < bytes.count, isNameByte(byte(1)) {
        hash()
      } else if byte(1) == 0x5C, isEscape(at: position + 1) {
        hash()
      } else {
        delimiter()
      }
    case 0x28: opener(.openParen)
    case 0x29: closer(.closeParen)
    case 0x5B: opener(.openSquare)
    case 0x5D: closer(.closeSquare)
    case 0x7B: opener(.openBrace)
    case 0x7D: closer(.closeBrace)
    case 0x2C: single(.comma)
    case 0x3A: single(.colon)
    case 0x3B: single(.semicolon)
    case 0x2B, 0x2E:
      if startsNumber() { numeric() } else { delimiter() }
    case 0x2D:  // -
      if startsNumber() {
        numeric()
      } else if byte(1) == 0x2D, byte(2) == 0x3E {
        position += 3
        append(.cdc, start)
      } else if startsIdentifier(at: position) {
        identLike()
      } else {
        delimiter()
      }
    case 0x3C where byte(1) == 0x21 && byte(2) == 0x2D && byte(3) == 0x2D:  // <!--
      position += 4
      append(.cdo, start)
    case 0x40:  // @
      if startsIdentifier(at: position + 1) {
        position += 1
        let isEscaped = name()
        append(.atKeyword, start, isEscaped: isEscaped)
      } else {
        delimiter()
      }
    case 0x5C:
      if isEscape(at: position) { identLike() } else { delimiter() }
    case 0x30...0x39: numeric()
    default:
      if isNameStart(first) { identLike() } else { delimiter() }
    }
    return true
  }

  mutating func append(_ kind: TokenKind, _ start: Int, isEscaped: Bool = false) {
    tokens.append(Token(kind: kind, isEscaped: isEscaped, start: Int32(start), end: Int32(position)))
  }

  private mutating func single(_ kind: TokenKind) {
    position += 1
    append(kind, position - 1)
  }

  private mutating func delimiter() {
    let value = bytes[position]
    single(.delim)
    tokens[tokens.count - 1].number = Double(value)
  }

  mutating func opener(_ kind: TokenKind) {
    open.append(Int32(tokens.count))
    single(kind)
  }

  /// Notes the token just appended as an opener.
  mutating func noteOpener() { open.append(Int32(tokens.count - 1)) }

  /// A closer closes the innermost open block if it is of its kind; otherwise it belongs to that block's content.
  private mutating func closer(_ kind: TokenKind) {
    if let last = open.last {
      let opening = tokens[Int(last)].kind
      let fits =
        switch kind {
        case .closeParen: opening == .openParen || opening == .function
        case .closeSquare: opening == .openSquare
        default: opening == .openBrace
        }
      if fits {
        tokens[Int(last)].partner = Int32(tokens.count)
        open.removeLast()
      }
    }
    single(kind)
  }

  private mutating func skipComments() {
    while position + 1 < bytes.count, bytes[position] == 0x2F, bytes[position + 1] == 0x2A {
      position += 2
      while position < bytes.count, !(bytes[position] == 0x2A && byte(1) == 0x2F) { position += 1 }
      position = min(position + 2, bytes.count)
    }
  }
}
