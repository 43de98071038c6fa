internal import Web

/// Reads tokens from the source by the HTML standard's tokenization rules, from a position up to another.
///
/// The libxml2 front end uses it for all that libxml2 does not report as it stands in the source; by itself it reads whole
/// pages that libxml2 would be too slow for. It holds a pointer into memory that its maker keeps alive.
struct SourceLexer<Sink: TokenSink & ~Copyable>: ~Copyable {
  let source: UnsafeBufferPointer<UInt8>
  let limits: ParseLimits
  var sink: Sink

  /// Everything before this position has been handed to the sink.
  private(set) var cursor = 0
  /// How the source goes on at the cursor.
  private(set) var mode = LexicalMode.data
  /// The name of the last start tag, whose end tag ends raw text.
  var lastStartTag = ElementName.none
  /// Whether the source has NUL characters at all; most pages have none and need no look at each text.
  let hasNull: Bool
  /// A name or value while it is put together.
  var scratch: [UInt8] = []
  /// For each attribute name the tag that had it last, to find repeated attributes without a search.
  var attributeTags: [Int32] = []
  /// The number of start tags so far.
  var tagCount: Int32 = 0

  init(source: UnsafeBufferPointer<UInt8>, limits: ParseLimits, sink: consuming Sink) {
    self.source = source
    self.limits = limits
    self.sink = sink
    hasNull = source.position(of: 0, from: 0) < source.count
  }

  /// Reads tokens until the cursor is at `limit` or beyond.
  mutating func read(to limit: Int) {
    while cursor < limit, !sink.isFull {
      switch mode {
      case .data: readData()
      case .escapableRawText, .rawText: readRawText(endingAt: rawTextEnd(from: cursor))
      case .script: readRawText(endingAt: scriptEnd(from: cursor))
      case .plainText: readRawText(endingAt: source.count)
      }
    }
  }

  /// Reads what is left and ends the page.
  mutating func finish() {
    read(to: source.count)
    sink.take(Token(.endOfFile, offset: source.count))
  }

  /// Says that the source has been handed over up to a position.
  mutating func advance(to position: Int) {
    cursor = position
  }

  /// Hands over a start tag that ends before `end` and goes on as the sink wants it.
  mutating func emitStartTag(_ token: Token, end: Int) {
    lastStartTag = token.name
    cursor = end
    sink.take(token)
    mode = sink.lexicalMode
  }

  /// Reads text and the markup after it.
  private mutating func readData() {
    let markup = markupStart(from: cursor)
    if markup > cursor { emitText(from: cursor, to: markup, decodingReferences: true) }
    cursor = markup
    guard markup < source.count else { return }
    switch source[markup + 1] {
    case 0x21: readDeclaration()  // !
    case 0x2F: readEndTagOrBogusComment()  // /
    case 0x3F: readBogusComment(from: markup + 1)  // ?
    default: readStartTag()
    }
  }

  /// The next `<` that begins markup; the end of the source when there is none.
  func markupStart(from position: Int) -> Int {
    var candidate = source.position(of: 0x3C, from: position)
    while candidate < source.count {
      guard candidate + 1 < source.count else { return source.count }
      let next = source[candidate + 1]
      if next.isASCIILetter || next == 0x21 || next == 0x3F { return candidate }
      if next == 0x2F, candidate + 2 < source.count { return candidate }
      candidate = source.position(of: 0x3C, from: candidate + 1)
    }
    return source.count
  }

  private mutating func readRawText(endingAt end: Int) {
    if end > cursor { emitText(from: cursor, to: end, decodingReferences: mode == .escapableRawText) }
    cursor = end
    mode = .data
  }
}
