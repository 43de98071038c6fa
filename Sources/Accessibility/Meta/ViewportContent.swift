internal import Web

/// How far a `<meta name="viewport">` lets people zoom.
///
/// Source: https://www.w3.org/TR/css-viewport-1/#viewport-meta
struct ViewportContent {
  private(set) var userScalable: ArraySlice<UInt8>?
  private(set) var maximumScale: ArraySlice<UInt8>?

  /// Reads the attribute `content`: pairs between commas, semicolons or white space.
  init(_ content: ArraySlice<UInt8>) {
    var rest = content
    while !rest.isEmpty {
      rest = rest.drop { Self.isSeparator($0) }
      let name = rest.prefix { !Self.isSeparator($0) && $0 != UInt8(ascii: "=") }
      rest = rest.dropFirst(name.count)
      let gap = rest.drop { Self.isBlank($0) }
      guard gap.first == UInt8(ascii: "=") else {
        if name.isEmpty, !rest.isEmpty { rest.removeFirst() }
        continue
      }
      rest = gap.dropFirst().drop { Self.isBlank($0) }
      let value = rest.prefix { !Self.isSeparator($0) && $0 != UInt8(ascii: "=") }
      rest = rest.dropFirst(value.count)
      if name.isWord("user-scalable") {
        userScalable = value
      } else if name.isWord("maximum-scale") {
        maximumScale = value
      }
    }
  }

  /// Whether the page says that it may not be zoomed: `no`, a number between -1 and 1, or a word that is none.
  var forbidsZoom: Bool {
    guard let userScalable else { return false }
    if userScalable.isOne(of: ["yes", "device-width", "device-height"]) { return false }
    guard let number = Self.number(userScalable) else { return true }
    return abs(number) < 1
  }

  /// The most that text can be enlarged, as a factor; `nil` when there is no bound.
  var largestScale: Double? {
    guard let maximumScale else { return nil }
    if maximumScale.isOne(of: ["device-width", "device-height"]) { return 10 }
    if maximumScale.isWord("yes") { return 1 }
    guard let number = Self.number(maximumScale) else { return 0.1 }
    return number < 0 ? nil : min(10, max(0.1, number))
  }

  /// The number with which a value begins; `nil` when it begins with none.
  private static func number(_ value: ArraySlice<UInt8>) -> Double? {
    let isSigned = value.first == UInt8(ascii: "-") || value.first == UInt8(ascii: "+")
    let body = isSigned ? value.dropFirst() : value
    let text = body.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    guard text.contains(where: \.isASCIIDigit) else { return nil }
    var whole = String(decoding: text, as: UTF8.self)
    if whole.hasPrefix(".") { whole = "0" + whole }
    guard
      let number = Double(
        whole.split(separator: ".", omittingEmptySubsequences: false).prefix(2).joined(separator: "."))
    else { return nil }
    return value.first == UInt8(ascii: "-") ? -number : number
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte.isASCIIWhitespace }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte.isASCIIWhitespace
  }
}
