internal import Glibc
internal import HTML

/// The visible text of a page in reading order, cut into blocks, with headings, tables and links.
struct PageText {
  /// Text as written, white space folded, blocks one after another.
  var bytes: [UInt8] = []
  /// The same in lower case, letter for letter.
  var folded: [UInt8] = []
  var blocks: [Block] = []
  var tokens: [Token] = []
  var sections: [Section] = [Section(heading: nil, level: 0, parent: nil)]
  var links: [LinkSpan] = []
  /// The elements that were passed over, with all that is in them: what is not shown, and what has no words.
  var unseen: [Node] = []
  /// The words of `<title>`.
  var title = ""
  /// How many tables were read by their headers.
  var tableCount = 0
  /// Whether there were more links than ``ReadingLimits/links``.
  var hasMoreLinks = false

  /// Whether most letters beyond ASCII could not be decoded: the page is in another encoding than it says.
  var isGarbled: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      // Few pages have the byte at all that U+FFFD begins with.
      guard let base = bytes.baseAddress, memchr(base, 0xEF, bytes.count) != nil else { return false }
      var letters = 0
      var losses = 0
      for index in bytes.indices where bytes[index] >= 0xC0 {
        letters += 1
        if bytes[index] == 0xEF, bytes[index...].starts(with: [0xEF, 0xBF, 0xBD]) { losses += 1 }
      }
      return losses >= 3 && losses * 2 > letters
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func text(of block: Block) -> String { text(block.range) }

  /// The text of a heading or a label where it names something else, shortened when it is longer than names are.
  func name(_ block: Int) -> String {
    let range = blocks[block].range
    guard range.count > ReadingLimits.nameBytes else { return text(range) }
    return text(beginning(of: range, bytes: ReadingLimits.nameBytes)) + "…"
  }

  /// So many bytes of a range, or a few less: no character is cut in two.
  func beginning(of range: Range<Int>, bytes count: Int) -> Range<Int> {
    var end = min(range.upperBound, range.lowerBound + count)
    while end > range.lowerBound, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// The bytes from the beginning of the first token to the end of the last.
  func range(ofTokens tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return Int(self.tokens[first].start)..<Int(self.tokens[last].end)
  }

  /// The text of tokens, as written.
  func text(ofTokens range: Range<Int>) -> String { text(self.range(ofTokens: range)) }

  /// The folded bytes of a token.
  func word(_ index: Int) -> ArraySlice<UInt8> { folded[tokens[index].range] }

  /// What a table has for a token that is a word.
  func value<Value>(of index: Int, in table: WordTable<Value>) -> Value? {
    folded.withUnsafeBufferPointer { table.value(of: tokens[index], in: $0) }
  }

  /// Whether the token is that word in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let token = tokens[index]
    guard token.count == word.utf8CodeUnitCount else { return false }
    let start = Int(token.start)
    for offset in 0..<token.count where folded[start + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// Whether the token is that sign.
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    let token = tokens[index]
    if sign.value < 0x80 { return token.count == 1 && UInt32(bytes[Int(token.start)]) == sign.value }
    return bytes[token.range].elementsEqual(String(sign).utf8)
  }

  /// The value of a number token, or `nil` when it has more than nine digits.
  func number(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number, token.count <= 9 else { return nil }
    return bytes[token.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The token before, in the same block.
  func token(before index: Int) -> Int? { tokens[index].startsBlock ? nil : index - 1 }

  /// The tokens of the sentence around a token, inside a block; a line break ends a sentence too. Of a sentence
  /// without end only the neighbourhood is given, so that no page costs more than its length.
  func sentence(around index: Int, in block: Range<Int>) -> Range<Int> {
    let reach = PageContext.reach
    var start = index
    while start > max(block.lowerBound, index - reach), !endsSentence(start - 1) { start -= 1 }
    var end = index
    while end < min(block.upperBound, index + reach), !endsSentence(end) { end += 1 }
    return start..<min(end + 1, block.upperBound)
  }

  func endsSentence(_ index: Int) -> Bool { tokens[index].endsSentence || tokens[index].kind == .lineBreak }

  /// The headings above a block, innermost first.
  func headings(above block: Block) -> [Int] {
    var result: [Int] = []
    var next: Int? = block.section
    while let section = next {
      if let heading = sections[section].heading { result.append(heading) }
      next = sections[section].parent
    }
    return result
  }
}
