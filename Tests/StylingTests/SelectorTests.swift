import HTML
import Testing

@testable import Styling

@Suite("Selectors")
struct SelectorTests {
  private static let body = """
    <div id=a class="One two" data-x="abc def" lang=nn title=""><p id=b class=first>t</p><p id=c>u</p>\
    <span id=d></span><p id=e lang=en-US>v <a id=f href=/>w</a><a id=g>x</a></p></div>\
    <form id=h><input id=i type=CHECKBOX checked><input id=j required disabled><fieldset id=k disabled>\
    <legend><input id=l></legend><input id=m></fieldset><select id=n><option id=o>1<option id=p>2</select></form>\
    <ul id=q><li id=r><li id=s class=on><li id=t><li id=u class=on><li id=v></ul>
    """

  @Test(
    "They match what Selectors Level 4 says",
    arguments: [
      ("p", "b c e"), ("P", "b c e"), (".one", ""), (".One", "a"), (".two.One", "a"), ("#a > p", "b c e"),
      ("#a p.first", "b"),
      ("p + p", "c"), ("p ~ p", "c e"), ("p ~ span", "d"), ("span + p > a", "f g"), ("div a", "f g"),
      ("body div > a", ""),
      ("[data-x]", "a"), ("[data-x=abc]", ""), ("[data-x~=abc]", "a"), ("[data-x^=ab]", "a"), ("[data-x$=ef]", "a"),
      ("[data-x*='c d']", "a"), ("[data-x*='']", ""), ("[lang|=en]", "e"), ("[lang|=EN]", "e"), ("[title='']", "a"),
      ("[data-x^=AB]", ""), ("[data-x^=AB i]", "a"), ("[type=checkbox]", "i"), ("[type=checkbox s]", ""),
      ("[DATA-X]", "a"),
      ("p:first-child", "b"), ("p:last-child", "e"), ("span:only-of-type", "d"), ("p:nth-of-type(2)", "c"),
      ("p:nth-last-of-type(1)", "e"), ("p:first-of-type", "b"), ("#d:empty", "d"), ("p:empty", ""),
      ("li:empty", "r s t u v"),
      ("li:nth-child(odd)", "r t v"), ("li:nth-child(2n)", "s u"), ("li:nth-child( -n + 2 )", "r s"),
      ("li:nth-child(3n - 1)", "s v"),
      ("li:nth-child(n+4)", "u v"), ("li:nth-last-child(1)", "v"), ("li:nth-child(2 of .on)", "u"),
      ("li:nth-child(0)", ""),
      ("li:nth-last-child(1 of .on)", "u"), ("li:nth-child(+3)", "t"), ("a:link", "f"), ("a:any-link", "f"),
      ("a:not(:link)", "g"),
      ("p:not(.first, #c)", "e"), ("p:is(.first, #c)", "b c"), ("p:is(.first, :unknown, #c)", "b c"),
      (":where(p).first", "b"),
      ("div:has(a)", "a"), ("p:has(> a[href])", "e"), ("p:has(+ p)", "b"), ("p:has(~ span)", "b c"),
      ("p:has(+ span + p)", "c"),
      ("div:has(p.first) a", "f g"), ("p:not(:has(a))", "b c"), ("ul:has(.on ~ .on)", "q"), ("ul:has(.on + .on)", ""),
      (":checked", "i o"), (":disabled", "j k m"), ("input:enabled", "i l"), ("input:required", "j"),
      ("input:optional", "i l m"),
      ("input:read-only", "i j m"), ("p:lang(nn)", "b c"), ("p:lang(en)", "e"), ("p:lang('*-US')", "e"),
      ("a:lang(nb)", ""),
      ("p:dir(ltr)", "b c e"), ("p:hover", ""), ("p:not(:hover)", "b c e"), ("a:visited", ""),
      ("p:is(:hover, .first)", "b"),
      ("html|p", ""), ("*|p", "b c e"), ("|p", "b c e"), ("p::first-line", ""),
      ("li:nth-child(even):not(:nth-child(4))", "s"),
      ("[id=a] > :nth-child(2)", "c"), ("#\\62", "b"), (".\\66irst", "b"), ("p , span", "b c d e"),
      ("p:nth-child(1n+0)", "b c e"),
    ])
  func matching(selector: String, expected: String) {
    #expect(Self.matches(selector) == expected)
  }

  @Test(
    "An invalid selector takes the whole rule with it",
    arguments: [
      "p,,p", "p >", "> p", "p > > a", "p:unknown", "p, a:-moz-x", "p::-moz-x", ".1", "#1", "p..a", "[a", "[=a]",
      "[a=1]", "[a==b]",
      "p:not()", "p:not(:unknown)", "p:has()", "p:has(:has(a))", "p:nth-child()", "p:nth-child(a)", "p:nth-child(2 n)",
      "p:nth-child(+ 2)", "p:nth-of-type(1 of p)", "p::before p", "p:not(::before)", "p:lang()", "p:hover()", "p:",
      "p::", "*p", "a b!",
      "p:is(", "&&p..",
    ])
  func invalid(selector: String) {
    // Brackets are closed by the end of the sheet only.
    #expect(Self.matches(selector + ", p") == "" || selector == "[a" || selector == "p:is(")
  }

  @Test(
    "Specificity counts ids, classes and names",
    arguments: [
      ("*", 0, 0, 0), ("li", 0, 0, 1), ("ul li", 0, 0, 2), ("h1 + *[rel=up]", 0, 1, 1), ("li.red.level", 0, 2, 1),
      ("#x34y", 1, 0, 0),
      ("#s12:not(foo)", 1, 0, 1), (":is(em, #foo)", 1, 0, 0), (".qux:where(em, #foo#bar#baz)", 0, 1, 0),
      (":nth-child(even of li, .item)", 0, 2, 0), (":not(em, strong#foo)", 1, 0, 1), ("p::before", 0, 0, 2),
      ("a:hover", 0, 1, 1),
      ("p:has(> a.b)", 0, 1, 2),
    ])
  func specificity(selector: String, ids: UInt32, classes: UInt32, names: UInt32) throws {
    var parser = SelectorParser(table: SelectorTable())
    let parsed = parser.complex(TokenCursor(TokenList(Array(selector.utf8))), depth: 0)
    let found = try #require(parsed)
    #expect(found.specificity.rawValue == ids << 20 | classes << 10 | names)
  }

  @Test("In quirks mode classes and ids match in any case")
  func quirks() throws {
    for (doctype, expected) in [("<!DOCTYPE html>", "000000"), ("", "ff0000")] {
      let page = TestPage(html: "\(doctype)<style>.A#X { color: red }</style><p id=x class=a>")
      #expect(try page.color() == expected)
    }
  }

  @Test("Names of SVG match in their own case")
  func svg() throws {
    let page = TestPage(
      "<svg id=x><foreignObject id=y></foreignObject></svg>", css: "foreignObject { color: red } SVG { color: blue }")
    #expect(try page.color() == "000000")
    #expect(try page.color("y") == "ff0000")
  }

  private static func matches(_ selector: String) -> String {
    let page = TestPage(body, css: "\(selector) { z-index: 7 }")
    return page.document.descendants(page.document.root).compactMap { node -> String? in
      guard let id = page.document.attribute(.id, of: node), let style = page.styles.style(node),
        style.style.own.zIndex == 7
      else { return nil }
      return String(decoding: id, as: UTF8.self)
    }.joined(separator: " ")
  }
}
