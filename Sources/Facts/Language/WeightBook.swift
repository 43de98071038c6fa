/// Gathers what words, affixes and letters say from the groups that have them, and numbers each saying once.
struct WeightBook {
  typealias Weights = LanguageModel.Weights

  /// What was said so far; the first says nothing.
  private(set) var weights = [Weights()]
  private var numbers: [SIMD4<UInt64>: UInt16] = [SIMD4(): 0]

  /// What groups say of one word.
  private struct Saying {
    private var presence = Weights(repeating: .min)
    private var absence: Int16 = 0

    mutating func add(_ languages: [Int], presence strength: Int16, absence weakness: Int16) {
      for language in languages { presence[language] = max(presence[language], strength) }
      absence = max(absence, weakness)
    }

    var weights: Weights { presence.replacing(with: Weights(repeating: -absence), where: presence .== .min) }
  }

  /// The words of groups, and those that were typed without the letters å and ø besides.
  mutating func words(_ groups: [LanguageWords.Group]) -> [(String, UInt16)] {
    var sayings: [String: Saying] = [:]
    sayings.reserveCapacity(6_000)
    for group in groups {
      let lanes = Self.lanes(group.languages)
      for word in group.words.utf8.split(separator: UInt8(ascii: " ")) {
        sayings[String(Substring(word)), default: Saying()].add(
          lanes, presence: group.tier.presence, absence: group.tier.absence)
      }
    }
    let known = Weights(repeating: LanguageWords.Tier.known.presence)
    var words: [(String, UInt16)] = []
    words.reserveCapacity(2 * sayings.count)
    for (word, saying) in sayings {
      let weights = saying.weights
      words.append((word, number(weights)))
      guard max(weights[0], weights[1]) >= known[0], word.utf8.contains(0xC3) else { continue }
      let lesser = number(weights.replacing(with: known, where: weights .> known))
      words += Self.spellings(of: word).filter { sayings[$0] == nil }.map { ($0, lesser) }
    }
    return words
  }

  /// `først` and `få` are `foerst` and `faa` where a keyboard lacks letters, or the writer is old.
  private static func spellings(of word: String) -> Set<String> {
    func spelled(_ letters: [Unicode.Scalar: String]) -> String {
      word.unicodeScalars.reduce(into: "") { $0 += letters[$1] ?? String($1) }
    }
    let spellings: Set = [spelled(["å": "aa"]), spelled(["ø": "oe"]), spelled(["å": "aa", "ø": "oe"])]
    return spellings.filter { $0 != word && $0.utf8.count > 2 }
  }

  /// The affixes of groups, of which each has its own here, the outermost byte first.
  mutating func affixes(_ groups: [(group: LanguageWords.Group, affixes: [[UInt8]])]) -> [(
    bytes: [UInt8], value: UInt16
  )] {
    var sayings: [[UInt8]: Saying] = [:]
    for (group, affixes) in groups {
      for affix in affixes {
        sayings[affix, default: Saying()].add(
          Self.lanes(group.languages), presence: group.tier.presence, absence: group.tier.absence)
      }
    }
    return sayings.map { ($0, number($1.weights)) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// The numbers of the letters U+00C0 to U+017F.
  mutating func letters(_ groups: [(languages: String, letters: String)]) -> [UInt16] {
    var letters = [UInt16](repeating: 0, count: 192)
    for (languages, members) in groups {
      var saying = Saying()
      saying.add(Self.lanes(languages), presence: 8, absence: 12)
      for letter in members.unicodeScalars { letters[Int(letter.value) - 0xC0] = number(saying.weights) }
    }
    return letters
  }

  private mutating func number(_ saying: Weights) -> UInt16 {
    // Hashed in fewer pieces.
    let key = unsafeBitCast(saying, to: SIMD4<UInt64>.self)
    if let number = numbers[key] { return number }
    weights.append(saying)
    numbers[key] = UInt16(weights.count - 1)
    return UInt16(weights.count - 1)
  }

  private static func lanes(_ languages: String) -> [Int] {
    languages.split(separator: " ").map { code in
      guard let lane = LanguageWords.languages.firstIndex(of: String(code)) else {
        preconditionFailure("no language is called \(code)")
      }
      return lane
    }
  }
}

extension LanguageWords.Group {
  /// The group with those of its words that a rule takes, in the form that it gives them.
  func affixes(_ form: (Substring) -> [UInt8]?) -> (group: Self, affixes: [[UInt8]]) {
    (self, words.split(separator: " ").compactMap(form))
  }
}
