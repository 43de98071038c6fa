/// A record of a CSV file that spreadsheets can be trusted with.
///
/// Source: RFC 4180. What a site says may begin like a formula, which a spreadsheet would run: such a cell gets an
/// apostrophe in front. Control characters and bidi controls go, as in ``TerminalText``; a cell stays on its line.
/// Source: https://owasp.org/www-community/attacks/CSV_Injection
public enum CSVRow {
  /// A cell: text that may be anybody's, or a number of ours.
  public enum Cell: Sendable {
    case text(String?)
    case number(Double?)
    case count(Int?)
  }

  /// The record with its line end.
  public static func line(_ cells: [Cell]) -> String { cells.map(field).joined(separator: ",") + "\r\n" }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): field(text ?? "")
    case .number(let number): number.map(decimal) ?? ""
    case .count(let count): count.map(String.init) ?? ""
    }
  }

  private static func field(_ untrusted: String) -> String {
    var text = TerminalText(untrusted).string
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    if let start, dangerous.contains(start) { text = "'" + text }
    guard text.utf8.contains(where: { quoted.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// What spreadsheets take for the beginning of a formula, in their full-width forms too.
  private static let dangerous: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  private static let quoted = Set("\",;\t\r\n".utf8)

  /// At most four decimals, with a point.
  private static func decimal(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }
}
