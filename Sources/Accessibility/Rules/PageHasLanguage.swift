internal import HTML
internal import Results

extension AccessibilityRule {
  /// The page says which language it is in.
  static let pageHasLanguage = AccessibilityRule(
    "page-has-language", act: "b5c3f8",
    title: Localized(
      nb: "Siden sier hvilket språk den er på", nn: "Sida seier kva språk ho er på",
      en: "The page says which language it is in"),
    criteria: [.languageOfPage], requirements: ["wcag20:3.1.1"], related: ["wcag-technique:H57"], decidedBy: .markup,
    examples: [
      .passes("<html lang=nn><p>Hei"), .fails("<html><p>Hei"), .fails("<html lang=' '><p>Hei"),
      .fails("<html xml:lang=nb><p>Hei"),
    ]
  ) { page, report in
    guard page.kind == .html, let html = page.document.html else { return }
    report.judge(html, !(page.trimmed(.lang, of: html) ?? []).isEmpty)
  }
}
