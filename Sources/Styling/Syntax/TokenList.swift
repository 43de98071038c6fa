internal import Web

/// A text of CSS with its tokens: what all parsers read. Shared by reference, never changed.
final class TokenList: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
  }

  /// The range of bytes that a token's name or text has in the source, without marks around it.
  func extent(_ token: Token) -> Range<Int> {
    let start = Int(token.start)
    let end = Int(token.end)
    switch token.kind {
    case .function: return start..<end - 1
    case .hash, .atKeyword: return start + 1..<end
    case .string: return start + 1..<max(start + 1, token.isPlain ? end : end - 1)
    case .dimension: return Int(token.partner)..<end
    case .url:
      var from = start + 4
      var to = end
      if to > from, bytes[to - 1] == 0x29, !(to - from > 1 && bytes[to - 2] == 0x5C) { to -= 1 }
      while from < to, bytes[from].isASCIIWhitespace { from += 1 }
      while to > from, bytes[to - 1].isASCIIWhitespace { to -= 1 }
      return from..<to
    default: return start..<end
    }
  }

  /// The name or text of a token as it is meant: escapes resolved.
  func text(_ token: Token) -> [UInt8] {
    let extent = extent(token)
    return token.isEscaped ? Escapes.resolve(bytes[extent]) : Array(bytes[extent])
  }

  /// Whether the token's name is a word, given in lower case, in whatever case it is written.
  func matches(_ token: Token, _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    if token.isEscaped {
      let text = text(token)
      guard text.count == length else { return false }
      for index in 0..<length where text[index].asciiLowercased != word.utf8Start[index] { return false }
      return true
    }
    let extent = extent(token)
    guard extent.count == length else { return false }
    for index in 0..<length where bytes[extent.lowerBound + index].asciiLowercased != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// The key of the token's name as it is written.
  func key(_ token: Token) -> NameKey { token.isEscaped ? NameKey(text(token)) : NameKey(bytes[extent(token)]) }

  /// The key of the token's name in lower case.
  func foldedKey(_ token: Token) -> NameKey {
    token.isEscaped ? NameKey(folding: text(token)) : NameKey(folding: bytes[extent(token)])
  }
}

/// Escapes in names and strings (CSS Syntax Level 3, section 4.3.7).
enum Escapes {
  static func resolve(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == 0x5C else {
        result.append(text[index])
        index += 1
        continue
      }
      index += 1
      var value: UInt32 = 0
      var digits = 0
      while digits < 6, index < text.endIndex, let digit = text[index].hexValue {
        value = value << 4 | UInt32(digit)
        digits += 1
        index += 1
      }
      if digits > 0 {
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        result.append(contentsOf: Array(String(Character(scalar ?? "\u{FFFD}")).utf8))
        if index < text.endIndex, text[index].isASCIIWhitespace {
          index += text[index] == 0x0D && index + 1 < text.endIndex && text[index + 1] == 0x0A ? 2 : 1
        }
      } else if index < text.endIndex {
        if text[index] == 0x0A || text[index] == 0x0C || text[index] == 0x0D {
          // An escaped line break in a string stands for nothing.
          index += text[index] == 0x0D && index + 1 < text.endIndex && text[index + 1] == 0x0A ? 2 : 1
        } else {
          result.append(text[index])
          index += 1
        }
      } else {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
    }
    return result
  }
}
