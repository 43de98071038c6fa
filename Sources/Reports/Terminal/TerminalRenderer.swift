/// Sets a ``TerminalReport`` for one terminal, file or pipe.
public struct TerminalRenderer: Hashable, Sendable {
  /// Whether colours are shown. Never in a file or pipe, and never where `NO_COLOR` is set.
  public var usesColour: Bool
  /// Columns. Default 80; at least 20.
  public var width: Int

  /// The width where nothing tells another.
  public static let defaultWidth = 80

  /// Makes a renderer.
  public init(usesColour: Bool = false, width: Int = Self.defaultWidth) {
    self.usesColour = usesColour
    self.width = max(width, 20)
  }

  /// The report as text, every line with its line feed.
  public func text(of report: TerminalReport) -> String {
    var output = ""
    for line in report.lines { append(line, to: &output) }
    return output
  }

  /// Pieces without a space between them: they stay on one line.
  private typealias Word = [TerminalReport.Span]

  private func append(_ line: TerminalReport.Line, to output: inout String) {
    if !line.wraps {
      output += line.spans.map(coloured).joined() + "\n"
      return
    }
    var column = 0
    for word in words(of: line) {
      let wordWidth = word.reduce(0) { $0 + DisplayWidth.columns(of: $1.text.string) }
      if column == 0 {
        output += String(repeating: " ", count: line.indent)
        column = line.indent
      } else if column + 1 + wordWidth > width {
        // A word that is wider than the terminal (an address) keeps its letters together, so that it can be copied.
        output += "\n" + String(repeating: " ", count: line.indent + line.hang)
        column = line.indent + line.hang
      } else {
        output += " "
        column += 1
      }
      for piece in word { output += coloured(piece) }
      column += wordWidth
    }
    output += "\n"
  }

  /// Divides at spaces; a no-break space does not divide.
  private func words(of line: TerminalReport.Line) -> [Word] {
    var words: [Word] = []
    var current: Word = []
    for span in line.spans {
      let pieces = span.text.string.split(separator: " ", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0, !current.isEmpty {
          words.append(current)
          current = []
        }
        if !piece.isEmpty { current.append(.init(TerminalText(String(piece)), span.style)) }
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  private func coloured(_ span: TerminalReport.Span) -> String {
    guard usesColour, let code = span.style.code else { return span.text.string }
    return "\u{1B}[\(code)m\(span.text.string)\u{1B}[0m"
  }
}

extension TerminalReport.Style {
  /// The SGR parameters of the style. Source: ECMA-48, 8.3.117
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .heading: "1;4"
    case .strong: "1"
    case .quiet: "2"
    case .good: "32"
    case .bad: "31"
    case .unsure: "33"
    case .address: "36"
    }
  }
}
