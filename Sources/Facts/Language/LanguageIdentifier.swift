internal import Results

/// Tells bokmål, nynorsk, English and the Sámi languages apart by their small words.
///
/// The words are those that one language uses all the time and its neighbours write otherwise: no vocabulary of a
/// municipality, so that a table of prices is "undecided" and not a language.
struct LanguageIdentifier {
  /// The languages that a word speaks for, as bits.
  private struct Votes: OptionSet {
    let rawValue: UInt8
  }

  private static let order: [Language] = [.bokmål, .nynorsk, .english, .northernSámi, .luleSámi, .southSámi]

  private static let votes: WordTable<Votes> = {
    let words = LanguageWords.all.enumerated().flatMap { number, words in
      words.split(separator: " ").map { (String($0), Votes(rawValue: 1 << UInt8(number))) }
    }
    return WordTable(words) { $0.union($1) }
  }()

  /// The language of the words among some tokens, or `.undecided` when they are too few or too mixed.
  static func language(of tokens: some Sequence<Token>, folded: [UInt8]) -> Language {
    var count = [Int](repeating: 0, count: order.count)
    let votes = votes
    for token in tokens where token.kind == .word && token.count <= 14 {
      let word = folded[token.range]
      if let votes = votes[word] {
        for number in order.indices where votes.contains(Votes(rawValue: 1 << UInt8(number))) { count[number] += 2 }
      } else if let ending = endingVote(word) {
        count[ending] += 1
      }
    }
    return decide(count)
  }

  /// Endings that one of the two Norwegian forms has and the other has not.
  private static func endingVote(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count > 5 else { return nil }
    for ending in nynorskEndings where word.suffix(ending.count).elementsEqual(ending) { return 1 }
    for ending in bokmålEndings where word.suffix(ending.count).elementsEqual(ending) { return 0 }
    return nil
  }

  private static let nynorskEndings = ["ingar", "ingane", "leik", "skapar", "leg", "lege", "ane", "arar", "ar"].map {
    Array($0.utf8)
  }
  private static let bokmålEndings = ["inger", "ingene", "heter", "skaper", "lig", "lige", "ene", "ere", "het"].map {
    Array($0.utf8)
  }

  private static func decide(_ count: [Int]) -> Language {
    guard let best = count.indices.max(by: { count[$0] < count[$1] }), count[best] >= 4 else { return .undecided }
    let rest = count.indices.filter { $0 != best }.map { count[$0] }.max() ?? 0
    return count[best] * 10 > rest * 13 ? order[best] : .undecided
  }
}
