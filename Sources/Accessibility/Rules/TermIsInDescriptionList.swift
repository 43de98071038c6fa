internal import HTML
internal import Results

extension AccessibilityRule {
  /// Terms and descriptions stand in a list of terms: right in it, or in a `div` that is right in it.
  ///
  /// Source: https://html.spec.whatwg.org/multipage/grouping-content.html#the-dt-element
  static let termIsInDescriptionList = AccessibilityRule(
    "term-is-in-description-list", basis: .htmlTechnique("H48"),
    title: Localized(
      nb: "Begreper og forklaringer (dt, dd) står i en dl", nn: "Omgrep og forklaringar (dt, dd) står i ein dl",
      en: "Terms and descriptions (dt, dd) stand in a dl"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], related: ["wcag-technique:H48"],
    decidedBy: .markup,
    examples: [
      .passes("<dl><dt>Åpent<dd>08.00</dl>"), .passes("<dl><div><dt>Åpent<dd>08.00</div></dl>"), .fails("<dt>Åpent"),
      .fails("<div><dd>08.00</div>"), .fails("<ul><li><dt>Åpent</ul>"),
      .isOpen("<dl><div><div><dt>Åpent<dd>08.00</div></div></dl>"), .isOpen("<my-list><dt>Åpent</my-list>"),
      .concernsNot("<dt hidden>Åpent"), .concernsNot("<div role=list><dt role=listitem>Åpent</div>"),
      .concernsNot("<dl role=presentation><dt>Åpent<dd>08.00</dl>"),
    ]
  ) { page, report in
    for node in page.listParts where page.isHTML(.dt, node) || page.isHTML(.dd, node) {
      guard !page.isHidden(node), page.explicitRole(node) == nil else { continue }
      guard let parent = page.document.parent(node) else { continue }
      let list = page.isHTML(.div, parent) ? page.document.parent(parent) : parent
      if let list = [parent, list].compactMap({ $0 }).first(where: { page.isHTML(.dl, $0) }) {
        if page.explicitRole(list) == nil { report.pass(node) }
      } else if page.document.ancestors(node).contains(where: { page.isHTML(.dl, $0) }) {
        // How browsers take it differs.
        report.leaveOpen(node, .meaning)
      } else if page.document.kind(parent) == .element, page.document.name(parent).isStandard {
        report.fail(node)
      } else {
        report.leaveOpen(node, .script)
      }
    }
  }
}
