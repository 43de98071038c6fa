import PDF
import Testing

@Suite("Documents of which only the beginning was received")
struct BeginningTests {
  /// A document that was arranged for the web, and where its first part ends.
  ///
  /// - Parameter change: Something behind the end.
  private static func linearized(change: String = "", saysLength: Bool = true) -> (bytes: [UInt8], end: Int) {
    // Twice: the second time the length is known.
    var length = 0
    var end = 0
    var bytes: [UInt8] = []
    for _ in 0..<2 {
      var builder = PDFBuilder()
      let digits = String(length)
      let said = saysLength ? String(repeating: "0", count: 8 - digits.count) + digits : "00000001"
      builder.add([(9, "<</Linearized 1/L \(said)/N 12/O 4/E 500/T 900/H[1 2]>>")])
      let table = builder.bytes.count
      let catalog = "<</Type/Catalog/Pages 2 0 R \(PDFBuilder.tagged)/Metadata 8 0 R>>"
      let start = table + 120
      let place = String(start)
      let line = String(repeating: "0", count: 10 - place.count) + place
      builder.append(
        "xref\n1 1\n\(line) 00000 n \ntrailer\n<</Size 10/Root 1 0 R/Info 5 0 R/Prev 700>>\nstartxref\n0\n%%EOF\n")
      builder.append(String(repeating: " ", count: start - builder.bytes.count))
      builder.append("1 0 obj\n\(catalog)\nendobj\n")
      end = builder.bytes.count
      builder.append(String(repeating: "% resten\n", count: 100))
      bytes = builder.bytes
      length = bytes.count
    }
    return (bytes + Array(change.utf8), end)
  }

  private static func facts(_ reading: PDFReading) -> PDFFacts? {
    if case .facts(let facts) = reading { facts } else { nil }
  }

  @Test("A document that was arranged for the web is read from its beginning")
  func beginning() {
    let (bytes, end) = Self.linearized()
    let facts = Self.facts(PDFReader.read(Array(bytes[..<end]), isCut: true, length: bytes.count))
    #expect(facts?.isTagged == true)
    #expect(facts?.language == .text("nb-NO"))
    #expect(facts?.pages == 12)
    // The title lies in the part that did not come.
    #expect(facts?.title == .unknown)
  }

  @Test(
    "It is not when it was changed afterwards, or when nobody says how long it is",
    arguments: [
      (true, 0, 0), (true, 10, 10), (false, 0, 10),
    ])
  func changed(saysLength: Bool, added: Int, length: Int) {
    let (bytes, end) = Self.linearized(change: String(repeating: " ", count: added), saysLength: saysLength)
    let whole = length == 0 ? nil : bytes.count
    #expect(PDFReader.read(Array(bytes[..<end]), isCut: true, length: whole) == .unreadable(.cutOff))
  }

  @Test("The beginning of any other document says nothing")
  func other() {
    let bytes = PDFBuilder.classic(PDFBuilder.document(PDFBuilder.tagged))
    #expect(PDFReader.read(Array(bytes.dropLast(10)), isCut: true, length: bytes.count) == .unreadable(.cutOff))
    #expect(PDFReader.read(Array("<html>".utf8), isCut: true, length: 900) == .unreadable(.notPDF))
  }
}
