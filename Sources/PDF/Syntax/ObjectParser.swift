/// Reads values of PDF's syntax, no deeper than real documents nest them.
struct ObjectParser {
  var lexer: PDFLexer
  private let allowance: Allowance

  /// How deep arrays and dictionaries may lie in each other.
  private static let depthLimit = 60

  init(_ bytes: [UInt8], at position: Int, _ allowance: Allowance) {
    lexer = PDFLexer(bytes, at: position, allowance)
    self.allowance = allowance
  }

  /// The next value.
  mutating func object() throws(PDFObstacle) -> PDFObject { try object(try lexer.next(), depth: 0) }

  private mutating func object(_ token: PDFLexer.Token, depth: Int) throws(PDFObstacle) -> PDFObject {
    try allowance.makeValue()
    switch token {
    case .integer(let value): return try reference(value) ?? .integer(value)
    case .real: return .real
    case .string(let bytes): return .string(bytes)
    case .name(let name): return .name(name)
    case .arrayStart: return .array(try array(depth: depth + 1))
    case .dictionaryStart: return .dictionary(try dictionary(depth: depth + 1))
    case .word(let word):
      if word.elementsEqual("true".utf8) { return .boolean(true) }
      if word.elementsEqual("false".utf8) { return .boolean(false) }
      if word.elementsEqual("null".utf8) { return .null }
      throw .damaged
    case .arrayEnd, .dictionaryEnd, .end: throw .damaged
    }
  }

  /// `12 0 R`, of which the first number has been read.
  private mutating func reference(_ number: Int) throws(PDFObstacle) -> PDFObject? {
    guard number >= 0 else { return nil }
    let start = lexer.position
    if try lexer.nextInteger() != nil, try lexer.skip("R") { return .reference(number) }
    lexer.position = start
    return nil
  }

  private mutating func array(depth: Int) throws(PDFObstacle) -> [PDFObject] {
    guard depth <= Self.depthLimit else { throw .tooComplex }
    var elements: [PDFObject] = []
    while true {
      let token = try lexer.next()
      if token == .arrayEnd { return elements }
      elements.append(try object(token, depth: depth))
    }
  }

  private mutating func dictionary(depth: Int) throws(PDFObstacle) -> [String: PDFObject] {
    guard depth <= Self.depthLimit else { throw .tooComplex }
    var entries: [String: PDFObject] = [:]
    while true {
      switch try lexer.next() {
      case .dictionaryEnd: return entries
      case .name(let key): entries[key] = try object(try lexer.next(), depth: depth)
      default: throw .damaged
      }
    }
  }
}
