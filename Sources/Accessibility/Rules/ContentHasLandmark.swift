internal import HTML
internal import Results

extension AccessibilityRule {
  /// What is new on a page stands in a landmark. Where there is a navigation and no landmark for content, the rule fails;
  /// which parts are repeated on other pages is not asked.
  static let contentHasLandmark = AccessibilityRule(
    "content-has-landmark", act: "b40fd1",
    title: Localized(
      nb: "Innholdet på siden står i et landemerke", nn: "Innhaldet på sida står i eit landemerke",
      en: "The content of the page stands in a landmark"),
    decidedBy: .judgement,
    examples: [
      .passes("<nav><a href=/>Hjem</a></nav><main><p>Alle barn</main>"),
      .fails("<nav><a href=/>Hjem</a></nav><p>Alle barn"),
      .isOpen("<nav><a href=/>Hjem</a></nav><section aria-label=Skole><p>Alle barn</section>"), .isOpen("<p>Alle barn"),
      .fails("<nav><a href=/>Hjem</a></nav><form><p>Alle barn</form>"),
      .isOpen("<nav><a href=/>Hjem</a></nav><form title=Søknad><p>Alle barn</form>"),
    ]
  ) { page, report in
    guard page.kind == .html, let html = page.document.html, !page.isEmptyUntilScriptsRun else { return }
    let hasMain = page.byRole[.main].contains { main in
      page.isIncluded(main)
        && page.document.descendants(main).contains {
          page.document.kind($0) == .text && page.flags($0).isExposed && !page.document.text($0).trimmed.isEmpty
        }
    }
    if hasMain { return report.pass(html) }
    let mayHold = page.elements.contains { node in
      guard let role = page.role(node), role.traits.flags.contains(.landmark), page.isIncluded(node) else {
        return false
      }
      return ![.navigation, .banner, .contentinfo, .search].contains(role)
    }
    if page.hasNavigationBeforeContent, !mayHold, !page.scripts.isLoaded { return report.fail(html) }
    report.leaveOpen(html, .meaning)
  }
}
