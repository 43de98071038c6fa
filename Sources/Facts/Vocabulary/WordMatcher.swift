/// Finds every pattern of a vocabulary in the words of a text: one step of an automaton per letter.
///
/// The automaton (Aho and Corasick, 1975) holds the last word of each pattern; the words before it, and what may
/// stand around it inside its own word, are compared when it is found.
struct WordMatcher: Sendable {
  /// Plain numbers: an entry is looked at for every beginning of a word that a page has.
  private struct Entry: Sendable {
    var term: TermID
    /// Bytes of the last word.
    var lastCount: Int
    /// The words before the last in ``earlierWords``, from the last backwards.
    var earlier: Range<Int>
    var opensInsideWord: Bool
    var closesInsideWord: Bool
    var isExact: Bool
  }

  private let entries: [Entry]
  private let earlierWords: [[UInt8]]
  private let automaton: WordAutomaton

  init(_ patterns: [(WordPattern, TermID)], spelling: (String) -> [UInt8]) {
    var entries: [Entry] = []
    var earlierWords: [[UInt8]] = []
    var lastWords: [[UInt8]] = []
    for (pattern, term) in patterns {
      var words = pattern.words.map(spelling)
      guard let last = words.popLast(), !last.isEmpty else { continue }
      entries.append(
        Entry(
          term: term, lastCount: last.count, earlier: earlierWords.count..<(earlierWords.count + words.count),
          opensInsideWord: pattern.opensInsideWord, closesInsideWord: pattern.closesInsideWord,
          isExact: pattern.isExact))
      earlierWords += words.reversed()
      lastWords.append(last)
    }
    self.entries = entries
    self.earlierWords = earlierWords
    automaton = WordAutomaton(lastWords)
  }

  /// A pattern found in a text.
  struct Hit: Sendable {
    var term: TermID
    /// The first and one past the last token.
    var tokens: Range<Int>
    /// Bytes that the pattern covers: the longer, the more it says.
    var length: Int
  }

  /// Everything found, in the order of the last token.
  func hits(folded: [UInt8], tokens: [Token]) -> [Hit] {
    var found: [Hit] = []
    for index in tokens.indices where tokens[index].kind == .word {
      let range = tokens[index].range
      automaton.run(over: folded, in: range) { entry, end in
        if let hit = hit(entries[entry], endingAt: end, token: index, folded: folded, tokens: tokens) {
          found.append(hit)
        }
      }
    }
    return found
  }

  private func hit(_ entry: Entry, endingAt end: Int, token: Int, folded: [UInt8], tokens: [Token]) -> Hit? {
    let word = tokens[token].range
    let start = end - entry.lastCount
    let isSingle = entry.earlier.isEmpty
    guard start == word.lowerBound || isSingle && entry.opensInsideWord else { return nil }
    guard
      end == word.upperBound || entry.closesInsideWord
        || !entry.isExact && Ending.isEnding(folded[end..<word.upperBound])
    else { return nil }
    var first = token
    for number in entry.earlier {
      guard let previous = wordBefore(first, tokens, folded) else { return nil }
      let range = tokens[previous].range
      let isFirst = number == entry.earlier.upperBound - 1
      guard
        matches(
          earlierWords[number], folded[range], isExact: entry.isExact, mayOpenInside: isFirst && entry.opensInsideWord)
      else { return nil }
      first = previous
    }
    return Hit(term: entry.term, tokens: first..<(token + 1), length: end - Int(tokens[first].start))
  }

  private func matches(_ pattern: [UInt8], _ word: ArraySlice<UInt8>, isExact: Bool, mayOpenInside: Bool) -> Bool {
    if word.starts(with: pattern) {
      let rest = word.dropFirst(pattern.count)
      return rest.isEmpty || !isExact && Ending.isEnding(rest)
    }
    return mayOpenInside && word.count > pattern.count && word.suffix(pattern.count).elementsEqual(pattern)
  }

  /// The word right before a token; a hyphen, a slash or the full stop of an abbreviation may stand between.
  private func wordBefore(_ token: Int, _ tokens: [Token], _ folded: [UInt8]) -> Int? {
    var previous = token - 1
    if previous >= 0, joins(tokens[previous], folded) { previous -= 1 }
    guard previous >= 0, tokens[previous].kind == .word, !tokens[previous].endsSentence else { return nil }
    return previous
  }

  private func joins(_ token: Token, _ folded: [UInt8]) -> Bool {
    if token.kind == .dash { return true }
    let byte = folded[Int(token.start)]
    return token.kind == .sign && !token.endsSentence && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/"))
  }
}

/// The endings that Norwegian words take without becoming other words.
enum Ending {
  /// Whether the bytes are an ending of a noun or adjective, in bokmål or nynorsk, or nothing.
  static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.count {
    case 0: true
    case 1: one.contains(bytes[bytes.startIndex])
    case 2...4: all.contains { $0.elementsEqual(bytes) }
    default: false
    }
  }

  private static let one = Set("aenrst".utf8)
  private static let all = [
    "en", "et", "er", "ar", "ne", "na", "ns", "ts", "rs", "as", "es", "st", "te", "ene", "ane", "ens", "ets", "ers",
    "ars", "rne",
    "nes", "enes", "anes", "ande",
  ].map { Array($0.utf8) }
}
