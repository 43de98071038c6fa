import PDF
import Testing

@Suite("Files that are made to do harm")
struct HostileFileTests {
  /// A file of objects, wherever they may lead.
  private static func read(_ objects: [(Int, String)], trailer: String = "/Root 1 0 R/Info 5 0 R") -> PDFReading {
    PDFReader.read(PDFBuilder.classic(objects, trailer: trailer))
  }

  @Test(
    "References that go round come to an end",
    arguments: [
      "/MarkInfo 6 0 R", "/StructTreeRoot 6 0 R", "/Lang 6 0 R", "/ViewerPreferences 6 0 R", "/Metadata 6 0 R",
    ])
  func loops(catalog: String) {
    let reading = Self.read(PDFBuilder.document(catalog) + [(6, "7 0 R"), (7, "6 0 R")])
    switch reading {
    case .facts(let facts): #expect(!facts.isTagged)
    case .unreadable(let obstacle): #expect(obstacle == .damaged)
    }
  }

  @Test("Tables that lead to each other come to an end")
  func tableLoop() {
    let text = "%PDF-1.4\nxref\n0 0\ntrailer<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"
    #expect(PDFReader.read(Array(text.utf8)) == .unreadable(.damaged))
  }

  @Test("A stream of objects cannot lie in itself, nor in another", arguments: [[20, 20], [20, 22]])
  func nestedStreams(containers: [Int]) {
    var builder = PDFBuilder()
    builder.addObjectStream(20, [(1, "<</Type/Catalog/Pages 2 0 R>>")])
    builder.addObjectStream(22, [(20, "<</Type/ObjStm/N 1/First 4>>")])
    builder.endWithStream(21, "/Root 1 0 R", packed: [containers[0]], in: containers[1])
    // The search finds what the table hides.
    guard case .facts(let facts) = PDFReader.read(builder.bytes) else { return }
    #expect(facts.isRepaired)
  }

  @Test("What nests without end is given up", arguments: ["[", "<</A ", "<</A["])
  func depth(opening: String) {
    let body = String(repeating: opening, count: 100_000)
    #expect(Self.read(PDFBuilder.document("/MarkInfo 6 0 R") + [(6, body)]) == .unreadable(.tooComplex))
  }

  @Test("Many values are given up")
  func values() {
    let body = "[" + String(repeating: "1 ", count: 1_000_000) + "]"
    #expect(Self.read(PDFBuilder.document("/MarkInfo 6 0 R") + [(6, body)]) == .unreadable(.tooComplex))
  }

  @Test("A stream that unpacks to more than any document has is given up")
  func bomb() {
    var builder = PDFBuilder()
    builder.addStream(
      20, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", PDFBuilder.deflated([UInt8](repeating: 32, count: 8 << 20)))
    builder.endWithStream(21, "/Root 1 0 R", packed: [1], in: 20)
    #expect(PDFReader.read(builder.bytes) == .unreadable(.tooComplex))
  }

  @Test("Many streams together are bounded")
  func manyStreams() {
    var builder = PDFBuilder()
    // Each is honest by itself: it unpacks to less than a megabyte.
    let data = PDFBuilder.deflated([UInt8](repeating: 32, count: 1_000_000))
    for number in 20..<120 { builder.addStream(number, "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", data) }
    builder.append("trailer<</Root 1 0 R>>")
    #expect(PDFReader.read(builder.bytes) == .unreadable(.tooComplex))
  }

  @Test("Objects that each go on to the end of the file cost no more than the file may")
  func quadratic() {
    let text = "%PDF-1.4\n" + (1...40_000).map { "\($0) 0 obj(/XRef\n" }.joined()
    #expect(PDFReader.read(Array(text.utf8)) == .unreadable(.tooComplex))
  }

  @Test(
    "Numbers that no file has do no harm",
    arguments: [
      "/MarkInfo 999999999999999999 0 R", "/MarkInfo 99999999999999999999999 0 R", "/MarkInfo -1 0 R",
      "/Lang(\\777\\8)", "/Version/\u{0}", "/MarkInfo<</Marked true/", "/Lang<", "/Lang(", "/#", "/#4",
    ])
  func numbers(catalog: String) {
    switch Self.read(PDFBuilder.document(catalog)) {
    case .facts(let facts): #expect(!facts.isTagged)
    case .unreadable(let obstacle): #expect(obstacle == .damaged)
    }
  }

  @Test(
    "Wrong tables do no harm",
    arguments: [
      "/W[1 4 1]/Index[0 99999999]", "/W[9 9 9]", "/W[0 0 0]", "/W[1 7 7]/Index[-1 5]", "/W[1 2]", "/W[1 4 1]/Index[0]",
      "/W[1 4 1]/Index[999999999999999999 1]", "/W[1 4 1]/Size -5",
    ])
  func tables(entries: String) {
    var builder = PDFBuilder()
    let start = builder.bytes.count
    builder.addStream(9, "/Type/XRef/Root 1 0 R\(entries)", [UInt8](repeating: 1, count: 60))
    builder.append("startxref\n\(start)\n")
    #expect(PDFReader.read(builder.bytes) == .unreadable(.damaged))
  }

  @Test(
    "Every beginning of a file, and every file with a wrong byte, is read without harm",
    arguments: [
      PDFBuilder.classic(PDFBuilder.document(PDFBuilder.tagged)),
      PDFBuilder.packed(PDFBuilder.document(PDFBuilder.tagged), predictor: 2),
    ])
  func mutations(bytes: [UInt8]) {
    var read = 0
    for index in bytes.indices {
      if case .facts = PDFReader.read(Array(bytes[..<index])) { read += 1 }
      var wrong = bytes
      for value: UInt8 in [0, 0x28, 0x3C, 0x39, 0xFF] {
        wrong[index] = value
        if case .facts = PDFReader.read(wrong) { read += 1 }
      }
    }
    #expect(read > 0)
  }
}
