internal import Results

/// Tells bokmål, nynorsk, English and the Sámi languages apart by their small words.
///
/// The words are those that one language uses all the time and its neighbours write otherwise: no vocabulary of a
/// municipality, so that a table of prices is "undecided" and not a language.
struct LanguageIdentifier {
  /// The votes for each language, in the order of ``order``.
  private typealias Votes = SIMD8<Int32>

  private static let order: [Language] = [.bokmål, .nynorsk, .english, .northernSámi, .luleSámi, .southSámi]

  /// Two votes for each language that has the word.
  private static let votes: WordTable<Votes> = {
    let words = LanguageWords.all.enumerated().flatMap { number, words in
      words.split(separator: " ").map { (String($0), votes(2, for: number)) }
    }
    return WordTable(words) { $0.replacing(with: $1, where: $1 .> 0) }
  }()

  private static func votes(_ count: Int32, for language: Int) -> Votes {
    var votes = Votes()
    votes[language] = count
    return votes
  }

  /// The language of the words among some tokens, or `.undecided` when they are too few or too mixed.
  static func language(of tokens: some Sequence<Token>, folded: [UInt8]) -> Language {
    var ballot = Ballot()
    ballot.count(tokens, folded: folded)
    return ballot.language
  }

  /// The votes of some words.
  struct Ballot {
    private var votes = Votes()

    /// Adds the votes of the words among some tokens.
    mutating func count(_ tokens: some Sequence<Token>, folded: [UInt8]) {
      let (table, endings) = (LanguageIdentifier.votes, LanguageIdentifier.endings)
      var sum = votes
      folded.withUnsafeBufferPointer { folded in
        for token in tokens where token.kind == .word && token.count <= 14 {
          if let votes = table.value(of: token, in: folded) {
            sum &+= votes
          } else if token.count > 5 {
            let word = UnsafeBufferPointer(rebasing: folded[token.range])
            let candidates = endings[Int(word[word.count - 1] & 7)]
            if let ending = candidates.first(where: { hasEnding(word, $0.letters) }) { sum &+= ending.votes }
          }
        }
      }
      votes = sum
    }

    var language: Language { decide(order.indices.map { Int(votes[$0]) }) }
  }

  private static func hasEnding(_ word: UnsafeBufferPointer<UInt8>, _ ending: [UInt8]) -> Bool {
    let start = word.count - ending.count
    for offset in ending.indices.reversed() where word[start + offset] != ending[offset] { return false }
    return true
  }

  private struct WordEnding {
    var letters: [UInt8]
    var votes: Votes
  }

  /// Endings that one of the two Norwegian forms has and the other has not, by the low bits of their last letter: most
  /// words are told by them to have none. Those of nynorsk are looked for first.
  private static let endings: [[WordEnding]] = {
    let nynorsk = ["ingar", "ingane", "leik", "skapar", "leg", "lege", "ane", "arar", "ar"]
    let bokmål = ["inger", "ingene", "heter", "skaper", "lig", "lige", "ene", "ere", "het"]
    var endings = Array(repeating: [WordEnding](), count: 8)
    for (words, language) in [(nynorsk, 1), (bokmål, 0)] {
      for letters in words.map({ Array($0.utf8) }) {
        endings[Int((letters.last ?? 0) & 7)].append(WordEnding(letters: letters, votes: votes(1, for: language)))
      }
    }
    return endings
  }()

  private static func decide(_ count: [Int]) -> Language {
    guard let best = count.indices.max(by: { count[$0] < count[$1] }), count[best] >= 4 else { return .undecided }
    let rest = count.indices.filter { $0 != best }.map { count[$0] }.max() ?? 0
    return count[best] * 10 > rest * 13 ? order[best] : .undecided
  }
}
