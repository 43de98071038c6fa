internal import Web

/// The declarations of a `style` attribute that decide whether something is perceived.
struct InlineStyle {
  private(set) var display: ArraySlice<UInt8>?
  private(set) var visibility: ArraySlice<UInt8>?
  private var position: ArraySlice<UInt8>?
  private var left: ArraySlice<UInt8>?
  private var top: ArraySlice<UInt8>?

  /// Reads the declarations; later ones win over earlier ones, important ones over others.
  init(_ style: ArraySlice<UInt8>) {
    var important = Set<String>()
    for declaration in Self.declarations(style) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = declaration[..<colon].trimmed
      var value = declaration[(colon + 1)...].trimmed
      let isImportant = value.hasSuffix("important") && value.contains(UInt8(ascii: "!"))
      if isImportant, let mark = value.lastIndex(of: UInt8(ascii: "!")) { value = value[..<mark].trimmed }
      guard name.isOne(of: ["display", "visibility", "position", "left", "top"]) else { continue }
      let key = String(decoding: name, as: UTF8.self)
      if important.contains(key), !isImportant { continue }
      if isImportant { important.insert(key) }
      if name.isWord("display"), Display(value) != nil { display = value }
      if name.isWord("visibility") { visibility = value }
      if name.isWord("position") { position = value }
      if name.isWord("left") { left = value }
      if name.isWord("top") { top = value }
    }
  }

  /// Whether it is moved so far to the left or up that nothing of it can be scrolled to.
  var isOffScreen: Bool {
    guard let position, position.isOne(of: ["absolute", "fixed"]) else { return false }
    return [left, top].contains { offset in
      guard let offset, offset.first == UInt8(ascii: "-"), let number = offset.htmlInteger else { return false }
      let isFont = offset.hasSuffix("em") || offset.hasSuffix("rem")
      return isFont ? number <= -100 : offset.hasSuffix("px") && number <= -1_000
    }
  }

  /// Splits at semicolons that stand in no string and no parentheses.
  private static func declarations(_ style: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = style.startIndex
    var depth = 0
    var quote: UInt8?
    for (index, byte) in zip(style.indices, style) {
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ";") where depth == 0:
        parts.append(style[start..<index])
        start = index + 1
      default: break
      }
    }
    parts.append(style[start...])
    return parts
  }
}
