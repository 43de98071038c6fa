/// The media type of a body, from a `Content-Type` header (`text/html; charset=utf-8`).
public struct MediaType: Hashable, Sendable {
  /// Type and subtype in lower case: `text/html`.
  public let essence: String
  /// The value of the `charset` parameter as written, without quotes.
  public let charset: String?

  /// Makes a type from its parts.
  public init(essence: String, charset: String? = nil) {
    self.essence = essence
    self.charset = charset
  }

  /// Reads a header's value; `nil` when it has no `type/subtype`.
  public init?(header: String) {
    let parts = header.utf8.split(separator: UInt8(ascii: ";")).map(Self.trimmed)
    guard let first = parts.first, first.contains(UInt8(ascii: "/")), !first.contains(where: Self.isBlank) else {
      return nil
    }
    essence = String(Substring(first)).lowercased()
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  /// The value of a parameter that is called `charset`; `nil` for an empty one.
  private static func charset(_ parameter: Substring.UTF8View) -> String? {
    guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")),
      trimmed(parameter[..<equals]).lazy.map(\.asciiLowercased).elementsEqual("charset".utf8)
    else { return nil }
    var value = trimmed(parameter[parameter.index(after: equals)...])
    let quote = UInt8(ascii: "\"")
    if value.count >= 2, value.first == quote, value.last == quote { value = value.dropFirst().dropLast() }
    return value.isEmpty ? nil : String(Substring(value))
  }

  /// Whether the body is a page that the HTML parser reads.
  public var isHTML: Bool { essence == "text/html" || essence == "application/xhtml+xml" }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var part = text.drop(while: isBlank)
    while part.last.map(isBlank) == true { part.removeLast() }
    return part
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte.isASCIIWhitespace || byte == 0x0B }
}
