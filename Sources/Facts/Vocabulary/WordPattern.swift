/// A word or phrase of the vocabulary and how much of the text around it may differ.
///
/// Written as words with marks:
/// - `rådhus` – the word with its usual endings: rådhus, rådhuset, rådhusets, rådhusene …
/// - `barnehage*` – also as the first part of a longer word: barnehageplass.
/// - `*gebyr` – also as the last part of a longer word: byggesaksgebyr, årsgebyret.
/// - `*skjema*` – anywhere in a word.
/// - `=kr` – exactly so, without endings.
/// - `praktisk bistand` – several words, with any white space or a hyphen between them; each may have endings.
///
/// Letter case never matters.
public struct WordPattern: Sendable, Hashable {
  /// The words in lower case, without marks.
  public let words: [String]
  /// Whether the first word may be the end of a longer one.
  public let opensInsideWord: Bool
  /// Whether the last word may be the beginning of a longer one.
  public let closesInsideWord: Bool
  /// Whether endings are refused.
  public let isExact: Bool

  /// Reads the notation above.
  public init(_ notation: String) throws(WordPatternFailure) {
    var text = notation[...]
    isExact = text.first == "="
    if isExact { text.removeFirst() }
    opensInsideWord = text.first == "*"
    if opensInsideWord { text.removeFirst() }
    closesInsideWord = text.last == "*"
    if closesInsideWord { text.removeLast() }
    guard !text.contains(where: { $0 == "*" || $0 == "=" }) else { throw .strayMark }
    guard !(isExact && (opensInsideWord || closesInsideWord)) else { throw .contradiction }
    words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
    guard !words.isEmpty else { throw .empty }
  }
}

extension WordPattern {
  /// The definite form in `-a` that women's nouns in `-e` have (liste, lista; veke, veka), which nynorsk always and bokmål
  /// often uses; `nil` for other words.
  var withFeminineEnding: WordPattern? {
    guard !isExact, let last = words.last, last.utf8.count >= 5, last.hasSuffix("e") else { return nil }
    return WordPattern(
      words: words.dropLast() + [last.dropLast() + "a"], opensInsideWord: opensInsideWord,
      closesInsideWord: closesInsideWord, isExact: false)
  }

  /// The pattern as it is written without the letters æ, ø and å: `aapningstid`, `soeknad`. `nil` when it has none.
  var withOldSpelling: WordPattern? {
    let old = words.map { $0.replacing("å", with: "aa").replacing("ø", with: "oe").replacing("æ", with: "ae") }
    guard old != words else { return nil }
    return WordPattern(
      words: old, opensInsideWord: opensInsideWord, closesInsideWord: closesInsideWord, isExact: isExact)
  }

  private init(words: [String], opensInsideWord: Bool, closesInsideWord: Bool, isExact: Bool) {
    self.words = words
    self.opensInsideWord = opensInsideWord
    self.closesInsideWord = closesInsideWord
    self.isExact = isExact
  }
}

/// What is wrong with a word pattern.
public enum WordPatternFailure: Error, Hashable, Sendable {
  /// There is no word in it.
  case empty
  /// A `*` or `=` stands elsewhere than at the ends.
  case strayMark
  /// `=` says exactly so, and `*` says more may follow.
  case contradiction
}
