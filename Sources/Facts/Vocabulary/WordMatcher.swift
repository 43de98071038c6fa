/// Finds every pattern of a vocabulary in the words of a text: one step of an automaton per letter.
///
/// The automaton (Aho and Corasick, 1975) holds the last word of each pattern; the words before it, and what may
/// stand around it inside its own word, are compared when it is found. One object, as every short text is asked about.
final class WordMatcher: Sendable {
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
  private let earlierWords: [Range<Int>]
  /// The letters of the words in ``earlierWords``.
  private let letters: [UInt8]
  private let automaton: WordAutomaton
  /// What was found in words before; one for each page that is being read.
  private let caches = Shelf<WordCache>(capacity: 16)
  private static let cachedWords = 4096

  init(_ patterns: [(WordPattern, TermID)], spelling: (String) -> [UInt8]) {
    var entries: [Entry] = []
    var earlierWords: [Range<Int>] = []
    var letters: [UInt8] = []
    var lastWords: [[UInt8]] = []
    for (pattern, term) in patterns {
      var words = pattern.words.map(spelling)
      guard let last = words.popLast(), !last.isEmpty else { continue }
      entries.append(
        Entry(
          term: term, lastCount: last.count, earlier: earlierWords.count..<(earlierWords.count + words.count),
          opensInsideWord: pattern.opensInsideWord, closesInsideWord: pattern.closesInsideWord,
          isExact: pattern.isExact))
      for word in words.reversed() {
        earlierWords.append(letters.count..<(letters.count + word.count))
        letters += word
      }
      lastWords.append(last)
    }
    self.entries = entries
    self.earlierWords = earlierWords
    self.letters = letters
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
    var cache = caches.take() ?? WordCache(places: Self.cachedWords)
    let found = folded.withUnsafeBufferPointer { folded in
      tokens.withUnsafeBufferPointer { tokens in hits(in: Text(folded: folded, tokens: tokens), &cache) }
    }
    caches.put(cache)
    return found
  }

  /// A text in lower case, and its tokens.
  private struct Text {
    let folded: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>

    func word(_ token: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: folded[tokens[token].range]) }
  }

  private func hits(in text: Text, _ cache: inout WordCache) -> [Hit] {
    var found: [Hit] = []
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      let word = text.word(index)
      let hash = text.tokens[index].hash
      for number in cache.finds(in: word, hash: hash) ?? cache.keep(finds(in: word), in: word, hash: hash) {
        let find = cache[number]
        switch find.before {
        case .nothing:
          found.append(Hit(term: find.term, tokens: index..<(index + 1), length: Int(find.end)))
          continue
        case .letter(let letter):
          // Where a sign stands between, the words are compared.
          if index > 0, text.tokens[index - 1].kind == .word,
            text.folded[Int(text.tokens[index - 1].start)] != letter
          {
            continue
          }
        case .word: break
        }
        if let hit = hit(find, token: index, in: text) { found.append(hit) }
      }
    }
    return found
  }

  /// The patterns whose last word is in a word, as far as the word alone tells.
  private func finds(in word: UnsafeBufferPointer<UInt8>) -> [WordCache.Find] {
    var finds: [WordCache.Find] = []
    automaton.run(over: word) { number, end in
      let entry = entries[number]
      let opens = end == entry.lastCount || entry.earlier.isEmpty && entry.opensInsideWord
      let closes =
        end == word.count || entry.closesInsideWord || !entry.isExact && Ending.isEnding(word[end...])
      if opens, closes {
        finds.append(
          WordCache.Find(entry: Int32(number), term: entry.term, before: before(entry), end: Int32(end)))
      }
    }
    return finds
  }

  private func before(_ entry: Entry) -> WordCache.Find.Before {
    guard let first = entry.earlier.first else { return .nothing }
    let mayOpenInside = entry.earlier.count == 1 && entry.opensInsideWord
    let word = earlierWords[first]
    return mayOpenInside || word.isEmpty ? .word : .letter(letters[word.lowerBound])
  }

  /// The hit that a find in a token is, when the words before it fit too.
  private func hit(_ find: WordCache.Find, token: Int, in text: Text) -> Hit? {
    let entry = entries[Int(find.entry)]
    var first = token
    for number in entry.earlier {
      guard let previous = wordBefore(first, in: text) else { return nil }
      let isFirst = number == entry.earlier.upperBound - 1
      guard
        matches(
          earlierWords[number], text.word(previous), isExact: entry.isExact,
          mayOpenInside: isFirst && entry.opensInsideWord)
      else { return nil }
      first = previous
    }
    let end = text.tokens[token].start + find.end
    return Hit(term: entry.term, tokens: first..<(token + 1), length: Int(end - text.tokens[first].start))
  }

  private func matches(
    _ pattern: Range<Int>, _ word: UnsafeBufferPointer<UInt8>, isExact: Bool, mayOpenInside: Bool
  ) -> Bool {
    guard word.count >= pattern.count else { return false }
    if stands(pattern, in: word, at: 0) {
      let rest = word[pattern.count...]
      return rest.isEmpty || !isExact && Ending.isEnding(rest)
    }
    return mayOpenInside && word.count > pattern.count && stands(pattern, in: word, at: word.count - pattern.count)
  }

  private func stands(_ pattern: Range<Int>, in word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in pattern where letters[index] != word[start + index - pattern.lowerBound] { return false }
    return true
  }

  /// The word right before a token; a hyphen, a slash or the full stop of an abbreviation may stand between.
  private func wordBefore(_ token: Int, in text: Text) -> Int? {
    var previous = token - 1
    if previous >= 0, joins(text.tokens[previous], text) { previous -= 1 }
    guard previous >= 0, text.tokens[previous].kind == .word, !text.tokens[previous].endsSentence else { return nil }
    return previous
  }

  private func joins(_ token: Token, _ text: Text) -> Bool {
    if token.kind == .dash { return true }
    let byte = text.folded[Int(token.start)]
    return token.kind == .sign && !token.endsSentence && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/"))
  }
}

/// The endings that Norwegian words take without becoming other words.
enum Ending {
  /// Whether the bytes are an ending of a noun or adjective, in bokmål or nynorsk, or nothing.
  static func isEnding(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    switch bytes.count {
    case 0: true
    case 1: bytes.first.map(one.contains) ?? false
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
