/// Gathers what words, affixes and letters say from the groups that have them, and numbers each saying once.
struct WeightBook {
  typealias Weights = LanguageModel.Weights

  /// What was said so far; the first says nothing.
  private(set) var weights = [Weights()]
  private var numbers: [Weights: UInt16] = [Weights(): 0]

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
    for group in groups {
      for word in group.words.split(separator: " ") {
        sayings[String(word), default: Saying()].add(
          Self.lanes(group.languages), presence: group.tier.presence, absence: group.tier.absence)
      }
    }
    var words = sayings.map { ($0, number($1.weights)) }
    let known = Weights(repeating: LanguageWords.Tier.known.presence)
    for (word, saying) in sayings where max(saying.weights[0], saying.weights[1]) >= known[0] {
      let weights = saying.weights.replacing(with: known, where: saying.weights .> known)
      for spelling in Self.spellings(of: word) where sayings[spelling] == nil {
        words.append((spelling, number(weights)))
      }
    }
    return words.sorted { $0.0 < $1.0 }
  }

  /// `først` and `få` are `foerst` and `faa` where a keyboard lacks letters, or the writer is old.
  private static func spellings(of word: String) -> Set<String> {
    func spelled(_ letters: [Character: String]) -> String { word.reduce(into: "") { $0 += letters[$1] ?? String($1) } }
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
    if let number = numbers[saying] { return number }
    weights.append(saying)
    numbers[saying] = UInt16(weights.count - 1)
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
