import CZlib

/// Writes PDF files for tests: objects by number, in the shapes that real programs write.
struct PDFBuilder {
  private(set) var bytes: [UInt8]
  /// Where the objects lie that were written last.
  private(set) var offsets: [Int: Int] = [:]
  private var previous: Int?

  init(version: String = "1.7") { bytes = Array("%PDF-\(version)\n%âãÏÓ\n".utf8) }

  /// Objects of a document of three pages, with what its catalog says besides.
  static func document(_ catalog: String, structure: String = "<</Type/StructTreeRoot/K[4 0 R]>>") -> [(Int, String)] {
    [
      (1, "<</Type/Catalog/Pages 2 0 R \(catalog)>>"), (2, "<</Type/Pages/Count 3/Kids[]>>"), (3, structure),
      (4, "<</S/Document/P 3 0 R>>"), (5, "<</Title(Byggesak)/Producer(Skriver 1)/Creator(Tekst 2)>>"),
    ]
  }

  /// What a catalog says of a document that lacks nothing.
  static let tagged =
    "/MarkInfo<</Marked true>>/StructTreeRoot 3 0 R/Lang(nb-NO)/ViewerPreferences<</DisplayDocTitle true>>"

  /// The usual form: objects, a table, a trailer.
  static func classic(
    _ objects: [(Int, String)], trailer: String = "/Root 1 0 R/Info 5 0 R", version: String = "1.7"
  ) -> [UInt8] {
    var builder = PDFBuilder(version: version)
    builder.add(objects)
    builder.endWithTable(trailer)
    return builder.bytes
  }

  /// The form since PDF 1.5: objects packed in a stream, and a table that is one.
  static func packed(
    _ objects: [(Int, String)], trailer: String = "/Root 1 0 R/Info 5 0 R", predictor: UInt8? = nil
  ) -> [UInt8] {
    var builder = PDFBuilder()
    builder.addObjectStream(20, objects)
    builder.endWithStream(21, trailer, packed: objects.map(\.0), in: 20, predictor: predictor)
    return builder.bytes
  }

  mutating func add(_ objects: [(Int, String)]) {
    for (number, body) in objects { add(number, Array(body.utf8)) }
  }

  mutating func add(_ number: Int, _ body: [UInt8]) {
    offsets[number] = bytes.count
    bytes += Array("\(number) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
  }

  mutating func addStream(_ number: Int, _ dictionary: String, _ data: [UInt8]) {
    let head = "<<\(dictionary)/Length \(data.count)>>\nstream\r\n"
    add(number, Array(head.utf8) + data + Array("\nendstream".utf8))
  }

  mutating func addObjectStream(_ number: Int, _ objects: [(Int, String)]) {
    var (head, body) = ("", "")
    for (object, text) in objects {
      head += "\(object) \(body.utf8.count) "
      body += text + " "
    }
    let first = head.utf8.count
    addStream(
      number, "/Type/ObjStm/N \(objects.count)/First \(first)/Filter/FlateDecode",
      Self.deflated(Array((head + body).utf8)))
  }

  /// Ends the file, or the change of it, with a table of the objects written since the last one.
  mutating func endWithTable(_ trailer: String) {
    let start = bytes.count
    var table = "xref\n0 1\n0000000000 65535 f \n"
    for (number, offset) in offsets.sorted(by: { $0.key < $1.key }) {
      let digits = String(offset)
      table += "\(number) 1\n\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n"
    }
    let before = previous.map { "/Prev \($0)" } ?? ""
    bytes += Array("\(table)trailer\n<</Size 99 \(trailer)\(before)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    previous = start
    offsets = [:]
  }

  /// Ends the file with a table that is a stream.
  mutating func endWithStream(
    _ number: Int, _ trailer: String, packed: [Int] = [], in container: Int = 0, predictor: UInt8? = nil,
    startsFile: Bool = true
  ) {
    let start = bytes.count
    offsets[number] = start
    var rows: [Int: [UInt8]] = [0: [0, 0, 0, 0, 0, 0]]
    for (object, offset) in offsets { rows[object] = [1] + Self.bigEndian(offset) + [0] }
    for (index, object) in packed.enumerated() { rows[object] = [2] + Self.bigEndian(container) + [UInt8(index)] }
    let numbers = rows.keys.sorted()
    let index = numbers.map { "\($0) 1" }.joined(separator: " ")
    let table = numbers.map { rows[$0] ?? [] }
    let data = predictor.map { Self.predicted(table, $0) } ?? table.flatMap { $0 }
    let parameters = predictor == nil ? "" : "/DecodeParms<</Predictor 15/Columns 6>>"
    let before = previous.map { "/Prev \($0)" } ?? ""
    addStream(
      number, "/Type/XRef/Size 99/W[1 4 1]/Index[\(index)]/Filter/FlateDecode\(parameters)\(trailer)\(before)",
      Self.deflated(data))
    if startsFile { bytes += Array("startxref\n\(start)\n%%EOF\n".utf8) }
    previous = start
    offsets = [:]
  }

  mutating func append(_ text: String) { bytes += Array(text.utf8) }

  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    precondition(compress2(&packed, &size, bytes, uLong(bytes.count), 9) == Z_OK)
    return Array(packed.prefix(Int(size)))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// Rows as a filter of PNG writes them (PNG, 9.2).
  private static func predicted(_ rows: [[UInt8]], _ kind: UInt8) -> [UInt8] {
    var above = [UInt8](repeating: 0, count: rows.first?.count ?? 0)
    var result: [UInt8] = []
    for row in rows {
      result.append(kind)
      for column in row.indices {
        let left = column > 0 ? Int(row[column - 1]) : 0
        let corner = column > 0 ? Int(above[column - 1]) : 0
        let up = Int(above[column])
        let estimate = left + up - corner
        let nearest = [left, up, corner].min { abs(estimate - $0) < abs(estimate - $1) } ?? 0
        let predicted = [0, left, up, (left + up) / 2, nearest][Int(kind)]
        result.append(row[column] &- UInt8(predicted))
      }
      above = row
    }
    return result
  }
}
