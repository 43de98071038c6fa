extension PropertyParser {
  /// `background`: the color, which only the last layer may have, and whether an image or a gradient lies over it.
  mutating func background(_ text: TokenCursor) -> Bool {
    let layers = text.commaSeparated()
    var color = Value.color(.transparent)
    var image = Word.none
    var clip = Word.other
    for (index, layer) in layers.enumerated() {
      var cursor = layer
      guard !cursor.isAtEnd else { return false }
      var hasColor = false
      var hasImage = false
      while !cursor.isAtEnd {
        if let found = imageWord(&cursor) {
          guard !hasImage else { return false }
          hasImage = true
          image = Self.stronger(image, found)
        } else if isPlacing(&cursor) {
          if cursor.isIdent("text") { clip = .text }
          cursor.position += 1
        } else if values.length(&cursor) != nil || cursor.take(delim: 0x2F) {
        } else if !hasColor, index == layers.count - 1, let value = self.color(&cursor) {
          hasColor = true
          color = value
        } else {
          return false
        }
        cursor.skipWhitespace()
      }
    }
    emit(.backgroundColor, color)
    emit(.backgroundImage, .word(image))
    emit(.backgroundClip, .word(clip))
    return true
  }

  /// Of several layers, pictures say more than gradients, and gradients more than nothing.
  static func stronger(_ first: Word, _ second: Word) -> Word {
    if first == .image || second == .image { return .image }
    return first == .gradient || second == .gradient ? .gradient : .none
  }

  mutating func imageWord(_ cursor: inout TokenCursor) -> Word? {
    guard let token = cursor.token else { return nil }
    if token.kind == .url {
      cursor.position += 1
      return .image
    }
    if cursor.take("none") { return Word.none }
    guard token.kind == .function else { return nil }
    let key = cursor.list.foldedKey(token)
    let word: Word? = Self.gradients.contains(key) ? .gradient : Self.images.contains(key) ? .image : nil
    if word != nil { cursor.skip() }
    return word
  }

  mutating func imageList(_ text: inout TokenCursor, isShorthand: Bool = false) -> Value? {
    var result = Word.none
    for layer in text.commaSeparated() {
      var cursor = layer
      guard let word = imageWord(&cursor) else {
        if isShorthand, !layer.isAtEnd { continue }
        return nil
      }
      if !isShorthand, !cursor.trimmed.isAtEnd { return nil }
      result = Self.stronger(result, word)
    }
    text.position = text.end
    return .word(result)
  }

  mutating func clipList(_ cursor: inout TokenCursor) -> Value? {
    var result = Word.other
    while !cursor.isAtEnd {
      if cursor.isIdent("text") { result = .text }
      guard cursor.kind == .ident || cursor.kind == .comma || cursor.kind == .whitespace else { return nil }
      cursor.position += 1
    }
    return .word(result)
  }

  private func isPlacing(_ cursor: inout TokenCursor) -> Bool {
    guard let token = cursor.token, token.kind == .ident else { return false }
    return Self.placing.contains(cursor.list.foldedKey(token))
  }

  private static let placing: Set<NameKey> = [
    NameKey("left"), NameKey("right"), NameKey("top"), NameKey("bottom"), NameKey("center"), NameKey("repeat"),
    NameKey("repeat-x"), NameKey("repeat-y"), NameKey("no-repeat"), NameKey("space"), NameKey("round"),
    NameKey("scroll"), NameKey("fixed"), NameKey("local"), NameKey("border-box"), NameKey("padding-box"),
    NameKey("content-box"), NameKey("text"), NameKey("cover"), NameKey("contain"), NameKey("auto"),
    NameKey("border-area"), NameKey("x-start"), NameKey("x-end"), NameKey("y-start"), NameKey("y-end"),
  ]

  private static let gradients: Set<NameKey> = [
    NameKey("linear-gradient"), NameKey("radial-gradient"), NameKey("conic-gradient"),
    NameKey("repeating-linear-gradient"), NameKey("repeating-radial-gradient"), NameKey("repeating-conic-gradient"),
    NameKey("-webkit-linear-gradient"), NameKey("-webkit-radial-gradient"),
    NameKey("-webkit-repeating-linear-gradient"), NameKey("-webkit-repeating-radial-gradient"),
    NameKey("-webkit-gradient"),
  ]

  private static let images: Set<NameKey> = [
    NameKey("url"), NameKey("src"), NameKey("image"), NameKey("image-set"), NameKey("-webkit-image-set"),
    NameKey("cross-fade"), NameKey("-webkit-cross-fade"), NameKey("element"), NameKey("paint"),
    NameKey("-webkit-canvas"),
  ]
}
