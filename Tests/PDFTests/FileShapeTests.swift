import PDF
import Testing

@Suite("The shapes that files have")
struct FileShapeTests {
  private static let whole = PDFFacts(
    version: "1.7", isMarked: true, hasStructure: true, title: .text("Byggesak"), displaysTitle: true,
    language: .text("nb-NO"), pages: 3, creator: "Tekst 2", producer: "Skriver 1")

  private static let objects = PDFBuilder.document(PDFBuilder.tagged)

  @Test(
    "A document is read in every shape that programs write",
    arguments: [
      ("a table", PDFBuilder.classic(objects)), ("streams", PDFBuilder.packed(objects)),
      ("rows with differences to the left", PDFBuilder.packed(objects, predictor: 1)),
      ("rows with differences to above", PDFBuilder.packed(objects, predictor: 2)),
      ("rows with differences to the mean", PDFBuilder.packed(objects, predictor: 3)),
      ("rows with differences to the nearest", PDFBuilder.packed(objects, predictor: 4)),
      ("a mark before the header", Array("\u{FEFF}\r\n".utf8) + PDFBuilder.classic(objects)),
      ("something behind the end", PDFBuilder.classic(objects) + [UInt8](repeating: 0, count: 900)),
    ])
  func shapes(name: String, bytes: [UInt8]) {
    #expect(PDFReader.read(bytes) == .facts(Self.whole), "\(name)")
  }

  @Test("A change at the end of the file counts, and what it leaves out stays")
  func change() {
    var builder = PDFBuilder()
    builder.add(PDFBuilder.document("/Lang(nn)"))
    builder.endWithTable("/Root 1 0 R/Info 5 0 R")
    builder.add([(1, "<</Type/Catalog/Pages 2 0 R \(PDFBuilder.tagged)>>")])
    builder.endWithTable("/Root 1 0 R/Info 5 0 R")
    #expect(PDFReader.read(builder.bytes) == .facts(Self.whole))
  }

  @Test("A stream may follow a table")
  func mixed() {
    var builder = PDFBuilder()
    builder.add(PDFBuilder.document("/Lang(nn)"))
    builder.endWithTable("/Root 1 0 R/Info 5 0 R")
    builder.addObjectStream(20, [(1, "<</Type/Catalog/Pages 2 0 R \(PDFBuilder.tagged)>>")])
    builder.endWithStream(21, "/Root 1 0 R/Info 5 0 R", packed: [1], in: 20)
    #expect(PDFReader.read(builder.bytes) == .facts(Self.whole))
  }

  @Test("What older readers are not to see is found in the stream beside the table")
  func hybrid() {
    var builder = PDFBuilder()
    let hidden = Self.objects.filter { $0.0 == 3 || $0.0 == 4 }
    builder.add(Self.objects.filter { $0.0 != 3 && $0.0 != 4 })
    var stream = builder
    stream.addObjectStream(20, hidden)
    let start = stream.bytes.count
    stream.endWithStream(21, "", packed: [3, 4], in: 20, startsFile: false)
    // The table calls the hidden objects free.
    let table = stream.bytes.count
    var lines = "xref\n0 6\n0000000000 65535 f \n"
    for number in 1...5 {
      let digits = String(builder.offsets[number] ?? 0)
      let isHidden = number == 3 || number == 4
      lines += String(repeating: "0", count: 10 - digits.count) + digits + (isHidden ? " 00000 f \n" : " 00000 n \n")
    }
    stream.append(
      "\(lines)trailer\n<</Size 6/Root 1 0 R/Info 5 0 R/XRefStm \(start)>>\nstartxref\n\(table)\n%%EOF\n")
    #expect(PDFReader.read(stream.bytes) == .facts(Self.whole))
  }

  @Test(
    "Objects are searched for when the table is wrong",
    arguments: [
      ("no place of a table", "startxref\n", "startxxxx\n"), ("a place outside", "startxref\n", "startxref\n9"),
      ("no table", "xref\n0 1", "xxxx\n0 1"), ("wrong places", " 00000 n", "1 0000 n"),
      ("no trailer", "trailer", "trailxx"),
    ])
  func repair(name: String, word: String, instead: String) {
    let bytes = Self.replacing(word, with: instead, in: PDFBuilder.classic(Self.objects))
    var facts = Self.whole
    facts.isRepaired = true
    // Without a trailer nobody knows which object is the information, nor whether texts are encrypted.
    if name == "no trailer" {
      (facts.title, facts.language) = (.unknown, .unknown)
      (facts.creator, facts.producer) = (nil, nil)
    }
    #expect(PDFReader.read(bytes) == .facts(facts), "\(name)")
  }

  @Test("Packed objects are searched for too")
  func repairPacked() {
    let bytes = Self.replacing("startxref", with: "startxxxx", in: PDFBuilder.packed(Self.objects))
    var facts = Self.whole
    facts.isRepaired = true
    #expect(PDFReader.read(bytes) == .facts(facts))
  }

  @Test("In a damaged file a structure tree that cannot be found is not called missing")
  func lostTree() {
    let objects = Self.objects.filter { $0.0 != 3 }
    let bytes = Self.replacing("startxref", with: "startxxxx", in: PDFBuilder.classic(objects))
    guard case .facts(let facts) = PDFReader.read(bytes) else {
      Issue.record("not read")
      return
    }
    #expect(facts.isTagged && facts.isRepaired)
    // In a whole file what is not there is nothing.
    guard case .facts(let sound) = PDFReader.read(PDFBuilder.classic(objects)) else {
      Issue.record("not read")
      return
    }
    #expect(!sound.hasStructure && !sound.isRepaired)
  }

  @Test(
    "A file that is no document says so",
    arguments: [
      ("<html>%PDX", PDFObstacle.notPDF), ("", .notPDF), ("%PDF-", .damaged),
      ("%PDF-1.4\nstartxref\n0\n%%EOF", .damaged),
      ("%PDF-1.4\n1 0 obj <</Type/Pages>> endobj trailer <</Root 1 0 R>>", .damaged),
      ("%PDF-1.4\n1 0 obj [ endobj trailer <</Root 1 0 R>>", .damaged),
    ])
  func noDocument(text: String, obstacle: PDFObstacle) {
    #expect(PDFReader.read(Array(text.utf8)) == .unreadable(obstacle))
  }

  private static func replacing(_ word: String, with other: String, in bytes: [UInt8]) -> [UInt8] {
    // One character a byte.
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    return text.replacing(word, with: other).unicodeScalars.map { UInt8($0.value) }
  }
}
