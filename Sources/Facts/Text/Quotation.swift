/// The words of a page that prove a value.
struct Quotation {
  let page: PageText

  /// Most characters of a quotation.
  private static let length = 400
  /// Bytes that are looked at for so many characters.
  private static let bytes = 4 * length

  /// A value's sentence or its row; of several lines, all of them.
  func text(of tokens: Range<Int>, endingIn last: Block) -> String {
    guard last.tokens.lowerBound <= tokens.lowerBound else {
      return shortened(blocks(with: tokens).map { text($0.range) }.joined(separator: " | "))
    }
    let first = page.sentence(around: tokens.lowerBound, in: last.tokens)
    let end = page.sentence(around: max(tokens.lowerBound, tokens.upperBound - 1), in: last.tokens)
    var sentence = page.range(ofTokens: first.lowerBound..<max(first.upperBound, end.upperBound))
    // A long cell lays out a page; only its sentence is quoted.
    if last.kind == .cell, last.tokens.count <= 40 { sentence = page.range(ofTokens: last.tokens) }
    let labels = last.kind == .cell || last.kind == .description ? last.labels.reversed().map(page.name) : []
    return shortened((labels + [text(sentence)]).joined(separator: " | "))
  }

  /// What a link is called, or else the block that it stands in.
  func text(of name: String, orOf block: Block) -> String { shortened(name.isEmpty ? text(block.range) : name) }

  /// Several pieces of text that prove one value together.
  func text(ofPieces pieces: [Range<Int>]) -> String { shortened(pieces.map(text).joined(separator: " · ")) }

  /// The blocks that share tokens with a value; of very many the first.
  private func blocks(with tokens: Range<Int>) -> ArraySlice<Block> {
    var (low, high) = (0, page.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if page.blocks[middle].tokens.upperBound <= tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return page.blocks[low...].prefix(Self.length).prefix { $0.tokens.lowerBound < tokens.upperBound }
  }

  private func text(_ range: Range<Int>) -> String { page.text(page.beginning(of: range, bytes: Self.bytes)) }

  /// Line breaks become slashes.
  private func shortened(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " / ")
    return line.count <= Self.length ? line : line.prefix(Self.length - 1) + "…"
  }
}
