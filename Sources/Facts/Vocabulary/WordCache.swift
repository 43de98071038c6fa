/// What an automaton found in the words that were looked at last. Most words of a page have stood on the pages before it.
///
/// Each word has one place, by its number, and takes it from the word before it: no choice of words makes a look-up long,
/// and the memory has an end.
struct WordCache: Sendable {
  /// A pattern's last word in a word of the text.
  struct Find: Sendable {
    /// What must stand before the word: most phrases are told by it not to be there.
    enum Before: Equatable, Sendable {
      /// Nothing: the pattern is this one word.
      case nothing
      /// A word that begins with this letter.
      case letter(UInt8)
      /// A word.
      case word
    }

    var entry: Int32
    var term: TermID
    var before: Before
    /// Bytes from the beginning of the word to the end of the find.
    var end: Int32
  }

  private struct Place: Sendable {
    /// How long the word is; 0 when there is none.
    var length: UInt8 = 0
    var finds: Range<Int32> = 0..<0
  }

  /// Longer words are looked at anew each time.
  private static let longestWord = 32

  private var places: [Place]
  private var words: [UInt8]
  /// What was found in all words that are kept, and in some that are no longer.
  private var finds: [Find] = []

  /// - Parameter places: how many words are kept at most: a power of two.
  init(places: Int) {
    self.places = Array(repeating: Place(), count: places)
    words = Array(repeating: 0, count: places * Self.longestWord)
  }

  subscript(_ number: Int32) -> Find { finds[Int(number)] }

  /// The numbers of what was found in a word; `nil` when it is not kept.
  func finds(in word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Range<Int32>? {
    let number = Int(hash) & (places.count - 1)
    let place = places[number]
    guard Int(place.length) == word.count else { return nil }
    guard let letters = word.baseAddress else { return nil }
    let isSame = words.withUnsafeBufferPointer { words in
      words.baseAddress.map {
        WordBytes.areEqual($0 + number * Self.longestWord, letters, count: word.count)
      } ?? false
    }
    return isSame ? place.finds : nil
  }

  /// Keeps what was found in a word, and gives the numbers of it. They hold until something else is kept.
  mutating func keep(_ found: [Find], in word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Range<Int32> {
    if finds.count + found.count > 8 * places.count { forget() }
    let numbers = Int32(finds.count)..<Int32(finds.count + found.count)
    finds += found
    if word.count <= Self.longestWord {
      let number = Int(hash) & (places.count - 1)
      places[number] = Place(length: UInt8(word.count), finds: numbers)
      for offset in 0..<word.count { words[number * Self.longestWord + offset] = word[offset] }
    }
    return numbers
  }

  private mutating func forget() {
    for number in places.indices { places[number] = Place() }
    finds.removeAll(keepingCapacity: true)
  }
}
