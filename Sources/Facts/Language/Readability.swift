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

  /// Measures the running text of a page.
  init(of page: PageText) {
    self.init(words: 0, longWords: 0, sentences: 0)
    for block in page.blocks where RunningText.isProse(block, of: page) { count(block, of: page) }
  }

  /// Counts the words and sentences of a block. What follows the last full stop is a sentence as well.
  private mutating func count(_ block: Block, of page: PageText) {
    let ends = SentenceEnds(page: page, block: block.tokens)
    var (isOpen, index) = (false, block.tokens.lowerBound)
    while index < block.tokens.upperBound {
      let end = ends.endOfWord(from: index)
      if let letters = ends.letters(in: index..<end) {
        words += 1
        if letters > 6 { longWords += 1 }
        isOpen = true
      }
      if isOpen, end == block.tokens.upperBound || ends.endsSentence(index..<end) {
        sentences += 1
        isOpen = false
      }
      index = end
    }
    if isOpen { sentences += 1 }
  }
}

/// Which parts of a page are running text.
enum RunningText {
  /// Fewest words of a paragraph that counts.
  private static let fewestWords = 4

  /// Whether a block of the page's own text has at least one sentence with an end, and is not mostly links.
  static func isProse(_ block: Block, of page: PageText) -> Bool {
    guard block.region == .main, block.table == nil, !block.tokens.isEmpty else { return false }
    switch block.kind {
    case .paragraph, .listItem, .description: break
    case .heading, .term, .cell, .caption: return false
    }
    let words = page.tokens[block.tokens].reduce(0) { $0 + ($1.kind == .word ? 1 : 0) }
    let linked = page.links[block.links].reduce(0) { $0 + $1.range.count }
    guard words >= fewestWords, linked * 2 <= block.range.count else { return false }
    let ends = SentenceEnds(page: page, block: block.tokens)
    var index = block.tokens.lowerBound
    while index < block.tokens.upperBound {
      let end = ends.endOfWord(from: index)
      if ends.hasEndMark(index..<end) { return true }
      index = end
    }
    return false
  }
}
