internal import Web

// Text is UTF-8 bytes here: pages are read as they are, without making strings of them.
extension ArraySlice<UInt8> {
  /// Without ASCII white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isASCIIWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isASCIIWhitespace { slice.removeLast() }
    return slice
  }

  /// The words between ASCII white space.
  var words: [ArraySlice<UInt8>] { split(whereSeparator: \.isASCIIWhitespace) }

  /// Whether the bytes are a word, in any letter case. The word itself is given in lower case.
  func isWord(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    let start = word.utf8Start
    var offset = 0
    for byte in self {
      if byte.asciiLowercased != start[offset] { return false }
      offset += 1
    }
    return true
  }

  /// Whether the bytes are one of the words, in any letter case.
  func isOne(of words: [StaticString]) -> Bool { words.contains { isWord($0) } }

  /// Whether the bytes begin with a word, in any letter case.
  func hasPrefix(_ word: StaticString) -> Bool { prefix(word.utf8CodeUnitCount).isWord(word) }

  /// Whether the bytes end with a word, in any letter case.
  func hasSuffix(_ word: StaticString) -> Bool { suffix(word.utf8CodeUnitCount).isWord(word) }

  /// Whether a word, given in lower case, stands somewhere in the bytes, in any letter case. O(n · m) for short words.
  func holds(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard length > 0, count >= length else { return false }
    let first = word.utf8Start[0]
    for start in startIndex...(endIndex - length) where self[start].asciiLowercased == first {
      if self[start..<(start + length)].isWord(word) { return true }
    }
    return false
  }

  /// The number that HTML's rules for parsing integers read: white space, a sign, digits, then anything.
  var htmlInteger: Int? {
    var rest = drop(while: \.isASCIIWhitespace)
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let digits = rest.prefix { $0.isASCIIDigit }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits.prefix(15) { value = value * 10 + Int(digit - 0x30) }
    return isNegative ? -value : value
  }
}
