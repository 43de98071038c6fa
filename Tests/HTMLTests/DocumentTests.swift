import Testing

@testable import HTML

@Suite("A page becomes a document")
struct DocumentTests {
  @Test("Elements, attributes and text are found again")
  func simplePage() throws {
    let document = HTMLParser.parse(Array("<html lang=nb><body><p class='x'>Hei <b>du</b></p></body></html>".utf8))
    let html = try #require(document.html)
    #expect(document.attribute(.lang, of: html).map { String(decoding: $0, as: UTF8.self) } == "nb")
    let body = try #require(document.body)
    let paragraph = try #require(document.descendants(body).first { document.name($0) == .p })
    #expect(document.textContent(paragraph) == "Hei du")
    #expect(document.attribute(.class, of: paragraph).map(Array.init) == [0x78])
  }
}
