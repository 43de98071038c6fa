internal import HTML
internal import Results

extension AccessibilityRule {
  /// What is new on a page has a heading. Where there is a navigation and no heading beside it, the rule fails; which parts
  /// are repeated on other pages is not asked.
  static let contentHasHeading = AccessibilityRule(
    "content-has-heading", act: "047fe0",
    title: Localized(
      nb: "Innholdet på siden har en overskrift", nn: "Innhaldet på sida har ei overskrift",
      en: "The content of the page has a heading"),
    related: ["wcag-technique:H69"], decidedBy: .judgement,
    examples: [
      .passes("<nav><a href=/>Hjem</a></nav><main><h1>Skole</h1><p>Alle barn</main>"),
      .fails("<nav><a href=/>Hjem</a></nav><p>Alle barn"),
      .fails("<nav><h2>Meny</h2><a href=/>Hjem</a></nav><p>Alle barn"),
      .isOpen("<p>Alle barn"),
    ]
  ) { page, report in
    guard page.kind == .html, let html = page.document.html, !page.isEmptyUntilScriptsRun else { return }
    let headings = page.byRole[.heading].filter { page.isIncluded($0) && !page.name($0).isEmpty }
    let seen = headings.filter { page.isVisible($0) }
    let beside = seen.filter { !page.isWithin($0, [.navigation]) }
    if beside.contains(where: { page.isWithin($0, [.main, .article]) }) { return report.pass(html) }
    if page.hasNavigationBeforeContent, beside.isEmpty, !page.scripts.isLoaded, headings.count == seen.count {
      return report.fail(html)
    }
    report.leaveOpen(html, .meaning)
  }
}

extension PageContext {
  /// Whether an element stands in one that has one of the roles.
  func isWithin(_ node: Node, _ roles: [Role]) -> Bool {
    document.ancestors(node).contains { ancestor in
      guard document.kind(ancestor) == .element, let role = role(ancestor) else { return false }
      return roles.contains(role)
    }
  }

  /// Whether there is a navigation with links, and text after it that is outside of navigation, header and footer.
  var hasNavigationBeforeContent: Bool {
    let navigation = byRole[.navigation].first { node in
      isIncluded(node) && document.descendants(node).contains { document.kind($0) == .element && role($0) == .link }
    }
    guard let navigation, let body = document.body else { return false }
    return document.descendants(body).contains { node in
      document.kind(node) == .text && node > navigation && isPerceived(node) && !document.text(node).trimmed.isEmpty
        && !isWithin(node, [.navigation, .banner, .contentinfo])
    }
  }
}
