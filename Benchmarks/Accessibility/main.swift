// Measures what the rules of accessibility cost by part; `scripts/bench-accessibility` builds it and says how to call it.

import Accessibility
import Foundation
import HTML
import Results
import Styling
import Web

let arguments = Array(CommandLine.arguments.dropFirst())
guard let base = WebURL("https://www.kommune.example/") else { exit(1) }
let css: [UInt8]
if let path = arguments.first(where: { !$0.hasPrefix("--") }) {
  css = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
} else {
  css = Array(BootstrapLikeSheet.make().utf8)
}
let html = Array(SamplePage.make(sheet: "/b.css").utf8)
let sheet = StyleSheet(css)
let document = HTMLParser.parse(html)
let elements = document.descendants(document.root).reduce(0) { $0 + (document.kind($1) == .element ? 1 : 0) }

func cascade() -> ComputedStyles { ComputedStyles(document, PageStyles(document, base: base) { _ in sheet }) }

func context(_ styles: ComputedStyles) -> PageContext { PageContext(document, address: base, styles: styles) }

/// The median of what some work costs in milliseconds, on a new page each time.
func milliseconds(rounds: Int = 101, fresh work: (PageContext) -> Void) -> Double {
  var times: [Double] = []
  for _ in 0..<rounds {
    let page = context(cascade())
    let start = processorTime()
    work(page)
    times.append((processorTime() - start) * 1_000)
  }
  return times.sorted()[rounds / 2]
}

func testAll(_ page: PageContext) { for rule in PageAudit.rules { _ = rule.test(page) } }

if arguments.contains("--repeat") {
  // For a profiler.
  for _ in 0..<2_000 { _ = PageAudit(context(cascade()), at: base) }
  exit(0)
}

let styles = cascade()
print("sheet: \(css.count / 1_000) kB, \(sheet.ruleCount) rules; page: \(html.count / 1_000) kB, \(elements) elements")
print("parsing the sheet, once per site: \(shown(milliseconds { _ = StyleSheet(css) }))")
print("parsing the page: \(shown(milliseconds(rounds: 101) { _ = HTMLParser.parse(html) }))")
print("cascade: \(shown(milliseconds(rounds: 101) { _ = cascade() }))")
print("what is rendered, hidden, focusable: \(shown(milliseconds(rounds: 101) { _ = context(styles) }))")
let cold = milliseconds(fresh: testAll)
let page = context(styles)
testAll(page)
let warm = milliseconds(rounds: 101) { testAll(page) }
print("rules: \(shown(warm))")
print("names, roles, colors and indexes, which rules share: \(shown(cold - warm))")
print("findings: \(shown(milliseconds { _ = PageAudit($0, at: base) } - cold))")
print("all but parsing: \(shown(milliseconds(rounds: 101) { _ = PageAudit(context(cascade()), at: base) }))")

if arguments.contains("--rules") {
  // The first to ask pays for what rules share, so each is the first here.
  let costs = PageAudit.rules.map { rule in
    (rule.id, milliseconds(rounds: 31) { (page: PageContext) in _ = rule.test(page) })
  }
  for (id, cost) in costs.sorted(by: { $0.1 > $1.1 }).prefix(20) { print("  \(id): \(shown(cost))") }
}
