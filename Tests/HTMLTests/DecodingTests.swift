import Testing
import Web

@testable import HTML

@Suite("Bytes become text")
struct DecodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var charset: String?
    var encoding: String
    var text: String
    var testDescription: String { name }
  }

  static let latin: [UInt8] = [0xC5, 0x70, 0x65, 0x6E]  // "Åpen" in Latin-1
  static let cases = [
    Case(name: "UTF-8 without a word about it", bytes: Array("Åpen".utf8), encoding: "UTF-8", text: "Åpen"),
    Case(name: "a byte order mark", bytes: [0xEF, 0xBB, 0xBF, 0x41], encoding: "UTF-8", text: "A"),
    Case(
      name: "a byte order mark outranks the header", bytes: [0xEF, 0xBB, 0xBF] + Array("Å".utf8), charset: "latin1",
      encoding: "UTF-8", text: "Å"),
    Case(
      name: "the header says iso-8859-1", bytes: latin, charset: "iso-8859-1", encoding: "windows-1252", text: "Åpen"),
    Case(
      name: "the header outranks the page", bytes: Array("<meta charset=utf-8>".utf8) + latin, charset: "ISO-8859-1",
      encoding: "windows-1252", text: "<meta charset=utf-8>Åpen"),
    Case(
      name: "an unknown charset in the header is passed over", bytes: Array("<meta charset=latin1>".utf8) + latin,
      charset: "klingon", encoding: "windows-1252", text: "<meta charset=latin1>Åpen"),
    Case(
      name: "dashes and quotes of windows-1252", bytes: [0x93, 0x96, 0x94], charset: "cp1252", encoding: "windows-1252",
      text: "“–”"),
    Case(
      name: "Sámi letters of ISO 8859-10", bytes: [0xBF, 0xE8], charset: "iso-8859-10", encoding: "ISO-8859-10",
      text: "ŋč"),
    Case(
      name: "a label that nobody knows", bytes: [0xA4] + Array("å".utf8), charset: "latin-9", encoding: "UTF-8",
      text: "\u{FFFD}å"),
    Case(name: "the euro by its label", bytes: [0xA4], charset: "l9", encoding: "ISO-8859-15", text: "€"),
    Case(
      name: "Cyrillic through the C library", bytes: [0xCF, 0xF0], charset: "windows-1251", encoding: "windows-1251",
      text: "Пр"),
    Case(
      name: "UTF-16 with a mark", bytes: [0xFF, 0xFE, 0xC5, 0x00, 0x3D, 0xD8, 0x00, 0xDE], encoding: "UTF-16LE",
      text: "Å😀"),
    Case(name: "UTF-16, big end first", bytes: [0xFE, 0xFF, 0x00, 0xC5], encoding: "UTF-16BE", text: "Å"),
    Case(
      name: "a lonely surrogate and half a unit", bytes: [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41, 0x00],
      encoding: "UTF-16BE", text: "\u{FFFD}A\u{FFFD}"),
    Case(
      name: "malformed UTF-8", bytes: [0x41, 0xE5, 0x42, 0xC0, 0x80] + Array("ø".utf8), encoding: "UTF-8",
      text: "A\u{FFFD}B\u{FFFD}\u{FFFD}ø"),
    Case(
      name: "malformed UTF-8 that says it is", bytes: Array("<meta charset=utf-8>".utf8) + [0xE5], encoding: "UTF-8",
      text: "<meta charset=utf-8>\u{FFFD}"),
    Case(name: "no word of it, and nothing in UTF-8", bytes: latin, encoding: "windows-1252", text: "Åpen"),
    Case(
      name: "no word of it, and old quotes and dashes", bytes: [0x93, 0xE5, 0x94, 0x20, 0x96], encoding: "windows-1252",
      text: "“å” –"),
    Case(
      name: "an unknown charset and nothing in UTF-8", bytes: latin, charset: "klingon", encoding: "windows-1252",
      text: "Åpen"),
    Case(
      name: "one letter in UTF-8 among many that are not", bytes: latin + Array("å".utf8) + latin, encoding: "UTF-8",
      text: "\u{FFFD}penå\u{FFFD}pen"),
    Case(name: "letters of ASCII only", bytes: Array("apen".utf8), encoding: "UTF-8", text: "apen"),
    Case(name: "line ends of all kinds", bytes: Array("a\r\nb\rc\n\r".utf8), encoding: "UTF-8", text: "a\nb\nc\n\n"),
    Case(name: "nothing", bytes: [], encoding: "UTF-8", text: ""),
  ]

  @Test("The encoding is found and malformed bytes are replaced", arguments: cases)
  func decodes(_ test: Case) {
    let type = test.charset.map { MediaType(essence: "text/html", charset: $0) }
    let decision = EncodingDecision.decide(test.bytes[...], contentType: type)
    let decoded = PageDecoder.decode(test.bytes[...], as: decision)
    #expect(decoded.encoding == test.encoding)
    #expect(String(decoding: decoded.text, as: UTF8.self) == test.text)
  }

  @Test(
    "What a page says of its encoding is found as the standard prescribes",
    arguments: [
      ("<meta charset=\"latin1\">", "windows-1252"),
      ("<META CHARSET='ISO-8859-15'/>", "ISO-8859-15"),
      ("<!-- <meta charset=latin1> --><meta charset=koi8-r>", "KOI8-R"),
      ("<meta http-equiv=Content-Type content='text/html; charset=windows-1250'>", "windows-1250"),
      ("<meta content='text/html; charset = \"koi8-u\" ' http-equiv=content-type>", "KOI8-U"),
      ("<meta content='text/html; charset=latin1'>", nil),
      ("<meta charset=utf-16>", "UTF-8"),
      ("<a title='<meta charset=latin1>'>", nil),
      ("<a title=x><meta charset=latin1>", "windows-1252"),
      ("<meta charset=unheard-of>", nil),
      ("<!doctype html></head x><meta/charset=latin1>", "windows-1252"),
      ("<meta charset", nil),
    ] as [(String, String?)])
  func prescan(page: String, encoding: String?) {
    #expect(MetaPrescan.encoding(in: Array(page.utf8)[...])?.name == encoding)
  }

  @Test("The prescan looks no further than 1,024 bytes")
  func prescanEnds() {
    let far = Array(String(repeating: " ", count: 1_024).utf8) + Array("<meta charset=latin1>".utf8)
    #expect(EncodingDecision.decide(far[...], contentType: nil).encoding == .utf8)
  }

  @Test(
    "A meta that the prescan does not reach or see is believed when the tree has it, unless something better is known",
    arguments: [
      ("<meta charset=iso-8859-15>", nil, "ISO-8859-15", "€"),
      ("<META HTTP-EQUIV=Content-type CONTENT='text/html; CHARSET=ISO-8859-15'>", nil, "ISO-8859-15", "€"),
      ("<body><p><meta charset=iso-8859-15>", nil, "ISO-8859-15", "€"),
      ("<meta charset=unheard-of><meta charset=iso-8859-15><meta charset=koi8-r>", nil, "ISO-8859-15", "€"),
      ("<meta charset=utf-8>", nil, "UTF-8", "\u{FFFD}"),
      ("<meta charset=utf-16>", nil, "UTF-8", "\u{FFFD}"),
      ("<meta charset=x-user-defined>", nil, "windows-1252", "¤"),
      ("<meta name=a content='charset=koi8-r'>", nil, "windows-1252", "¤"),
      ("<!--<meta charset=koi8-r>--><title><meta charset=koi8-r></title>", nil, "windows-1252", "¤"),
      ("<meta charset=koi8-r>", "iso-8859-15", "ISO-8859-15", "€"),
    ] as [(String, String?, String, String)], [HTMLParser.FrontEnd.libxml2, .source])
  func lateMeta(test: (String, String?, String, String), frontEnd: HTMLParser.FrontEnd) throws {
    let (meta, charset, encoding, text) = test
    let filling = "<!doctype html><!--" + String(repeating: "x", count: 1_024) + "-->"
    let type = charset.map { MediaType(essence: "text/html", charset: $0) }
    let page = Array((filling + meta + "<i>").utf8) + [0xA4]
    let document = HTMLParser.parse(page, contentType: type, frontEnd: frontEnd)
    #expect(document.encoding == encoding)
    let italic = try #require(document.descendants(document.root).first { document.name($0) == .i })
    #expect(document.textContent(italic) == text)
  }

  @Test(
    "The XML declaration of a page is read when no meta says anything",
    arguments: [
      ("<?xml version=\"1.0\" encoding=\"iso-8859-15\"?>", "ISO-8859-15"),
      ("<?xml encoding = 'KOI8-R'?>", "KOI8-R"),
      ("<?xml encoding='utf-16'?>", "UTF-8"),
      ("<?xml encoding='koi8-r'?><meta charset=iso-8859-15>", "ISO-8859-15"),
      ("<?xml version='1.0'?><p encoding='koi8-r'>", "UTF-8"),
      ("<?xml encoding=koi8-r?>", "UTF-8"),
      ("<?xml encoding='koi8-r", "UTF-8"),
      (" <?xml encoding='koi8-r'?>", "UTF-8"),
      ("<\0?\0x\0m\0l\0", "UTF-16LE"),
      ("\0<\0?\0x\0m\0l", "UTF-16BE"),
    ])
  func xmlDeclaration(page: String, encoding: String) {
    #expect(HTMLParser.parse(Array(page.utf8)).encoding == encoding)
  }

  @Test("The document tells which encoding was used")
  func documentTells() {
    let type = MediaType(essence: "text/html", charset: "latin1")
    let document = HTMLParser.parse(Array("<p>".utf8) + Self.latin, contentType: type)
    #expect(document.encoding == "windows-1252")
    #expect(document.textContent(document.root) == "Åpen")
  }

  @Test(
    "UTF-8 is told from what only looks like it",
    arguments: [
      ([0xC3, 0xA5], true), ([0xE2, 0x82, 0xAC], true), ([0xF0, 0x9F, 0x98, 0x80], true), ([0xC3], false),
      ([0xC1, 0x81], false), ([0xE0, 0x80, 0x80], false), ([0xED, 0xA0, 0x80], false),
      ([0xF4, 0x90, 0x80, 0x80], false),
      ([0xF5, 0x80, 0x80, 0x80], false), ([0x80], false), ([0xE2, 0x28, 0xA1], false), ([0xE2, 0x82], false),
    ] as [([UInt8], Bool)])
  func validity(bytes: [UInt8], isValid: Bool) {
    for prefix in 0..<9 {
      let padded = Array(repeating: UInt8(0x61), count: prefix) + bytes
      #expect(padded.withUnsafeBufferPointer { UTF8Repair.isValid($0) } == isValid)
    }
  }
}
