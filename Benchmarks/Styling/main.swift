// Measures the cascade; `scripts/bench-css` builds it and says how to call it.

import Glibc
import HTML
import Styling
import Web

let css = Array(BootstrapLikeSheet.make().utf8)
let html = Array(SamplePage.make(sheet: "/b.css").utf8)
let sheet = StyleSheet(css)
let document = HTMLParser.parse(html)
let elements = document.descendants(document.root).reduce(0) { $0 + (document.kind($1) == .element ? 1 : 0) }
guard let base = WebURL("https://www.kommune.example/") else { exit(1) }

print(
  "sheet: \(css.count / 1_000) kB, \(sheet.ruleCount) rules kept; page: \(html.count / 1_000) kB, \(elements) elements")
print("parsing the sheet, once per site: \(shown(milliseconds { _ = StyleSheet(css) }))")
print("parsing the page: \(shown(milliseconds { _ = HTMLParser.parse(html) }))")
print(
  "cascade with the page's own sheet: "
    + shown(milliseconds { _ = ComputedStyles(document, PageStyles(document, base: base) { _ in sheet }) }))
if CommandLine.arguments.contains("--repeat") {
  // For a profiler.
  for _ in 0..<1_000 { _ = ComputedStyles(document, PageStyles(document, base: base) { _ in sheet }) }
  exit(0)
}
let styles = ComputedStyles(document, PageStyles(document, base: base) { _ in sheet })
let texts = document.descendants(document.root).filter { document.kind($0) == .text }
print(
  "colors of all \(texts.count) texts: " + shown(milliseconds { for text in texts { _ = styles.textColors(text) } }))
print("complete: \(styles.isComplete)")

for (name, page, css) in HostilePages.all {
  let document = HTMLParser.parse(Array(page.utf8))
  var sheet = StyleSheet([])
  let parsing = milliseconds(rounds: 1) { sheet = StyleSheet(Array(css.utf8)) }
  var isComplete = true
  let cascading = milliseconds(rounds: 1) {
    let styles = ComputedStyles(document, PageStyles([sheet]))
    isComplete = styles.isComplete
    _ = styles.orientationTurns()
  }
  print("hostile: \(name): sheet \(shown(parsing)), cascade \(shown(cascading)), complete: \(isComplete)")
}
