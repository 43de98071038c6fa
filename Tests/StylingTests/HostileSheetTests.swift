import HTML
import Testing

@testable import Styling

@Suite("Sheets that are made to cost much")
struct HostileSheetTests {
  private static let flat = String(repeating: "<p class=c>a", count: 1_000)
  private static let deep = String(repeating: "<div class=a>", count: 500)

  @Test(
    "When the work is used up, the page says that its styles are not complete",
    arguments: [
      (flat, (0..<20_000).map { "*:not(.x\($0)){color:red}" }.joined()),
      (flat, (0..<100).map { "*:has(~ .x\($0) ~ p){color:red}" }.joined()),
      (deep, (0..<100).map { ":has(.a .x\($0)){color:red}" }.joined()),
      (flat, String(repeating: "& &, & > & {color:red;", count: 30)),
      (flat, "p:nth-child(2n of p, .a){color:red} p:nth-last-child(2n of p){color:red} :nth-child(3n of p){color:red}"),
    ])
  func exhausted(body: String, css: String) {
    let page = TestPage(body, css: css, limits: StyleLimits(steps: 300_000))
    #expect(page.styles.gaps.contains(.budget))
    #expect(!page.styles.isComplete)
  }

  @Test("The same page ends at the same step each time")
  func deterministic() throws {
    let css = (0..<500).map { "*:not(.x\($0)){background:red}" }.joined()
    let reached = (0..<2).map { _ -> Int in
      let page = TestPage(Self.flat, css: css, limits: StyleLimits(steps: 200_000))
      return page.document.descendants(page.document.root).reduce(0) {
        $0 + (page.styles.style($1)?.backgroundColor == Color(hex: 0xFF0000) ? 1 : 0)
      }
    }
    #expect(reached[0] == reached[1])
    #expect(reached[0] < 1_000 && reached[0] > 100)
  }

  @Test(
    "Limits of a sheet are kept and told",
    arguments: [
      (StyleSheetLimits(bytes: 20), "p{color:red} p{color:blue}"),
      (StyleSheetLimits(selectors: 10), String(repeating: "p{color:red}", count: 20)),
      (StyleSheetLimits(declarations: 10), String(repeating: "p{color:red}", count: 20)),
      (StyleSheetLimits(depth: 4), "a{b{c{d{e{color:red}}}}}"),
      (StyleSheetLimits(), String(repeating: "@media screen{", count: 1_000)),
      (StyleSheetLimits(), String(repeating: "a ", count: 1_000) + "{color:red}"),
      (
        StyleSheetLimits(),
        String(repeating: ":not(", count: 99) + "a" + String(repeating: ")", count: 99) + "{color:red}"
      ),
    ])
  func limits(limits: StyleSheetLimits, css: String) {
    #expect(StyleSheet(Array(css.utf8), limits: limits).isTruncated)
  }

  @Test(
    "Brackets, calculations and conditions of any depth are read without harm",
    arguments: [
      "(", "[", "{", "a{", "@media(", "@supports(", "a{width:calc(", "a{color:color-mix(in srgb,", ":not(", ":has(:is(",
      "a{--a:var(--a,",
      "a{transform:rotate(calc(", "@layer a{", "@import url(", "a{&",
    ])
  func depth(piece: String) {
    let sheet = StyleSheet(Array((String(repeating: piece, count: 50_000) + "p{color:red}").utf8))
    #expect(sheet.ruleCount <= 1)
  }

  @Test(
    "Huge numbers end as finite ones",
    arguments: [
      "font-size:1e999px", "font-size:calc(1e300px * 1e300)", "font-size:calc(1px / 1e-300)",
      "font-size:99999999999999999999em",
    ])
  func numbers(style: String) throws {
    let page = TestPage("<div style='\(style)'><p id=x style='\(style)'>a")
    #expect(try page.style().fontSize.isFinite)
  }
}
