/// Rows and columns. Its lines are not wrapped, because a table that is broken says nothing.
public struct TerminalTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    var title: TerminalText
    var side: Side

    /// Where the cells of the column stand.
    public enum Side: Hashable, Sendable { case left, right }

    /// Makes a column; text stands left, numbers right.
    public init(_ title: TerminalText, _ side: Side = .left) {
      self.title = title
      self.side = side
    }
  }

  private let columns: [Column]
  private var rows: [[TerminalText]] = []

  /// A table without rows.
  public init(columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; cells that are missing stay empty.
  public mutating func add(_ row: [TerminalText]) {
    rows.append(row)
  }

  /// The title line and the rows, as wide as their widest cells.
  var lines: [TerminalReport.Line] {
    let titles = columns.map(\.title)
    let widths = columns.indices.map { column in
      ([titles] + rows).map { column < $0.count ? DisplayWidth.columns(of: $0[column].string) : 0 }.max() ?? 0
    }
    return [line(titles, widths, .quiet)] + rows.map { line($0, widths, .plain) }
  }

  private func line(_ cells: [TerminalText], _ widths: [Int], _ style: TerminalReport.Style) -> TerminalReport.Line {
    var text = ""
    for (index, column) in columns.enumerated() {
      let cell = index < cells.count ? cells[index].string : ""
      let padding = String(repeating: " ", count: widths[index] - DisplayWidth.columns(of: cell))
      if index > 0 { text += "  " }
      text += column.side == .right ? padding + cell : cell + padding
    }
    while text.last == " " { text.removeLast() }
    return .init(indent: 0, hang: 0, spans: [.init(TerminalText(text), style)], wraps: false)
  }
}

extension TerminalReport {
  /// Adds a table.
  public mutating func add(_ table: TerminalTable) {
    for line in table.lines { add(line) }
  }
}
