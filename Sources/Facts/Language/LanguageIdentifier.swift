internal import Results

/// Tells bokmål, nynorsk, English and the Sámi languages apart by the words of a text alone, and from languages that are
/// none of them.
///
/// It says "undecided" rather than guess: of a name or a table of prices, of a text that is half in one language and half
/// in another, and of a language that it is not asked for.
enum LanguageIdentifier {
  /// Those of ``LanguageWords/languages`` that may win, in their order.
  private static let ours: [Language] = [.bokmål, .nynorsk, .english, .northernSámi, .luleSámi, .southSámi]

  /// Words that there must be at least.
  private static let fewestWords = 3
  /// How far the best has to be before the next: odds of twenty to one, in the unit of ``LanguageModel/Weights``.
  private static let lead = 30
  /// The same for every ten words, so that in a text of two languages the one with a little more does not win: before its
  /// relatives, and before all others, of which every word tells.
  private static let leadInTenWords = (kin: 12, others: 50)

  /// The languages of ``LanguageWords/languages`` that share most words with each of ours.
  private static let kin: [Set<Int>] = [[1, 6, 7], [0, 6, 7], [], [4, 5], [3, 5], [3, 4]]

  private static func decide(_ scores: [Int], words: Int) -> Language {
    guard words >= fewestWords, let best = scores.indices.max(by: { scores[$0] < scores[$1] }), best < ours.count,
      scores[best] >= 0
    else { return .undecided }
    for rival in scores.indices where rival != best {
      let inTenWords = kin[best].contains(rival) ? leadInTenWords.kin : leadInTenWords.others
      guard scores[best] - scores[rival] >= max(lead, words * inTenWords / 10) else { return .undecided }
    }
    return ours[best]
  }

  /// The evidence of some words.
  struct Ballot {
    private var sums = SIMD16<Int32>()
    private var words = 0

    /// Adds what the words among some tokens of a page say.
    mutating func count(_ tokens: Range<Int>, of page: PageText) {
      let model = LanguageModel.shared
      page.folded.withUnsafeBufferPointer { folded in
        page.tokens.withUnsafeBufferPointer { all in
          var start = tokens.lowerBound
          while start < tokens.upperBound {
            // So many words cannot overflow sixteen bits.
            let end = min(start + 256, tokens.upperBound)
            var part = LanguageModel.Weights()
            for token in all[start..<end] where token.kind == .word {
              part &+= model.weights(of: token, in: folded)
              words += 1
            }
            sums &+= SIMD16<Int32>(truncatingIfNeeded: part)
            start = end
          }
        }
      }
    }

    /// The language that the words speak for.
    var language: Language {
      LanguageIdentifier.decide(LanguageWords.languages.indices.map { Int(sums[$0]) }, words: words)
    }
  }

  /// The language of some tokens of a page.
  static func language(of tokens: Range<Int>, in page: PageText) -> Language {
    var ballot = Ballot()
    ballot.count(tokens, of: page)
    return ballot.language
  }
}
