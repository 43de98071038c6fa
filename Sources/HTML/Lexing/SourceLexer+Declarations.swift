internal import Web

extension SourceLexer where Sink: ~Copyable {
  /// Reads what begins with `<!`: a comment, a doctype, a CDATA section or rubbish, which becomes a comment.
  mutating func readDeclaration() {
    let start = cursor
    if source.hasWord("<!--", at: start) {
      readComment()
    } else if source.hasWord("<!doctype", at: start) {
      readDoctype()
    } else if sink.allowsCDATA, source.part(start, min(start + 9, source.count)).elementsEqual("<![CDATA[".utf8) {
      readCDATA()
    } else {
      readBogusComment(from: start + 2)
    }
  }

  /// Reads a comment without dashes: all up to the next `>`.
  mutating func readBogusComment(from start: Int) {
    let end = source.position(of: 0x3E, from: start)
    emitComment(from: min(start, end), to: end, next: min(end + 1, source.count))
  }

  private mutating func readComment() {
    let start = cursor + 4
    if source.hasWord(">", at: start) { return emitComment(from: start, to: start, next: start + 1) }
    if source.hasWord("->", at: start) { return emitComment(from: start, to: start, next: start + 2) }
    var dash = source.position(of: 0x2D, from: start)
    while dash < source.count {
      if source.hasWord("-->", at: dash) { return emitComment(from: start, to: dash, next: dash + 3) }
      if source.hasWord("--!>", at: dash) { return emitComment(from: start, to: dash, next: dash + 4) }
      dash = source.position(of: 0x2D, from: dash + 1)
    }
    emitComment(from: start, to: endOfUnclosedComment(from: start), next: source.count)
  }

  /// The page's end without the beginning of a `-->` or `--!>` that it cut off.
  private func endOfUnclosedComment(from start: Int) -> Int {
    let text = source.part(min(start, source.count), source.count)
    for (ending, length) in [("--!", 3), ("--", 2), ("-", 1)] where text.count >= length {
      if text.suffix(length).elementsEqual(ending.utf8) { return source.count - length }
    }
    return source.count
  }

  private mutating func emitComment(from start: Int, to end: Int, next: Int) {
    var token = Token(.comment, offset: cursor)
    token.start = Int32(start)
    token.end = Int32(end)
    if hasNull, containsNull(from: start, to: end) {
      rebuild(&token) { $0.appendReplacingNull(from: start, to: end, references: false) }
    }
    advance(to: next)
    sink.take(token)
  }

  private mutating func readCDATA() {
    let start = cursor + 9
    var end = source.position(of: 0x5D, from: start)
    while end < source.count, !source.hasWord("]]>", at: end) { end = source.position(of: 0x5D, from: end + 1) }
    if end > start { emitText(from: start, to: end, decodingReferences: false) }
    advance(to: min(end + 3, source.count))
  }
}
