internal import HTML
internal import Web

/// A table as HTML's algorithm forms it: cells on a grid of slots, with spans.
///
/// Source: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
struct TableModel {
  /// A cell and the slots that it covers.
  struct Cell {
    let node: Node
    let x: Int
    let y: Int
    var width: Int
    var height: Int
    let isHeader: Bool
    let scope: HeaderScope
  }

  /// The most slots that a table has here. Spans beyond them are cut.
  static let slotLimit = 1_000_000

  let node: Node
  private(set) var cells: [Cell] = []
  private(set) var width = 0
  private(set) var height = 0
  /// Whether spans were cut.
  private(set) var isCut = false
  /// The rows with which row groups begin and after which they end.
  private(set) var rowGroups: [Range<Int>] = []
  /// The columns of `colgroup` elements.
  private(set) var columnGroups: [Range<Int>] = []
  /// Whether some data cell covers each row.
  private(set) var rowHasData: [Bool] = []
  /// Whether some data cell covers each column.
  private(set) var columnHasData: [Bool] = []
  private var slots: [[Int32]] = []
  private var cellOfNode: [Int: Int] = [:]
  private var usedSlots = 0
  private let document: Document

  init(_ node: Node, in document: Document) {
    self.node = node
    self.document = document
    readColumns()
    var footers: [Node] = []
    for child in document.children(node) where document.namespace(child) == .html {
      switch document.name(child) {
      case .tr: row(child, groupEnd: nil)
      case .thead, .tbody: group(child)
      case .tfoot: footers.append(child)
      default: break
      }
    }
    for footer in footers { group(footer) }
    noteData()
  }

  /// The cell that an element is.
  func cell(of node: Node) -> Cell? { cellOfNode[node.number].map { cells[$0] } }

  /// The cell that covers a slot.
  func cell(x: Int, y: Int) -> Cell? { index(x: x, y: y).map { cells[$0] } }

  /// The place in `cells` of the cell that covers a slot.
  func index(x: Int, y: Int) -> Int? {
    guard slots.indices.contains(y), slots[y].indices.contains(x), slots[y][x] >= 0 else { return nil }
    return Int(slots[y][x])
  }

  private mutating func noteData() {
    rowHasData = Array(repeating: false, count: max(height, slots.count))
    columnHasData = Array(repeating: false, count: width)
    for (y, row) in slots.enumerated() {
      for (x, index) in row.enumerated() where index >= 0 && !cells[Int(index)].isHeader {
        rowHasData[y] = true
        columnHasData[x] = true
      }
    }
  }

  private mutating func readColumns() {
    var column = 0
    for child in document.children(node) where document.name(child) == .colgroup {
      let start = column
      let members = document.children(child).filter { document.name($0) == .col }
      for member in members { column += span(.span, of: member, limit: 1_000) }
      if members.isEmpty { column += span(.span, of: child, limit: 1_000) }
      columnGroups.append(start..<column)
    }
    width = min(column, 1_000)
  }

  private func span(_ name: AttributeName, of node: Node, limit: Int) -> Int {
    let value = document.attribute(name, of: node)?.htmlInteger ?? 1
    return value < 1 ? 1 : min(value, limit)
  }

  private mutating func group(_ group: Node) {
    let start = height
    let rows = document.children(group).filter { document.name($0) == .tr && document.namespace($0) == .html }
    for row in rows { self.row(row, groupEnd: start + rows.count) }
    if height > start { rowGroups.append(start..<height) }
  }

  private mutating func row(_ row: Node, groupEnd: Int?) {
    let y = height
    height += 1
    while slots.count < height { slots.append([]) }
    var x = 0
    for child in document.children(row) where document.namespace(child) == .html {
      guard document.name(child) == .td || document.name(child) == .th else { continue }
      while x < slots[y].count, slots[y][x] >= 0 { x += 1 }
      let columns = span(.colspan, of: child, limit: 1_000)
      var rows = document.attribute(.rowspan, of: child)?.htmlInteger ?? 1
      if rows == 0 { rows = groupEnd.map { $0 - y } ?? 1 }
      rows = max(1, min(rows, groupEnd.map { $0 - y } ?? 65_534))
      place(child, x: x, y: y, width: columns, height: rows)
      x += columns
    }
  }

  private mutating func place(_ child: Node, x: Int, y: Int, width columns: Int, height rows: Int) {
    var cell = Cell(
      node: child, x: x, y: y, width: columns, height: rows, isHeader: document.name(child) == .th,
      scope: HeaderScope(document.attribute(.scope, of: child)?.trimmed ?? []))
    if usedSlots + columns * rows > Self.slotLimit {
      isCut = true
      cell.width = 1
      cell.height = 1
    }
    let index = Int32(cells.count)
    for line in y..<(y + cell.height) {
      while slots.count <= line { slots.append([]) }
      while slots[line].count < x + cell.width { slots[line].append(-1) }
      for column in x..<(x + cell.width) where slots[line][column] < 0 { slots[line][column] = index }
    }
    usedSlots += cell.width * cell.height
    width = max(width, x + cell.width)
    cellOfNode[child.number] = cells.count
    cells.append(cell)
  }
}

/// The states of the attribute `scope`.
enum HeaderScope {
  case row, column, rowGroup, columnGroup, auto

  init(_ value: ArraySlice<UInt8>) {
    if value.isWord("row") {
      self = .row
    } else if value.isWord("col") {
      self = .column
    } else if value.isWord("rowgroup") {
      self = .rowGroup
    } else if value.isWord("colgroup") {
      self = .columnGroup
    } else {
      self = .auto
    }
  }
}
