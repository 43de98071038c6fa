internal import HTML
internal import Web

/// Attributes of HTML that say how something looks (HTML standard, section 15.3), as declarations below all sheets of the
/// page.
enum PresentationalHints {
  private static let backgroundKey = NameKey("background")
  private static let textKey = NameKey("text")
  private static let linkKey = NameKey("link")
  private static let displayKey = NameKey("display")
  private static let visibilityKey = NameKey("visibility")
  private static let opacityKey = NameKey("opacity")

  /// The declarations that stand for an element's attributes; `nil` when it has none of those that we look at.
  static func block(_ record: ElementRecord, _ table: ElementTable) -> DeclarationBlock? {
    guard record.namespace == .html else { return drawing(record, table) }
    var values: [(Property, Value)] = []
    let document = table.document
    switch record.name {
    case .body, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .marquee:
      for (name, value) in document.attributes(of: record.node) {
        let key = table.keys(of: name).folded
        if name == .bgcolor, let color = color(value) { values.append((.backgroundColor, .color(color))) }
        if key == backgroundKey, !value.isEmpty { values.append((.backgroundImage, .word(.image))) }
        if key == textKey, record.name == .body, let color = color(value) { values.append((.color, .color(color))) }
      }
    case .font:
      for (name, value) in document.attributes(of: record.node) {
        if name == .color, let color = color(value) { values.append((.color, .color(color))) }
        if name == .size, let size = fontSize(value) { values.append((.fontSize, .word(size))) }
      }
    case .a:
      // The page's color of links, which stands on its body.
      guard document.attribute(.href, of: record.node) != nil, let body = document.body else { break }
      for (name, value) in document.attributes(of: body) where table.keys(of: name).folded == linkKey {
        if let color = color(value) { values.append((.color, .color(color))) }
      }
    default: break
    }
    return values.isEmpty ? nil : DeclarationBlock(values)
  }

  /// Presentation attributes of SVG that decide what is seen; they are written as in CSS.
  private static func drawing(_ record: ElementRecord, _ table: ElementTable) -> DeclarationBlock? {
    guard record.namespace == .svg else { return nil }
    var text: [UInt8] = []
    for (name, value) in table.document.attributes(of: record.node) {
      let key = table.keys(of: name).folded
      guard key == displayKey || key == visibilityKey || key == opacityKey, !value.contains(0x3B) else { continue }
      text.append(contentsOf: table.document.bytes(of: name))
      text.append(0x3A)
      text.append(contentsOf: value)
      text.append(0x3B)
    }
    return text.isEmpty ? nil : DeclarationBlock(inline: text)
  }

  /// "Rules for parsing a legacy color value" (HTML standard, section 2.3.6).
  static func color(_ value: ArraySlice<UInt8>) -> Color? {
    var text = value.drop { $0.isASCIIWhitespace }
    while let last = text.last, last.isASCIIWhitespace { text = text.dropLast() }
    if text.isEmpty || text.map(\.asciiLowercased).elementsEqual("transparent".utf8) { return nil }
    if let named = NamedColors.all[NameKey(folding: text)] { return named }
    if text.count == 4, text.first == 0x23 {
      let digits = text.dropFirst().compactMap(\.hexValue)
      if digits.count == 3 {
        return Color(
          red: Double(digits[0]) * 17 / 255, green: Double(digits[1]) * 17 / 255, blue: Double(digits[2]) * 17 / 255)
      }
    }
    if text.first == 0x23 { text = text.dropFirst() }
    var digits = text.prefix(128).map { $0.hexValue ?? 0 }
    while digits.isEmpty || digits.count % 3 != 0 { digits.append(0) }
    var length = digits.count / 3
    var parts = (0..<3).map { Array(digits[$0 * length..<($0 + 1) * length]) }
    if length > 8 {
      parts = parts.map { Array($0.suffix(8)) }
      length = 8
    }
    while length > 2, parts.allSatisfy({ $0.first == 0 }) {
      parts = parts.map { Array($0.dropFirst()) }
      length -= 1
    }
    let channels = parts.map { part in
      part.prefix(2).reduce(0.0) { $0 * 16 + Double($1) } / 255
    }
    return Color(red: channels[0], green: channels[1], blue: channels[2])
  }

  /// "Rules for parsing a legacy font size": 1 to 7, or more or less than 3.
  private static func fontSize(_ value: ArraySlice<UInt8>) -> Word? {
    let text = value.drop { $0.isASCIIWhitespace }
    guard let first = text.first else { return nil }
    let sign = first == 0x2B ? 1 : first == 0x2D ? -1 : 0
    let digits = text.dropFirst(sign == 0 ? 0 : 1).prefix { $0.isASCIIDigit }
    guard !digits.isEmpty else { return nil }
    let number = digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let size = min(max(sign == 0 ? number : 3 + sign * number, 1), 7)
    return [.xSmall, .small, .medium, .large, .xLarge, .xxLarge, .xxxLarge][size - 1]
  }
}
