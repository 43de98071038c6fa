internal import HTML
internal import Results
internal import Styling
internal import Web

extension AccessibilityRule {
  /// Links in running text are told from it by more than their color: by a line below, by weight or shape, or by a contrast
  /// of 3 to 1 to the text around.
  static let linkStandsOutFromText = AccessibilityRule(
    "link-stands-out-from-text", basis: .failure("F73"),
    title: Localized(
      nb: "Lenker i løpende tekst skilles ut med mer enn farge",
      nn: "Lenkjer i løpande tekst skil seg ut med meir enn farge",
      en: "Links in running text stand out by more than color"),
    criteria: [.useOfColor], requirements: ["wcag20:1.4.1"],
    related: ["wcag-technique:F73", "wcag-technique:G182", "wcag-technique:G183"], decidedBy: .styles,
    examples: [
      .passes("<p>Du kan <a href=/sok>søke om plass</a> hele året."),
      .fails("<style>a { text-decoration: none; color: #444 }</style><p>Du kan <a href=/>søke om plass</a> hele året."),
      .fails(
        "<p style='color:#222'>Du kan nå <b style='font-weight:400'><a href=/ style='text-decoration:none;color:#223c8a'>"
          + "søke</a></b> om plass"),
      .passes(
        "<style>a { text-decoration: none; color: #777 }</style><p>Du kan <a href=/>søke om plass</a> hele året."),
      .passes(
        "<style>a { text-decoration: none; color: #333; font-weight: bold }</style><p>Du kan <a href=/>søke</a> hele året."
      ),
      .passes(
        "<style>a { text-decoration: none; color: #333; border-bottom: 1px solid }</style>"
          + "<p>Du kan <a href=/>søke</a> hele året."),
      .isOpen("<style>a { text-decoration: none; color: #444 }</style><p>Les <a href=/>reglene</a>."),
      .isOpen(
        "<style>a { text-decoration: none; color: #444 } a::after { content: '→' }</style>"
          + "<p>Du kan <a href=/>søke om plass</a> hele året."),
      .isOpen("<style>a { text-decoration: none; color: inherit }</style><p>Du kan <a href=/>søke</a> hele året."),
      .concernsNot("<style>a { text-decoration: none; color: #444 }</style><ul><li><a href=/>Skole</a></ul>"),
      .concernsNot("<p style='color:#444'><a href=/ style='text-decoration:none'>Hjem</a> | <a href=/b>Skole</a>"),
      .isOpen(
        "<style>a { text-decoration: none; color: #444 }</style><nav>Du er nå her: <a href=/>Hjem</a> / Skole i Vik</nav>"
      ),
      .isOpen(
        "<style>a { text-decoration: none; color: #444 }</style>"
          + "<p>Ring oss når du vil: <a href=tel:57000000>57 00 00 00</a>"),
      .passes(
        "<style>a { text-decoration: none; color: #444; letter-spacing: 2px }</style>"
          + "<p>Du kan <a href=/>søke</a> hele året."),
      .concernsNot(
        "<style>a { text-decoration: none; color: #444 }</style>"
          + "<div style='display:flex'>Du kan nå <a href=/>søke</a> hele året.</div>"),
      .concernsNot("<p>Du kan <a>søke om plass</a> hele året."),
    ]
  ) { page, report in
    for line in page.linesWithLinks {
      for link in line.links {
        switch page.distinction(of: link, in: line) {
        case .none: continue
        case .clear: report.pass(link.node)
        case .colorOnly where !line.isRunningText || page.saysOtherwise(link.node):
          report.leaveOpen(link.node, .meaning)
        case .colorOnly where page.styles.isComplete: report.fail(link.node)
        case .colorOnly, .unknown: report.leaveOpen(link.node, .styles)
        }
      }
    }
  }
}

extension PageContext {
  /// Whether people may know a link by what it says or by where it stands: a number to call, an address to write to, a link
  /// of a navigation.
  fileprivate func saysOtherwise(_ link: Node) -> Bool {
    let address = trimmed(.href, of: link) ?? []
    if address.hasPrefix("tel:") || address.hasPrefix("mailto:") { return true }
    return document.ancestors(link).contains { document.kind($0) == .element && role($0) == .navigation }
  }
}
