/// The text of a page together with every word of the vocabulary in it.
struct PageWords {
  let page: PageText
  /// Sorted by their first token.
  let hits: [WordMatcher.Hit]
  /// The cues that stand anywhere on the page: a reader whose cues are missing has nothing to look for.
  let cues: CueSet
  /// For every token, and one past the last, the first hit that begins there or later.
  private let firstHits: [Int32]
  /// The words of time, in their order; they are not among the hits.
  private let timeWords: [WordMatcher.Hit]

  init(_ page: PageText, vocabulary: Vocabulary) {
    self.page = page
    let found = vocabulary.words.hits(folded: page.folded, tokens: page.tokens)
    timeWords = found.filter(\.term.isTimeWord)
    let hits = Self.withoutContained(Self.sorted(found.filter { !$0.term.isTimeWord }))
    var firstHits: [Int32] = []
    firstHits.reserveCapacity(page.tokens.count + 1)
    var next = 0
    for token in 0...page.tokens.count {
      while next < hits.count, hits[next].tokens.lowerBound < token { next += 1 }
      firstHits.append(Int32(next))
    }
    self.hits = hits
    cues = CueSet(hits)
    self.firstHits = firstHits
  }

  /// In the order of their first tokens, of equals the longest first. They come in the order of their last tokens, which is
  /// nearly the same: each is moved over the few before it that it belongs before. A phrase has few words and a word few
  /// phrases, so that this is never far.
  private static func sorted(_ found: [WordMatcher.Hit]) -> [WordMatcher.Hit] {
    var hits = found
    for index in hits.indices {
      let hit = hits[index]
      var place = index
      while place > 0, (hit.tokens.lowerBound, hits[place - 1].length) < (hits[place - 1].tokens.lowerBound, hit.length)
      {
        hits[place] = hits[place - 1]
        place -= 1
      }
      if place < index { hits[place] = hit }
    }
    return hits
  }

  /// A subject inside a longer subject is part of a name, not a subject of its own: the library in "skolebibliotek".
  private static func withoutContained(_ hits: [WordMatcher.Hit]) -> [WordMatcher.Hit] {
    var kept: [WordMatcher.Hit] = []
    var last: WordMatcher.Hit?
    for hit in hits {
      if hit.term.subject != nil {
        if let last, last.tokens.upperBound >= hit.tokens.upperBound, last.length > hit.length,
          last.term != hit.term
        {
          continue
        }
        if last.map({ hit.tokens.upperBound > $0.tokens.upperBound || hit.length >= $0.length }) ?? true { last = hit }
      }
      kept.append(hit)
    }
    return kept
  }

  /// The hits that begin in a range of tokens; of very many the first.
  func hits(in tokens: Range<Int>) -> ArraySlice<WordMatcher.Hit> {
    hits[Int(firstHits[tokens.lowerBound])..<Int(firstHits[tokens.upperBound])].prefix(ReadingLimits.hits)
  }

  /// Whether a unit of time, or a word for a clock, is among some tokens.
  func hasTimeWord(_ term: TermID, in tokens: Range<Int>) -> Bool {
    var (low, high) = (0, timeWords.count)
    while low < high {
      let middle = (low + high) / 2
      if timeWords[middle].tokens.lowerBound < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < timeWords.count, timeWords[low].tokens.lowerBound < tokens.upperBound {
      if timeWords[low].term == term { return true }
      low += 1
    }
    return false
  }

  /// Whether a cue stands in a range of tokens.
  func has(_ cue: CueID, in tokens: Range<Int>) -> Bool {
    let term = TermID(cue)
    return hits(in: tokens).contains { $0.term == term }
  }

  /// Whether any of the cues stands in a range of tokens.
  func hasAny(_ cues: CueSet, in tokens: Range<Int>) -> Bool {
    hits(in: tokens).contains { $0.term.cue.map(cues.contains) ?? false }
  }

  /// The cue hit that begins at a token, if it is one of these.
  func hit(at token: Int, of cues: CueSet) -> WordMatcher.Hit? {
    hits(in: token..<(token + 1)).first { $0.term.cue.map(cues.contains) ?? false }
  }
}
