/// Reads where a file's objects lie, from its newest section back to the first (ISO 32000-1, 7.5).
struct CrossReference {
  private let file: PDFFile
  private var seen: Set<Int> = []

  /// The place of the last section stands so near to the end.
  private static let reach = 2_048
  /// How many sections are read: one for each time that the document was changed.
  private static let sectionLimit = 500

  private init(_ file: PDFFile) { self.file = file }

  /// Reads all sections of a whole file.
  static func load(_ file: PDFFile) throws(PDFObstacle) {
    guard let mark = ByteSearch.last("startxref", in: file.bytes, within: reach) else { throw .damaged }
    var lexer = PDFLexer(file.bytes, at: mark + 9, file.allowance)
    guard let start = try lexer.nextInteger() else { throw .damaged }
    var reference = CrossReference(file)
    var next: Int? = start
    while let offset = next { next = try reference.read(at: offset) }
  }

  /// Reads one section: that of the first page, in a file of which there is no more than the beginning.
  static func loadSection(_ file: PDFFile, at offset: Int) throws(PDFObstacle) {
    var reference = CrossReference(file)
    _ = try reference.read(at: offset)
  }

  /// Reads a section, and gives the place of the one before it.
  private mutating func read(at offset: Int) throws(PDFObstacle) -> Int? {
    guard offset >= 0, offset < file.bytes.count, seen.insert(offset).inserted, seen.count <= Self.sectionLimit else {
      // A loop, or a place outside: what was read until then may be all that there is.
      if file.trailer["Root"] == nil { throw .damaged }
      throw seen.count > Self.sectionLimit ? .tooComplex : .damaged
    }
    var lexer = PDFLexer(file.bytes, at: offset, file.allowance)
    guard try lexer.skip("xref") else { return try readStream(at: offset) }
    let trailer = try readLines(&lexer)
    // Hybrid files: what older readers are not to see is called free in the table, and stands in a stream.
    if let stream = trailer["XRefStm"]?.integer, seen.insert(stream).inserted {
      let place = file.tables.count - 1
      _ = try readStream(at: stream)
      file.tables.insert(file.tables.removeLast(), at: place)
    }
    return Self.previous(trailer)
  }

  /// Some programs write 0 where there is none.
  private static func previous(_ trailer: [String: PDFObject]) -> Int? {
    trailer["Prev"]?.integer.flatMap { $0 == 0 ? nil : $0 }
  }

  private func take(_ trailer: [String: PDFObject]) { file.trailer.merge(trailer) { newer, _ in newer } }

  private func readLines(_ lexer: inout PDFLexer) throws(PDFObstacle) -> [String: PDFObject] {
    var runs: [ObjectTable.Run] = []
    while let first = try lexer.nextInteger() {
      guard let count = try lexer.nextInteger(), first >= 0, count >= 0 else { throw .damaged }
      lexer.skipSpace()
      let (length, overflows) = count.multipliedReportingOverflow(by: 20)
      // The very last line may end at once.
      guard !overflows, length <= file.bytes.count - lexer.position + 2 else {
        throw file.lack == .cutOff ? .cutOff : .damaged
      }
      // Files whose first object is 0 and that say 1 are not rare.
      var start = first
      if first == 1, count > 0, file.bytes[lexer.position...].starts(with: "0000000000 65535 f".utf8) { start = 0 }
      runs.append(ObjectTable.Run(first: start, count: count, start: lexer.position))
      lexer.position += length
      guard runs.count <= 10_000 else { throw .tooComplex }
    }
    guard try lexer.skip("trailer") else { throw .damaged }
    var parser = ObjectParser(file.bytes, at: lexer.position, file.allowance)
    guard let trailer = try parser.object().dictionary else { throw .damaged }
    file.tables.append(.lines(runs))
    take(trailer)
    return trailer
  }

  private func readStream(at offset: Int) throws(PDFObstacle) -> Int? {
    let found = try file.indirectObject(at: offset)
    guard let dictionary = found.value.dictionary, dictionary["Type"]?.name == "XRef", let start = found.data else {
      throw .damaged
    }
    let bytes = try StreamData.unpacked(file.data(dictionary, from: start), dictionary, file.allowance)
    file.tables.append(try Self.table(dictionary, bytes))
    take(dictionary)
    return Self.previous(dictionary)
  }

  static func table(_ dictionary: [String: PDFObject], _ bytes: [UInt8]) throws(PDFObstacle) -> ObjectTable {
    let widths = (dictionary["W"]?.array ?? []).compactMap(\.integer)
    guard widths.count == 3, widths.allSatisfy({ (0...7).contains($0) }), widths[1] > 0 else { throw .damaged }
    let numbers = dictionary["Index"]?.array?.compactMap(\.integer) ?? [0, dictionary["Size"]?.integer ?? 0]
    guard numbers.count.isMultiple(of: 2), numbers.count <= 20_000 else { throw .damaged }
    let width = widths.reduce(0, +)
    var runs: [ObjectTable.Run] = []
    var start = 0
    for pair in stride(from: 0, to: numbers.count, by: 2) {
      let (first, count) = (numbers[pair], numbers[pair + 1])
      guard first >= 0, (0...bytes.count).contains(count) else { throw .damaged }
      runs.append(ObjectTable.Run(first: first, count: count, start: start))
      start += count * width
    }
    return .stream(bytes: bytes, widths: widths, runs: runs)
  }
}
