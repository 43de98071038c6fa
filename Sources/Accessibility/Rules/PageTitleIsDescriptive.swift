internal import HTML
internal import Results

extension AccessibilityRule {
  /// The title says what the page is about. Titles that say nothing fail; of others people judge.
  static let pageTitleIsDescriptive = AccessibilityRule(
    "page-title-is-descriptive", act: "c4a8a4",
    title: Localized(
      nb: "Tittelen sier hva siden handler om", nn: "Tittelen seier kva sida handlar om",
      en: "The title says what the page is about"),
    criteria: [.pageTitled], requirements: ["wcag20:2.4.2"], related: ["wcag-technique:G88", "wcag-technique:H25"],
    decidedBy: .judgement,
    examples: [
      .fails("<title>Untitled document</title><p>Barnehage"), .fails("<title>[Tittel]</title><p>Barnehage"),
      .isOpen("<title>Barnehage - Granvåg kommune</title><p>Barnehage"), .concernsNot("<p>Barnehage"),
    ]
  ) { page, report in
    guard page.kind == .html, let title = page.elements.first(where: { page.isHTML(.title, $0) }) else { return }
    let text = NameText(Array(page.document.textContent(title).utf8)[...])
    if text.isBlank { return }
    if EmptyWords.contains(text.bytes, in: EmptyWords.titles), !page.scripts.setsTitle {
      report.fail(title)
    } else {
      report.leaveOpen(title, .meaning)
    }
  }
}
