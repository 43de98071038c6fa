import Facts
import Results

/// Reads words by language, or a plain list where the language does not matter.
enum WordList {
  /// The languages that words may be given in. They only help the reader of the file: a page in one form
  /// often uses the words of the other.
  static let languages = ["nb", "nn", "en", "se", "smj", "sma"]

  /// All words of all languages, in the order of the file, each once.
  static func read(_ value: YAMLValue) -> [WordPattern] {
    var lists: [YAMLValue] = [value]
    if value.isMapping {
      lists = value.mapping("words", keys: languages)?.entries.map(\.value) ?? []
      if lists.isEmpty { value.report(.empty(what: "the list of words")) }
    }
    var patterns: [WordPattern] = []
    var seen: Set<WordPattern> = []
    for item in lists.flatMap({ $0.list("words") ?? [] }) {
      guard let text = item.text("a word") else { continue }
      do throws(WordPatternFailure) {
        let pattern = try WordPattern(text)
        if seen.insert(pattern).inserted { patterns.append(pattern) }
      } catch {
        item.report(.wordPattern(text, error))
      }
    }
    return patterns
  }
}
