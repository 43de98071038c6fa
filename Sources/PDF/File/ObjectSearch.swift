/// Finds the objects of a file whose cross-reference is damaged, by going through it once: the last object of a number is
/// the one that counts.
struct ObjectSearch {
  private let file: PDFFile
  private var places: [Int: ObjectTable.Place] = [:]
  private var trailers: [[String: PDFObject]] = []
  private var catalogs: [Int] = []

  /// How many objects are kept: documents of thousands of pages have some hundred thousand.
  private static let limit = 300_000

  /// What the search stops at.
  private enum Find {
    case object(Int, at: Int)
    case trailer(at: Int)
    case mark(ObjectMark)
  }

  private enum ObjectMark { case stream, reference, catalog }

  /// Makes the file's tables anew.
  static func repair(_ file: PDFFile) throws(PDFObstacle) {
    file.tables = []
    file.trailer = [:]
    file.lack = .damaged
    var search = ObjectSearch(file: file)
    try search.run()
  }

  private init(file: PDFFile) { self.file = file }

  private mutating func run() throws(PDFObstacle) {
    try file.allowance.look(at: file.bytes.count)
    var current: (number: Int, offset: Int)?
    var streams: [(number: Int, offset: Int)] = []
    var position = 0
    while let (find, next) = find(from: position) {
      position = next
      switch find {
      case .object(let number, let offset):
        places[number] = .offset(offset)
        current = (number, offset)
        guard places.count <= Self.limit else { throw .tooComplex }
      case .trailer(let offset):
        var parser = ObjectParser(file.bytes, at: offset, file.allowance)
        let trailer = try optional { () throws(PDFObstacle) in try parser.object().dictionary }
        if let trailer = trailer ?? nil { trailers.append(trailer) }
      case .mark(.stream): if let current, streams.last?.offset != current.offset { streams.append(current) }
      case .mark(.catalog): if let current { catalogs.append(current.number) }
      case .mark(.reference):
        guard let current,
          let found = try optional({ () throws(PDFObstacle) in
            try file.indirectObject(at: current.offset)
          })
        else { continue }
        if let dictionary = found.value.dictionary, dictionary["Type"]?.name == "XRef" { trailers.append(dictionary) }
      }
    }
    file.tables = [.found(places)]
    for trailer in trailers.reversed() { file.trailer.merge(trailer) { newer, _ in newer } }
    if file.trailer["Encrypt"] == nil { try unpack(streams) }
    if file.trailer["Root"] == nil {
      file.lacksTrailer = true
      file.trailer["Root"] = catalogs.last.map { .reference($0) }
    }
  }

  /// Finds the objects that lie in streams. An object of the file itself that stands behind the stream is newer.
  private mutating func unpack(_ streams: [(number: Int, offset: Int)]) throws(PDFObstacle) {
    for (number, offset) in streams where places[number] == .offset(offset) {
      guard let stream = try optional({ () throws(PDFObstacle) in try file.objectStream(number) }) else { continue }
      for (index, entry) in stream.entries.enumerated() {
        if case .offset(let known)? = places[entry.number], known > offset { continue }
        places[entry.number] = .within(stream: number, index: index)
        guard places.count <= Self.limit else { throw .tooComplex }
      }
    }
    file.tables = [.found(places)]
  }

  /// What makes no sense is passed over; what costs too much is not.
  private func optional<Value>(_ work: () throws(PDFObstacle) -> Value) throws(PDFObstacle) -> Value? {
    do throws(PDFObstacle) {
      return try work()
    } catch {
      if error == .tooComplex { throw error }
      return nil
    }
  }

  // MARK: - Going through the file

  private func find(from start: Int) -> (Find, next: Int)? {
    file.bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + 3 <= bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "o") where Self.stands("obj", bytes, index):
          if let object = Self.object(before: index, bytes) {
            return (.object(object.number, at: object.offset), index + 3)
          }
        case UInt8(ascii: "t") where Self.stands("trailer", bytes, index): return (.trailer(at: index + 7), index + 7)
        case UInt8(ascii: "/"):
          if Self.stands("/ObjStm", bytes, index) { return (.mark(.stream), index + 7) }
          if Self.stands("/XRef", bytes, index), !Self.stands("/XRefStm", bytes, index) {
            return (.mark(.reference), index + 5)
          }
          if Self.stands("/Catalog", bytes, index) { return (.mark(.catalog), index + 8) }
        default: break
        }
        index += 1
      }
      return nil
    }
  }

  private static func stands(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard start + word.count <= bytes.count else { return false }
      for index in 0..<word.count where bytes[start + index] != word[index] { return false }
      return true
    }
  }

  /// The two numbers before `obj`.
  private static func object(
    before end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (number: Int, offset: Int)? {
    var index = end
    func skipSpace() {
      while index > 0, end - index < 40, PDFLexer.isSpace(bytes[index - 1]) { index -= 1 }
    }
    func digits() -> Int? {
      var (value, factor, count) = (0, 1, 0)
      while index > 0, count < 10, PDFLexer.isDigit(bytes[index - 1]) {
        index -= 1
        value += factor * Int(bytes[index] & 0x0F)
        (factor, count) = (factor * 10, count + 1)
      }
      return count > 0 ? value : nil
    }
    skipSpace()
    guard digits() != nil, index > 0, PDFLexer.isSpace(bytes[index - 1]) else { return nil }
    skipSpace()
    guard let number = digits() else { return nil }
    return (number, index)
  }
}
