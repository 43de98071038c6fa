/// What each word of a text says about the text's language.
///
/// A word of the lists speaks for the languages that have it and against the others. Any other word speaks a little
/// against all of them, since half of what people write is small words, and is judged by its end, its beginning and its
/// letters.
struct LanguageModel: Sendable {
  /// Evidence for each of ``LanguageWords/languages``, in tenths of a natural logarithm of odds against a language that
  /// nobody has heard of.
  typealias Weights = SIMD16<Int16>

  static let shared = LanguageModel()

  /// What a word says that no list has.
  private static let unlisted = Weights(repeating: -6)
  /// A word in Greek, Cyrillic or other letters.
  private static let foreign: Weights = {
    var weights = Weights(repeating: -21)
    weights[LanguageWords.languages.count - 1] = -1
    return weights
  }()

  /// Few words say things of their own: tables keep the number of what they say.
  private let weights: [Weights]
  private let words: WordTable<UInt16>
  private let ends: AffixTable
  private let beginnings: AffixTable
  /// Numbers for the letters U+00C0 to U+017F; 0 says nothing.
  private let letters: [UInt16]

  private init() {
    var book = WeightBook()
    words = WordTable(book.words(LanguageWords.all))
    let affixes = LanguageAffixes.all
    ends = AffixTable(
      book.affixes(affixes.map { $0.affixes { $0.hasPrefix("-") ? $0.utf8.dropFirst().reversed() : nil } }))
    beginnings = AffixTable(
      book.affixes(affixes.map { $0.affixes { $0.hasSuffix("-") ? Array($0.utf8.dropLast()) : nil } }))
    letters = book.letters(LanguageAffixes.letters)
    weights = book.weights
  }

  /// What a word says.
  func weights(of token: Token, in folded: UnsafeBufferPointer<UInt8>) -> Weights {
    if let number = words.value(of: token, in: folded) { return weights[Int(number)] }
    var sum = Self.unlisted
    let word = WordEdges(token, in: folded)
    if word.hasLettersBeyondASCII, !addLetters(of: token, in: folded, to: &sum) { return Self.foreign }
    sum &+= weights[ends.value(word.end, ofWordWith: token.count)]
    sum &+= weights[beginnings.value(word.beginning, ofWordWith: token.count)]
    return sum
  }

  /// Adds what the first two telling letters say; `false` when one is not Latin.
  private func addLetters(of token: Token, in folded: UnsafeBufferPointer<UInt8>, to sum: inout Weights) -> Bool {
    var telling = 0
    for index in token.range where folded[index] >= 0xC3 {
      let lead = folded[index]
      if lead >= 0xCD { return false }
      guard lead <= 0xC5, telling < 2, index + 1 < folded.count else { continue }
      let number = letters[Int(lead - 0xC3) << 6 | Int(folded[index + 1] & 0x3F)]
      guard number > 0 else { continue }
      sum &+= weights[Int(number)]
      telling += 1
    }
    return true
  }
}

/// The first and the last eight bytes of a word.
private struct WordEdges {
  /// The first byte lowest.
  var beginning: UInt64
  /// The last byte lowest.
  var end: UInt64
  var hasLettersBeyondASCII: Bool

  init(_ token: Token, in folded: UnsafeBufferPointer<UInt8>) {
    let (start, count, bytes) = (Int(token.start), token.count, UnsafeRawBufferPointer(folded))
    if start + 8 <= bytes.count {
      beginning = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    } else {
      beginning = bytes[start...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    if token.end >= 8 {
      end = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: Int(token.end) - 8, as: UInt64.self))
    } else {
      end = bytes[..<Int(token.end)].reduce(0) { $0 << 8 | UInt64($1) }
    }
    let kept = count >= 8 ? UInt64.max : (1 << UInt64(8 * count)) &- 1
    beginning &= kept
    end &= kept
    var bits = beginning | end
    if count > 16 { for byte in folded[(start + 8)..<(Int(token.end) - 8)] { bits |= UInt64(byte) } }
    hasLettersBeyondASCII = bits & 0x8080_8080_8080_8080 != 0
  }
}
