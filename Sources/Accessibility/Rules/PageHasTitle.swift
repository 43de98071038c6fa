internal import HTML
internal import Results

extension AccessibilityRule {
  /// The page has a title.
  static let pageHasTitle = AccessibilityRule(
    "page-has-title", act: "2779a5",
    title: Localized(nb: "Siden har en tittel", nn: "Sida har ein tittel", en: "The page has a title"),
    criteria: [.pageTitled], requirements: ["wcag20:2.4.2"], related: ["wcag-technique:G88", "wcag-technique:H25"],
    decidedBy: .markup,
    examples: [
      .passes("<title>Barnehage - Granvåg kommune</title>"), .passes("<body><title>Barnehage</title>"),
      .fails("<title> </title><p>Barnehage"), .fails("<h1>Barnehage</h1>"),
      .fails("<title></title><body><title>Barnehage</title>"),
      .isOpen("<script>document.title = 'Barnehage'</script><h1>Barnehage</h1>"),
    ]
  ) { page, report in
    guard page.kind == .html, let html = page.document.html else { return }
    let title = page.elements.first { page.isHTML(.title, $0) }
    let text = title.map { NameText(Array(page.document.textContent($0).utf8)[...]) } ?? NameText()
    if !text.isBlank { return report.pass(html) }
    if page.scripts.setsTitle || (page.scripts.isLoaded && page.isEmptyUntilScriptsRun) {
      report.leaveOpen(html, .script)
    } else {
      report.fail(html)
    }
  }
}

extension PageContext {
  /// Whether there is no text to be seen in the page: scripts will build it.
  var isEmptyUntilScriptsRun: Bool {
    guard let body = document.body else { return true }
    return !document.descendants(body).contains {
      document.kind($0) == .text && flags($0).contains(.rendered) && !document.text($0).trimmed.isEmpty
    }
  }
}
