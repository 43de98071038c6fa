internal import HTML

/// A data table while it is read: which blocks lie in which cell, and which cells name others.
struct TableInProgress {
  let node: Node
  private var cells: [Cell] = []
  /// Whether the walk is between the beginning and the end of a cell.
  private(set) var isInCell = false
  private var row = -1
  private var column = 0
  /// For each of the first columns the last row that a cell with `rowspan` fills. Columns beyond the 1,000th, which no
  /// table for people has, are not kept apart.
  private var filledThrough: [Int] = []

  private struct Cell {
    var row: Int
    var column: Int
    var width: Int
    var isHeader: Bool
    var blocks: Range<Int>
  }

  init(node: Node) { self.node = node }

  /// Whether the table holds data rather than lays out a page: no heading, list or table inside its cells.
  static func holdsData(_ table: Node, in document: Document) -> Bool {
    if let role = document.attribute(.role, of: table),
      role.elementsEqual("presentation".utf8) || role.elementsEqual("none".utf8)
    {
      return false
    }
    for node in document.descendants(table) {
      switch document.name(node) {
      case .table, .h1, .h2, .h3, .form, .main, .nav: return false
      default: continue
      }
    }
    return true
  }

  mutating func beginRow() {
    row += 1
    column = 0
  }

  mutating func beginCell(_ cell: Node, in document: Document, firstBlock: Int) {
    isInCell = true
    if row < 0 { beginRow() }
    while column < filledThrough.count, filledThrough[column] >= row { column += 1 }
    let width = span(document.attribute(.colspan, of: cell), limit: 100)
    let height = span(document.attribute(.rowspan, of: cell), limit: 1000)
    cells.append(
      Cell(
        row: row, column: column, width: width, isHeader: document.name(cell) == .th, blocks: firstBlock..<firstBlock))
    if height > 1 { fill(column..<(column + width), through: row + height - 1) }
    column += width
  }

  private mutating func fill(_ columns: Range<Int>, through last: Int) {
    for column in columns.clamped(to: 0..<1_000) {
      while filledThrough.count <= column { filledThrough.append(-1) }
      filledThrough[column] = last
    }
  }

  mutating func endCell(lastBlock: Int) {
    isInCell = false
    guard let last = cells.indices.last else { return }
    cells[last].blocks = cells[last].blocks.lowerBound..<lastBlock
  }

  private func span(_ value: ArraySlice<UInt8>?, limit: Int) -> Int {
    guard let value, let number = Int(String(decoding: value, as: UTF8.self)), number > 0 else { return 1 }
    return min(number, limit)
  }

  /// Gives every cell its labels: the cells at the beginning of its row, then those on top of its column.
  consuming func finish(_ page: inout PageText) {
    let table = page.tableCount
    page.tableCount += 1
    let rows = cells.chunked { $0.row == $1.row }
    let headers = headerRows(rows, page)
    var columns: [Int: [Cell]] = [:]
    for header in headers {
      for column in header.column..<(header.column + header.width) { columns[column, default: []].append(header) }
    }
    for (number, row) in rows.enumerated() {
      var rowLabels: [Int] = []
      for cell in row {
        let above = columns[cell.column, default: []].filter { $0.row < cell.row }
        let labels =
          Array(rowLabels.suffix(Self.mostLabels).reversed())
          + above.reversed().lazy.flatMap(\.blocks).prefix(Self.mostLabels)
        for block in cell.blocks {
          page.blocks[block].labels = labels
          page.blocks[block].table = table
          page.blocks[block].column = cell.column
        }
        if number >= headerRowCount(headers), cell.isHeader || cell.column == 0 || isWordy(cell, page) {
          rowLabels += cell.blocks
        }
      }
    }
  }

  /// How many cells to the left name a cell, and how many above.
  private static let mostLabels = 4

  private func headerRowCount(_ headers: [Cell]) -> Int { (headers.last?.row).map { $0 + 1 } ?? 0 }

  /// The cells of the first rows that only name things: all `th`, or words and years above a row with figures.
  private func headerRows(_ rows: [[Cell]], _ page: PageText) -> [Cell] {
    var headers: [Cell] = []
    for (number, row) in rows.dropLast().prefix(2).enumerated() {
      let names =
        row.allSatisfy(\.isHeader)
        || !isNamedRow(row, page) && row.allSatisfy { namesAColumn($0, of: row.count, page) }
      // A single cell over the whole width is a heading inside the table.
      guard names, row.count > 1 || number == 0 && row.first?.isHeader == true else { break }
      headers += row
    }
    return headers
  }

  /// Whether one `th` stands before cells with figures: it names its row.
  private func isNamedRow(_ row: [Cell], _ page: PageText) -> Bool {
    guard row.first?.isHeader == true, row.dropFirst().allSatisfy({ !$0.isHeader }) else { return false }
    return row.dropFirst().contains { $0.blocks.contains { page.blocks[$0].hasNumber } }
  }

  /// Whether the cell has words, or a year, and no other figure. A day of the year names no column.
  /// Of two cells the second names no column with a small figure: "Behandlingstid | 12 uker" is a row.
  private func namesAColumn(_ cell: Cell, of count: Int, _ page: PageText) -> Bool {
    cell.blocks.allSatisfy { block in
      page.blocks[block].tokens.allSatisfy { index in
        guard page.tokens[index].kind == .number else { return true }
        let isDay = CalendarReader.day(at: index, in: page, until: page.blocks[block].tokens.upperBound) != nil
        return page.number(index).map { (1990...2100).contains($0) || $0 <= 12 && !isDay && count > 2 } ?? false
      } && !page.blocks[block].tokens.contains { page.tokens[$0].kind == .wholeKroner }
    }
  }

  private func isWordy(_ cell: Cell, _ page: PageText) -> Bool {
    cell.blocks.contains { block in
      page.blocks[block].tokens.contains { page.tokens[$0].kind == .word && page.tokens[$0].count > 3 }
        && !page.blocks[block].tokens.contains { page.tokens[$0].kind == .wholeKroner }
    }
  }
}

extension Array {
  /// Neighbours that belong together, in order.
  fileprivate func chunked(by belongs: (Element, Element) -> Bool) -> [[Element]] {
    reduce(into: []) { chunks, element in
      if let last = chunks.last?.last, belongs(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
  }
}
