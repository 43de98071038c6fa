extension PageText {
  /// The sentences of a block, one after another. One without end is cut after as many tokens as are looked at.
  func sentences(in tokens: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens
    where endsSentence(index) || index + 1 == tokens.upperBound || index - start >= PageContext.reach {
      sentences.append(start..<(index + 1))
      start = index + 1
    }
    return sentences
  }

  /// What names a block: its labels, and the cell to the left where the table has not made it one of them, as in the first
  /// row of a table without headers.
  func names(of index: Int) -> [Int] {
    let block = blocks[index]
    guard index > 0, let table = block.table, let column = block.column else { return block.labels }
    let left = blocks[index - 1]
    guard left.table == table, left.column == column - 1, !block.labels.contains(index - 1) else { return block.labels }
    return [index - 1] + block.labels
  }

  /// The tokens that share bytes with a range, among those of a block.
  func tokens(in tokens: Range<Int>, sharing range: Range<Int>) -> Range<Int> {
    let first = first(in: tokens) { Int(self.tokens[$0].end) > range.lowerBound }
    return first..<self.first(in: first..<tokens.upperBound) { Int(self.tokens[$0].start) >= range.upperBound }
  }

  /// The first token of which something holds that holds of all after it too.
  private func first(in tokens: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (tokens.lowerBound, tokens.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether the text is part of what the page itself has to say, and not of its frame.
  func isBody(_ block: Block) -> Bool { block.region == .main || block.region == .aside }
}
