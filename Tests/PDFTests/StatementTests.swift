import PDF
import Testing

@Suite("What documents say of themselves")
struct StatementTests {
  private static func facts(
    _ catalog: String = "", _ more: [(Int, String)] = [], structure: String = "<</K 4 0 R>>",
    trailer: String = "/Root 1 0 R"
  ) -> PDFFacts? {
    let bytes = PDFBuilder.classic(PDFBuilder.document(catalog, structure: structure) + more, trailer: trailer)
    guard case .facts(let facts) = PDFReader.read(bytes) else { return nil }
    return facts
  }

  @Test(
    "Tagged is what says so and has a structure",
    arguments: [
      ("/MarkInfo<</Marked true>>/StructTreeRoot 3 0 R", "<</K 4 0 R>>", true, true),
      ("/MarkInfo 3 0 R/StructTreeRoot 3 0 R", "<</Marked true/K[4 0 R]>>", true, true),
      ("/MarkInfo<</Marked false>>/StructTreeRoot 3 0 R", "<</K 4 0 R>>", false, true),
      ("/StructTreeRoot 3 0 R", "<</K 4 0 R>>", false, true),
      ("/MarkInfo<</Marked true>>", "<</K 4 0 R>>", true, false),
      ("/MarkInfo<</Marked true>>/StructTreeRoot 3 0 R", "<</K[]>>", true, false),
      ("/MarkInfo<</Marked true>>/StructTreeRoot 3 0 R", "<</ParentTree 4 0 R>>", true, false),
      ("/MarkInfo<</Marked true>>/StructTreeRoot null", "<<>>", true, false),
      ("/M#61rkInfo<</Marked true>>/StructTreeRoot 3 0 R", "<</K 4 0 R>>", true, true),
      ("/MarkInfo<</Marked/true>>/StructTreeRoot 3 0 R", "<</K 4 0 R>>", false, true),
    ])
  func tagged(catalog: String, structure: String, isMarked: Bool, hasStructure: Bool) {
    let facts = Self.facts(catalog, structure: structure)
    #expect(facts?.isMarked == isMarked)
    #expect(facts?.hasStructure == hasStructure)
    #expect(facts?.isTagged == (isMarked && hasStructure))
  }

  @Test(
    "A title is read in every encoding",
    arguments: [
      ("(Byggesak)", PDFText.text("Byggesak")), (#"(S\370knad \(ny\))"#, .text("Søknad (ny)")),
      ("<53F8 6B 6E 61 64>", .text("Søknad")), ("<FEFF00C50072>", .text("År")), ("<FFFEC5007200>", .text("År")),
      ("<EFBBBFC3A5>", .text("å")), (#"(a \200 b \240)"#, .text("a • b €")), (#"(a\#nb)"#, .text("a b")),
      (#"(to\#u{5C}\#nlinjer)"#, .text("tolinjer")), ("(ytre (indre) ytre)", .text("ytre (indre) ytre")),
      ("<FEFF001B006E006F001B00E6>", .text("æ")), ("()", .absent), ("( \n )", .absent), ("<FEFF>", .absent),
      ("/Navn", .absent), ("null", .absent), ("9 0 R", .absent), ("6 0 R", .text("Annet sted")), ("<534>", .text("S@")),
    ])
  func titles(written: String, title: PDFText) {
    let facts = Self.facts(
      "", [(6, "(Annet sted)"), (7, "<</Title \(written)>>")], trailer: "/Root 1 0 R/Info 7 0 R")
    #expect(facts?.title == title)
  }

  @Test("A title has an end")
  func longTitle() {
    let long = String(repeating: "a ", count: 5_000)
    let facts = Self.facts("", [(7, "<</Title (\(long))>>")], trailer: "/Root 1 0 R/Info 7 0 R")
    #expect(facts?.title.value?.count == 299)
  }

  @Test(
    "The language is what the catalog says",
    arguments: [
      ("/Lang(nn-NO)", PDFText.text("nn-NO")), ("/Lang<FEFF006E0062>", .text("nb")), ("/Lang()", .absent),
      ("", .absent),
      ("/Lang 6 0 R", .text("se")),
    ])
  func language(catalog: String, language: PDFText) {
    #expect(Self.facts(catalog, [(6, "(se)")])?.language == language)
  }

  @Test("The later version counts", arguments: [("", "1.7"), ("/Version/2.0", "2.0"), ("/Version/1.4", "1.7")])
  func version(catalog: String, version: String) {
    #expect(Self.facts(catalog)?.version == version)
  }

  // MARK: - Metadata

  private static func withMetadata(_ xml: String, isPacked: Bool = false, title: String = "") -> PDFFacts? {
    var builder = PDFBuilder()
    builder.add(PDFBuilder.document("/Metadata 8 0 R").filter { $0.0 != 5 })
    builder.add([(5, "<<\(title)>>")])
    let data = Array(xml.utf8)
    builder.addStream(
      8, "/Type/Metadata/Subtype/XML\(isPacked ? "/Filter[/FlateDecode]" : "")",
      isPacked ? PDFBuilder.deflated(data) : data)
    builder.endWithTable("/Root 1 0 R/Info 5 0 R")
    guard case .facts(let facts) = PDFReader.read(builder.bytes) else { return nil }
    return facts
  }

  private static func packet(_ inner: String, _ attributes: String = "") -> String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \(attributes)
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\(inner)</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
    """
  }

  @Test(
    "Metadata tell the title and what is claimed",
    arguments: [
      (
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Plan &amp; b&#xF8;r</rdf:li></rdf:Alt></dc:title>", "",
        "Plan & bør", nil
      ),
      ("<pdfuaid:part>1</pdfuaid:part><pdfaid:part>3</pdfaid:part>", "", nil, 1),
      ("", "pdfuaid:part='2' pdfaid:part='1'", nil, 2), ("<pdfaid:part>1</pdfaid:part>", "", nil, nil),
      ("<dc:title/><dc:creator><rdf:Seq><rdf:li>Kari</rdf:li></rdf:Seq></dc:creator>", "", nil, nil),
      (
        "<d:title xmlns:d='http://purl.org/dc/elements/1.1/'><rdf:Alt><rdf:li> </rdf:li><rdf:li>Ny</rdf:li></rdf:Alt></d:title>",
        "", "Ny", nil
      ),
      ("<dc:title><rdf:Alt><rdf:li>Først</rdf:li><rdf:li>Second</rdf:li></rdf:Alt></dc:title>", "", "Først", nil),
      ("<!-- <dc:title>Nei</dc:title> -->", "", nil, nil),
      ("<dc:title><rdf:Alt><rdf:li>Uten slutt", "", "Uten slutt", nil),
    ] as [(String, String, String?, Int?)])
  func metadata(inner: String, attributes: String, title: String?, part: Int?) {
    for isPacked in [false, true] {
      let facts = Self.withMetadata(Self.packet(inner, attributes), isPacked: isPacked)
      #expect(facts?.title.value == title)
      #expect(facts?.claimedPDFUA == part)
    }
  }

  @Test("The title of the metadata comes first, that of the information second")
  func order() {
    let packet = Self.packet("<dc:title>Ny</dc:title>")
    #expect(Self.withMetadata(packet, title: "/Title(Gammel)")?.title == .text("Ny"))
    #expect(Self.withMetadata(Self.packet(""), title: "/Title(Gammel)")?.title == .text("Gammel"))
  }

  // MARK: - Encryption

  @Test(
    "Of an encrypted document is told what can be seen",
    arguments: [
      ("/V 1/R 2/P -4", PDFText.unknown, true), ("/V 2/R 3/P -1028", .unknown, true),
      ("/V 2/R 3/P -3904", .unknown, false),
      ("/V 4/R 4/P -3904/StrF/Identity/StmF/StdCF", .text("Byggesak"), false), ("/V 4/R 4/StrF/StdCF", .unknown, nil),
    ] as [(String, PDFText, Bool?)])
  func encrypted(dictionary: String, title: PDFText, permits: Bool?) {
    let facts = Self.facts(
      PDFBuilder.tagged, [(9, "<</Filter/Standard\(dictionary)>>")],
      trailer: "/Root 1 0 R/Info 5 0 R/Encrypt 9 0 R")
    #expect(facts?.isEncrypted == true)
    #expect(facts?.isTagged == true)
    #expect(facts?.title == title)
    #expect(facts?.pages == 3)
    #expect(facts?.permitsAssistiveTechnology == permits)
  }

  @Test("A catalog in an encrypted stream cannot be read")
  func encryptedStream() {
    let bytes = PDFBuilder.packed(
      PDFBuilder.document(PDFBuilder.tagged), trailer: "/Root 1 0 R/Encrypt<</Filter/Standard/V 2/R 3/P -4>>")
    #expect(PDFReader.read(bytes) == .unreadable(.encrypted))
  }
}
