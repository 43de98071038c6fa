/// A fixed set of short words with a value each, looked up by their bytes without making a string.
///
/// Open addressing over ``WordHash``: the small words of six languages are asked for at every word of a page, and a
/// general dictionary would cost as much as all the rest of reading it.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var start: Int32
    var count: Int32
    var value: Value
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Index of an entry plus one; 0 is empty.
  private var slots: [Int32]
  private let mask: Int
  private let longest: Int
  /// A bit for each number, by its lowest six bits, that a word of the table has.
  private var lowBits: UInt64 = 0

  /// Makes a table. Of equal words the values are combined.
  init(_ words: [(String, Value)], combining combine: (Value, Value) -> Value) {
    var size = 16
    while size < words.count * 8 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    longest = words.map(\.0.utf8.count).max() ?? 0
    for (word, value) in words {
      let key = Array(word.utf8)
      let slot = slot(of: key[...])
      lowBits |= 1 << UInt64(WordHash.hash(key[...]) & 63)
      if slots[slot] > 0 {
        let index = Int(slots[slot]) - 1
        entries[index].value = combine(entries[index].value, value)
      } else {
        entries.append(Entry(start: Int32(bytes.count), count: Int32(key.count), value: value))
        bytes += key
        slots[slot] = Int32(entries.count)
      }
    }
  }

  /// Makes a table of words of which each occurs once; of equal words the first holds.
  init(_ words: [(String, Value)]) { self.init(words) { first, _ in first } }

  /// The value of a word.
  subscript(_ word: ArraySlice<UInt8>) -> Value? {
    guard word.count <= longest else { return nil }
    let found = slots[slot(of: word)]
    return found > 0 ? entries[Int(found) - 1].value : nil
  }

  /// Whether a token may be in the table: of a small table's words few others share the bits.
  func mayHold(_ token: Token) -> Bool { lowBits >> UInt64(token.hash & 63) & 1 == 1 && token.count <= longest }

  /// The value of a token that is a word of a text in lower case. Most words are refused by the first look, which is made
  /// where they are asked about.
  @inline(__always)
  func value(of token: Token, in folded: UnsafeBufferPointer<UInt8>) -> Value? {
    guard token.count <= longest, slots[Int(token.hash) & mask] > 0 else { return nil }
    let found = slots[slot(of: UnsafeBufferPointer(rebasing: folded[token.range]), hash: token.hash)]
    return found > 0 ? entries[Int(found) - 1].value : nil
  }

  private func slot(of word: ArraySlice<UInt8>) -> Int {
    word.withUnsafeBufferPointer { slot(of: $0, hash: WordHash.hash($0)) }
  }

  /// The slot that holds the word, or the empty one where it would stand.
  private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    var slot = Int(hash) & mask
    while slots[slot] > 0, !isEntry(Int(slots[slot]) - 1, word) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEntry(_ index: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let entry = entries[index]
    guard Int(entry.count) == word.count else { return false }
    let start = Int(entry.start)
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }
}

extension WordTable {
  /// Makes a table from lists of words separated by spaces.
  init(lists: [(Value, String)]) {
    self.init(lists.flatMap { value, words in words.split(separator: " ").map { (String($0), value) } })
  }
}
