/// The text of a page together with every word of the vocabulary in it.
struct PageWords {
  let page: PageText
  /// Sorted by their first token.
  let hits: [WordMatcher.Hit]

  init(_ page: PageText, vocabulary: Vocabulary) {
    self.page = page
    hits = Self.withoutContained(
      vocabulary.words.hits(folded: page.folded, tokens: page.tokens).sorted {
        ($0.tokens.lowerBound, $1.length) < ($1.tokens.lowerBound, $0.length)
      })
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

  /// The hits that begin in a range of tokens.
  func hits(in tokens: Range<Int>) -> ArraySlice<WordMatcher.Hit> {
    let first = firstHit(from: tokens.lowerBound)
    return hits[first..<firstHit(from: tokens.upperBound, after: first)]
  }

  private func firstHit(from token: Int, after start: Int = 0) -> Int {
    var low = start
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a cue stands in a range of tokens.
  func has(_ cue: CueID, in tokens: Range<Int>) -> Bool {
    let term = TermID(cue)
    return hits(in: tokens).contains { $0.term == term }
  }

  /// Whether any of the cues stands in a range of tokens.
  func hasAny(_ cues: Set<CueID>, in tokens: Range<Int>) -> Bool {
    hits(in: tokens).contains { $0.term.cue.map(cues.contains) ?? false }
  }

  /// The cue hit that begins at a token, if it is one of these.
  func hit(at token: Int, of cues: Set<CueID>) -> WordMatcher.Hit? {
    hits(in: token..<(token + 1)).first { $0.term.cue.map(cues.contains) ?? false }
  }
}
