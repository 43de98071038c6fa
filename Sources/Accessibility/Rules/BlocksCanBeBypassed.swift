internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// What is repeated on every page can be passed by: there is a heading, a landmark or a link to the content. It fails only
  /// where a navigation comes first and there is none of them, and nothing that could fold it away.
  static let blocksCanBeBypassed = AccessibilityRule(
    "blocks-can-be-bypassed", act: "cf77f2",
    title: Localized(
      nb: "Det går an å hoppe over det som gjentas", nn: "Det går an å hoppe over det som blir gjenteke",
      en: "What is repeated can be passed by"),
    criteria: [.bypassBlocks], requirements: ["wcag20:2.4.1"],
    related: [
      "wcag-technique:G1", "wcag-technique:G123", "wcag-technique:G124", "wcag-technique:H69", "wcag-technique:SCR28",
    ], decidedBy: .judgement,
    examples: [
      .passes("<nav><a href=/>Hjem</a></nav><main><h1>Skole</h1>Alle barn</main>"),
      .fails("<nav><a href=/>Hjem</a></nav><p>Alle barn"),
      .isOpen("<a href=#a>Til innholdet</a><nav><a href=/>Hjem</a></nav><p id=a>Alle barn"), .isOpen("<p>Alle barn"),
    ]
  ) { page, report in
    guard page.kind == .html, let html = page.document.html, !page.isEmptyUntilScriptsRun else { return }
    let parts = [AccessibilityRule.contentHasHeading, .contentHasLandmark].map { rule in
      var part = RuleReport()
      rule.check(page, &part)
      return part.outcome
    }
    if parts.contains(.passed) { return report.pass(html) }
    let mayBeOtherwise = page.elements.contains { page.mayBypass($0) }
    if parts.allSatisfy({ $0 == .failed }), !mayBeOtherwise {
      report.fail(html)
    } else {
      report.leaveOpen(html, .meaning)
    }
  }
}

extension PageContext {
  /// Whether an element may lead past something or fold it away.
  fileprivate func mayBypass(_ node: Node) -> Bool {
    if isHTML(.script, node) || isHTML(.details, node) || role(node) == .button { return true }
    return document.attribute(.href, of: node)?.trimmed.first == UInt8(ascii: "#")
  }
}
