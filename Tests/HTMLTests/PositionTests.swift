import Testing

@testable import HTML

@Suite("Nodes know where they stand in the source")
struct PositionTests {
  static let source = "<!doctype html>\n<body>\r\n<p\n class=x>å <b>b</b>\n\n<p>c"

  @Test(
    "The line is that of the tag's beginning",
    arguments: [(ElementName.body, 2), (.p, 3), (.b, 4), (.html, 2)])
  func lines(name: ElementName, line: Int) throws {
    let document = HTMLParser.parse(Array(Self.source.utf8))
    let node = try #require(document.descendants(document.root).first { document.name($0) == name })
    #expect(document.line(node) == line)
  }

  @Test("The offset counts bytes of the decoded page")
  func offsets() throws {
    let document = HTMLParser.parse(Array(Self.source.utf8))
    let text = Array(Self.source.replacing("\r\n", with: "\n").utf8)
    let bold = try #require(document.descendants(document.root).first { document.name($0) == .b })
    #expect(Array(text[document.byteOffset(bold)...].prefix(3)) == Array("<b>".utf8))
    let inside = try #require(document.firstChild(bold))
    #expect(text[document.byteOffset(inside)] == 0x62)
  }

  @Test("Nodes of the source compare in its order")
  func order() {
    let document = HTMLParser.parse(Array("<ul><li>a<li>b</ul><p>c".utf8))
    let nodes = Array(document.descendants(document.root))
    #expect(nodes == nodes.sorted())
  }

  @Test("Parents, children and siblings lead to one another")
  func links() throws {
    let document = HTMLParser.parse(Array("<p>a<b>b</b>c".utf8))
    let paragraph = try #require(document.descendants(document.root).first { document.name($0) == .p })
    let children = Array(document.children(paragraph))
    #expect(children.count == 3)
    #expect(document.firstChild(paragraph) == children[0] && document.lastChild(paragraph) == children[2])
    #expect(document.nextSibling(children[0]) == children[1] && document.previousSibling(children[1]) == children[0])
    #expect(document.nextSibling(children[2]) == nil && document.previousSibling(children[0]) == nil)
    #expect(document.ancestors(children[1]).map { document.name($0) } == [.p, .body, .html, .none])
  }
}
