import Testing

@testable import Styling

@Suite("Media queries and @supports")
struct MediaTests {
  @Test(
    "Queries are decided for a desktop screen",
    arguments: [
      ("", true), ("all", true), ("screen", true), ("print", false), ("not print", true), ("only screen", true),
      ("speech", false),
      ("not all", false), ("screen, print", true), ("print, (min-width: 1px)", true),
      ("SCREEN and (MIN-WIDTH: 1280PX)", true),
      ("(min-width: 1280.5px)", false), ("(max-width: 1280px)", true), ("(width: 1280px)", true),
      ("(min-width: 80em)", true),
      ("(min-width: 81rem)", false), ("(width >= 80em)", true), ("(600px < width <= 1280px)", true),
      ("(600px < width < 1280px)", false),
      ("(1280px = width)", true), ("(width)", true), ("(orientation: landscape)", true),
      ("(orientation: portrait)", false),
      ("(hover)", true), ("(hover: none)", false), ("(any-pointer: fine)", true),
      ("(prefers-reduced-motion: reduce)", false),
      ("(prefers-reduced-motion)", false), ("(prefers-color-scheme: dark)", false),
      ("(prefers-color-scheme: light)", true),
      ("(min-aspect-ratio: 1/1)", true), ("(aspect-ratio: 5/4)", true), ("(min-resolution: 2dppx)", false),
      ("(resolution: 96dpi)", true),
      ("(-webkit-min-device-pixel-ratio: 1.5)", false), ("(color)", true), ("(monochrome)", false),
      ("(forced-colors: active)", false),
      ("(unknown: 1)", false), ("not (unknown: 1)", false), ("(unknown: 1) or (min-width: 1px)", true),
      ("(min-width: 1px) and (hover)", true),
      ("(min-width: 1px) and (hover) or (color)", false), ("screen and (hover) or (color)", false),
      ("not (hover)", false),
      ("not screen and (max-width: 100px)", true), ("((min-width: 1px) and (not (hover: none)))", true),
      ("(min-width: calc(1000px + 200px))", true),
      ("and", false), ("screen (hover)", false), ("(min-width: 1px", true), ("(min-width 1px)", false),
      ("screen and", false), ("min-width: 1px", false),
      ("tv", false), ("handheld, projection", false), ("(min-width:-1px)", true), ("(scripting: enabled)", true),
    ])
  func desktop(query: String, expected: Bool) {
    #expect(MediaQuery.screens(query.utf8).contains(.desktop) == expected)
  }

  @Test(
    "Turned screens and phones are told apart",
    arguments: [
      ("(orientation: portrait)", [.turnedDesktop, .phone]), ("(max-width: 600px)", .phone),
      ("(orientation: landscape) and (max-width: 900px)", .turnedPhone), ("(hover: none)", [.phone, .turnedPhone]),
      ("not (orientation: portrait)", [.desktop, .turnedPhone]),
    ] as [(String, ScreenSet)])
  func screens(query: String, expected: ScreenSet) {
    #expect(MediaQuery.screens(query.utf8) == expected)
  }
}

@Suite("Custom properties")
struct CustomPropertyTests {
  @Test(
    "var() is put in where the element is",
    arguments: [
      ("p { --a: red; color: var(--a) }", "ff0000"), (":root { --a: red } p { color: var(--a) }", "ff0000"),
      ("p { color: var(--a, red) }", "ff0000"), ("p { color: var(--a,) }", "000000"),
      ("p { color: var(--a, var(--b, red)) }", "ff0000"),
      ("p { --a: var(--b); --b: red; color: var(--a) }", "ff0000"),
      (":root { --a: red; --b: var(--a) } p { --a: blue; color: var(--b) }", "ff0000"),
      ("p { --rgb: 0, 0, 255; color: rgba(var(--rgb), 1) }", "0000ff"),
      ("p { --a: nonsense; color: red; color: var(--a) }", "000000"),
      ("body { color: red } p { --a: nonsense; color: var(--a) }", "ff0000"),
      ("p { --a: var(--b); --b: var(--a); color: var(--a, red) }", "ff0000"),
      ("p { --a: var(--a, blue); color: var(--a, red) }", "ff0000"),
      ("p { --a: var(--b, blue); --b: var(--a, blue); color: var(--b, red) }", "ff0000"),
      ("p { --a: red !important; color: var(--a) } #x { --a: blue }", "ff0000"),
      ("p { --A: red; --a: blue; color: var(--A) }", "ff0000"),
      (":root { --a: red } p { --a: initial; color: var(--a, blue) }", "0000ff"),
      (":root { --a: red } p { --a: inherit; color: var(--a, blue) }", "ff0000"),
      ("p { --a:; color: var(--a) red }", "ff0000"), ("p { --n: 1; color: rgb(var(--n)00 0 0) }", "000000"),
      ("p { --a: {red}; color: var(--a, blue) }", "000000"),
      ("p { --a: a;b; color: red }", "ff0000"),
      ("@property --a { syntax: '*'; inherits: true; initial-value: red } p { color: var(--a) }", "ff0000"),
      ("@property --a { syntax: '*'; inherits: false } body { --a: red } p { color: var(--a, blue) }", "0000ff"),
      ("p { --a: inherit; --b: red; color: var(--b) }", "ff0000"),
      ("p { --a: var(--none); color: var(--a, red) }", "ff0000"),
      ("p { VAR: x; color: VAR(--a, red) }", "ff0000"), ("p { --\\61: red; color: var(--a) }", "ff0000"),
      ("p { --a: /* c */ red /* d */; color: var( --a ) }", "ff0000"),
    ])
  func substitution(css: String, expected: String) throws {
    #expect(try TestPage("<p id=x>a", css: css).color() == expected)
  }

  @Test("A shorthand with var() sets all its longhands")
  func shorthand() throws {
    let page = TestPage("<p id=x>a", css: "p { --b: #eee; background: var(--b); font: var(--f, bold 20px/2 Arial) }")
    #expect(try page.style().backgroundColor.hex == "eeeeee")
    #expect(try page.style().fontSize == 20)
    #expect(try page.style().fontWeight == 700)
    #expect(try page.style().lineHeight == .factor(2))
  }

  @Test("Values that double sixty times are cut, and the page says so")
  func bomb() throws {
    let chain = (0..<60).map { "--a\($0 + 1): var(--a\($0)) var(--a\($0));" }.joined()
    let page = TestPage("<p id=x>a", css: "p { --a0: aaaaaaaa; \(chain) color: var(--a60) }")
    #expect(page.styles.gaps.contains(.budget))
    #expect(!page.styles.isComplete)
  }
}
