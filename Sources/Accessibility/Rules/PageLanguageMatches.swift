internal import HTML
internal import Results

extension AccessibilityRule {
  /// The page is in the language that it says.
  static let pageLanguageMatches = AccessibilityRule(
    "page-language-matches", act: "ucwvc8",
    title: Localized(
      nb: "Siden er på det språket den sier", nn: "Sida er på det språket ho seier",
      en: "The page is in the language that it says"),
    criteria: [.languageOfPage], requirements: ["wcag20:3.1.1"], related: ["wcag-technique:H57"],
    decidedBy: .judgement,
    examples: [
      .isOpen("<html lang=nb><p>Vi har åpent alle dager"), .concernsNot("<html lang=norsk><p>Vi har åpent"),
      .concernsNot("<html><p>Vi har åpent"),
    ]
  ) { page, report in
    guard page.kind == .html, let html = page.document.html, let body = page.document.body else { return }
    guard let value = page.document.attribute(.lang, of: html), LanguageTag(value).isKnown else { return }
    // Most pages are in the language that they say, which whoever read their text knows.
    if let told = page.textLanguage, told == LanguageTag(value).name { return report.pass(html) }
    let text = page.text(of: body, inItsLanguage: true)
    if text.isEmpty {
      let isNamed = page.elements.contains { !page.aria($0).isDisjoint(with: AriaSet([.label, .labelledby])) }
      if isNamed { report.leaveOpen(html, .meaning) }
      return
    }
    page.judge(html, language: LanguageTag(value), of: text, in: &report)
  }
}

extension PageContext {
  /// How much text tells its language, in bytes: of more only the beginning is gathered.
  private static let languageBytes = 8 << 10

  /// The text that an element has in its own language: without what is below elements with a `lang` of their own.
  func text(of element: Node, inItsLanguage: Bool) -> String {
    var text = NameText()
    var skipped: Node?
    for node in document.descendants(element) {
      if let above = skipped {
        if document.ancestors(node).contains(above) { continue }
        skipped = nil
      }
      switch document.kind(node) {
      case .element:
        if document.attribute(.lang, of: node) != nil {
          skipped = node
        } else {
          text.space()
          if isHTML(.img, node), isPerceived(node), let alternative = document.attribute(.alt, of: node) {
            text.append(alternative)
          }
        }
      case .text: if isPerceived(node) { text.append(document.text(node)) }
      default: break
      }
      if text.bytes.count > Self.languageBytes { break }
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// Fails a text that is plainly in another language than it says.
  func judge(_ node: Node, language: LanguageTag, of text: String, in report: inout RuleReport) {
    guard let found = languages?(text) else { return report.leaveOpen(node, .meaning) }
    let told = language.name
    let isNorwegian: (String?) -> Bool = { ["no", "nb", "nn"].contains($0) }
    if told == found || told == "no" && isNorwegian(found) {
      report.pass(node)
    } else if told == nil || isNorwegian(told) && isNorwegian(found) {
      // One voice reads both forms of Norwegian: whether it misleads is for people to say.
      report.leaveOpen(node, .meaning)
    } else {
      report.fail(node, attribute: "lang")
    }
  }
}
