import HTML
import Testing

@testable import Styling

@Suite("The cascade")
struct CascadeTests {
  @Test(
    "The strongest declaration wins",
    arguments: [
      ("p { color: red } p { color: blue }", "", "0000ff"),
      ("p.a { color: red } p { color: blue }", "", "ff0000"),
      ("#x { color: red } p.a.b { color: blue }", "", "ff0000"),
      ("p { color: red !important } #x { color: blue }", "", "ff0000"),
      ("p { color: red!IMPORTANT } #x { color: blue ! important }", "", "0000ff"),
      ("p { color: red }", "color: blue", "0000ff"),
      ("p { color: red !important }", "color: blue", "ff0000"),
      ("p { color: red !important }", "color: blue !important", "0000ff"),
      ("p { color: red; color: nonsense }", "", "ff0000"),
      ("p { color: red; COLOR: Blue }", "", "0000ff"),
      ("p { color red; color: blue }", "", "0000ff"),
      ("p { color: red; {color: green} color: blue }", "", "0000ff"),
      ("p { ; ; color: blue", "", "0000ff"),
      ("@unknown x { p { color: red } } p { color: blue }", "", "0000ff"),
      ("@unknown x; p { color: blue }", "", "0000ff"),
      ("p { color: blue } } p { color: red }", "", "0000ff"),
      ("<!-- p { color: blue } -->", "", "0000ff"),
      ("p { color: blue } p { color: inherit }", "", "000000"),
      ("body { color: red } p { color: blue } p { color: unset }", "", "ff0000"),
      ("body { color: red } p { color: initial }", "", "000000"),
      ("body { color: red } p { all: initial }", "", "000000"),
      ("@layer a { #x { color: red } } p { color: blue }", "", "0000ff"),
      ("@layer a { p { color: red } } @layer b { p { color: blue } }", "", "0000ff"),
      ("@layer b, a; @layer a { p { color: red } } @layer b { p { color: blue } }", "", "ff0000"),
      ("@layer a { p { color: red !important } } p { color: blue !important }", "", "ff0000"),
      ("@layer a, b; @layer b { p { color: red !important } } @layer a { p { color: blue !important } }", "", "0000ff"),
      ("@layer a { @layer b { p { color: red } } p { color: blue } }", "", "0000ff"),
      ("@layer a.b { p { color: red } } @layer a { p { color: blue } }", "", "0000ff"),
      ("@layer a { p { color: red } } @layer b { p { color: blue; color: revert-layer } }", "", "ff0000"),
      ("@layer { p { color: red } } @layer { p { color: blue } }", "", "0000ff"),
      ("p { color: red } p { color: revert-layer }", "", "000000"),
      ("@media (width >= 1000px) { p { color: blue } }", "", "0000ff"),
      ("@media print { p { color: blue } }", "", "000000"),
      ("@supports (display: grid) { p { color: blue } }", "", "0000ff"),
      ("@supports not (display: grid) { p { color: blue } }", "", "000000"),
      ("@supports (color: nonsense) { p { color: blue } }", "", "000000"),
      ("@supports selector(:has(a)) and (not (-ms-x: y)) { p { color: blue } }", "", "0000ff"),
      ("@supports (--a: b) or (foo) { p { color: blue } }", "", "0000ff"),
      (".w { p { color: blue } }", "", "0000ff"),
      (".w { & > p { color: blue } }", "", "0000ff"),
      (".w { > p { color: blue } }", "", "0000ff"),
      (".a { .w & { color: blue } }", "", "0000ff"),
      (".a { &.b { color: blue } }", "", "0000ff"),
      (".w { .a { &:not(.c) { color: blue } } }", "", "0000ff"),
      (".a { color: red; @media (min-width: 1px) { color: blue } }", "", "0000ff"),
      (".a { .none & { } color: blue }", "", "0000ff"),
      (".a { & { color: red } color: blue }", "", "0000ff"),
      ("p { color: red; p:hover { color: green } color: blue }", "", "0000ff"),
      (
        "@font-face { color: red } @keyframes a { from { color: red } } @page { color: red } p { color: blue }", "",
        "0000ff"
      ),
      ("@import url(x.css) print; p { color: blue }", "", "0000ff"),
      ("@charset \"utf-8\"; p { color: blue }", "", "0000ff"),
      ("@namespace svg url(http://www.w3.org/2000/svg); p { color: blue }", "", "0000ff"),
    ])
  func winners(css: String, inline: String, expected: String) throws {
    let style = inline.isEmpty ? "" : " style='\(inline)'"
    let page = TestPage("<div class=w><p id=x class='a b'\(style)>a</p></div>", css: css)
    #expect(try page.color() == expected)
  }

  @Test("Sheets count in their order, and revert goes back to the browser's")
  func order() throws {
    let page = TestPage(
      "<p id=x><a href=/ id=y>", sheets: ["p { color: red }", "p { color: blue } a { color: revert }"])
    #expect(try page.color() == "0000ff")
    #expect(try page.color("y") == "0000ee")
    #expect(try page.style("y").textDecoration == .underline)
  }

  @Test(
    "Font sizes are computed",
    arguments: [
      ("font-size:2em", 40.0), ("font-size:150%", 30), ("font-size:1rem", 16), ("font-size:12pt", 16),
      ("font-size:small", 13),
      ("font-size:larger", 24), ("font-size:calc(1em + 4px)", 24), ("font-size:calc(1rem + 1.25vw)", 32),
      ("font-size:1vw", 12.8),
      ("font-size:max(1em, 30px)", 30), ("font-size:clamp(10px, 2em, 25px)", 25), ("font-size:min(50%, 12px)", 10),
      ("font:bold italic 14px/1.5 Arial, sans-serif", 14), ("font:14px", 20), ("font-size:-1px", 20),
      ("font-size:3", 20),
      ("font-size:calc(2 * 3px * 4)", 24), ("font-size:calc(10px + 5)", 20), ("font-size:calc((1em + 10px) / 2)", 15),
      ("font-size:1E1px", 10), ("font-family:monospace", 20),
    ])
  func fontSizes(style: String, expected: Double) throws {
    let page = TestPage("<div style='font-size:20px'><p id=x style='\(style)'>a")
    #expect(abs(try page.style().fontSize - expected) < 1e-9)
  }

  @Test("Headings, small letters and code have the browser's sizes and weights")
  func userAgent() throws {
    let page = TestPage("<h1 id=a><small id=b></small></h1><code id=c></code><b id=d><b id=e></b></b><th id=f>")
    #expect(try page.style("a").fontSize == 32)
    #expect(try page.style("a").fontWeight == 700)
    #expect(abs(try page.style("b").fontSize - 32 / 1.2) < 1e-9)
    #expect(try page.style("c").fontSize == 13)
    #expect(try page.style("d").fontWeight == 700)
    #expect(try page.style("e").fontWeight == 900)
  }

  @Test(
    "Line heights and spacings are computed, and tell who declared them",
    arguments: [
      ("line-height:1.5", 30.0), ("line-height:150%", 30), ("line-height:24px", 24), ("line-height:2em", 40),
      ("font:20px/2 Arial", 40),
    ])
  func lineHeights(style: String, expected: Double) throws {
    let page = TestPage("<p id=x style='font-size:20px;\(style)'><b id=y style='font-size:10px'>a")
    #expect(try page.style().lineHeightInPixels == expected)
    #expect(try page.style().lineHeightProvenance == Provenance(origin: .inline, isImportant: false, isWide: false))
    #expect(try page.style("y").lineHeightProvenance == nil)
    let inherits = style.contains("1.5") || style.contains("/2") ? expected / 2 : expected
    #expect(try page.style("y").lineHeightInPixels == inherits)
  }

  @Test("Spacings are in pixels; what a sheet says with more weight is seen")
  func spacings() throws {
    let page = TestPage(
      "<p id=x style='font-size:10px;letter-spacing:.12em;word-spacing:5px !important'><b id=y style='letter-spacing:inherit'>a",
      css: "p { letter-spacing: 3px !important }")
    #expect(try page.style().letterSpacing == 3)
    #expect(try page.style().letterSpacingProvenance == Provenance(origin: .author, isImportant: true, isWide: false))
    #expect(try page.style().wordSpacingProvenance == Provenance(origin: .inline, isImportant: true, isWide: false))
    #expect(try page.style("y").letterSpacing == 3)
    #expect(try page.style("y").letterSpacingProvenance?.isWide == true)
    #expect(try page.style("y").wordSpacing == 5)
  }
}
