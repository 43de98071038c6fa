internal import HTML
internal import Web

// Which headers a cell has.
// Source: https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics
extension TableModel {
  /// Whether a header heads the column in which it stands.
  func isColumnHeader(_ cell: Cell) -> Bool {
    switch cell.scope {
    case .column: true
    case .auto: !rowHasData[cell.y..<min(cell.y + cell.height, rowHasData.count)].contains(true)
    case .row, .rowGroup, .columnGroup: false
    }
  }

  /// Whether a header heads the row in which it stands.
  func isRowHeader(_ cell: Cell) -> Bool {
    switch cell.scope {
    case .row: true
    case .auto: !isColumnHeader(cell) && !columnHasData[cell.x..<min(cell.x + cell.width, width)].contains(true)
    case .column, .rowGroup, .columnGroup: false
    }
  }

  /// The header cells that are assigned to a cell, by the attribute `headers` or by their place. `ids` finds elements.
  func headers(of cell: Cell, in document: Document, ids: IDIndex) -> [Node] {
    if let list = document.attribute(.headers, of: cell.node) {
      return list.words.prefix(100).compactMap { ids[$0] }.filter { $0 != cell.node && self.cell(of: $0) != nil }
    }
    var found: [Node] = []
    for y in cell.y..<min(cell.y + cell.height, height) { scan(x: cell.x, y: y, dx: -1, dy: 0, of: cell, into: &found) }
    for x in cell.x..<min(cell.x + cell.width, width) { scan(x: x, y: cell.y, dx: 0, dy: -1, of: cell, into: &found) }
    for header in cells where header.isHeader && header.node != cell.node && headsGroup(header, of: cell) {
      found.append(header.node)
    }
    return found
  }

  /// "Internal algorithm for scanning and assigning header cells": from a slot to the left or up.
  private func scan(x: Int, y: Int, dx: Int, dy: Int, of principal: Cell, into found: inout [Node]) {
    var x = x + dx
    var y = y + dy
    var opaque: [Cell] = []
    var inHeaderBlock = principal.isHeader
    var block: [Cell] = principal.isHeader ? [principal] : []
    while x >= 0, y >= 0 {
      defer {
        x += dx
        y += dy
      }
      guard let current = cell(x: x, y: y) else { continue }
      guard current.isHeader else {
        if inHeaderBlock {
          inHeaderBlock = false
          opaque.append(contentsOf: block)
          block = []
        }
        continue
      }
      inHeaderBlock = true
      block.append(current)
      let isBlocked =
        dx == 0
        ? opaque.contains { $0.x == current.x && $0.width == current.width } || !isColumnHeader(current)
        : opaque.contains { $0.y == current.y && $0.height == current.height } || !isRowHeader(current)
      if !isBlocked, current.node != principal.node { found.append(current.node) }
    }
  }

  private func headsGroup(_ header: Cell, of cell: Cell) -> Bool {
    switch header.scope {
    case .rowGroup:
      guard let group = rowGroups.first(where: { $0.contains(header.y) }), group.contains(cell.y) else { return false }
      return header.x <= cell.x && header.y <= cell.y
    case .columnGroup:
      guard let group = columnGroups.first(where: { $0.contains(header.x) }), group.contains(cell.x) else {
        return false
      }
      return header.x <= cell.x && header.y <= cell.y
    case .row, .column, .auto: return false
    }
  }

  /// Whether it takes too long to assign all headers of the table.
  var isHuge: Bool { isCut || cells.count * (width + height) > 20_000_000 }
}

extension PageContext {
  /// The model of a `table` element.
  func tableModel(of table: Node) -> TableModel {
    if let known = tableMemory[table.number] { return known }
    let model = TableModel(table, in: document)
    tableMemory[table.number] = model
    return model
  }

  /// The model of the table that a cell belongs to.
  func tableModel(around cell: Node) -> TableModel? {
    var ancestor = document.parent(cell)
    while let candidate = ancestor {
      if isHTML(.table, candidate) { return tableModel(of: candidate) }
      ancestor = document.parent(candidate)
    }
    return nil
  }
}
