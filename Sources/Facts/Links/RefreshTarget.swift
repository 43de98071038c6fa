internal import Web

/// Where `<meta http-equiv=refresh>` leads: `0; url='/ny/side'`.
///
/// Source: https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
enum RefreshTarget {
  /// The address as written; `nil` when the page only loads itself again, or the words are none of a refresh.
  static func of(_ content: ArraySlice<UInt8>) -> String? {
    var rest = content.drop(while: \.isASCIIWhitespace)
    let time = rest.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    guard !time.isEmpty else { return nil }
    rest = rest.dropFirst(time.count)
    guard let mark = rest.first, mark.isASCIIWhitespace || isSeparator(mark) else { return nil }
    rest = rest.drop(while: \.isASCIIWhitespace)
    if let mark = rest.first, isSeparator(mark) { rest = rest.dropFirst() }
    rest = rest.drop(while: \.isASCIIWhitespace)
    guard !rest.isEmpty else { return nil }
    return String(decoding: unquoted(withoutName(rest)), as: UTF8.self)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") }

  /// Without `url =` before it.
  private static func withoutName(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.prefix(3).map(\.asciiLowercased).elementsEqual("url".utf8) else { return text }
    let rest = text.dropFirst(3).drop(while: \.isASCIIWhitespace)
    guard rest.first == UInt8(ascii: "=") else { return text }
    return rest.dropFirst().drop(while: \.isASCIIWhitespace)
  }

  private static func unquoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return text }
    return text.dropFirst().prefix { $0 != quote }
  }
}
