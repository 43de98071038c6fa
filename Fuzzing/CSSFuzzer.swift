// libFuzzer's way into style sheets: `scripts/fuzz SECONDS CSS` builds and runs it.
//
// The first line is the body of a page, the rest its sheet. A run fails when something traps, when two computations of the
// same page differ, or when a page spends far more than its steps.

import HTML

@testable import Styling

/// Styles one page that libFuzzer made up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let end = input.firstIndex(of: 0x0A) ?? 0
  let body = Array(
    "<!DOCTYPE html><body><div class='a b' id=x><p style='color:red' title=t>a<a href=/>b</a></p></div>".utf8)
  let document = HTMLParser.parse(body + input[..<end], limits: ParseLimits(depth: 24, attributes: 8, nodes: 500))
  let sheet = StyleSheet(Array(input[end...]), limits: StyleSheetLimits(selectors: 200, declarations: 2_000, depth: 8))
  let limits = StyleLimits(steps: 50_000)
  let first = ComputedStyles(document, PageStyles([sheet]), limits: limits)
  let second = ComputedStyles(document, PageStyles([sheet]), limits: limits)
  precondition(first.gaps == second.gaps, "the same page ends otherwise")
  for node in document.descendants(document.root) {
    precondition(first.textColors(node) == second.textColors(node), "the same page has other colors")
    precondition(first.style(node)?.fontSize.isFinite ?? true, "a size is infinite")
    _ = first.isVisible(node)
    _ = first.generatedContent(.before, of: node)
    _ = first.style(of: node, in: .focus)
  }
  _ = first.orientationTurns()
  _ = PageStyles.sources(document)
  return 0
}
