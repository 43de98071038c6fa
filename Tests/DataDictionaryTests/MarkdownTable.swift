/// A table of Markdown.
struct MarkdownTable {
  private var lines: [String]

  init(_ header: [String]) {
    lines = [Self.line(header), "|\(header.map { _ in "---|" }.joined())"]
  }

  mutating func add(_ cells: [String]) { lines.append(Self.line(cells)) }

  var text: String { lines.map { $0 + "\n" }.joined() }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }
}
