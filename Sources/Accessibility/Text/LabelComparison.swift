internal import Web

/// Compares what is written on a control with its name, word by word. Letter case, punctuation around words, and what
/// stands in parentheses do not count.
///
/// Source: https://www.w3.org/WAI/WCAG22/Understanding/label-in-name
struct LabelComparison {
  enum Verdict {
    /// The words of the label stand in the name, in their order.
    case contained
    /// Whether they do is a matter of opinion: symbols, abbreviations, hyphens.
    case unclear
    case missing
  }

  private let label: [String]
  private let name: [String]
  private let abbreviations: [String]

  init(label: [UInt8], name: [UInt8]) {
    let text = Self.withoutParentheses(String(decoding: label, as: UTF8.self))
    self.label = Self.words(text)
    self.name = Self.words(String(decoding: name, as: UTF8.self))
    abbreviations = text.split(whereSeparator: \.isWhitespace).filter { $0.hasSuffix(".") }.flatMap {
      Self.words(String($0))
    }
  }

  var verdict: Verdict {
    if label.isEmpty || Self.holds(name, label) { return .contained }
    if label.count == 1, label[0].count == 1, label[0].first?.isLetter ?? false { return .unclear }
    if Self.joined(label) == Self.joined(name), Self.isHyphened(label) || Self.isHyphened(name) { return .unclear }
    let isShort = abbreviations.contains { short in name.contains { $0 != short && $0.first == short.first } }
    return isShort ? .unclear : .missing
  }

  /// Whether the words of one list stand in another, next to one another.
  private static func holds(_ all: [String], _ some: [String]) -> Bool {
    guard all.count >= some.count else { return false }
    return (0...(all.count - some.count)).contains { start in
      all[start] == some[0] && all[start..<(start + some.count)].elementsEqual(some)
    }
  }

  private static func joined(_ words: [String]) -> String { words.joined().filter { $0 != "-" && $0 != "\u{2010}" } }

  private static func isHyphened(_ words: [String]) -> Bool {
    words.contains { $0.contains("-") || $0.contains("\u{2010}") }
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let isOuter = { (character: Character) in !character.isLetter && !character.isNumber }
      let start = word.drop(while: isOuter)
      guard let end = start.lastIndex(where: { !isOuter($0) }) else { return nil }
      return start[...end].lowercased().replacing("\u{2019}", with: "'")
    }
  }

  private static func withoutParentheses(_ text: String) -> String {
    var depth = 0
    var result = ""
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { result.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
    }
    return depth == 0 ? result : text
  }
}
