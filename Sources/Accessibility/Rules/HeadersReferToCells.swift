internal import HTML
internal import Results

extension AccessibilityRule {
  /// The attribute `headers` of a cell refers to other cells of the same table.
  static let headersReferToCells = AccessibilityRule(
    "headers-refer-to-cells", act: "a25f45",
    title: Localized(
      nb: "«headers» viser til celler i samme tabell", nn: "«headers» viser til celler i same tabell",
      en: "\"headers\" refers to cells of the same table"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], related: ["wcag-technique:H43"],
    decidedBy: .markup,
    examples: [
      .passes("<table><tr><th id=a>Tid<tr><td headers=a>08.00</table>"),
      .fails("<table><tr><th id=a>Tid<tr><td headers=b>08.00</table>"),
      .fails("<table><tr><th>Tid<tr><td id=a headers=a>08.00</table>"),
      .fails("<table><tr><th><span id=a>Tid</span><tr><td headers=a>08.00</table>"),
      .concernsNot("<table role=none><tr><th id=a>Tid<tr><td headers=b>08.00</table>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTML(.td, node) || page.isHTML(.th, node) {
      guard let ids = page.document.attribute(.headers, of: node)?.words, !ids.isEmpty else { continue }
      guard let table = page.tableModel(around: node), page.isDataTable(table.node) else { continue }
      let isGood = ids.allSatisfy { id in
        guard let target = page.ids[id], target != node else { return false }
        return table.cell(of: target) != nil
      }
      report.judge(node, isGood, attribute: "headers")
    }
  }
}

extension PageContext {
  /// Whether a `table` is one to assistive technology and can be seen.
  func isDataTable(_ table: Node) -> Bool {
    guard isIncluded(table), isVisible(table), let role = role(table) else { return false }
    return role == .table || role == .grid || role == .treegrid
  }
}
