import Foundation

/// Text for the manual page, in the language of man(7).
enum Roff {
  /// A text in which nothing is an order to the formatter.
  static func text(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    // At the beginning of a line, these two begin an order.
    return escaped.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }.joined(separator: "\n")
  }

  /// A word in bold.
  static func bold(_ text: String) -> String { "\\fB\(self.text(text))\\fR" }

  /// A word that stands for something.
  static func italic(_ text: String) -> String { "\\fI\(self.text(text))\\fR" }

  /// A heading that the formatter puts in bold.
  static func heading(_ order: String, _ text: String) -> String {
    ".\(order) \"\(self.text(text).replacing("\"", with: "\\(dq"))\"\n"
  }

  /// A term with what is said of it.
  static func item(_ term: String, _ text: String) -> String { ".TP\n\(term)\n\(self.text(text))\n" }

  /// Paragraphs; lines that are indented stay lines.
  static func paragraphs(_ text: String) -> String {
    text.components(separatedBy: "\n\n").map { paragraph in
      paragraph.contains("\n  ") ? ".PP\n.nf\n\(self.text(paragraph))\n.fi\n" : ".PP\n\(self.text(paragraph))\n"
    }.joined()
  }
}
