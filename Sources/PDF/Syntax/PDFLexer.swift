/// Cuts bytes into the tokens of PDF's syntax (ISO 32000-1, 7.2).
struct PDFLexer {
  enum Token: Equatable {
    case integer(Int)
    case real
    case string([UInt8])
    case name(String)
    case word([UInt8])
    case arrayStart, arrayEnd, dictionaryStart, dictionaryEnd
    case end
  }

  let bytes: [UInt8]
  var position: Int
  private let allowance: Allowance

  init(_ bytes: [UInt8], at position: Int, _ allowance: Allowance) {
    self.bytes = bytes
    self.position = min(max(0, position), bytes.count)
    self.allowance = allowance
  }

  mutating func next() throws(PDFObstacle) -> Token {
    let start = position
    let token = read()
    try allowance.look(at: position - start + 1)
    return token
  }

  /// The next token, when it is an integer; else nothing has been read.
  mutating func nextInteger() throws(PDFObstacle) -> Int? {
    let start = position
    if case .integer(let value) = try next() { return value }
    position = start
    return nil
  }

  /// Reads a word when it is the next token; else nothing has been read.
  mutating func skip(_ word: StaticString) throws(PDFObstacle) -> Bool {
    let start = position
    let isNext =
      if case .word(let found) = try next() { word.withUTF8Buffer { found.elementsEqual($0) } } else { false }
    if !isNext { position = start }
    return isNext
  }

  mutating func skipSpace() {
    while position < bytes.count {
      if Self.isSpace(bytes[position]) {
        position += 1
      } else if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else {
        return
      }
    }
  }

  private mutating func read() -> Token {
    skipSpace()
    guard position < bytes.count else { return .end }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "/"): return .name(name())
    case UInt8(ascii: "("): return .string(literal())
    case UInt8(ascii: "<"):
      if follows(UInt8(ascii: "<")) { return .dictionaryStart }
      return .string(hexadecimal())
    case UInt8(ascii: ">"):
      if follows(UInt8(ascii: ">")) { return .dictionaryEnd }
      return .word([byte])
    case UInt8(ascii: "["):
      position += 1
      return .arrayStart
    case UInt8(ascii: "]"):
      position += 1
      return .arrayEnd
    case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      position += 1
      return .word([byte])
    default: return regular()
    }
  }

  /// Goes over a delimiter, and over a second one when it is doubled.
  private mutating func follows(_ byte: UInt8) -> Bool {
    position += 1
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func regular() -> Token {
    let start = position
    while position < bytes.count, Self.isRegular(bytes[position]) { position += 1 }
    let word = bytes[start..<position]
    guard let first = word.first,
      first == UInt8(ascii: "+") || first == UInt8(ascii: "-") || first == UInt8(ascii: ".")
        || Self.isDigit(first)
    else { return .word(Array(word)) }
    let digits = Self.isDigit(first) ? word : word.dropFirst()
    if first != UInt8(ascii: "."), !digits.isEmpty, digits.count <= 18, digits.allSatisfy(Self.isDigit) {
      let value = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      return .integer(first == UInt8(ascii: "-") ? -value : value)
    }
    // `1.5`, `-.5`, `--3`: some number. Which one nobody asks here.
    let isNumber = word.allSatisfy {
      Self.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
    }
    return isNumber ? .real : .word(Array(word))
  }

  private mutating func name() -> String {
    position += 1
    var name: [UInt8] = []
    while position < bytes.count, Self.isRegular(bytes[position]) {
      let byte = bytes[position]
      if byte == UInt8(ascii: "#"), position + 2 < bytes.count, let high = Self.hexDigit(bytes[position + 1]),
        let low = Self.hexDigit(bytes[position + 2])
      {
        name.append(high << 4 | low)
        position += 3
      } else {
        name.append(byte)
        position += 1
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func hexadecimal() -> [UInt8] {
    var string: [UInt8] = []
    var high: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ">") { break }
      guard let digit = Self.hexDigit(byte) else { continue }
      if let first = high {
        string.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    // A missing last digit counts as 0.
    return high.map { string + [$0 << 4] } ?? string
  }

  private mutating func literal() -> [UInt8] {
    var string: [UInt8] = []
    var depth = 1
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return string }
      case UInt8(ascii: "\\"):
        escape(&string)
        continue
      default: break
      }
      string.append(byte)
    }
    return string
  }

  /// What stands behind a backslash.
  private mutating func escape(_ string: inout [UInt8]) {
    guard position < bytes.count else { return }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): string.append(10)
    case UInt8(ascii: "r"): string.append(13)
    case UInt8(ascii: "t"): string.append(9)
    case UInt8(ascii: "b"): string.append(8)
    case UInt8(ascii: "f"): string.append(12)
    case 13: if position < bytes.count, bytes[position] == 10 { position += 1 }
    case 10: break
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = byte & 7
      for _ in 0..<2 {
        guard position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[position]) else { break }
        value = value &<< 3 | bytes[position] & 7
        position += 1
      }
      string.append(value)
    default: string.append(byte)
    }
  }

  // MARK: - Kinds of bytes

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (9...10).contains(byte) || (12...13).contains(byte) || byte == 0
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      false
    default: !isSpace(byte)
    }
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
