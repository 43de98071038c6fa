import HTML
import Testing

@testable import Styling

@Suite("Colors")
struct ColorTests {
  @Test(
    "Every notation gives its color",
    arguments: [
      ("red", "ff0000"), ("RebeccaPurple", "663399"), ("transparent", "00000000"), ("#abc", "aabbcc"),
      ("#abc8", "aabbcc88"), ("#AABBCC", "aabbcc"), ("#aabbcc80", "aabbcc80"), ("rgb(255, 0, 51)", "ff0033"),
      ("rgb(255 0 51 / 50%)", "ff003380"), ("rgba(255, 0, 51, .5)", "ff003380"), ("rgb(100% 0% 20%)", "ff0033"),
      ("rgb(300 -5 0)", "ff0000"), ("rgb(none 0 0)", "000000"), ("hsl(120, 100%, 25%)", "008000"),
      ("hsl(120deg 100% 25% / 0.5)", "00800080"), ("hsl(0.5turn 100% 50%)", "00ffff"),
      ("hsla(-60, 100%, 50%, 1)", "ff00ff"),
      ("hwb(90 10% 10%)", "80e61a"), ("hwb(0 60% 60%)", "808080"), ("lab(52.2345% 40.1645 59.9971)", "c65d07"),
      ("lch(52.2345% 72.2 56.2)", "c65d07"), ("oklab(59.686% 0.1009 0.1192)", "c65d07"),
      ("oklch(59.69% 0.156 49.77)", "c65d07"), ("lab(50 0 0)", "777777"), ("oklab(40.101% 0.1147 0.0453)", "7d2329"),
      ("color(srgb 1 0.5 0)", "ff8000"), ("color(srgb-linear 0.5 0.5 0.5)", "bcbcbc"),
      ("color(display-p3 0 0 0)", "000000"),
      ("color(xyz 0.9505 1 1.089)", "ffffff"), ("color(a98-rgb 1 1 1)", "ffffff"),
      ("color(prophoto-rgb 1 1 1)", "ffffff"),
      ("color(rec2020 1 1 1)", "ffffff"), ("Canvas", "ffffff"), ("CanvasText", "000000"), ("LinkText", "0000ee"),
      ("color-mix(in srgb, red 25%, blue)", "4000bf"), ("color-mix(in srgb, red, blue)", "800080"),
      ("color-mix(in srgb, red 30%, blue 30%)", "80008099"), ("color-mix(in srgb, white, currentcolor)", "808080"),
      ("color-mix(in oklab, white, black)", "636363"), ("light-dark(#123, #fff)", "112233"),
      ("rgb(calc(100 + 27.5 * 2) 0 0)", "9b0000"), ("hsl(calc(60deg * 2) 100% 25%)", "008000"),
    ])
  func notations(text: String, expected: String) throws {
    let page = TestPage("<body style='color:black'><p id=x style='color:\(text)'>a")
    let actual = try page.style().color
    let wanted = try #require(Self.channels(expected))
    for (one, other) in zip([actual.red, actual.green, actual.blue, actual.alpha], wanted) {
      #expect(abs(one - other) <= 1.01 / 255, "\(text): \(actual.hex), not \(expected)")
    }
  }

  @Test(
    "What is no color is passed over",
    arguments: [
      "reddish", "#ab", "#abcde", "#ggg", "rgb(1 2)", "rgb(1, 2 3)", "rgb(1 2 3 4)", "hsl(1px 2% 3%)",
      "color(foo 1 1 1)",
      "rgb(1 2 3", "12", "red blue", "color-mix(in srgb, red)", "rgb(1, 2, 3 / 4)", "url(x)",
    ])
  func invalid(text: String) throws {
    // The unclosed one closes at the end of the attribute, as the standard says.
    let expected = text == "rgb(1 2 3" ? "010203" : "ff0000"
    #expect(try TestPage("<p id=x style='color:red;color:\(text)'>a").color() == expected)
  }

  @Test("A color derived from another is valid but unknown")
  func relative() throws {
    let page = TestPage("<p id=x style='color:rgb(from red r g b / 50%)'>a")
    #expect(!(try page.style().isColorKnown))
    #expect(page.styles.textColors(try page.node()) == .undecidable(.unknownColor))
  }

  @Test(
    "Old attributes color by the old rules",
    arguments: [
      ("<font id=x color=red>", "ff0000"), ("<font id=x color=chucknorris>", "c00000"),
      ("<font id=x color='#abc'>", "aabbcc"),
      ("<font id=x color=6db6ec49efd278cd0bc92d1e5e072d68>", "6ecde0"), ("<font id=x color=transparent>", "000000"),
      ("<font id=x color=''>", "000000"), ("<font id=x color=red style='color:blue'>", "0000ff"),
    ])
  func legacy(body: String, expected: String) throws {
    #expect(try TestPage(body).color() == expected)
  }

  @Test("Colors of a page stand on its body")
  func bodyAttributes() throws {
    let page = TestPage(html: "<body text=navy link=green bgcolor=yellow id=b><p id=x><a href=/ id=y>a</a>")
    #expect(try page.color() == "000080")
    #expect(try page.color("y") == "008000")
    #expect(page.styles.backdrop(try page.node()) == .color(Color(hex: 0xFFFF00)))
  }

  private static func channels(_ hex: String) -> [Double]? {
    guard let value = UInt32(hex, radix: 16) else { return nil }
    let digits = hex.count == 8 ? value : value << 8 | 255
    return [24, 16, 8, 0].map { Double(digits >> $0 & 255) / 255 }
  }
}
