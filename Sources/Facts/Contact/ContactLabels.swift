/// Finds the word that says what a number or an address is.
struct ContactLabels {
  private let context: PageContext
  private let page: PageText

  init(_ context: PageContext) {
    self.context = context
    page = context.page
  }

  struct Label {
    var cue: CueID
    /// The line, label or heading with the word; `nil` when it is the value's own line.
    var elsewhere: Range<Int>?
  }

  /// The nearest of some words before a place: on its line, in its labels, alone on the line or in the block before it, in
  /// the heading above it.
  func label(before token: Int, in index: Int, of cues: CueSet) -> Label? {
    let block = page.blocks[index]
    let line = page.line(around: token, in: block.tokens)
    if let cue = last(cues, in: line.lowerBound..<token) { return Label(cue: cue, elsewhere: nil) }
    for label in block.labels {
      let tokens = page.beginning(ofBlock: label)
      if let cue = last(cues, in: tokens) { return Label(cue: cue, elsewhere: tokens) }
    }
    if !hasWords(line.lowerBound..<token), let before = lineBefore(line, in: block, index),
      let cue = last(cues, in: before)
    {
      return Label(cue: cue, elsewhere: before)
    }
    return heading(above: block, of: cues)
  }

  /// The innermost heading of the same part of the page, if it has one of the words.
  func heading(above block: Block, of cues: CueSet) -> Label? {
    for heading in page.headings(above: block) where page.blocks[heading].region.isFrame == block.region.isFrame {
      let tokens = page.beginning(ofBlock: heading)
      return last(cues, in: tokens).map { Label(cue: $0, elsewhere: tokens) }
    }
    return nil
  }

  /// The line before one, or the short block before one that begins its own.
  func lineBefore(_ line: Range<Int>, in block: Block, _ index: Int) -> Range<Int>? {
    if line.lowerBound > block.tokens.lowerBound {
      let before = page.line(around: line.lowerBound - 2, in: block.tokens)
      guard line.lowerBound - 2 >= block.tokens.lowerBound, before.count <= ContactLimits.labelTokens else {
        return nil
      }
      return before
    }
    guard block.table == nil, index > 0 else { return nil }
    let other = page.blocks[index - 1]
    guard other.region == block.region, other.tokens.count <= ContactLimits.labelTokens else { return nil }
    return other.tokens
  }

  /// Which of some words stands last in a piece of text.
  func last(_ cues: CueSet, in tokens: Range<Int>) -> CueID? {
    context.words.hits(in: tokens).last { ($0.term.cue.map(cues.contains) ?? false) && !isMailbox($0) }?.term.cue
  }

  /// Whether the word is the name of a mailbox: `post@`.
  private func isMailbox(_ hit: WordMatcher.Hit) -> Bool {
    let next = hit.tokens.upperBound
    return next < page.tokens.count && !page.tokens[next].spaceBefore && page.isSign(next, "@")
  }

  private func hasWords(_ tokens: Range<Int>) -> Bool { tokens.contains { page.tokens[$0].kind == .word } }
}

extension Block.Region {
  /// Whether it is the same on every page: the head, the foot, the menus.
  var isFrame: Bool {
    switch self {
    case .footer, .header, .navigation, .breadcrumb: true
    case .main, .aside: false
    }
  }
}
