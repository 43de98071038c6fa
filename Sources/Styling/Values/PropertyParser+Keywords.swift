extension PropertyParser {
  /// Properties whose value is a word, or any list of things that need no telling apart.
  mutating func keyword(_ property: Property, _ cursor: inout TokenCursor) -> Value? {
    switch property {
    case .visibility: return word(&cursor, [.visible, .hidden, .collapse])
    case .contentVisibility: return word(&cursor, [.visible, .hidden, .auto])
    case .position:
      guard let word = values.word(&cursor, among: [.static, .relative, .absolute, .fixed, .sticky, .webkitSticky])
      else { return nil }
      return .word(word == .webkitSticky ? .sticky : word)
    case .overflowX, .overflowY: return word(&cursor, [.visible, .hidden, .clip, .scroll, .auto, .overlay])
    case .textTransform:
      let value = word(&cursor, [.none, .uppercase, .lowercase, .capitalize, .fullWidth])
      passIdents(&cursor)
      return value
    case .whiteSpace:
      if let word = word(&cursor, [.normal, .nowrap, .pre, .preWrap, .preLine, .breakSpaces]) { return word }
      return anyIdents(&cursor)
    case .direction: return word(&cursor, [.ltr, .rtl])
    case .writingMode: return word(&cursor, [.horizontalTB, .verticalRL, .verticalLR, .sidewaysRL, .sidewaysLR])
    case .textAlign:
      return word(&cursor, [.left, .right, .center, .justify, .start, .end, .matchParent, .webkitCenter])
        ?? anyIdents(&cursor)
    case .pointerEvents: return word(&cursor, [.none, .auto]) ?? anyIdents(&cursor)
    case .userSelect: return word(&cursor, [.none, .auto, .text, .all]) ?? anyIdents(&cursor)
    case .fontStyle:
      guard let word = values.word(&cursor, among: [.normal, .italic, .oblique]) else { return nil }
      if word == .oblique {
        cursor.skipWhitespace()
        if !cursor.isAtEnd, values.angle(&cursor) == nil { return nil }
      }
      return .word(word)
    case .fontFamily: return fontFamily(&cursor)
    case .outlineStyle: return lineStyle(&cursor, allowsAuto: true)
    case .borderBottomStyle: return lineStyle(&cursor, allowsAuto: false)
    case .mixBlendMode: return word(&cursor, [.normal]) ?? anyIdents(&cursor)
    case .filter, .backdropFilter: return filter(&cursor)
    case .listStyleType, .textShadow, .maskImage, .animationName, .boxShadow, .border,
      .cursor:
      let only = cursor.position + 1 == cursor.end
      if only, let word = values.word(&cursor, among: property == .cursor ? [.auto] : [.none]) { return .word(word) }
      cursor.position = cursor.end
      return .word(.other)
    default: return nil
    }
  }

  /// A list of filters. Shadows change no colors; what only old browsers knew (`alpha(opacity=50)`) is invalid.
  private func filter(_ cursor: inout TokenCursor) -> Value? {
    if let word = values.word(&cursor, among: [.none]) { return .word(word) }
    var result = Word.none
    while let token = cursor.token {
      switch token.kind {
      case .whitespace: break
      case .url: result = .other
      case .function:
        let key = cursor.list.foldedKey(token)
        guard key == Self.shadowKey || Self.filters.contains(key) else { return nil }
        if key != Self.shadowKey { result = .other }
      default: return nil
      }
      cursor.skip()
    }
    return .word(result)
  }

  private static let shadowKey = NameKey("drop-shadow")

  private static let filters: Set<NameKey> = [
    NameKey("blur"), NameKey("brightness"), NameKey("contrast"), NameKey("grayscale"), NameKey("hue-rotate"),
    NameKey("invert"), NameKey("opacity"), NameKey("saturate"), NameKey("sepia"), NameKey("url"),
  ]

  func word(_ cursor: inout TokenCursor, _ words: [Word]) -> Value? {
    values.word(&cursor, among: words).map(Value.word)
  }

  private func anyIdents(_ cursor: inout TokenCursor) -> Value? {
    guard cursor.kind == .ident else { return nil }
    passIdents(&cursor)
    return .word(.other)
  }

  func lineStyle(_ cursor: inout TokenCursor, allowsAuto: Bool) -> Value? {
    guard let token = cursor.token, token.kind == .ident else { return nil }
    let key = cursor.list.foldedKey(token)
    guard Self.lineStyles.contains(key) || (allowsAuto && key == Self.autoKey) else { return nil }
    cursor.position += 1
    return .word(key == Self.noneKey || key == Self.hiddenKey ? .none : .other)
  }

  private static let noneKey = NameKey("none")
  private static let hiddenKey = NameKey("hidden")
  private static let autoKey = NameKey("auto")

  private static let lineStyles: Set<NameKey> = [
    noneKey, hiddenKey, NameKey("dotted"), NameKey("dashed"), NameKey("solid"), NameKey("double"), NameKey("groove"),
    NameKey("ridge"), NameKey("inset"), NameKey("outset"),
  ]

  mutating func lineWidth(_ cursor: inout TokenCursor) -> Value? {
    if cursor.take("thin") { return .length(Length(px: 1)) }
    if cursor.take("medium") { return .length(Length(px: 3)) }
    if cursor.take("thick") { return .length(Length(px: 5)) }
    return lengthValue(&cursor)
  }

  mutating func fontWeight(_ cursor: inout TokenCursor) -> Value? {
    if let word = values.word(&cursor, among: [.normal, .bold, .bolder, .lighter]) { return .word(word) }
    guard let weight = values.number(&cursor), (1...1000).contains(weight) else { return nil }
    return .number(weight)
  }

  mutating func lineHeight(_ cursor: inout TokenCursor) -> Value? {
    if let word = values.word(&cursor, among: [.normal]) { return .word(word) }
    if cursor.kind == .number || cursor.kind == .function {
      var ahead = cursor
      if let factor = values.number(&ahead) {
        guard factor >= 0 else { return nil }
        cursor = ahead
        return .number(factor)
      }
    }
    guard let length = values.length(&cursor), length.px >= 0 || !length.isAbsolute else { return nil }
    return .length(length)
  }

  /// Only whether it is nothing but `monospace` matters: browsers then show smaller letters.
  func fontFamily(_ cursor: inout TokenCursor) -> Value? {
    guard cursor.kind == .ident || cursor.kind == .string || cursor.kind == .function else { return nil }
    let isMonospace = cursor.isIdent("monospace") && cursor.position + 1 == cursor.end
    cursor.position = cursor.end
    return .word(isMonospace ? .monospace : .other)
  }

  /// `display`, with its pairs of words (`inline flow-root`).
  mutating func display(_ cursor: inout TokenCursor) -> Value? {
    guard let first = values.word(&cursor, among: Self.displays) else { return nil }
    cursor.skipWhitespace()
    guard
      let second = values.word(&cursor, among: [.flow, .flowRoot, .flex, .grid, .table, .listItem, .block, .inline])
    else {
      switch first {
      case .flow: return .word(.block)
      case .webkitBox, .webkitFlex: return .word(.flex)
      case .webkitInlineBox, .webkitInlineFlex: return .word(.inlineFlex)
      default: return .word(first)
      }
    }
    let isInline = first == .inline || second == .inline
    let inside = first == .inline || first == .block ? second : first
    switch inside {
    case .flow: return .word(isInline ? .inline : .block)
    case .flowRoot: return .word(isInline ? .inlineBlock : .flowRoot)
    case .flex: return .word(isInline ? .inlineFlex : .flex)
    case .grid: return .word(isInline ? .inlineGrid : .grid)
    case .table: return .word(isInline ? .inlineTable : .table)
    case .listItem: return .word(.listItem)
    default: return nil
    }
  }

  private static let displays: [Word] = [
    .none, .contents, .block, .inline, .inlineBlock, .flex, .inlineFlex, .grid, .inlineGrid, .table, .inlineTable,
    .listItem, .flowRoot, .flow, .tableRow, .tableCell, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup,
    .tableColumn, .tableColumnGroup, .tableCaption, .ruby, .rubyText, .math, .webkitBox, .webkitInlineBox, .webkitFlex,
    .webkitInlineFlex,
  ]

  mutating func decorationLine(_ cursor: inout TokenCursor) -> Value? {
    var bits: UInt8 = 0
    var count = 0
    while cursor.kind == .ident {
      if cursor.take("underline") {
        bits |= TextDecorationLine.underline.rawValue
      } else if cursor.take("overline") {
        bits |= TextDecorationLine.overline.rawValue
      } else if cursor.take("line-through") {
        bits |= TextDecorationLine.lineThrough.rawValue
      } else if !cursor.take("none"), !cursor.take("blink") {
        return count == 0 ? nil : .bits(bits)
      }
      count += 1
      cursor.skipWhitespace()
    }
    return count == 0 ? nil : .bits(bits)
  }
}

/// The lines that `text-decoration` draws.
public struct TextDecorationLine: OptionSet, Hashable, Sendable {
  /// One bit for each line.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Below the text.
  public static let underline = TextDecorationLine(rawValue: 1)
  /// Above the text.
  public static let overline = TextDecorationLine(rawValue: 2)
  /// Through the text.
  public static let lineThrough = TextDecorationLine(rawValue: 4)
}
