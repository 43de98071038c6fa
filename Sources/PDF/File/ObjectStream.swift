/// Objects that lie packed in one stream (ISO 32000-1, 7.5.7).
struct ObjectStream {
  private let bytes: [UInt8]
  /// The numbers of the objects, and where they stand.
  private(set) var entries: [(number: Int, offset: Int)] = []

  init(_ dictionary: [String: PDFObject], _ bytes: [UInt8], _ allowance: Allowance) throws(PDFObstacle) {
    guard let count = dictionary["N"]?.integer, let first = dictionary["First"]?.integer, first >= 0, count >= 0 else {
      throw .damaged
    }
    self.bytes = bytes
    var lexer = PDFLexer(bytes, at: 0, allowance)
    // Each entry takes two bytes at least, so that the reader ends before it has gone on for long.
    for _ in 0..<count {
      guard let number = try lexer.nextInteger(), let offset = try lexer.nextInteger() else { break }
      guard offset >= 0, offset < bytes.count else { continue }
      entries.append((number, first + offset))
    }
  }

  /// An object. Where its place in the stream is told wrong, it is looked for by its number.
  func object(_ number: Int, index: Int, _ allowance: Allowance) throws(PDFObstacle) -> PDFObject {
    try allowance.look(at: entries.count)
    let entry =
      entries.indices.contains(index) && entries[index].number == number
      ? entries[index] : entries.last { $0.number == number }
    guard let entry else { throw .damaged }
    var parser = ObjectParser(bytes, at: entry.offset, allowance)
    return try parser.object()
  }
}
