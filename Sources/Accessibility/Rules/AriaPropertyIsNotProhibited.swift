internal import HTML
internal import Results

extension AccessibilityRule {
  /// What may not be named is not named.
  static let ariaPropertyIsNotProhibited = AccessibilityRule(
    "aria-property-is-not-prohibited", act: "kb1m8s",
    title: Localized(
      nb: "Elementer som ikke kan ha navn, har ikke «aria-label»",
      nn: "Element som ikkje kan ha namn, har ikkje «aria-label»",
      en: "Elements that cannot have a name have no \"aria-label\""),
    requirements: ["aria12:prohibitedattributes"], related: ["wcag-technique:ARIA5", "wcag20:1.3.1"],
    decidedBy: .markup,
    examples: [
      .passes("<a href=/ aria-label='Til forsiden'>Hjem</a>"), .passes("<div aria-live=polite>Lagret</div>"),
      .passes("<form aria-labelledby=borte></form>"), .passes("<div role=region aria-labelledby=borte></div>"),
      .fails("<div aria-label='Til forsiden'>Hjem</div>"), .fails("<p aria-labelledby=a>Hjem</p>"),
      .concernsNot("<div>Hjem</div>"), .concernsNot("<div aria-label=Hjem hidden></div>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTMLOrSVG(node) && !page.isHidden(node) {
      let global = page.aria(node).intersection(.global)
      if global.isEmpty { continue }
      let prohibited = page.isGenericForWantOfName(node) ? [] : page.role(node)?.traits.prohibited ?? []
      for attribute in global.members {
        let isSaid = !(page.value(of: attribute, node) ?? []).trimmed.isEmpty
        report.judge(node, !prohibited.has(attribute) || !isSaid, attribute: attribute.name)
      }
    }
  }
}

extension PageContext {
  /// Whether the element may well be named, and is generic only as long as what should name it is empty or not there.
  fileprivate func isGenericForWantOfName(_ node: Node) -> Bool {
    guard role(node) == .generic else { return false }
    if let explicit = explicitRole(node) { return explicit == .form || explicit == .region }
    return [.form, .section, .aside].contains { isHTML($0, node) }
  }
}
