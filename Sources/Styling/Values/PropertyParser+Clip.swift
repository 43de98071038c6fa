/// `clip` and `clip-path`: only whether they leave something to be seen.
extension PropertyParser {
  /// `rect(0, 0, 0, 0)`, `rect(1px, 1px, 1px, 1px)`: what is at most a pixel wide and high counts as nothing.
  mutating func clip(_ cursor: inout TokenCursor) -> Value? {
    if let word = word(&cursor, [.auto]) { return word }
    guard cursor.isFunction("rect") else { return nil }
    var content = cursor.enter().trimmed
    var edges: [Length?] = []
    while !content.isAtEnd {
      if content.take("auto") {
        edges.append(nil)
      } else if let length = values.length(&content) {
        edges.append(length)
      } else {
        return nil
      }
      if !content.takeComma() { content.skipWhitespace() }
    }
    guard edges.count == 4 else { return nil }
    return .word(isThin(edges[0], edges[2]) && isThin(edges[3], edges[1]) ? .empty : .other)
  }

  private func isThin(_ first: Length?, _ second: Length?) -> Bool {
    guard let second, second.isAbsolute || second == first else { return false }
    let near = first ?? .zero
    return near == second || (near.isAbsolute && second.px - near.px <= 1)
  }

  mutating func clipPath(_ cursor: inout TokenCursor) -> Value? {
    if let word = word(&cursor, [.none]) { return word }
    var isEmpty = false
    while !cursor.isAtEnd {
      switch cursor.kind {
      case .function:
        if cursor.isFunction("inset") {
          isEmpty = isEmptyInset(cursor)
        } else if cursor.isFunction("circle") || cursor.isFunction("ellipse") {
          isEmpty = isEmptyCircle(cursor)
        } else if cursor.isFunction("polygon") {
          isEmpty = isEmptyPolygon(cursor)
        } else if cursor.isFunction("rect") {
          var copy = cursor
          if case .word(.empty)? = clip(&copy) { isEmpty = true }
        }
        cursor.skip()
      case .url, .ident, .whitespace: cursor.position += 1
      default: return nil
      }
    }
    return .word(isEmpty ? .empty : .other)
  }

  /// Opposite sides that together take away the whole.
  private mutating func isEmptyInset(_ function: TokenCursor) -> Bool {
    var cursor = function
    var content = cursor.enter().trimmed
    var sides: [Length] = []
    while !content.isAtEnd, sides.count < 4, let length = values.length(&content) {
      sides.append(length)
      content.skipWhitespace()
    }
    guard let top = sides.first else { return false }
    let right = sides.count > 1 ? sides[1] : top
    let bottom = sides.count > 2 ? sides[2] : top
    let left = sides.count > 3 ? sides[3] : right
    return top.percent + bottom.percent >= 100 || left.percent + right.percent >= 100
  }

  private mutating func isEmptyCircle(_ function: TokenCursor) -> Bool {
    var cursor = function
    var content = cursor.enter().trimmed
    guard let radius = values.length(&content) else { return false }
    return radius.isZero
  }

  /// All points the same.
  private mutating func isEmptyPolygon(_ function: TokenCursor) -> Bool {
    var cursor = function
    var points: Set<[Length]> = []
    for part in cursor.enter().commaSeparated() {
      var point = part
      if point.isIdent("nonzero") || point.isIdent("evenodd") { continue }
      guard let x = values.length(&point) else { return false }
      point.skipWhitespace()
      guard let y = values.length(&point) else { return false }
      points.insert([x, y])
    }
    return points.count == 1
  }
}
