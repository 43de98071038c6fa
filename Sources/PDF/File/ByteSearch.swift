/// Looks for words in bytes.
enum ByteSearch {
  /// Where the word stands first.
  static func first(_ word: StaticString, in bytes: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      word.withUTF8Buffer { word in
        let end = min(end ?? buffer.count, buffer.count) - word.count
        guard let head = word.first, start <= end else { return nil }
        for index in max(0, start)...max(0, end) where buffer[index] == head {
          if matches(word, buffer, index) { return index }
        }
        return nil
      }
    }
  }

  /// Where the word stands last, no further from the end than so many bytes.
  static func last(_ word: StaticString, in bytes: [UInt8], within reach: Int) -> Int? {
    var found: Int?
    var start = max(0, bytes.count - reach)
    while let next = first(word, in: bytes, from: start) {
      found = next
      start = next + 1
    }
    return found
  }

  private static func matches(
    _ word: UnsafeBufferPointer<UInt8>, _ buffer: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    for index in 0..<word.count where buffer[start + index] != word[index] { return false }
    return true
  }
}
