import HTML
import Testing

@testable import Styling

@Suite("What lies behind a text")
struct BackdropTests {
  @Test(
    "Backgrounds are painted over one another",
    arguments: [
      ("<p id=x>", "000000", "ffffff"),
      ("<div style='background:#333'><p id=x style='color:#fff'>", "ffffff", "333333"),
      ("<div style='background:#000'><p id=x style='background:rgba(255,255,255,.5)'>", "000000", "808080"),
      ("<p id=x style='color:rgba(0,0,0,.5)'>", "808080", "ffffff"),
      ("<p id=x style='opacity:.5'>", "808080", "ffffff"),
      ("<div style='background:black'><p id=x style='background:white;color:red;opacity:.5'>", "800000", "808080"),
      ("<div style='opacity:.5'><p id=x style='opacity:.5'>", "bfbfbf", "ffffff"),
      ("<p id=x style='-webkit-text-fill-color:blue'>", "0000ff", "ffffff"),
      ("<div style='background:url(a.png)'><p id=x style='background:#eee'>", "000000", "eeeeee"),
      ("<div style='background:#eee url(a.png); background-image:none'><p id=x>", "000000", "eeeeee"),
      ("<div style='position:absolute;background:#eee'><p id=x>", "000000", "eeeeee"),
      ("<button id=x>", "000000", "efefef"),
      ("<table bgcolor=silver><tr><td id=x>", "000000", "c0c0c0"),
      ("<mark id=x>", "000000", "ffff00"),
      ("<p id=x style='filter:alpha(opacity=50)'>", "000000", "ffffff"),
      ("<p id=x style='filter:drop-shadow(0 0 2px red)'>", "000000", "ffffff"),
    ])
  func decided(body: String, text: String, background: String) throws {
    let page = TestPage(body + "Tekst")
    guard case .colors(let first, let second) = page.styles.textColors(try page.node()) else {
      Issue.record("\(page.styles.textColors(try page.node()))")
      return
    }
    #expect(first.hex == text)
    #expect(second.hex == background)
  }

  @Test(
    "Where painting would have to tell, it says why",
    arguments: [
      ("<p id=x style='background:url(a.png)'>", .image),
      ("<p id=x style='background:#fff url(a.png) no-repeat'>", .image),
      ("<p id=x style='background-image:linear-gradient(red,blue)'>", .gradient),
      ("<div background=a.png></div><body background=a.png><p id=x>", .image),
      ("<p id=x style='position:absolute'>", .position),
      ("<p id=x style='position:relative;top:40px'>", .position),
      ("<p id=x style='transform:translate(40px)'>", .position),
      ("<div style='filter:invert(1)'><p id=x style='background:red'>", .filter),
      ("<div style='mix-blend-mode:multiply'><p id=x style='background:red'>", .blending),
      (
        "<p id=x style='background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent'>",
        .textClip
      ),
      ("<div style='position:relative'><img src=a style='position:absolute'><p id=x>", .overlap),
      ("<p id=x style='display:none'>", .notRendered),
      ("<p id=x style='opacity:0;animation:in 1s'>", .animation),
    ] as [(String, UndecidedColor)])
  func undecided(body: String, reason: UndecidedColor) throws {
    let page = TestPage(html: "<!DOCTYPE html>\(body)Tekst")
    #expect(page.styles.textColors(try page.node()) == .undecidable(reason))
  }

  @Test("A box drawn over the text by ::before makes it uncertain; a line below does not")
  func generatedOverlay() throws {
    let css = """
      .a { position: relative } .a::before { content: ""; position: absolute; inset: 0; background: rgba(0, 0, 0, .5) }
      .b { position: relative } .b::after { content: ""; position: absolute; height: 2px; width: 100%; background: red }
      """
    let page = TestPage("<p class=a id=x>a<p class=b id=y>b", css: css)
    #expect(page.styles.textColors(try page.node()) == .undecidable(.overlap))
    #expect(page.styles.textColors(try page.node("y")).ratio == 21)
  }

  @Test(
    "Contrast is that of WCAG",
    arguments: [
      ("000000", "ffffff", 21.0), ("777777", "ffffff", 4.48), ("767676", "ffffff", 4.54), ("ff0000", "ffffff", 4.0),
    ])
  func contrast(first: String, second: String, expected: Double) throws {
    let one = Color(hex: try #require(UInt32(first, radix: 16)))
    let other = Color(hex: try #require(UInt32(second, radix: 16)))
    #expect(abs(Contrast.ratio(one, other) - expected) < 0.005)
    #expect(Contrast.ratio(one, other) == Contrast.ratio(other, one))
  }

  @Test(
    "Text is large from 18 points, or 14 when bold",
    arguments: [(24.0, 400.0, true), (23.9, 400, false), (18.67, 700, true), (18.6, 700, false), (18.67, 600, false)])
  func largeText(size: Double, weight: Double, expected: Bool) {
    #expect(Contrast.isLarge(fontSize: size, weight: weight) == expected)
  }
}
