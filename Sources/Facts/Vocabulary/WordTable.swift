/// A fixed set of short words with a value each, looked up by their bytes without making a string.
///
/// Open addressing over FNV-1a: the small words of six languages are asked for at every word of a page, and a general
/// dictionary would cost as much as all the rest of reading it.
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

  /// Makes a table. Of equal words the values are combined.
  init(_ words: [(String, Value)], combining combine: (Value, Value) -> Value) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    longest = words.map(\.0.utf8.count).max() ?? 0
    for (word, value) in words {
      let key = Array(word.utf8)
      let slot = slot(of: key[...])
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

  /// The slot that holds the word, or the empty one where it would stand.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & mask
    while slots[slot] > 0, !isEntry(Int(slots[slot]) - 1, word) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEntry(_ index: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let entry = entries[index]
    guard Int(entry.count) == word.count else { return false }
    var place = Int(entry.start)
    for byte in word {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }
}

extension WordTable {
  /// Makes a table from lists of words separated by spaces.
  init(lists: [(Value, String)]) {
    self.init(lists.flatMap { value, words in words.split(separator: " ").map { (String($0), value) } })
  }
}
