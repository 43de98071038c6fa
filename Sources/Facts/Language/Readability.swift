/// How hard a page's running text is to read, after Björnsson's LIX. It says how long words and sentences are, and nothing
/// of whether they are understood: a fact, and never a score by itself.
///
/// Only sentences count: no menus, headings, tables or lists of links, and no lines without an end.
public struct Readability: Sendable, Hashable {
  /// Words of the running text; a figure is a word too, and so is all that is written together.
  public var words: Int
  /// Words of more than six letters.
  public var longWords: Int
  /// Sentences; what stands behind the last full stop of a paragraph is one as well.
  public var sentences: Int

  /// The mean length of a sentence; `nil` without sentences.
  public var wordsPerSentence: Double? { sentences > 0 ? Double(words) / Double(sentences) : nil }

  /// Words in a sentence and per cent of long words, added up: below 30 is easy, above 50 hard. `nil` without sentences.
  ///
  /// Of less than a hundred words it tells little.
  public var lix: Double? { wordsPerSentence.map { $0 + 100 * Double(longWords) / Double(words) } }

  /// Takes counts from elsewhere.
  public init(words: Int, longWords: Int, sentences: Int) {
    self.words = words
    self.longWords = longWords
    self.sentences = sentences
  }

  /// Measures the running text of a page: of its own blocks those with at least one sentence with an end that are not
  /// mostly links.
  init(of page: PageText) {
    self.init(words: 0, longWords: 0, sentences: 0)
    var ends = SentenceEnds(page: page)
    for block in page.blocks where RunningText.mayBeProse(block, of: page) {
      ends.block = block.tokens
      guard let text = RunningText.of(ends) else { continue }
      words += text.words
      longWords += text.longWords
      sentences += text.sentences
    }
  }
}

/// The words and sentences of a block that is running text.
private struct RunningText {
  private(set) var words = 0
  private(set) var longWords = 0
  private(set) var sentences = 0

  /// Fewest tokens with letters of a paragraph that counts.
  private static let fewestWords = 4

  /// Whether a block is one of the page's own that may have sentences, and not mostly links.
  static func mayBeProse(_ block: Block, of page: PageText) -> Bool {
    guard block.region == .main, block.table == nil, block.tokens.count >= fewestWords else { return false }
    switch block.kind {
    case .paragraph, .listItem, .description: break
    case .heading, .term, .cell, .caption: return false
    }
    guard !block.links.isEmpty else { return true }
    return page.links[block.links].reduce(0) { $0 + $1.range.count } * 2 <= block.range.count
  }

  /// Counts; `nil` when no sentence has an end, or too little has letters. What follows the last full stop is a sentence
  /// as well.
  static func of(_ ends: SentenceEnds) -> RunningText? {
    var text = RunningText()
    let tokens = ends.block
    var (isOpen, hasEnd, index) = (false, false, tokens.lowerBound)
    while index < tokens.upperBound {
      let end = ends.endOfWord(from: index)
      let word = ends.look(at: index..<end)
      if word.isWord {
        text.words += 1
        if word.isLong { text.longWords += 1 }
        isOpen = true
      }
      let hasMark = ends.hasEndMark(index..<end)
      hasEnd = hasEnd || hasMark
      if isOpen, hasMark || end == tokens.upperBound || ends.lineEndsSentence(index..<end) {
        text.sentences += 1
        isOpen = false
      }
      index = end
    }
    if isOpen { text.sentences += 1 }
    let letters = tokens.reduce(0) { $0 + (ends.page.tokens[$1].kind == .word ? 1 : 0) }
    return hasEnd && letters >= fewestWords ? text : nil
  }
}
