internal import Web

extension SourceLexer where Sink: ~Copyable {
  /// Where a script ends. `</script>` does not end it between `<!-- <script>` and `</script>` or `-->`: the standard's
  /// "script data double escaped state", which old pages rely on.
  func scriptEnd(from start: Int) -> Int {
    var position = start
    var escape = ScriptEscape.none
    while position < source.count {
      if escape != .none, source[position] == 0x2D, source.hasWord("-->", at: position) {
        escape = .none
        position += 3
        continue
      }
      guard source[position] == 0x3C else {
        position = nextMark(from: position, escape: escape)
        continue
      }
      if escape != .double, isOwnEndTag(at: position) { return position }
      if escape == .none, source.hasWord("<!--", at: position) {
        escape = .single
        position += 2  // the dashes may belong to an immediate `-->`
      } else if escape == .single, source.hasWord("<script", at: position), source.endsName(at: position + 7) {
        escape = .double
        position += 7
      } else if escape == .double, source.hasWord("</script", at: position), source.endsName(at: position + 8) {
        escape = .single
        position += 8
      } else {
        position += 1
      }
    }
    return source.count
  }

  /// The next position that can change anything: a `<`, or a `-` inside an escape.
  private func nextMark(from position: Int, escape: ScriptEscape) -> Int {
    if escape == .none { return source.position(of: 0x3C, from: position) }
    var next = position + 1
    while next < source.count, source[next] != 0x3C, source[next] != 0x2D { next += 1 }
    return next
  }
}

private enum ScriptEscape {
  case none, single, double
}
