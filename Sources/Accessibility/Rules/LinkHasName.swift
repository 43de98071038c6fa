internal import HTML
internal import Results

extension AccessibilityRule {
  /// Links have a name.
  static let linkHasName = AccessibilityRule(
    "link-has-name", act: "c487ae",
    title: Localized(nb: "Lenker har et navn", nn: "Lenkjer har eit namn", en: "Links have a name"),
    criteria: [.nameRoleValue, .linkPurposeInContext, .linkPurposeLinkOnly],
    requirements: ["wcag20:4.1.2", "wcag20:2.4.4", "wcag20:2.4.9"], related: ["wcag-technique:G91"],
    decidedBy: .markup,
    examples: [
      .passes("<a href=/>Til forsiden</a>"), .passes("<a href=/><img src=vapen.png alt='Til forsiden'></a>"),
      .passes("<a href=/ title='Til forsiden'><img src=vapen.png alt=''></a>"), .fails("<a href=/></a>"),
      .fails("<a href=/><img src=vapen.png></a>"), .fails("<span role=link tabindex=0></span>"),
      .concernsNot("<a name=topp></a>"), .concernsNot("<a href=/ aria-hidden=true></a>"),
    ]
  ) { page, report in
    let maps = page.usedMaps
    for node in page.elements where page.isHTMLOrSVG(node) {
      guard let role = page.role(node), role.inherits(from: .link), page.isIncluded(node) else { continue }
      if page.isHTML(.area, node), !page.isArea(node, of: maps) { continue }
      report.judge(node, named: page.name(node))
    }
  }
}

extension PageContext {
  /// The names of image maps that some image uses, with their `#`.
  fileprivate var usedMaps: Set<ArraySlice<UInt8>> {
    Set(elements.compactMap { trimmed(.usemap, of: $0) })
  }

  fileprivate func isArea(_ area: Node, of maps: Set<ArraySlice<UInt8>>) -> Bool {
    guard let map = document.ancestors(area).first(where: { isHTML(.map, $0) }) else { return false }
    guard let name = trimmed(.name, of: map) ?? trimmed(.id, of: map) else { return false }
    return maps.contains { $0.dropFirst().elementsEqual(name) }
  }
}
