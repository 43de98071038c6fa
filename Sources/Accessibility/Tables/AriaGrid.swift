internal import HTML
internal import Web

/// A table as roles make it: rows that hold cells, with `aria-colspan` and `colspan`.
struct AriaGrid {
  private struct Place {
    let row: Int
    let columns: Range<Int>
    let role: Role
    let node: Node
  }

  private var places: [Place] = []
  private var placeOfNode: [Int: Int] = [:]
  /// Rows and columns that hold two or more cells.
  private var cellsInRow: [Int: Int] = [:]
  private var rowsInColumn: [Int: Set<Int>] = [:]

  /// Whether there is a cell that is no header.
  private(set) var hasData = false

  init(_ table: Node, in page: PageContext) {
    var rows: [Int: (number: Int, width: Int)] = [:]
    for node in page.document.descendants(table).prefix(200_000) where page.document.kind(node) == .element {
      guard let role = page.role(node), role.inherits(from: .cell), !page.isHidden(node) else { continue }
      let row = page.accessibilityParent(node) ?? table
      let known = rows[row.number] ?? (rows.count, 0)
      let span = [AttributeName.colspan, .ariaColspan].compactMap { page.document.attribute($0, of: node)?.htmlInteger }
      let width = min(1_000, max(1, span.first ?? 1))
      add(Place(row: known.number, columns: known.width..<(known.width + width), role: role, node: node))
      rows[row.number] = (known.number, known.width + width)
    }
  }

  private mutating func add(_ place: Place) {
    placeOfNode[place.node.number] = places.count
    places.append(place)
    cellsInRow[place.row, default: 0] += 1
    for column in place.columns { rowsInColumn[column, default: []].insert(place.row) }
    if place.role == .cell || place.role == .gridcell { hasData = true }
  }

  /// Whether a header has another cell in the row or column that it heads.
  func heads(_ header: Node) -> Bool {
    guard let index = placeOfNode[header.number] else { return false }
    let place = places[index]
    if place.role == .rowheader { return (cellsInRow[place.row] ?? 0) > 1 }
    return place.columns.contains { (rowsInColumn[$0]?.count ?? 0) > 1 }
  }
}
