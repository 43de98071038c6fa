import Testing

@testable import HTML

@Suite("Hostile pages are cut, and the document says how")
struct LimitsTests {
  static func repeated(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

  static func depth(of document: Document) -> Int {
    var depths: [Node: Int] = [document.root: 0]
    var deepest = 0
    for node in document.descendants(document.root) {
      let depth = (document.parent(node).flatMap { depths[$0] } ?? 0) + 1
      depths[node] = depth
      deepest = max(deepest, depth)
    }
    return deepest
  }

  @Test(
    "Depth ends at the limit, and nothing that is shown gets lost",
    arguments: [HTMLParser.FrontEnd.libxml2, .source])
  func depth(frontEnd: HTMLParser.FrontEnd) {
    let source = Self.repeated("<div>", 20_000) + Self.repeated("x</div>", 20_000) + Array("<p>end".utf8)
    let document = HTMLParser.parse(source, frontEnd: frontEnd)
    #expect(document.truncation == .depth)
    #expect(Self.depth(of: document) <= 515)
    #expect(document.textContent(document.root).utf8.count == 20_003)
    let last = document.body.flatMap { document.lastChild($0) }
    #expect(last.map { document.name($0) } == .p)
  }

  @Test(
    "Tables and templates do not get around the depth limit",
    arguments: ["<table><td>", "<template>", "<svg>", "<table><caption>", "<select>", "<frameset>", "<math><mi>"])
  func deepParts(part: String) {
    let document = HTMLParser.parse(Self.repeated(part, 5_000))
    #expect(Self.depth(of: document) <= 520)
  }

  @Test("Formatting elements that a page never ends are repeated within a budget")
  func formatting() {
    let names = (0..<400).map { "<b class=c\($0)>" }.joined()
    let source = Array("<p>\(names)".utf8) + Self.repeated("<p>text", 20_000)
    let document = HTMLParser.parse(source)
    #expect(document.truncation?.contains(.formatting) == true)
    #expect(document.descendants(document.root).reduce(0) { count, _ in count + 1 } < 100_000)
  }

  @Test(
    "Too many attributes on one tag are cut by both front ends alike",
    arguments: ["<p", "<script>a<b c='</script><p", "<!-- <b c='--><p", "<title><b '</title><p"])
  func attributes(beginning: String) {
    let many = (0..<5_000).map { " a\($0)" }.joined()
    let source = Array("\(beginning)\(many)>x".utf8)
    let document = HTMLParser.parse(source)
    let paragraph = document.descendants(document.root).first { document.name($0) == .p }
    #expect(paragraph.map { document.attributes(of: $0).reduce(0) { count, _ in count + 1 } } == 2_000)
    #expect(document.truncation == .attributes)
  }

  @Test("The number of nodes ends at the limit")
  func nodes() {
    let document = HTMLParser.parse(Self.repeated("<p>a", 1_000), limits: ParseLimits(nodes: 500))
    #expect(document.truncation == .nodes)
    #expect(document.descendants(document.root).reduce(0) { count, _ in count + 1 } <= 510)
  }

  @Test("A page that is too long loses its end")
  func size() {
    let document = HTMLParser.parse(Self.repeated("<p>a", 100), limits: ParseLimits(bytes: 40))
    #expect(document.truncation == .size)
    #expect(document.textContent(document.root) == "aaaaaaaaaa")
  }

  @Test("An ordinary page is not cut")
  func ordinary() {
    #expect(HTMLParser.parse(Self.repeated("<p class=x>a <b>b</b>", 2_000)).truncation == nil)
  }

  @Test(
    "Whatever is left open ends with the page",
    arguments: [
      "<!--", "<p title='", "<script>", "<title>", "<textarea>", "<style>", "<![CDATA[", "<!doctype", "<a href=", "</",
      "<",
      "&", "&#", "<svg><![CDATA[", "<table><tr>", "<select><option", "<template>", "<plaintext>", "\0", "<\0", "<a\0b>",
    ])
  func leftOpen(end: String) {
    for prefix in ["", "<p>x", "<svg>", "<table>"] {
      let source = Array((prefix + end).utf8)
      let document = HTMLParser.parse(source)
      #expect(document.html != nil)
      #expect(document.treeDump == HTMLParser.parse(source, frontEnd: .source).treeDump)
    }
  }
}
