import Facts
import Foundation
import Results

/// Invented paragraphs in `Paragraphs/`, one a line: a file for each language, and `other.txt` for what is none of them.
enum LanguageParagraphs {
  struct Paragraph {
    var language: Language
    var text: String
    /// Why it has no language: the code of another one, `short`, `mixed`, `names` and so on. Empty for the others.
    var reason = ""

    var words: Int { text.split(separator: " ").count }
  }

  static let all: [Paragraph] = {
    let ours = [Language.bokmål, .nynorsk, .english, .northernSámi, .luleSámi, .southSámi].flatMap { language in
      lines(language.rawValue).map { Paragraph(language: language, text: $0) }
    }
    let others = lines("other").map { line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      return Paragraph(language: .undecided, text: String(parts[1]), reason: String(parts[0]))
    }
    return ours + others
  }()

  private static func lines(_ name: String) -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Paragraphs/\(name).txt")
    do {
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    } catch {
      preconditionFailure("the paragraphs cannot be read: \(error)")
    }
  }

  /// What the page says that has only the text.
  static func identify(_ text: String) -> Language {
    Reading.raw("<body><main><p>\(text)</p></main></body>").result.language
  }
}

/// How often each language was taken for each.
struct ConfusionTable: CustomStringConvertible {
  private var counts: [Language: [Language: Int]] = [:]

  mutating func count(_ language: Language, takenFor answer: Language) {
    counts[language, default: [:]][answer, default: 0] += 1
  }

  func total(_ language: Language) -> Int { counts[language, default: [:]].values.reduce(0, +) }

  func right(_ language: Language) -> Int { counts[language]?[language] ?? 0 }

  /// The share that was told right.
  var accuracy: Double {
    let all = Language.allCases.reduce(0) { $0 + total($1) }
    return Double(Language.allCases.reduce(0) { $0 + right($1) }) / Double(all)
  }

  /// How often a language was taken for another one, which is worse than "undecided".
  var mistakes: Int {
    counts.reduce(0) { sum, row in
      sum + row.value.reduce(0) { $0 + ($1.key == row.key || $1.key == .undecided ? 0 : $1.value) }
    }
  }

  var description: String {
    func row(_ cells: [String]) -> String {
      cells.map { String(repeating: " ", count: max(0, 5 - $0.count)) + $0 }.joined()
    }
    let languages = Language.allCases
    let head = row([""] + languages.map(\.rawValue))
    let body = languages.filter { total($0) > 0 }.map { language in
      row([language.rawValue] + languages.map { String(counts[language]?[$0] ?? 0) })
    }
    return ([head] + body).joined(separator: "\n")
  }
}
