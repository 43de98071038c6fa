extension PropertyParser {
  mutating func shorthand(_ property: Property, _ text: TokenCursor) -> Bool {
    var cursor = text
    switch property {
    case .inset, .margin, .insetBlock, .insetInline, .marginBlock, .marginInline: return sides(property, &cursor)
    case .overflow:
      guard let first = keyword(.overflowX, &cursor) else { return false }
      cursor.skipWhitespace()
      let second = cursor.isAtEnd ? first : keyword(.overflowY, &cursor)
      guard let second, cursor.isAtEnd else { return false }
      emit(.overflowX, first)
      emit(.overflowY, second)
      return true
    case .background: return background(text)
    case .font: return font(&cursor)
    case .textDecoration: return textDecoration(&cursor)
    case .outline: return outline(&cursor)
    case .listStyle:
      var isNone = false
      while !cursor.isAtEnd {
        if cursor.isIdent("none") { isNone = true }
        cursor.skip()
      }
      emit(.listStyleType, .word(isNone ? .none : .other))
      return true
    case .animation:
      let isNone = cursor.isIdent("none") && cursor.position + 1 == cursor.end
      emit(.animationName, .word(isNone ? .none : .other))
      return true
    case .mask:
      guard let value = imageList(&cursor, isShorthand: true) else { return false }
      emit(.maskImage, value)
      return true
    case .borderAll, .borderBottom, .borderOther: return border(property, &cursor)
    default: return false
    }
  }

  private mutating func sides(_ property: Property, _ cursor: inout TokenCursor) -> Bool {
    let sides = property.longhands
    var given: [Value] = []
    while !cursor.isAtEnd {
      guard given.count < sides.count, let value = boxLength(&cursor, [.auto]) else { return false }
      given.append(value)
      cursor.skipWhitespace()
    }
    guard let first = given.first else { return false }
    if sides.count == 2 {
      emit(sides[0], first)
      emit(sides[1], given.count > 1 ? given[1] : first)
      return true
    }
    let right = given.count > 1 ? given[1] : first
    emit(sides[0], first)
    emit(sides[1], right)
    emit(sides[2], given.count > 2 ? given[2] : first)
    emit(sides[3], given.count > 3 ? given[3] : right)
    return true
  }

  private mutating func font(_ cursor: inout TokenCursor) -> Bool {
    if cursor.position + 1 == cursor.end, let token = cursor.token, token.kind == .ident,
      Self.systemFonts.contains(cursor.list.foldedKey(token))
    {
      emit(.fontSize, .length(Length(px: 13.3333)))
      emit(.fontWeight, .word(.normal))
      emit(.fontStyle, .word(.normal))
      emit(.fontFamily, .word(.other))
      emit(.lineHeight, .word(.normal))
      return true
    }
    var weight = Value.word(.normal)
    var style = Value.word(.normal)
    while true {
      cursor.skipWhitespace()
      var ahead = cursor
      if let value = fontWeight(&ahead) {
        if case .word(.normal) = value {} else { weight = value }
      } else if let word = values.word(&ahead, among: [.italic, .oblique]) {
        style = .word(word)
      } else if let token = ahead.token, token.kind == .ident,
        Self.fontVariants.contains(ahead.list.foldedKey(token))
      {
        ahead.position += 1
      } else {
        break
      }
      cursor = ahead
    }
    let size: Value
    if let word = values.word(&cursor, among: Self.fontSizes) {
      size = .word(word)
    } else if let value = lengthValue(&cursor) {
      size = value
    } else {
      return false
    }
    cursor.skipWhitespace()
    var line = Value.word(.normal)
    if cursor.take(delim: 0x2F) {
      cursor.skipWhitespace()
      guard let value = lineHeight(&cursor) else { return false }
      line = value
      cursor.skipWhitespace()
    }
    guard let family = fontFamily(&cursor) else { return false }
    emit(.fontSize, size)
    emit(.fontWeight, weight)
    emit(.fontStyle, style)
    emit(.fontFamily, family)
    emit(.lineHeight, line)
    return true
  }

  private static let systemFonts: Set<NameKey> = [
    NameKey("caption"), NameKey("icon"), NameKey("menu"), NameKey("message-box"), NameKey("small-caption"),
    NameKey("status-bar"),
  ]

  private static let fontVariants: Set<NameKey> = [
    NameKey("small-caps"), NameKey("ultra-condensed"), NameKey("extra-condensed"), NameKey("condensed"),
    NameKey("semi-condensed"), NameKey("semi-expanded"), NameKey("expanded"), NameKey("extra-expanded"),
    NameKey("ultra-expanded"),
  ]

  private mutating func textDecoration(_ cursor: inout TokenCursor) -> Bool {
    var line: Value = .bits(0)
    while !cursor.isAtEnd {
      if let value = decorationLine(&cursor) {
        line = value
      } else if cursor.kind == .ident || cursor.kind == .function || cursor.kind == .hash || cursor.kind == .dimension
        || cursor.kind == .percentage || cursor.kind == .number
      {
        cursor.skip()
      } else {
        return false
      }
      cursor.skipWhitespace()
    }
    emit(.textDecorationLine, line)
    return true
  }

  private mutating func outline(_ cursor: inout TokenCursor) -> Bool {
    var style = Value.word(.none)
    var width = Value.length(Length(px: 3))
    while !cursor.isAtEnd {
      if let value = lineStyle(&cursor, allowsAuto: true) {
        style = value
      } else if let value = lineWidth(&cursor) {
        width = value
      } else if cursor.take("invert") || values.color(&cursor) != nil {
      } else {
        return false
      }
      cursor.skipWhitespace()
    }
    emit(.outlineStyle, style)
    emit(.outlineWidth, width)
    return true
  }

  private mutating func border(_ property: Property, _ cursor: inout TokenCursor) -> Bool {
    var style = Value.word(.none)
    while !cursor.isAtEnd {
      if let value = lineStyle(&cursor, allowsAuto: false) {
        style = value
      } else if lineWidth(&cursor) == nil, values.color(&cursor) == nil {
        return false
      }
      cursor.skipWhitespace()
    }
    if property != .borderOther { emit(.borderBottomStyle, style) }
    emit(.border, .word(.other))
    return true
  }
}
