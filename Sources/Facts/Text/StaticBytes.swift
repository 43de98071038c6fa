/// Searching bytes for a word that is known when the program is written.
struct StaticBytes {
  let text: StaticString

  init(_ text: StaticString) { self.text = text }

  var count: Int { text.utf8CodeUnitCount }

  subscript(_ index: Int) -> UInt8 { text.utf8Start[index] }
}

extension Collection<UInt8> where Index == Int {
  /// Whether the bytes hold the word.
  func contains(_ word: StaticBytes) -> Bool {
    guard count >= word.count else { return false }
    for start in startIndex...(endIndex - word.count) where self[start] == word[0] {
      var offset = 1
      while offset < word.count, self[start + offset] == word[offset] { offset += 1 }
      if offset == word.count { return true }
    }
    return false
  }
}
