internal import Results

/// What a page is like, in a few numbers: so that pages can be told that say the same in other bytes.
public struct PageSketch: Sendable, Hashable {
  /// Stands for the words of the page's own part and for what it says, whatever their order; numbers in running text are
  /// left out, because a time of day or a counter makes no other page.
  public private(set) var words: UInt64 = 0
  /// Stands for the title and the first heading.
  public private(set) var heading: UInt64 = 0
  /// A sketch of the words of a short page: short pages with nearly the same words differ in few bits. Of a long page it
  /// tells nothing.
  public private(set) var outline: UInt64 = 0

  /// Pages that say "not found" are short.
  private static let shortPage = 300

  init(_ page: PageText, facts: [Fact]) {
    func count(_ blocks: [Int]) -> Int { blocks.reduce(0) { $0 + page.blocks[$1].tokens.count } }
    var own = page.blocks.indices.filter { page.blocks[$0].isOwn }
    if count(own) < 5 { own = Array(page.blocks.indices) }
    let isShort = count(own) <= Self.shortPage
    var votes = [Int32](repeating: 0, count: isShort ? 64 : 0)
    for block in own {
      for token in page.tokens[page.blocks[block].tokens] where token.kind == .word {
        let hash = Self.spread(token.hash)
        words &+= hash
        for bit in votes.indices { votes[bit] += hash >> bit & 1 == 1 ? 1 : -1 }
      }
    }
    outline = isShort ? votes.indices.reduce(0) { $0 | (votes[$1] > 0 ? 1 << $1 : 0) } : words
    for fact in facts { words &+= Self.hash(fact.about.utf8) &* 31 &+ Self.hash(fact.evidence.text.utf8) }
    let first = own.first { if case .heading = page.blocks[$0].kind { true } else { false } }
    heading = Self.hash(page.title.utf8) &* 31 &+ (first.map { Self.hash(page.bytes[page.blocks[$0].range]) } ?? 0)
  }

  /// The number that a word has anyhow, in all bits.
  private static func spread(_ hash: UInt32) -> UInt64 {
    let product = (UInt64(hash) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    return (product ^ product >> 32) &* 0xBF58_476D_1CE4_E5B9
  }

  /// FNV-1a, and a last step that spreads the bits.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}
