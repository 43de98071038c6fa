internal import Web

extension Tokenizer {
  /// Whether a byte may begin a name: letters, `_`, all that is not ASCII, and NUL, which the standard replaces by
  /// U+FFFD.
  func isNameStart(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte == 0x5F || byte >= 0x80 || byte == 0 }

  func isNameByte(_ byte: UInt8) -> Bool { isNameStart(byte) || byte.isASCIIDigit || byte == 0x2D }

  /// Whether a backslash at a position begins an escape: no line break may follow it.
  func isEscape(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] == 0x5C else { return false }
    guard index + 1 < bytes.count else { return true }
    let next = bytes[index + 1]
    return next != 0x0A && next != 0x0D && next != 0x0C
  }

  func startsIdentifier(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == 0x2D {
      guard index + 1 < bytes.count else { return false }
      return bytes[index + 1] == 0x2D || isNameStart(bytes[index + 1]) || isEscape(at: index + 1)
    }
    return isNameStart(bytes[index]) || isEscape(at: index)
  }

  /// Passes a name and says whether it holds escapes.
  mutating func name() -> Bool {
    var isEscaped = false
    while position < bytes.count {
      if isNameByte(bytes[position]) {
        position += 1
      } else if isEscape(at: position) {
        isEscaped = true
        escape()
      } else {
        break
      }
    }
    return isEscaped
  }

  /// Passes an escape: up to six hexadecimal digits and one white space, or any one character.
  mutating func escape() {
    position += 1
    var digits = 0
    while digits < 6, position < bytes.count, bytes[position].hexValue != nil {
      position += 1
      digits += 1
    }
    if digits == 0 {
      if position < bytes.count { position += 1 }
    } else if position < bytes.count, bytes[position].isASCIIWhitespace {
      position += bytes[position] == 0x0D && byte(1) == 0x0A ? 2 : 1
    }
  }

  mutating func hash() {
    let start = position
    position += 1
    let isIdentifier = startsIdentifier(at: position)
    let isEscaped = name()
    append(.hash, start, isEscaped: isEscaped)
    tokens[tokens.count - 1].isPlain = isIdentifier
  }

  mutating func identLike() {
    let start = position
    let isEscaped = name()
    guard byte() == 0x28 else { return append(.ident, start, isEscaped: isEscaped) }
    let isURL =
      position - start == 3 && bytes[start] | 0x20 == 0x75 && bytes[start + 1] | 0x20 == 0x72
      && bytes[start + 2] | 0x20 == 0x6C
    position += 1
    if isURL {
      var ahead = position
      while ahead < bytes.count, bytes[ahead].isASCIIWhitespace { ahead += 1 }
      if ahead >= bytes.count || (bytes[ahead] != 0x22 && bytes[ahead] != 0x27) { return url(start) }
    }
    append(.function, start, isEscaped: isEscaped)
    noteOpener()
  }

  /// The rest of an address without quotation marks.
  private mutating func url(_ start: Int) {
    while position < bytes.count, bytes[position].isASCIIWhitespace { position += 1 }
    var isEscaped = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x29 {
        position += 1
        break
      }
      if byte.isASCIIWhitespace {
        while position < bytes.count, bytes[position].isASCIIWhitespace { position += 1 }
        if position >= bytes.count { break }
        if bytes[position] == 0x29 { continue }
        return badURL(start)
      }
      if byte == 0x22 || byte == 0x27 || byte == 0x28 || byte < 0x09 || (byte > 0x0D && byte < 0x20) || byte == 0x7F {
        return badURL(start)
      }
      if byte == 0x5C {
        guard isEscape(at: position) else { return badURL(start) }
        isEscaped = true
        escape()
      } else {
        position += 1
      }
    }
    append(.url, start, isEscaped: isEscaped)
  }

  private mutating func badURL(_ start: Int) {
    while position < bytes.count, bytes[position] != 0x29 {
      if isEscape(at: position) { escape() } else { position += 1 }
    }
    position = min(position + 1, bytes.count)
    append(.badURL, start)
  }

  mutating func string(quote: UInt8) {
    let start = position
    var isEscaped = false
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        return append(.string, start, isEscaped: isEscaped)
      }
      if byte == 0x0A || byte == 0x0D || byte == 0x0C { return append(.badString, start) }
      guard byte == 0x5C else {
        position += 1
        continue
      }
      isEscaped = true
      if position + 1 >= bytes.count {
        position += 1
      } else if isEscape(at: position) {
        escape()
      } else {
        position += bytes[position + 1] == 0x0D && self.byte(2) == 0x0A ? 3 : 2
        position = min(position, bytes.count)
      }
    }
    // The end of the source closes a string.
    append(.string, start, isEscaped: isEscaped)
    tokens[tokens.count - 1].isPlain = true
  }
}
