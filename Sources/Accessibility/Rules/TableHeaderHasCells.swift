internal import HTML
internal import Results

extension AccessibilityRule {
  /// Header cells head some other cell.
  static let tableHeaderHasCells = AccessibilityRule(
    "table-header-has-cells", act: "d0f69e",
    title: Localized(
      nb: "Overskriftsceller i tabeller gjelder for andre celler",
      nn: "Overskriftsceller i tabellar gjeld for andre celler", en: "Table headers belong to other cells"),
    criteria: [.infoAndRelationships], requirements: ["wcag20:1.3.1"], decidedBy: .markup,
    examples: [
      .passes("<table><tr><th>Tid<tr><td>08.00</table>"),
      .passes(
        "<div role=table><div role=row><b role=columnheader>Tid</b></div><div role=row><b role=cell>8</b></div></div>"),
      .fails("<table><tr><th>Dag<th>Tid<tr><td>mandag</table>"),
      .isOpen("<table><tr><th>Dag<th>Tid</table>"),
      .concernsNot("<table role=none><tr><th>Tid<tr><td>08.00</table>"),
      .concernsNot("<table><tr><th hidden>Tid<tr><td>08.00</table>"),
    ]
  ) { page, report in
    let tables = page.headersByTable
    for (table, headers) in tables {
      let model = page.isHTML(.table, table) ? page.tableModel(of: table) : nil
      if model?.isHuge ?? false {
        for header in headers { report.leaveOpen(header, .tooMuchWork) }
        continue
      }
      var assigned: Set<Int> = []
      for cell in model?.cells ?? [] {
        for header in model?.headers(of: cell, in: page.document, ids: page.ids) ?? [] {
          assigned.insert(header.number)
        }
      }
      let grid = AriaGrid(table, in: page)
      for header in headers {
        let isGood =
          assigned.contains(header.number) || (model?.cell(of: header)?.isHeader != true && grid.heads(header))
        if isGood {
          report.pass(header)
        } else if !grid.hasData {
          report.leaveOpen(header, .script)
        } else {
          report.fail(header)
        }
      }
    }
  }
}

extension PageContext {
  /// Header cells that can be seen, by the table or grid that they stand in.
  fileprivate var headersByTable: [(Node, [Node])] {
    var order: [Node] = []
    var headers: [Int: [Node]] = [:]
    for node in byRole[[.columnheader, .rowheader]] where document.namespace(node) == .html {
      guard isIncluded(node), isVisible(node), holdsSomething(node) else { continue }
      let table = document.ancestors(node).first { document.kind($0) == .element && isTableOrGrid($0) }
      guard let table, isIncluded(table) else { continue }
      if headers[table.number] == nil { order.append(table) }
      headers[table.number, default: []].append(node)
    }
    return order.map { ($0, headers[$0.number] ?? []) }
  }

  private func isTableOrGrid(_ node: Node) -> Bool {
    role(node) == .table || role(node) == .grid || role(node) == .treegrid
  }

  /// Whether there is something to see in a cell.
  private func holdsSomething(_ node: Node) -> Bool {
    document.descendants(node).contains {
      switch document.kind($0) {
      case .text: isPerceived($0) && !document.text($0).trimmed.isEmpty
      case .element: isHTML(.img, $0) || isHTML(.input, $0) || isHTML(.select, $0) || document.namespace($0) == .svg
      default: false
      }
    }
  }
}
