import Testing

@testable import HTML

@Suite("Tokens become the tree that browsers build")
struct TreeTests {
  /// The tree below `body` on one line: `<p>"x"</p>` with all tags closed.
  static func body(_ source: String, quirky: Bool = false) -> String {
    let document = HTMLParser.parse(Array(((quirky ? "" : "<!doctype html>") + source).utf8))
    guard let body = document.body else { return "no body" }
    return document.children(body).map { outline($0, document) }.joined()
  }

  private static func outline(_ node: Node, _ document: Document) -> String {
    switch document.kind(node) {
    case .text: return String(decoding: document.text(node), as: UTF8.self)
    case .element:
      let inner = document.children(node).map { outline($0, document) }.joined()
      return "<\(document.tagName(node))>\(inner)</\(document.tagName(node))>"
    default: return ""
    }
  }

  @Test(
    "What authors leave out or confuse is repaired",
    arguments: [
      ("<p>a<p>b", "<p>a</p><p>b</p>"),
      ("<p>a<div>b</div>c", "<p>a</p><div>b</div>c"),
      ("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
      ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
      ("<h2>a<h3>b</h2>c", "<h2>a</h2><h3>b</h3>c"),
      ("a</p>b", "a<p></p>b"),
      ("</br>a", "<br></br>a"),
      ("<a>a<a>b</a>", "<a>a</a><a>b</a>"),
      ("<a><div>a</a>b</div>", "<a></a><div><a>a</a>b</div>"),
      ("<b>a<p>b</b>c</p>", "<b>a</b><p><b>b</b>c</p>"),
      ("<p>a<b>b<p>c", "<p>a<b>b</b></p><p><b>c</b></p>"),
      ("<button>a<button>b", "<button>a</button><button>b</button>"),
      ("<form>a<form>b</form>c", "<form>ab</form>c"),
      ("<image>", "<img></img>"),
      ("<table>a<tr><td>b", "a<table><tbody><tr><td>b</td></tr></tbody></table>"),
      ("<table><p>a</p><td>b</table>", "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>"),
      (
        "<table><tr><td>a<th>b<tr><td>c</table>",
        "<table><tbody><tr><td>a</td><th>b</th></tr><tr><td>c</td></tr></tbody></table>"
      ),
      (
        "<table><caption>a<col><tr><td>b</table>",
        "<table><caption>a</caption><colgroup><col></col></colgroup><tbody><tr><td>b</td></tr></tbody></table>"
      ),
      (
        "<select><option>a<option>b<optgroup><option>c</select>d",
        "<select><option>a</option><option>b</option><optgroup><option>c</option></optgroup></select>d"
      ),
      ("<select><input>", "<select></select><input></input>"),
      (
        "<svg><title><b>a</b></title><foreignObject><p>b</p></svg>c",
        "<svg><title><b>a</b></title><foreignObject><p>b</p></foreignObject></svg>c"
      ),
      ("<svg><p>a", "<svg></svg><p>a</p>"),
      ("<math><mi>a<p>b</mi>c", "<math><mi>a<p>bc</p></mi></math>"),
      ("a<template><td>b</template>c", "a<template></template>c"),
      ("<ruby>a<rt>b<rt>c</ruby>", "<ruby>a<rt>b</rt><rt>c</rt></ruby>"),
      ("<pre>\n\na</pre>", "<pre>\na</pre>"),
      ("<x-card>a</x-card>b", "<x-card>a</x-card>b"),
      ("a\0b", "ab"),
    ])
  func repairs(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test("A table ends a paragraph, but not on pages in quirks mode")
  func quirks() {
    #expect(Self.body("<p>a<table></table>") == "<p>a</p><table></table>")
    #expect(Self.body("<p>a<table></table>", quirky: true) == "<p>a<table></table></p>")
  }

  @Test("html, head and body are there on every page, attributes of repeated tags are kept")
  func skeleton() throws {
    let document = HTMLParser.parse(Array("<html a=1><body b=1>x<html a=2 lang=nn><body class=c>".utf8))
    let html = try #require(document.html)
    #expect(document.attribute(.lang, of: html).map(Array.init) == Array("nn".utf8))
    #expect(document.attributes(of: html).map { document.text(of: $0.name) } == ["a", "lang"])
    #expect(document.attribute(.class, of: try #require(document.body)) != nil)
    let empty = HTMLParser.parse([])
    #expect(empty.html != nil && empty.head != nil && empty.body != nil)
  }

  @Test("A page of frames has no body")
  func frames() {
    let document = HTMLParser.parse(Array("<frameset><frame src=a></frameset>".utf8))
    #expect(document.body == nil)
    #expect(document.descendants(document.root).contains { document.name($0) == .frame })
  }

  @Test("The content of a template is apart from the page")
  func template() throws {
    let document = HTMLParser.parse(Array("<body><template><p>a".utf8))
    let element = try #require(document.descendants(document.root).first { document.name($0) == .template })
    let content = try #require(document.templateContent(element))
    #expect(document.firstChild(element) == nil)
    #expect(document.textContent(content) == "a")
    #expect(document.textContent(document.root).isEmpty)
  }

  @Test("The tree is written down in html5lib's notation")
  func dump() {
    let source = "<!doctype html><p title=x class=y>a<!--b--><svg viewBox='0'><a xlink:href=#>"
    #expect(
      HTMLParser.parse(Array(source.utf8)).treeDump == """
        | <!DOCTYPE html>
        | <html>
        |   <head>
        |   <body>
        |     <p>
        |       class="y"
        |       title="x"
        |       "a"
        |       <!-- b -->
        |       <svg svg>
        |         viewBox="0"
        |         <svg a>
        |           xlink href="#"
        """)
  }
}
