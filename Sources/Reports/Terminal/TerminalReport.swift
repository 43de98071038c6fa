/// Lines for people, before it is known how wide the terminal is and whether it shows colours.
public struct TerminalReport: Hashable, Sendable {
  /// The lines, from the top.
  public private(set) var lines: [Line] = []

  /// No lines.
  public init() {}

  /// One paragraph or one row of a table.
  public struct Line: Hashable, Sendable {
    /// Columns before its first word.
    public var indent: Int
    /// Columns more than ``indent`` before the words of its further lines.
    public var hang: Int
    /// What stands in it.
    public var spans: [Span]
    /// Whether it is broken when it is wider than the terminal; rows of tables are not.
    public var wraps = true
  }

  /// A piece of a line in one style.
  public struct Span: Hashable, Sendable {
    /// The words.
    public var text: TerminalText
    /// How they look where colours are shown. The words alone must say everything.
    public var style: Style

    /// Makes a span.
    public init(_ text: TerminalText, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// What a piece of text is, and so how it looks.
  public enum Style: Hashable, Sendable, CaseIterable {
    case plain, heading, strong, quiet, good, bad, unsure, address
  }

  /// Adds a line.
  public mutating func add(_ line: Line) {
    lines.append(line)
  }

  /// Adds a line of several spans.
  public mutating func add(_ spans: [Span], indent: Int = 0, hang: Int = 0) {
    lines.append(Line(indent: indent, hang: hang, spans: spans))
  }

  /// Adds a line in one style.
  public mutating func add(_ text: TerminalText, _ style: Style = .plain, indent: Int = 0, hang: Int = 0) {
    add([Span(text, style)], indent: indent, hang: hang)
  }

  /// Adds an empty line, unless the report is empty or ends with one.
  public mutating func space() {
    if let last = lines.last, !last.spans.isEmpty { add([]) }
  }

  /// Adds the lines of another report.
  public mutating func append(_ other: TerminalReport) {
    lines += other.lines
  }
}
