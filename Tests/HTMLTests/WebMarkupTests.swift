import Testing

@testable import HTML

/// Pieces of markup as found on the web; the trees were compared with those of another HTML5 parser.
@Suite("Markup of the web becomes the tree that browsers build")
struct WebMarkupTests {
  /// The tree below `body` on one line, all tags closed, attributes sorted and in single quotes.
  private static func body(_ source: String) -> String {
    let document = HTMLParser.parse(Array("<!doctype html><body>\(source)".utf8))
    guard let body = document.body else { return "no body" }
    return document.children(body).map { outline($0, document) }.joined()
  }

  private static func outline(_ node: Node, _ document: Document) -> String {
    switch document.kind(node) {
    case .text: return String(decoding: document.text(node), as: UTF8.self)
    case .element:
      let inner = document.children(node).map { outline($0, document) }.joined()
      let name = document.tagName(node)
      let attributes = document.attributes(of: node).map { attribute in
        " \(document.text(of: attribute.name))='\(String(decoding: attribute.value, as: UTF8.self))'"
      }
      return "<\(name)\(attributes.sorted().joined())>\(inner)</\(name)>"
    default: return ""
    }
  }

  @Test(
    "Attributes are read to the letter, however they are written",
    arguments: [
      ("<p><a href=\"x>t</a><p class=b>n\" y>z</a>", "<p><a href='x>t</a><p class=b>n' y=''>z</a></p>"),
      ("<img alt=\"a src=b.png><p>x</p>", ""),
      ("<p><a href='x>t", "<p></p>"),
      ("<a =x=\"1\" = y>z", "<a =='' =x='1' y=''>z</a>"),
      ("<a href\"x\" b'c=1 <d>e", "<a <d='' b'c='1' href\"x\"=''>e</a>"),
      ("<p a<b=c>d", "<p a<b='c'>d</p>"),
      ("<p/a=b/c=d/>x", "<p a='b/c=d/'>x</p>"),
      ("<a HREF=1 href=2 Href=3>x", "<a href='1'>x</a>"),
      ("<a @click=\"x>y\" #b [c]=\"d\" (e)=\"f\" *g=\"h\">t", "<a #b='' (e)='f' *g='h' @click='x>y' [c]='d'>t</a>"),
    ])
  func attributes(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test(
    "Character references end where browsers end them",
    arguments: [
      ("<a href=\"?a&copy=1&lt&ampx&notit;&not1&reg&lang;\">", "<a href='?a&copy=1<&ampx&notit;&not1®⟨'></a>"),
      (
        "<p>&copy=&notit;&amp&#65&#x41;&#x80;&#0;&#xD800;&#x110000;&#;&#x;&x;",
        "<p>©=¬it;&AA€\u{FFFD}\u{FFFD}\u{FFFD}&#;&#x;&x;</p>"
      ),
      ("<p>&oslash;&aring&AElig&aeligx&Oslash", "<p>øåÆæxØ</p>"),
    ])
  func references(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test(
    "Forms, controls and links in each other come out as in browsers",
    arguments: [
      (
        "<form id=a><div><form id=b></form><input></div></form><input>",
        "<form id='a'><div><input></input></div></form><input></input>"
      ),
      (
        "<table><form><tr><td><input></td></tr></form></table>z",
        "<table><form></form><tbody><tr><td><input></input></td></tr></tbody></table>z"
      ),
      (
        "<table><tr><form><td><input></td></form></tr></table>",
        "<table><tbody><tr><form></form><td><input></input></td></tr></tbody></table>"
      ),
      ("<p>a<button><p>b</button>c", "<p>a<button><p>b</p></button>c</p>"),
      ("<button>a<p>b</button></p>c", "<button>a<p>b</p></button><p></p>c"),
      ("<select><p>a<option>b<select>c<option>d", "<select><p>a</p><option>b</option></select>c<option>d</option>"),
      ("<label>a<p><label>b<input></label>c</label>", "<label>a<p><label>b<input></input></label>c</p></label>"),
      ("<datalist><option>a<option>b</datalist>", "<datalist><option>a</option><option>b</option></datalist>"),
      ("<a href=1>x<p>y<a href=2>z</a>w</p></a>v", "<a href='1'>x</a><p><a href='1'>y</a><a href='2'>z</a>w</p>v"),
      (
        "<a href=1><table><tr><td><a href=2>x</a></td></tr></table></a>",
        "<a href='1'><table><tbody><tr><td><a href='2'>x</a></td></tr></tbody></table></a>"
      ),
      (
        "<a href=1><div><div><a href=2>b</a></div></div>c",
        "<a href='1'></a><div><a href='1'></a><div><a href='1'></a><a href='2'>b</a></div></div>c"
      ),
    ])
  func forms(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test(
    "Tables keep what belongs in them and put the rest before them",
    arguments: [
      ("<table>a<tr>b<td>c</td>d</tr>e</table>f", "abde<table><tbody><tr><td>c</td></tr></tbody></table>f"),
      ("<table> <tr> <td> </td> x </tr></table>", " x <table> <tbody><tr> <td> </td></tr></tbody></table>"),
      (
        "<table><tr><td>a<table><tr><td>b</table>c</table>d",
        "<table><tbody><tr><td>a<table><tbody><tr><td>b</td></tr></tbody></table>c</td></tr></tbody></table>d"
      ),
      (
        "<table><div><tr><td>x</td></tr></div></table>",
        "<div></div><table><tbody><tr><td>x</td></tr></tbody></table>"
      ),
      (
        "<table><input type=hidden><input><tr><td></table>",
        "<input></input><table><input type='hidden'></input><tbody><tr><td></td></tr></tbody></table>"
      ),
      (
        "<table><caption><p>a<table></caption><tr><td>b",
        "<table><caption><p>a</p><table><tbody><tr><td>b</td></tr></tbody></table></caption></table>"
      ),
      ("<font><table><tr><td>x</font>y</table>z", "<font><table><tbody><tr><td>xy</td></tr></tbody></table>z</font>"),
      ("<table><b><tr><td>a</b>b</table>c", "<b></b><table><tbody><tr><td>ab</td></tr></tbody></table><b>c</b>"),
    ])
  func tables(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test(
    "SVG and MathML end where browsers end them",
    arguments: [
      (
        "<svg><title>a<p>b</title><desc><h1>c</h1></desc><g><path/></g></svg>d",
        "<svg><title>a<p>b<desc></desc></p><h1>c</h1><g><path></path></g></title></svg>d"
      ),
      ("<svg><g><p>x</svg>y", "<svg><g></g></svg><p>xy</p>"),
      ("<svg><font>a</font></svg><svg><font face>b", "<svg><font>a</font></svg><svg></svg><font face=''>b</font>"),
      ("<svg><style>a<b>c</b></style></svg>", "<svg><style>a</style></svg><b>c</b>"),
      ("<svg/><p>a", "<svg></svg><p>a</p>"),
      ("<svg></p>a", "<svg></svg><p></p>a"),
      ("<svg><![CDATA[a<b>]]>c</svg>", "<svg>a<b>c</svg>"),
      ("<p><![CDATA[a<b>c]]>d", "<p>c]]>d</p>"),
      (
        "<math><annotation-xml encoding=\"text/html\"><p>a</annotation-xml><mi>x</mi></math>",
        "<math><annotation-xml encoding='text/html'><p>a<mi>x</mi></p></annotation-xml></math>"
      ),
    ])
  func foreign(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test(
    "Comments, declarations and NULs leave what is visible",
    arguments: [
      ("<!--[if lt IE 9]><p>a</p><![endif]--><p>b", "<p>b</p>"),
      ("<p><![if !IE]>a<![endif]>b", "<p>ab</p>"),
      ("<p><!-->a<!--->b<!---->c<!--a--!>d<!--a--b-->e<!--<!-->f<!--", "<p>abcdef</p>"),
      ("<p><!- a ->b<!x>c</ x>e</>f<>g", "<p>bcef<>g</p>"),
      ("a\0b<p\0c>d</p\0c>", "ab<p\u{FFFD}c>d</p\u{FFFD}c>"),
      ("<table>\0<tr>\0x<td>\0y", "x<table><tbody><tr><td>y</td></tr></tbody></table>"),
      ("<svg>\0a", "<svg>\u{FFFD}a</svg>"),
      ("<textarea>\0c</textarea>", "<textarea>\u{FFFD}c</textarea>"),
    ])
  func comments(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test(
    "Elements that nobody defined are elements, and raw text is text",
    arguments: [
      (
        "<my-el><x-y><p>a</x-y></my-el></p>b<kommune:tag a:b=c>d</kommune:tag>",
        "<my-el><x-y><p>a</p>b<kommune:tag a:b='c'>d</kommune:tag></x-y></my-el>"
      ),
      ("<p>a<o:p>&nbsp;</o:p>b", "<p>a<o:p>\u{A0}</o:p>b</p>"),
      ("<p-å æ=1>ø</p-å>", "<p-å æ='1'>ø</p-å>"),
      ("<textarea>\n\n<p>a</textarea>b", "<textarea>\n<p>a</textarea>b"),
      ("<xmp><b>a</xmp>b<plaintext>c</plaintext><p>", "<xmp><b>a</xmp>b<plaintext>c</plaintext><p></plaintext>"),
      ("<script><!--<script>a</script>b--></script>c", "<script><!--<script>a</script>b--></script>c"),
      ("<script>a</scriptx></script\n>b", "<script>a</scriptx></script>b"),
      ("<noscript><p>a<b></noscript>c", "<noscript><p>a<b>c</b></p></noscript>"),
      ("<iframe><p>a</iframe>b", "<iframe><p>a</iframe>b"),
    ])
  func elements(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }

  @Test(
    "What comes too late or is cut off does no harm",
    arguments: [
      ("<p>x<head><title>y</title></head>z", "<p>x<title>y</title>z</p>"),
      ("</br>a</p>b", "<br></br>a<p></p>b"),
      ("a</body> b</html> c", "a b c"),
      ("<p>a<!DOCTYPE html>b", "<p>ab</p>"),
      ("<p>a<b class=\"x", "<p>a</p>"),
      ("a<", "a<"),
      ("a</", "a</"),
      ("<p>a</b", "<p>a</p>"),
    ])
  func late(source: String, tree: String) {
    #expect(Self.body(source) == tree)
  }
}
