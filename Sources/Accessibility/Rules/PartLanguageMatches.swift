internal import HTML
internal import Results

extension AccessibilityRule {
  /// Parts of the page are in the language that they say.
  static let partLanguageMatches = AccessibilityRule(
    "part-language-matches", act: "off6ek",
    title: Localized(
      nb: "Deler av siden er på det språket de sier", nn: "Delar av sida er på det språket dei seier",
      en: "Parts of the page are in the language that they say"),
    criteria: [.languageOfParts], requirements: ["wcag20:3.1.2"], related: ["wcag-technique:H58"],
    decidedBy: .judgement,
    examples: [
      .isOpen("<p lang=en>Welcome"), .concernsNot("<p lang=engelsk>Welcome"), .concernsNot("<p lang=en hidden>Welcome"),
    ]
  ) { page, report in
    guard page.kind == .html, let body = page.document.body else { return }
    for node in page.document.descendants(body) where page.document.kind(node) == .element {
      guard let value = page.document.attribute(.lang, of: node), LanguageTag(value).isKnown else { continue }
      let text = page.text(of: node, inItsLanguage: true)
      if !text.isEmpty {
        page.judge(node, language: LanguageTag(value), of: text, in: &report)
      } else if page.isReferred(to: node) {
        report.leaveOpen(node, .meaning)
      }
      if report.targets.count > 500 { return }
    }
  }
}

extension PageContext {
  /// Whether something is named or described by an element that is hidden itself.
  fileprivate func isReferred(to node: Node) -> Bool {
    guard let id = document.attribute(.id, of: node), !id.isEmpty else { return false }
    return elements.contains { element in
      !aria(element).isDisjoint(with: AriaSet([.labelledby, .describedby]))
        && references(.ariaLabelledby, of: element).contains(node)
    }
  }
}
