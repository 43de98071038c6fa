internal import HTML
internal import Results

extension AccessibilityRule {
  /// The language that the page says it is in exists.
  static let pageLanguageIsValid = AccessibilityRule(
    "page-language-is-valid", act: "bf051a",
    title: Localized(
      nb: "Språkkoden for siden finnes", nn: "Språkkoden for sida finst", en: "The language code of the page exists"),
    criteria: [.languageOfPage], requirements: ["wcag20:3.1.1"], related: ["wcag-technique:H57"], decidedBy: .markup,
    examples: [
      .passes("<html lang=nb-NO><p>Hei"), .passes("<html lang=smj><p>Buoris"), .fails("<html lang=norsk><p>Hei"),
      .fails("<html lang=nor><p>Hei"), .concernsNot("<html lang=''><p>Hei"),
    ]
  ) { page, report in
    guard page.kind == .html, let html = page.document.html, let value = page.document.attribute(.lang, of: html) else {
      return
    }
    if value.trimmed.isEmpty { return }
    let tag = LanguageTag(value)
    // `nor` is registered for the macrolanguage only as `no`, like other codes of three letters that have one of two.
    report.judge(html, tag.isKnown, attribute: "lang")
  }
}
